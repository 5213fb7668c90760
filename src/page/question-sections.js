import { blocks, element, filled, runs } from './elements.js'
import { isOver, titled } from './section.js'

/** What is asked, with the hints and follow-ups so far. */
export function question({ view, words }) {
  const round = view?.round
  if (!round || isOver(view)) return null
  const where = [
    filled(words.newQuestion, { round: round.round, of: round.of }),
    round.topic,
    words.levels[round.level],
  ]
  return element(
    'section',
    { 'aria-label': words.question, class: 'fresh' },
    element('p', { class: 'faint' }, where.filter(Boolean).join(' · ')),
    element('p', { class: 'asked' }, ...runs(round.title)),
    ...blocks(round.prompt),
    round.hints.map((hint, at) =>
      element('div', {}, element('h3', {}, `${words.hintWord} ${at + 1}`), ...blocks(hint)),
    ),
    round.followUps.map(({ number, planned, text, outcome }) =>
      element(
        'div',
        {},
        element('h3', {}, planned ? `${words.followUpsWord} ${number}` : words.ownFollowUp),
        element('p', {}, ...runs(text)),
        outcome &&
          element(
            'p',
            { class: 'faint' },
            outcome.score === null ? words.leftOpen : filled(words.scored, outcome),
          ),
      ),
    ),
    view.role === 'rater' && round.points === null && element('p', { class: 'faint' }, words.questionFirst),
    view.role === 'candidate' &&
      view.phase === 'answering' &&
      element('p', { class: 'faint' }, words.answerAloud),
  )
}

const MARKS = { answer: '✓', 'follow-up': '~', none: '' }
const CHECKED = { answer: 'true', 'follow-up': 'mixed', none: 'false' }

/** Once a follow-up was asked, a point is more likely covered by it than overheard before. */
const NEXT = {
  first: { none: 'answer', answer: 'none', 'follow-up': 'none' },
  followed: { none: 'follow-up', 'follow-up': 'answer', answer: 'none' },
}

/** The key points, for those who may see them; ticked by those who lead. */
export function points({ view, words, state, act }) {
  const round = view?.round
  if (!round?.points?.length || isOver(view)) return null
  const next = round.followUps.length > 0 ? NEXT.followed : NEXT.first
  const mayTick = state.can.includes('tick')
  const inside = ({ text, optional, tick }) => [
    element('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[tick]),
    element(
      'span',
      {},
      ...blocks(text),
      optional && element('span', { class: 'faint' }, ` (${words.optional})`),
    ),
    element('span', { class: 'unseen' }, words.ticks[tick]),
  ]
  const item = (point, at) =>
    mayTick
      ? element(
          'button',
          {
            class: 'point',
            id: `point-${at + 1}`,
            role: 'checkbox',
            'aria-checked': CHECKED[point.tick],
            onclick: () => act({ type: 'tick', point: at + 1, tick: next[point.tick] }),
          },
          ...inside(point),
        )
      : element('div', { class: `point ${point.tick}` }, ...inside(point))
  return titled(
    words.keyPoints,
    mayTick && element('p', { class: 'faint' }, words.pointsHint),
    element(
      'ul',
      { class: 'points' },
      round.points.map((point, at) => element('li', {}, item(point, at))),
    ),
  )
}

/** The model answer, and what else stands on the sheet of those who lead. */
export function sheet({ view, words }) {
  const round = view?.round
  if (!round || isOver(view) || !round.answer?.length) return null
  const { conduct } = round
  return element(
    'section',
    {},
    element(
      'details',
      { id: 'sheet' },
      element('summary', { id: 'sheet-open' }, conduct ? words.sheet : words.modelAnswer),
      ...blocks(round.answer),
      conduct?.hintsLeft.length > 0 && [
        element('h3', {}, words.hintWord),
        element(
          'ol',
          {},
          conduct.hintsLeft.map(hint => element('li', {}, ...blocks(hint))),
        ),
      ],
      conduct?.followUps.length > 0 && [element('h3', {}, words.planned), tree(conduct.followUps)],
    ),
  )
}

const tree = all =>
  element(
    'ul',
    {},
    all.map(({ text, answer, followUps }) =>
      element(
        'li',
        {},
        ...runs(text),
        element('div', { class: 'faint' }, ...blocks(answer)),
        followUps.length > 0 && tree(followUps),
      ),
    ),
  )
