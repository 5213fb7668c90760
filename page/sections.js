import { blocks, element, filled, runs } from './elements.js'
import { followUpScores, lineForm, ratingSection, remarkForm, rescoreForm } from './forms.js'

const titled = (heading, ...children) =>
  element('section', { 'aria-label': heading }, element('h2', {}, heading), ...children)

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

const isOver = view => ['feedback', 'ended', 'dropped', 'planned'].includes(view?.phase)

function question({ view, words }) {
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

function result(room) {
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

const MARKS = { answer: '✓', 'follow-up': '~', none: '' }
const CHECKED = { answer: 'true', 'follow-up': 'mixed', none: 'false' }

/** Once a follow-up was asked, a point is more likely covered by it than overheard before. */
const NEXT = {
  first: { none: 'answer', answer: 'none', 'follow-up': 'none' },
  followed: { none: 'follow-up', 'follow-up': 'answer', answer: 'none' },
}

function points({ view, words, state, act }) {
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

function controls(room) {
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

function follow({ view, words, state, act }) {
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

function sheet({ view, words }) {
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

/** What there is to talk about. */
function outcomes({ state, words }) {
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

function remarks({ view, words }) {
  const all = view === null ? [] : isOver(view) ? view.remarks : (view.round?.remarks ?? [])
  return all.length === 0 ? null : titled(words.remarks, remarkList(all, words))
}

function remark(room) {
  const { phase, role } = room.view ?? {}
  const isBusy = phase === 'rating' || (role === 'candidate' && phase !== 'revealed' && phase !== 'feedback')
  if (!room.state.can.includes('remark') || isBusy) return null
  return titled(room.words.remarkAdd, remarkForm(room))
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
