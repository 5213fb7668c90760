import { element } from './elements.js'
import { ratingSection } from './forms.js'
import { controls, follow } from './lead-sections.js'
import { points, question, sheet } from './question-sections.js'
import { outcomes, remark, remarks, result } from './score-sections.js'
import { isOver, titled } from './section.js'

/** The parts of the page in their order. Each has what it is drawn from; it is drawn again when that has changed. */
export const SECTIONS = [
  { name: 'notice', from: ({ state, view }) => [state.over, view?.phase, view?.role], draw: notice },
  { name: 'outcomes', from: ({ state }) => state.outcomes, draw: outcomes },
  { name: 'question', from: ({ view }) => asked(view), draw: question },
  {
    name: 'points',
    from: ({ view, state }) => [
      view?.round?.points,
      view?.round?.followUps.length > 0,
      state.can.includes('tick'),
      isOver(view),
    ],
    draw: points,
  },
  {
    name: 'rating',
    from: ({ view, open }) =>
      rates(view) && [view.turn, view.round.round, view.round.own, open.rating, requiredMissing(view)],
    draw: ratingSection,
  },
  {
    name: 'result',
    from: ({ view, open, state }) => [
      view?.round?.result,
      view?.round?.self,
      view?.round?.passed,
      view?.round?.stolenBy,
      open.rescore,
      state.can.includes('rescore'),
      isOver(view),
    ],
    draw: result,
  },
  {
    name: 'controls',
    from: ({ view, state }) => [
      state.can,
      view?.phase,
      view?.turn,
      view?.round?.round,
      view?.round?.of,
      view?.round?.waiting,
      view?.round?.conduct?.hintsLeft,
      view?.round?.hints.length,
    ],
    draw: controls,
  },
  {
    name: 'follow',
    from: ({ view, state }) => [
      view?.phase,
      view?.round?.round,
      view?.round?.conduct?.choices,
      view?.round?.conduct?.freeQuestion,
      state.can.includes('free-question'),
    ],
    draw: follow,
  },
  {
    name: 'sheet',
    from: ({ view }) => [
      view?.round?.round,
      view?.round?.answer,
      view?.round?.conduct?.followUps,
      isOver(view),
    ],
    draw: sheet,
  },
  { name: 'said', from: ({ view }) => [view?.remarks, view?.round?.remarks, view?.phase], draw: remarks },
  {
    name: 'remark',
    from: ({ view, state }) => [state.can.includes('remark'), view?.turn, view?.phase, view?.round?.round],
    draw: remark,
  },
  { name: 'order', from: ({ state }) => state.turns, draw: order },
]

const asked = view =>
  view?.round && [
    view.turn,
    view.round.round,
    view.round.hints,
    view.round.followUps,
    isOver(view),
    view.phase === 'answering',
    view.round.points === null,
  ]

const requiredMissing = ({ round }) =>
  round.points?.some(({ optional, tick }) => !optional && tick === 'none')

const rates = view => view?.phase === 'rating' && view.round !== null && view.role !== 'guest'

function notice({ state, view, words }) {
  const said =
    view === null ? words.noTurn : state.over ? words.over : view.phase === 'planned' ? words.waiting : null
  if (said === null) return null
  const ready =
    !state.over && view?.role === 'candidate' && element('p', {}, element('strong', {}, words.candidateWaits))
  return element('section', {}, element('p', {}, said), ready)
}

function order({ state, words }) {
  if (state.turns.length === 0) return null
  const here = ({ turn }) => turn === state.view?.turn
  return titled(
    words.order,
    element(
      'ol',
      {},
      state.turns.map(turn =>
        element(
          'li',
          { value: turn.turn, class: here(turn) && 'now', 'aria-current': here(turn) && 'step' },
          `@${turn.candidate} · ${words.roles.interviewer} @${turn.interviewer} · ${words.states[turn.state]}`,
        ),
      ),
    ),
  )
}
