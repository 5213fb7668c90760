import { element, filled, runs } from './elements.js'
import { followUpScores, lineForm } from './forms.js'
import { titled } from './section.js'

/** What can be done now: the next step first. */
export function controls(room) {
  const { view, words, state, act, sure } = room
  if (!view) return null
  const { round } = view
  const more = round !== null && round.round < round.of
  const waiting = round?.waiting ?? []
  const button = (
    type,
    { label = words.buttons[type], primary = false, confirm = null, action = { type } } = {},
  ) =>
    state.can.includes(type) &&
    element(
      'button',
      {
        id: `do-${type}`,
        class: primary && 'primary',
        onclick: () => (confirm === null || sure(confirm)) && act(action),
      },
      label,
    )
  const lastRound = view.phase === 'revealed' && !more
  const made = [
    button('begin', { primary: true }),
    !lastRound &&
      button('ask', { primary: true, label: round === null ? words.buttons.ask : words.buttons.askNext }),
    view.phase === 'answering' && button('answered', { primary: true }),
    view.phase === 'probing' && button('open-rating', { primary: true }),
    button('reveal', {
      primary: waiting.length === 0,
      action: { type: 'reveal', force: true },
      confirm: waiting.length === 0 ? null : words.confirmReveal,
    }),
    view.phase !== 'opening' &&
      button('feedback', {
        primary: lastRound,
        label: lastRound ? words.buttons.feedback : words.buttons.stop,
      }),
    view.phase === 'feedback' && button('end', { primary: true }),
    round?.conduct?.hintsLeft.length > 0 &&
      button('hint', { action: { type: 'hint', hint: round.hints.length + 1 } }),
    button('pass', { confirm: words.confirmPass }),
    button('pause'),
    button('resume'),
    view.phase !== 'feedback' && button('end', { confirm: words.confirmEnd }),
  ].filter(Boolean)
  const said =
    view.phase === 'rating' &&
    element(
      'p',
      { class: 'faint' },
      waiting.length === 0
        ? words.allIn
        : filled(words.stillToRate, { members: waiting.map(member => `@${member}`).join(' ') }),
    )
  if (made.length === 0 && !said) return null
  return element('section', {}, said, made.length > 0 && element('div', { class: 'buttons' }, made))
}

/** Follow-ups, how they were answered, and who answered after a pass. */
export function follow({ view, words, state, act }) {
  const conduct = view?.round?.conduct
  if (!conduct) return null
  if (view.phase === 'following') return titled(words.followUpsWord, followUpScores({ words, act }))
  if (view.phase === 'revealed' && view.round.passed && state.can.includes('steal'))
    return stealing({ view, words, act })
  if (view.phase !== 'probing') return null
  const free = state.can.includes('free-question')
  if (conduct.choices.length === 0 && !free) return null
  return titled(
    words.followUpsWord,
    element(
      'ul',
      { class: 'plain' },
      conduct.choices.map(({ card, text }, at) =>
        element(
          'li',
          { class: 'buttons' },
          element(
            'button',
            { id: `follow-up-choice-${at + 1}`, onclick: () => act({ type: 'follow-up', card }) },
            ...runs(text),
          ),
        ),
      ),
    ),
    free &&
      lineForm({
        name: 'free',
        view,
        label: words.freeText,
        button: words.askIt,
        onsend: text => act({ type: 'free-question', text }),
      }),
  )
}

const stealing = ({ view, words, act }) =>
  titled(
    words.whoAnswered,
    element(
      'div',
      { class: 'buttons' },
      [view.interviewer, view.scribe, ...view.raters]
        .filter(member => member !== null)
        .map((member, at) =>
          element(
            'button',
            { id: `steal-${at + 1}`, onclick: () => act({ type: 'steal', member }) },
            `@${member}`,
          ),
        ),
    ),
  )
