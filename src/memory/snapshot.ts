import type { Cursors } from '../model/cursor.ts'
import type { DayTally, Learner } from '../model/learner.ts'
import { isRecord } from '../model/record.ts'
import { DEFAULT_SETTINGS, type MemorySettings } from '../model/settings.ts'
import type { StudyDay } from '../model/time.ts'
import { isSettingKey, withSetting } from './settings.ts'
import { cardColumns, cardsFrom, isCount, isInstant, isStudyDay } from './snapshot-card.ts'
import { changeFrom, changeTuple } from './snapshot-change.ts'
import { packSeen, unpackSeen } from './snapshot-seen.ts'

/** Raised whenever the shape below, or what a fold makes of the same events, changes: snapshots are then rebuilt. */
const SNAPSHOT_VERSION = 5

export interface Snapshot {
  /** Whose fold it is. */
  readonly member: string
  readonly learner: Learner
  /** How far into each journal file the fold has got. */
  readonly cursors: Cursors
}

/** The snapshot as a value for JSON: columns of what there is as many of as cards. */
export function toSnapshot({ member, learner, cursors }: Snapshot): unknown {
  const { settings, changed, last } = learner
  return {
    version: SNAPSHOT_VERSION,
    member,
    cursors,
    settings,
    cards: cardColumns(learner.cards.values()),
    days: Array.from(learner.days, dayTuple),
    ...packSeen(learner.seen),
    changes: learner.changes.map(changeTuple),
    changed,
    mocks: [...learner.mocks],
    last: last && [last.at, last.id],
  }
}

/** Null where the value is damaged or of another version: it is then rebuilt from the journal. */
export function fromSnapshot(value: unknown): Snapshot | null {
  if (!isRecord(value) || value.version !== SNAPSHOT_VERSION) return null
  const { member, cursors } = value
  const learner = learnerFrom(value)
  if (!learner || typeof member !== 'string' || !isRecord(cursors)) return null
  return Object.values(cursors).every(isCursor)
    ? { member, learner, cursors: cursors as Snapshot['cursors'] }
    : null
}

function learnerFrom(value: Readonly<Record<string, unknown>>): Learner | null {
  const settings = settingsFrom(value.settings)
  const cards = cardsFrom(value.cards)
  const days = listFrom(value.days, dayFrom)
  const seen = unpackSeen(value.seen, () => value.texts)
  const changes = listFrom(value.changes, changeFrom)
  const mocks = listFrom(value.mocks, id => (typeof id === 'string' ? id : null))
  const last = lastFrom(value.last)
  const { changed } = value
  if (!settings || !cards || !days || !seen || !changes || !mocks || !isCount(changed)) return null
  if (last === undefined) return null
  return {
    cards,
    settings,
    days: new Map(days),
    seen,
    changes,
    changed,
    mocks: new Set(mocks),
    last,
  }
}

const dayTuple = ([day, { ratings, seconds, introduced, tested, recalled }]: [StudyDay, DayTally]) =>
  [
    day,
    ratings.again,
    ratings.hard,
    ratings.good,
    ratings.easy,
    seconds,
    introduced,
    tested,
    recalled,
  ] as const

function dayFrom(value: unknown): [StudyDay, DayTally] | null {
  if (!Array.isArray(value) || value.length !== 9) return null
  const [day, ...counts] = value
  if (!isStudyDay(day) || !counts.every(isCount)) return null
  const [again = 0, hard = 0, good = 0, easy = 0, seconds = 0, introduced = 0, tested = 0, recalled = 0] =
    counts
  return [day, { ratings: { again, hard, good, easy }, seconds, introduced, tested, recalled }]
}

function settingsFrom(value: unknown): MemorySettings | null {
  if (!isRecord(value)) return null
  let settings: MemorySettings | null = DEFAULT_SETTINGS
  for (const key of Object.keys(DEFAULT_SETTINGS).filter(isSettingKey)) {
    settings = settings && key in value ? withSetting(settings, key, value[key]) : null
  }
  return settings
}

/** Undefined where it is damaged; null is the place before the first event. */
function lastFrom(value: unknown): Learner['last'] | undefined {
  if (value === null) return null
  if (!Array.isArray(value)) return undefined
  const [at, id] = value
  return isInstant(at) && typeof id === 'string' ? { at, id } : undefined
}

/** All of them, or null where one is damaged. */
function listFrom<T>(value: unknown, read: (item: unknown) => T | null): T[] | null {
  if (!Array.isArray(value)) return null
  const items: T[] = []
  for (const item of value) {
    const understood = read(item)
    if (understood === null) return null
    items.push(understood)
  }
  return items
}

const isCursor = (value: unknown): boolean => isRecord(value) && isCount(value.bytes) && isCount(value.mark)
