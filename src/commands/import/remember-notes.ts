import type { LastNote } from '../../group/last-note.ts'
import type { Reading } from '../../notes/draft.ts'
import { readAgendaItem } from '../../notes/minutes/read-parts.ts'
import type { World } from '../../ports/world.ts'
import { rememberNote } from '../mock/last-note.ts'

/** Keeps who was there at the newest meeting that is told of, and what it left to the next, for `quiz mock plan`. */
export function rememberNotes(world: World, readings: readonly Reading[]): void {
  const notes = readings.flatMap(({ note }): readonly LastNote[] =>
    note?.date
      ? [{ date: note.date, members: note.members, agenda: note.agenda.map(text => readAgendaItem(text)) }]
      : [],
  )
  const newest = notes.sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1)
  if (newest) rememberNote(world, newest)
}
