import { isUnder } from '../memory/relink.ts'
import { withSetting } from '../memory/settings.ts'
import { type CardId, questionOfCard } from '../model/card.ts'
import type { QuestionId } from '../model/question.ts'
import { DEFAULT_SETTINGS } from '../model/settings.ts'
import { type StudyDay, studyDay } from '../model/time.ts'
import { lookOf, withLook } from '../plan/answer-times.ts'
import { calibrateGroups, corrected } from '../plan/calibration.ts'
import { ageOf } from './ages.ts'
import { binOf, groupsOf } from './bins.ts'
import { type CardDraft, type FiguresDraft, newCardDraft, noAges } from './figures-draft.ts'
import { withAnswer } from './scores.ts'
import type { Step } from './step.ts'

/** How many answers say what a question takes: their median forgets an interruption. */
const NEWEST = 5
/** A day: whoever answers for longer does something else. */
const LONGEST = 86_400

/** Folds one step into the draft; what was taken back must have been left out. */
export function foldStep(draft: FiguresDraft, step: Step): void {
  switch (step.type) {
    case 'review':
      foldReview(draft, step)
      return
    case 'reset':
      reset(draft, step.card)
      return
    case 'relink':
      relink(draft, step.from, step.to)
      return
    case 'rollover':
      draft.rolloverHour =
        withSetting(DEFAULT_SETTINGS, 'rolloverHour', step.hour)?.rolloverHour ?? draft.rolloverHour
      return
    case 'undo':
    case 'none':
  }
}

type ReviewStep = Extract<Step, { type: 'review' }>

function foldReview(draft: FiguresDraft, step: ReviewStep): void {
  const { id, card, rating, seconds, mode } = step
  if (mode === 'mock') {
    if (draft.mocks.has(id)) return
    draft.mocks.add(id)
  }
  const known = draft.cards.get(card)
  const past = known ?? newCardDraft(rating)
  if (!known) {
    draft.cards.set(card, past)
    draft.histories = null
  }
  // In a mock interview the time goes into talking.
  if (mode === 'session') {
    draft.times = withLook(draft.times, lookOf(!past.memory, rating), seconds)
    past.seconds.push(Math.min(LONGEST, Math.round(seconds)))
    if (past.seconds.length > NEWEST) past.seconds.shift()
  }
  remember(draft, past, step)
  past.reviews++
}

/** What FSRS makes of the rating; a prediction is held against it where a study day has passed. */
function remember(draft: FiguresDraft, past: CardDraft, step: ReviewStep): void {
  const { numbers } = draft
  const { rating } = step
  const today = studyDay(step, draft.rolloverHour)
  const before = past.memory
  if (!before) {
    past.memory = { ...numbers.first[rating], last: today }
    return
  }
  const { stability, difficulty } = before
  const elapsed = today - before.last
  const harder = numbers.difficulty(rating, difficulty)
  if (elapsed <= 0) {
    past.memory = { stability: numbers.sameDay(rating, stability), difficulty: harder, last: today }
    return
  }
  const chance = numbers.recall(elapsed, stability)
  past.memory = {
    stability: numbers.stability(rating, stability, difficulty, chance),
    difficulty: harder,
    last: today,
  }
  test(draft, past, { chance, elapsed, today, isRecalled: rating !== 'again' })
}

interface Test {
  readonly chance: number
  readonly elapsed: number
  readonly today: StudyDay
  readonly isRecalled: boolean
}

function test(draft: FiguresDraft, past: CardDraft, { chance, elapsed, today, isRecalled }: Test): void {
  draft.scores = withAnswer(
    draft.scores,
    { raw: chance, calibrated: corrected(fittedFor(draft, today), chance) },
    isRecalled,
  )
  const recalled = isRecalled ? 1 : 0
  const bin = binOf(chance)
  const alike = draft.predicted.get(bin)
  if (alike) {
    alike.tested++
    alike.recalled += recalled
  } else draft.predicted.set(bin, { tested: 1, recalled })
  const age = ageOf(elapsed)
  const ofAge = draft.ages[age]
  if (ofAge) {
    ofAge.tested++
    ofAge.recalled += recalled
    ofAge.predicted += chance
  }
  past.ages[2 * age] = (past.ages[2 * age] ?? 0) + 1
  past.ages[2 * age + 1] = (past.ages[2 * age + 1] ?? 0) + recalled
}

/** Fitted once a study day, as a session does it; a clock that was set back does not make it forget. */
function fittedFor(draft: FiguresDraft, today: StudyDay): { readonly shift: number; readonly slope: number } {
  if (draft.fitted && draft.fitted.day >= today) return draft.fitted
  const { shift, slope } = calibrateGroups(groupsOf(draft.predicted))
  draft.fitted = { day: today, shift, slope }
  return draft.fitted
}

/** How it was answered the first time is not forgotten: a question is met for the first time only once. */
function reset(draft: FiguresDraft, card: CardId): void {
  const past = draft.cards.get(card)
  if (!past) return
  past.memory = null
  past.reviews = 0
  past.ages = noAges()
  past.seconds = []
}

/** As in the fold of the learner: of two histories that come to one card the longer is kept. */
function relink(draft: FiguresDraft, from: QuestionId, to: QuestionId): void {
  if (from === to) return
  draft.histories ??= historiesOf(draft)
  const old = draft.histories.get(questionOfCard(from)) ?? new Set()
  for (const card of [...old].filter(id => isUnder(id, from))) {
    const past = draft.cards.get(card)
    const moved = to + card.slice(from.length)
    draft.cards.delete(card)
    old.delete(card)
    const there = draft.cards.get(moved)
    if (past && (!there || past.reviews >= there.reviews)) draft.cards.set(moved, past)
    addHistory(draft.histories, moved)
  }
}

function historiesOf({ cards }: FiguresDraft): Map<QuestionId, Set<CardId>> {
  const histories = new Map<QuestionId, Set<CardId>>()
  for (const card of cards.keys()) addHistory(histories, card)
  return histories
}

function addHistory(histories: Map<QuestionId, Set<CardId>>, card: CardId): void {
  const question = questionOfCard(card)
  const known = histories.get(question)
  if (known) known.add(card)
  else histories.set(question, new Set([card]))
}
