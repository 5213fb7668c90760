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
import { addRow, addSeconds, addTest, resetRow } from './card-table.ts'
import type { FiguresDraft } from './figures-draft.ts'
import { changedDay, packMemory } from './past-memories.ts'
import { withAnswer } from './scores.ts'
import type { Step } from './step.ts'

/** A day: whoever answers for longer does something else. */
const LONGEST = 86_400

/** Folds one step into the draft; what was taken back must have been left out. */
export function foldStep(draft: FiguresDraft, step: Step): void {
  switch (step.type) {
    case 'review':
      foldReview(draft, step)
      return
    case 'reset': {
      const row = draft.table.rows.get(step.card)
      if (row === undefined) return
      keepPast(draft, row, studyDay(step, draft.rolloverHour))
      resetRow(draft.table, row)
      return
    }
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
  const { table } = draft
  if (mode === 'mock') {
    if (draft.mocks.has(id)) return
    draft.mocks.add(id)
  }
  const known = table.rows.get(card)
  const row = known ?? addRow(table, card, rating)
  if (known === undefined) draft.histories = null
  // In a mock interview the time goes into talking.
  if (mode === 'session') {
    const hasMemory = (table.fields.stability[row] ?? 0) > 0
    draft.times = withLook(draft.times, lookOf(!hasMemory, rating), seconds)
    addSeconds(table, row, Math.min(LONGEST, Math.round(seconds)))
  }
  remember(draft, row, step)
  table.fields.reviews[row] = (table.fields.reviews[row] ?? 0) + 1
}

/** What FSRS makes of the rating; a prediction is held against it where a study day has passed. */
function remember(draft: FiguresDraft, row: number, step: ReviewStep): void {
  const { numbers, table } = draft
  const { rating } = step
  const { stability: stabilities, difficulty: difficulties, last } = table.fields
  const today = studyDay(step, draft.rolloverHour)
  const stability = stabilities[row] ?? 0
  const difficulty = difficulties[row] ?? 0
  const elapsed = today - (last[row] ?? 0)
  keepPast(draft, row, today)
  last[row] = today
  if (stability === 0) {
    stabilities[row] = numbers.first[rating].stability
    difficulties[row] = numbers.first[rating].difficulty
    return
  }
  difficulties[row] = numbers.difficulty(rating, difficulty)
  if (elapsed <= 0) {
    stabilities[row] = numbers.sameDay(rating, stability)
    return
  }
  const chance = numbers.recall(elapsed, stability)
  stabilities[row] = numbers.stability(rating, stability, difficulty, chance)
  const age = ageOf(elapsed)
  const isRecalled = rating !== 'again'
  addTest(table, row, age, isRecalled)
  countTest(draft, { chance, age, today, isRecalled })
}

/** Once a day is enough, before its first change. */
function keepPast({ table, past }: FiguresDraft, row: number, today: StudyDay): void {
  const stability = table.fields.stability[row] ?? 0
  const last = (table.fields.last[row] ?? 0) as StudyDay
  const changed = changedDay(past, today)
  if (stability > 0 && last === changed.day) return
  changed.added += packMemory({ row, stability, last }, changed.day)
}

interface Test {
  readonly chance: number
  readonly age: number
  readonly today: StudyDay
  readonly isRecalled: boolean
}

function countTest(draft: FiguresDraft, { chance, age, today, isRecalled }: Test): void {
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
  const ofAge = draft.ages[age]
  if (!ofAge) return
  ofAge.tested++
  ofAge.recalled += recalled
  ofAge.predicted += chance
}

/** Fitted once a study day, as a session does it; a clock that was set back does not make it forget. */
function fittedFor(draft: FiguresDraft, today: StudyDay): { readonly shift: number; readonly slope: number } {
  if (draft.fitted && draft.fitted.day >= today) return draft.fitted
  const { shift, slope } = calibrateGroups(groupsOf(draft.predicted))
  draft.fitted = { day: today, shift, slope }
  return draft.fitted
}

/** As in the fold of the learner: of two histories that come to one card the longer is kept. */
function relink(draft: FiguresDraft, from: QuestionId, to: QuestionId): void {
  if (from === to) return
  const { rows, fields } = draft.table
  draft.histories ??= historiesOf(draft)
  const old = draft.histories.get(questionOfCard(from)) ?? new Set()
  for (const card of [...old].filter(id => isUnder(id, from))) {
    const row = rows.get(card)
    const moved = to + card.slice(from.length)
    rows.delete(card)
    old.delete(card)
    const there = rows.get(moved)
    const reviews = (at: number): number => fields.reviews[at] ?? 0
    if (row !== undefined && (there === undefined || reviews(row) >= reviews(there))) rows.set(moved, row)
    addHistory(draft.histories, moved)
  }
}

function historiesOf({ table }: FiguresDraft): Map<QuestionId, Set<CardId>> {
  const histories = new Map<QuestionId, Set<CardId>>()
  for (const card of table.rows.keys()) addHistory(histories, card)
  return histories
}

function addHistory(histories: Map<QuestionId, Set<CardId>>, card: CardId): void {
  const question = questionOfCard(card)
  const known = histories.get(question)
  if (known) known.add(card)
  else histories.set(question, new Set([card]))
}
