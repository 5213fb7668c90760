import type { Key } from '../../ports/prompts.ts'
import type { Input } from './drive.ts'

const KEYS: Readonly<Record<Key, Exclude<Input, { type: 'answer' | 'rate' | 'reveal' }>>> = {
  h: { type: 'hint' },
  u: { type: 'undo' },
  s: { type: 'skip' },
  b: { type: 'bury' },
  x: { type: 'suspend', card: null },
  e: { type: 'edit' },
  q: { type: 'quit' },
}

/** What a single key asks of a session at any moment. */
export const sessionKey = (key: Key): (typeof KEYS)[string] | null => KEYS[key.toLowerCase()] ?? null
