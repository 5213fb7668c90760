import type { Handle } from '../model/mock.ts'

/** Who did what in a turn that took place. */
export interface TurnHeld {
  readonly candidate: Handle
  readonly interviewer: Handle
  readonly scribe: Handle | null
  /** Its place in the running order of its room, from 1. */
  readonly position: number
}

/** One room of a meeting: who was there, and its turns in the order in which they took place. */
export interface RoomHeld {
  readonly members: readonly Handle[]
  readonly turns: readonly TurnHeld[]
}

/** How often everything that should be spread evenly has happened. */
export interface RoleCounts {
  readonly led: (candidate: Handle, interviewer: Handle) => number
  readonly scribed: (candidate: Handle, scribe: Handle) => number
  readonly ledInAll: (interviewer: Handle) => number
  readonly scribedInAll: (scribe: Handle) => number
  readonly stood: (candidate: Handle, position: number) => number
  /** How often one candidate came right after the other. */
  readonly followed: (before: Handle, after: Handle) => number
  /** How often two members shared a room. */
  readonly met: (one: Handle, other: Handle) => number
}

type Key = readonly (string | number)[]

export function roleCounts(rooms: readonly RoomHeld[]): RoleCounts {
  const counts = new Map<string, number>()
  const add = (...key: Key): void => {
    counts.set(key.join('\n'), read(...key) + 1)
  }
  const read = (...key: Key): number => counts.get(key.join('\n')) ?? 0
  for (const { members, turns } of rooms) {
    for (const one of members) for (const other of members) if (one !== other) add('met', one, other)
    for (const [at, { candidate, interviewer, scribe, position }] of turns.entries()) {
      add('led', candidate, interviewer)
      add('led', interviewer)
      if (scribe !== null) {
        add('scribed', candidate, scribe)
        add('scribed', scribe)
      }
      add('stood', candidate, position)
      const before = turns[at - 1]
      if (before) add('followed', before.candidate, candidate)
    }
  }
  return {
    led: (candidate, interviewer) => read('led', candidate, interviewer),
    scribed: (candidate, scribe) => read('scribed', candidate, scribe),
    ledInAll: interviewer => read('led', interviewer),
    scribedInAll: scribe => read('scribed', scribe),
    stood: (candidate, position) => read('stood', candidate, position),
    followed: (before, after) => read('followed', before, after),
    met: (one, other) => read('met', one, other),
  }
}
