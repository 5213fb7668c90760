import type { Card, CardId, Memory, Schedule } from '../model/card.ts'
import type { Cards } from '../model/cards.ts'
import { mapView } from '../model/map-view.ts'
import type { Days, Instant, StudyDay } from '../model/time.ts'

const STATES = ['new', 'learning', 'relearning', 'review'] as const
const NEW = 0

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

/** Null where the value is not what `cardTuple` writes. */
export function cardFrom(tuple: unknown): Card | null {
  if (!Array.isArray(tuple)) return null
  const card = cardAt(
    tuple.map(value => [value]),
    0,
  )
  return card && tuple.length > MARKS ? marked(card, tuple[MARKS]) : card
}

/** The tuples of many cards turned on their side, which JSON reads in half the time; of the marks, `[row, marks]` alone. */
export function cardColumns(cards: Iterable<Card>): readonly (readonly unknown[])[] {
  const tuples = Array.from(cards, cardTuple)
  const columns = Array.from({ length: MARKS }, (_, at) => tuples.map(tuple => tuple[at]))
  const marks = tuples.flatMap((tuple, row) => (tuple.length > MARKS ? [[row, tuple[MARKS]]] : []))
  return [...columns, marks]
}

/**
 * Null where the value is not what `cardColumns` writes. A card is made when it is asked for: a start looks at all of them
 * and keeps few.
 */
export function cardsFrom(value: unknown): Cards | null {
  if (!isTable(value, MARKS + 1)) return null
  const columns = value.slice(0, MARKS)
  const [ids = []] = columns
  if (!areCards(columns, ids.length)) return null
  const rows = new Map<CardId, number>()
  for (let row = 0; row < ids.length; row++) rows.set(String(ids[row]), row)
  const withMarks = markedCards(columns, rows, value[MARKS] ?? [])
  if (rows.size !== ids.length || !withMarks) return null
  const cardOf = cardMaker(columns)
  const made = (id: CardId, row: number): Card => (withMarks.size > 0 && withMarks.get(id)) || cardOf(id, row)
  const states = columns[1] ?? []
  const dues = columns[9] ?? []
  const view = mapView<CardId, Card>({
    size: rows.size,
    get: id => {
      const row = rows.get(id)
      return row === undefined ? undefined : made(id, row)
    },
    has: id => rows.has(id),
    keys: () => rows.keys(),
  })
  const dueOf = (id: CardId): Instant | null => {
    const row = rows.get(id) ?? -1
    const due = dues[row]
    return states[row] === NEW || !isInstant(due) ? null : due
  }
  return { ...view, dueOf }
}

/** Columns that were found to be those of cards: `areCards`. */
type Columns = readonly [
  ids: readonly CardId[],
  states: readonly number[],
  reviews: readonly number[],
  lapses: readonly number[],
  tested: readonly number[],
  recalled: readonly number[],
  stabilities: readonly Days[],
  difficulties: readonly number[],
  lasts: readonly StudyDay[],
  dues: readonly Instant[],
  steps: readonly number[],
]

/** Nothing is looked at again: figures ask for each of ten thousand cards. */
function cardMaker([, states, reviews, lapses, tested, recalled, ...rest]: Columns) {
  const [stabilities, difficulties, lasts, dues, steps] = rest
  const scheduleOf = (row: number): Schedule => {
    const state = STATES[states[row] ?? NEW] ?? 'new'
    const stability = stabilities[row]
    const difficulty = difficulties[row]
    const last = lasts[row]
    const due = dues[row]
    if (state === 'new' || stability === undefined || difficulty === undefined) return { state: 'new' }
    if (last === undefined || due === undefined) return { state: 'new' }
    const memory = { stability, difficulty }
    return state === 'review'
      ? { state, memory, last, due }
      : { state, memory, last, step: steps[row] ?? 0, due }
  }
  return (id: CardId, row: number): Card => ({
    id,
    schedule: scheduleOf(row),
    reviews: reviews[row] ?? 0,
    lapses: lapses[row] ?? 0,
    tested: tested[row] ?? 0,
    recalled: recalled[row] ?? 0,
    suspended: false,
    buriedOn: null,
    flagged: false,
    note: null,
  })
}

function markedCards(
  columns: readonly (readonly unknown[])[],
  rows: ReadonlyMap<CardId, number>,
  entries: readonly unknown[],
): ReadonlyMap<CardId, Card> | null {
  const cards = new Map<CardId, Card>()
  for (const entry of entries) {
    if (!Array.isArray(entry)) return null
    const [row, marks] = entry
    const id = String(columns[0]?.[row])
    const card = rows.has(id) ? cardAt(columns, row) : null
    const withMarks = card && marked(card, marks)
    if (!withMarks) return null
    cards.set(id, withMarks)
  }
  return cards
}

/** Whether every row is a card, column by column: making each of them to find out costs more than all the rest of a start. */
function areCards(columns: readonly (readonly unknown[])[], count: number): columns is Columns {
  if (columns.some(({ length }) => length !== count)) return false
  const [ids = [], states = [], reviews, lapses, tested, recalled] = columns
  const [stabilities = [], difficulties = [], lasts, dues, steps] = columns.slice(6)
  const counts = [reviews, lapses, tested, recalled, steps]
  for (let row = 0; row < count; row++) {
    if (typeof ids[row] !== 'string' || ids[row] === '') return false
    if (states[row] === NEW) continue
    if (!isStability(stabilities[row]) || !isDifficulty(difficulties[row])) return false
  }
  return (
    areWhole(states, NEW, STATES.length - 1) &&
    counts.every(column => areWhole(column, 0, Number.MAX_SAFE_INTEGER)) &&
    areWhole(lasts, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) &&
    (dues ?? []).every(isInstant)
  )
}

function areWhole(column: readonly unknown[] = [], least: number, most: number): boolean {
  for (const value of column) {
    if (typeof value !== 'number' || value < least || value > most || value % 1 !== 0) return false
  }
  return true
}

/** Whether the value is a list of so many lists. */
export const isTable = (value: unknown, columns: number): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.length === columns && value.every(Array.isArray)

function cardAt(columns: readonly (readonly unknown[])[], row: number): Card | null {
  const id = columns[0]?.[row]
  const reviews = columns[2]?.[row]
  const lapses = columns[3]?.[row]
  const tested = columns[4]?.[row]
  const recalled = columns[5]?.[row]
  const schedule = scheduleAt(columns, row)
  if (typeof id !== 'string' || id === '' || !schedule) return null
  if (!isCount(reviews) || !isCount(lapses) || !isCount(tested) || !isCount(recalled)) return null
  return {
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
}

function scheduleAt(columns: readonly (readonly unknown[])[], row: number): Schedule | null {
  const state = STATES[Number(columns[1]?.[row])]
  if (state === 'new') return { state }
  const stability = columns[6]?.[row]
  const difficulty = columns[7]?.[row]
  const last = columns[8]?.[row]
  const due = columns[9]?.[row]
  const step = columns[10]?.[row]
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
