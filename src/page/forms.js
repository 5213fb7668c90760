import { element, filled } from './elements.js'

const LEVELS = [4, 3, 2, 1]
const CRITERIA = ['knowledge', 'delivery']

/** What is typed into a form is kept while it is drawn again, but never carried to another question. */
const placeOf = ({ turn, round }) => `${turn}.${round?.round ?? 0}`

const scoresOf = form =>
  Object.fromEntries(CRITERIA.map(criterion => [criterion, Number(new FormData(form).get(criterion))]))

const criterionField = (criterion, { rubric }, name) =>
  element(
    'fieldset',
    {},
    element('legend', {}, rubric.criteria[criterion]),
    LEVELS.map(level =>
      element(
        'label',
        { class: 'level' },
        element('input', {
          type: 'radio',
          name: criterion,
          value: level,
          id: `${name}-${criterion}-${level}`,
          required: true,
        }),
        element('b', {}, String(level)),
        element('span', {}, rubric.anchors[criterion][level]),
      ),
    ),
  )

/** Two levels, chosen by their anchors. */
function scoreForm({ name, view, words, extra = [], onsend, oncancel = null }) {
  const form = element(
    'form',
    {
      'data-for': placeOf(view),
      onsubmit: event => {
        event.preventDefault()
        onsend(scoresOf(form), form)
      },
    },
    ...CRITERIA.map(criterion => criterionField(criterion, words, name)),
    ...extra,
    element(
      'div',
      { class: 'buttons' },
      element('button', { class: 'primary', id: `${name}-send` }, words.send),
      oncancel && element('button', { type: 'button', onclick: oncancel }, words.cancel),
    ),
  )
  return form
}

/** The private rating, or that it was sent. */
export function ratingSection({ view, words, act, redraw, open }) {
  const { round, role } = view
  const missing = round.points?.some(({ optional, tick }) => !optional && tick === 'none')
  const heading = element('h2', {}, words.rate)
  const note = element(
    'p',
    { class: 'faint' },
    role === 'candidate' ? words.rateYourself : words.ratePrivately,
  )
  if (round.own && !open.rating)
    return element(
      'section',
      { 'aria-label': words.rate },
      heading,
      element('p', { class: 'good' }, filled(words.sent, round.own)),
      element(
        'div',
        { class: 'buttons' },
        element('button', { id: 'rate-again', onclick: () => redraw('rating', true) }, words.sendAgain),
      ),
    )
  return element(
    'section',
    { 'aria-label': words.rate },
    heading,
    note,
    role !== 'candidate' && missing && element('p', { class: 'warn' }, words.pointMissing),
    scoreForm({
      name: 'rate',
      view,
      words,
      onsend: async scores => {
        if (await act({ type: 'score', ...scores })) redraw('rating', false)
      },
      oncancel: round.own ? () => redraw('rating', false) : null,
    }),
  )
}

/** Thinking again after the reveal: with a reason, and beside what was said first. */
export function rescoreForm({ view, words, act, redraw }) {
  const reason = element('input', {
    type: 'text',
    id: 'rescore-reason',
    maxlength: 300,
    autocomplete: 'off',
    required: true,
  })
  return scoreForm({
    name: 'rescore',
    view,
    words,
    extra: [element('p', { class: 'row' }, element('label', {}, words.reason, reason))],
    onsend: async scores => {
      const sent = await act({ type: 'rescore', round: view.round.round, ...scores, reason: reason.value })
      if (sent) redraw('rescore', false)
    },
    oncancel: () => redraw('rescore', false),
  })
}

/** One line of text with its button. */
export function lineForm({ name, view, label, button, before = [], onsend }) {
  const input = element('input', {
    type: 'text',
    id: `${name}-text`,
    maxlength: 300,
    autocomplete: 'off',
    required: true,
  })
  return element(
    'form',
    {
      class: 'row',
      'data-for': placeOf(view),
      onsubmit: async event => {
        event.preventDefault()
        if (await onsend(input.value)) input.value = ''
      },
    },
    ...before,
    element('label', {}, label, input),
    element('button', { id: `${name}-send` }, button),
  )
}

export function remarkForm({ view, words, act }) {
  const kind = element(
    'select',
    { id: 'remark-kind' },
    ['good', 'bad', 'next'].map(value => element('option', { value }, words.kinds[value])),
  )
  const round = view.phase === 'feedback' ? null : (view.round?.round ?? null)
  return lineForm({
    name: 'remark',
    view,
    label: words.remarkText,
    button: words.save,
    before: [element('label', { class: 'short' }, words.remarkKind, kind)],
    onsend: text => act({ type: 'remark', round, kind: kind.value, text }),
  })
}

/** How well a follow-up was answered, which ends it. */
export const followUpScores = ({ words, act }) =>
  element(
    'div',
    { role: 'group', 'aria-labelledby': 'follow-up-score' },
    element('p', { id: 'follow-up-score' }, words.followUpScore),
    element(
      'div',
      { class: 'buttons' },
      [4, 3, 2, 1].map(score =>
        element(
          'button',
          { id: `follow-up-${score}`, onclick: () => act({ type: 'answered', score }) },
          String(score),
        ),
      ),
      element(
        'button',
        { id: 'follow-up-open', onclick: () => act({ type: 'answered', score: null }) },
        words.leftOpen,
      ),
    ),
  )
