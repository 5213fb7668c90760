import type { JournalEvent } from '../model/event.ts'

/** An event that names nobody is the local member's. */
export const ofMember = (events: readonly JournalEvent[], member: string): readonly JournalEvent[] =>
  events.filter(event => event.member === null || event.member === member)
