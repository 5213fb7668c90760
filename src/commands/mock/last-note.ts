import type { LastNote } from '../../group/last-note.ts'
import type { AgendaItem } from '../../model/minutes.ts'
import { isRecord } from '../../model/record.ts'
import type { World } from '../../ports/world.ts'
import { memberEvents } from '../learner.ts'

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
  if (!isRecord(value)) return null
  const { date, members, agenda } = value
  if (typeof date !== 'string' || !isTexts(members) || !Array.isArray(agenda)) return null
  return { date, members, agenda: agenda.filter(isAgendaItem) }
}

const isAgendaItem = (value: unknown): value is AgendaItem =>
  isRecord(value) &&
  (value.id === null || typeof value.id === 'string') &&
  typeof value.text === 'string' &&
  isTexts(value.again)

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(text => typeof text === 'string')
