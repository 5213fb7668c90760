import type { Input } from './drive.ts'

const COMMANDS: Readonly<Record<string, Input>> = {
  ':u': { type: 'undo' },
  ':s': { type: 'skip' },
  ':b': { type: 'bury' },
  ':x': { type: 'suspend', card: null },
  ':h': { type: 'hint' },
  ':q': { type: 'quit' },
}

/** What a line asks of a session that is neither an answer nor a rating. */
export const lineCommand = (line: string): Input | null => COMMANDS[line.toLowerCase()] ?? null
