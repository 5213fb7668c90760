import { weightsOf } from '../memory/algorithm.ts'
import type { Cursors } from '../model/cursor.ts'
import { isRecord } from '../model/record.ts'
import type { MemorySettings } from '../model/settings.ts'
import { instant, type StudyDay } from '../model/time.ts'
import type { AnswerTimes, Look } from '../plan/answer-times.ts'
import { AGES } from './ages.ts'
import { newRows, tableFrom, tableValue } from './card-table.ts'
import { emptyDraft, type FiguresDraft } from './figures-draft.ts'
import type { FiguresBase } from './fold-figures.ts'
import { daysFrom, daysValue } from './past-memories.ts'
import type { Loss, Scores } from './scores.ts'
import { stepFrom, stepTuple } from './step-tuple.ts'

/** Raised whenever the shape below, or what a fold makes of the same events, changes: snapshots are then rebuilt. */
const FIGURES_VERSION = 3

export interface FiguresSnapshot {
  /** Whose figures they are. */
  readonly member: string
  readonly base: FiguresBase
  /** How far into each journal file they have got. */
  readonly cursors: Cursors
}

/** The snapshot as a value for JSON, apart from everything that the draft may still become. */
export function toSnapshot({ member, base, cursors }: FiguresSnapshot, settings: MemorySettings): unknown {
  const { draft, last, newest, undone } = base
  return {
    version: FIGURES_VERSION,
    member,
    weights: weightsOf(settings),
    cursors,
    last: last && [last.at, last.id],
    newest: newest.map(stepTuple),
    undone: [...undone],
    rolloverHour: draft.rolloverHour,
    mocks: [...draft.mocks],
    times: LOOKS.flatMap(look => [draft.times[look].count, draft.times[look].total]),
    predicted: Array.from(draft.predicted, ([bin, { tested, recalled }]) => [bin, tested, recalled]).flat(),
    ages: draft.ages.flatMap(({ tested, recalled, predicted }) => [tested, recalled, predicted]),
    scores: scoreNumbers(draft.scores),
    fitted: draft.fitted && [draft.fitted.day, draft.fitted.shift, draft.fitted.slope],
    ...daysValue(draft.past, newRows(draft.table)),
    table: tableValue(draft.table),
  }
}

/** Null where the value is damaged, of another version or made with other parameters of FSRS: it is then rebuilt. */
export function fromSnapshot(value: unknown, settings: MemorySettings): FiguresSnapshot | null {
  if (!isRecord(value) || value.version !== FIGURES_VERSION) return null
  const { member, cursors, weights, newest, undone } = value
  if (!isNumbers(weights) || !sameNumbers(weights, weightsOf(settings))) return null
  if (typeof member !== 'string' || !isRecord(cursors) || !Object.values(cursors).every(isCursor)) return null
  const draft = draftFrom(value, settings)
  const steps = Array.isArray(newest) ? newest.map(stepFrom) : [null]
  const last = lastFrom(value.last)
  if (!draft || last === undefined || !steps.every(step => step !== null)) return null
  if (!isTexts(undone)) return null
  const base = { draft, last, newest: steps, undone: new Set(undone) }
  return { member, base, cursors: cursors as FiguresSnapshot['cursors'] }
}

const LOOKS: readonly Look[] = ['new', 'recall', 'fail']

function draftFrom(value: Readonly<Record<string, unknown>>, settings: MemorySettings): FiguresDraft | null {
  const { rolloverHour, mocks, times, predicted, ages, scores, fitted } = value
  const table = tableFrom(value.table)
  const past = daysFrom(value.past, () => value.texts)
  if (!table || !past || typeof rolloverHour !== 'number' || !isTexts(mocks)) return null
  if (!isNumbersOf(times, 2 * LOOKS.length) || !isNumbersOf(ages, 3 * AGES.length)) return null
  if (!isNumbers(predicted) || predicted.length % 3 !== 0 || !isNumbersOf(scores, 8)) return null
  if (fitted !== null && !isNumbersOf(fitted, 3)) return null
  const [day = 0, shift = 0, slope = 0] = fitted ?? []
  return {
    ...emptyDraft(settings),
    table,
    past,
    rolloverHour,
    mocks: new Set(mocks),
    times: timesFrom(times),
    predicted: new Map(triples(predicted).map(([bin, tested, recalled]) => [bin, { tested, recalled }])),
    ages: triples(ages).map(([tested, recalled, chances]) => ({ tested, recalled, predicted: chances })),
    scores: scoresFrom(scores),
    fitted: fitted && { day: day as StudyDay, shift, slope },
  }
}

const timesFrom = ([
  fresh = 0,
  freshTotal = 0,
  recall = 0,
  recallTotal = 0,
  fail = 0,
  failTotal = 0,
]: readonly number[]): AnswerTimes => ({
  new: { count: fresh, total: freshTotal },
  recall: { count: recall, total: recallTotal },
  fail: { count: fail, total: failTotal },
})

const scoreNumbers = ({ tested, recalled, raw, calibrated, average }: Scores): readonly number[] => [
  tested,
  recalled,
  ...[raw, calibrated, average].flatMap(({ brier, log }) => [brier, log]),
]

function scoresFrom([tested = 0, recalled = 0, ...losses]: readonly number[]): Scores {
  const loss = (at: number): Loss => ({ brier: losses[at] ?? 0, log: losses[at + 1] ?? 0 })
  return { tested, recalled, raw: loss(0), calibrated: loss(2), average: loss(4) }
}

function triples(numbers: readonly number[]): readonly (readonly [number, number, number])[] {
  return Array.from({ length: numbers.length / 3 }, (_, at) => [
    numbers[3 * at] ?? 0,
    numbers[3 * at + 1] ?? 0,
    numbers[3 * at + 2] ?? 0,
  ])
}

/** Undefined where it is damaged; null is the place before the first step. */
function lastFrom(value: unknown): FiguresBase['last'] | undefined {
  if (value === null) return null
  if (!Array.isArray(value)) return undefined
  const [at, id] = value
  return typeof at === 'number' && typeof id === 'string' ? { at: instant(at), id } : undefined
}

const sameNumbers = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((number, at) => number === others[at])

const isCursor = (value: unknown): boolean =>
  isRecord(value) && typeof value.bytes === 'number' && typeof value.mark === 'number'

const isNumbersOf = (value: unknown, count: number): value is readonly number[] =>
  isNumbers(value) && value.length === count

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every(item => typeof item === 'number')

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(item => typeof item === 'string')
