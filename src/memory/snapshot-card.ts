import type { Card, Memory, Schedule } from '../model/card.ts'
import type { Days, Instant, StudyDay } from '../model/time.ts'

const STATES = ['new', 'learning', 'relearning', 'review'] as const

/** FSRS-6 keeps stability within these bounds, in days (ts-fsrs `S_MIN`, `S_MAX`). */
const STABILITY = { least: 0.001, most: 36_500 }

/** Where the marks stand in a tuple that has them. */
const MARKS = 11

/**
 * `[id, state, reviews, lapses, tested, recalled, stability, difficulty, last, due, step]`, the last five 0 where the state
 * has none of them, and `[suspended, buriedOn, flagged, note]` at the end of a card that is marked.
 */
export function cardTuple(card: Card): readonly unknown[] {
  const counts = [card.reviews, card.lapses, card.tested, card.recalled]
  const tuple = [card.id, STATES.indexOf(card.schedule.state), ...counts, ...scheduleTuple(card.schedule)]
  return isMarked(card)
    ? [...tuple, [Number(card.suspended), card.buriedOn, Number(card.flagged), card.note]]
    : tuple
}

function scheduleTuple(schedule: Schedule): readonly number[] {
  if (schedule.state === 'new') return [0, 0, 0, 0, 0]
  const { memory, last, due } = schedule
  return [memory.stability, memory.difficulty, last, due, schedule.state === 'review' ? 0 : schedule.step]
}

const isMarked = (card: Card): boolean =>
  card.suspended || card.buriedOn !== null || card.flagged || card.note !== null

/** Null where the value is not what `cardTuple` writes. Read by index: taking tuples apart costs half the time of a start. */
export function cardFrom(tuple: unknown): Card | null {
  if (!Array.isArray(tuple)) return null
  const id: unknown = tuple[0]
  const reviews: unknown = tuple[2]
  const lapses: unknown = tuple[3]
  const tested: unknown = tuple[4]
  const recalled: unknown = tuple[5]
  const schedule = scheduleFrom(tuple)
  if (typeof id !== 'string' || id === '' || !schedule) return null
  if (!isCount(reviews) || !isCount(lapses) || !isCount(tested) || !isCount(recalled)) return null
  const card: Card = {
    id,
    schedule,
    reviews,
    lapses,
    tested,
    recalled,
    suspended: false,
    buriedOn: null,
    flagged: false,
    note: null,
  }
  return tuple.length > MARKS ? marked(card, tuple[MARKS]) : card
}

function scheduleFrom(tuple: readonly unknown[]): Schedule | null {
  const state = STATES[Number(tuple[1])]
  if (state === 'new') return { state }
  const stability = tuple[6]
  const difficulty = tuple[7]
  const last = tuple[8]
  const due = tuple[9]
  const step = tuple[10]
  if (!state || !isStability(stability) || !isDifficulty(difficulty)) return null
  if (!isStudyDay(last) || !isInstant(due) || !isCount(step)) return null
  const memory: Memory = { stability, difficulty }
  return state === 'review' ? { state, memory, last, due } : { state, memory, last, step, due }
}

function marked(card: Card, marks: unknown): Card | null {
  if (!Array.isArray(marks)) return null
  const [suspended, buriedOn, flagged, note] = marks
  if (!isBit(suspended) || !isBit(flagged)) return null
  if (buriedOn !== null && !isStudyDay(buriedOn)) return null
  if (note !== null && typeof note !== 'string') return null
  return { ...card, suspended: suspended === 1, buriedOn, flagged: flagged === 1, note }
}

const isStability = (value: unknown): value is Days =>
  typeof value === 'number' && value >= STABILITY.least && value <= STABILITY.most
const isDifficulty = (value: unknown): value is number =>
  typeof value === 'number' && value >= 1 && value <= 10

export const isCount = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && Number.isSafeInteger(value)
export const isBit = (value: unknown): value is 0 | 1 => value === 0 || value === 1
export const isStudyDay = (value: unknown): value is StudyDay => Number.isSafeInteger(value)
export const isInstant = (value: unknown): value is Instant => Number.isFinite(value)
