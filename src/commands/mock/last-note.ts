import type { World } from '../../ports/world.ts'
import { memberEvents } from '../learner.ts'

/** What the newest meeting notes that were imported said of the group. */
export interface LastNote {
  /** `2021-05-04` */
  readonly date: string
  readonly members: readonly string[]
  /** The list for the next meeting. */
  readonly agenda: readonly string[]
}

const KEY = 'note'

/** Null where no notes with a date have been imported. */
export function lastNote(world: World): LastNote | null {
  let last: LastNote | null = null
  for (const event of memberEvents(world)) {
    const note = event.type === 'setting' && event.key === KEY ? noteFrom(event.value) : null
    if (note && (!last || note.date >= last.date)) last = note
  }
  return last
}

/** Kept in the journal, so that all of one's devices know it; older notes and what is known already change nothing. */
export function rememberNote(world: World, note: LastNote): void {
  const last = lastNote(world)
  if (last && (last.date > note.date || JSON.stringify(last) === JSON.stringify(note))) return
  world.home.journal.append({ type: 'setting', key: KEY, value: note })
}

function noteFrom(value: unknown): LastNote | null {
  if (typeof value !== 'object' || value === null) return null
  const { date, members, agenda }: Partial<Record<keyof LastNote, unknown>> = value
  return typeof date === 'string' && isTexts(members) && isTexts(agenda) ? { date, members, agenda } : null
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(text => typeof text === 'string')
