import { element, filled, runs } from './elements.js'
import { remarkForm, rescoreForm } from './forms.js'
import { isOver, titled } from './section.js'

/** What the scores of a question came to. */
export function result(room) {
  const { view, words, state, open, redraw } = room
  const round = view?.round
  if (!round || isOver(view) || (!round.result && !round.passed)) return null
  const { criteria, spread } = words.rubric
  const finals =
    round.result &&
    element(
      'dl',
      { class: 'finals' },
      ['knowledge', 'delivery'].map(criterion => {
        const { final, all } = round.result[criterion]
        return element(
          'div',
          {},
          element('dt', {}, criteria[criterion]),
          element(
            'dd',
            {},
            final === null ? '–' : String(final),
            ' ',
            element('small', {}, `(${all.join(', ')})`),
          ),
        )
      }),
    )
  const mayChange = state.can.includes('rescore')
  return titled(
    words.scores,
    finals,
    round.passed && element('p', {}, words.passed),
    round.stolenBy && element('p', {}, filled(words.stolenBy, { member: `@${round.stolenBy}` })),
    round.self &&
      element(
        'p',
        { class: 'faint own' },
        `${words.roles.candidate}: ${criteria.knowledge} ${round.self.knowledge}, ${criteria.delivery} ${round.self.delivery}`,
      ),
    round.forced && element('p', { class: 'faint' }, words.forced),
    round.spread && element('p', { class: 'warn' }, spread),
    mayChange && open.rescore && rescoreForm(room),
    mayChange &&
      !open.rescore &&
      element(
        'div',
        { class: 'buttons' },
        element('button', { id: 'rescore-open', onclick: () => redraw('rescore', true) }, words.changeScore),
      ),
  )
}

/** What there is to talk about. */
export function outcomes({ state, words }) {
  if (state.outcomes.length === 0) return null
  const { criteria } = words.rubric
  const scores = ({ passed, final }) =>
    passed
      ? words.passed
      : ['knowledge', 'delivery']
          .map(criterion => `${criteria[criterion]} ${final[criterion] ?? '–'}`)
          .join(', ')
  return titled(
    words.scores,
    element(
      'ol',
      {},
      state.outcomes.map(one =>
        element(
          'li',
          { value: one.round },
          ...runs(one.title),
          element('p', { class: 'faint' }, scores(one)),
          one.remarks.length > 0 && remarkList(one.remarks, words),
        ),
      ),
    ),
  )
}

const remarkList = (all, words) =>
  element(
    'ul',
    {},
    all.map(({ kind, text }) => element('li', {}, `${words.kinds[kind]}: ${text}`)),
  )

export function remarks({ view, words }) {
  const all = view === null ? [] : isOver(view) ? view.remarks : (view.round?.remarks ?? [])
  return all.length === 0 ? null : titled(words.remarks, remarkList(all, words))
}

export function remark(room) {
  const { phase, role } = room.view ?? {}
  const isBusy = phase === 'rating' || (role === 'candidate' && phase !== 'revealed' && phase !== 'feedback')
  if (!room.state.can.includes('remark') || isBusy) return null
  return titled(room.words.remarkAdd, remarkForm(room))
}
