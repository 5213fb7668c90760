import { parseBank } from '../../src/bank/parse-bank.ts'
import type { ParsedBank } from '../../src/bank/parsed-bank.ts'
import type { Question } from '../../src/model/question.ts'

/** Reads a text as the bank `questions/os/example.md` that lies in no language folder. */
export const parse = (text: string): ParsedBank => parseBytes(new TextEncoder().encode(text))

export const parseBytes = (bytes: Uint8Array): ParsedBank =>
  parseBank({ file: 'os/example.md', bytes, topic: 'os/example', lang: null })

/** The only question of a text. */
export function parseOne(text: string): Question {
  const [question, second] = parse(text).questions
  if (question === undefined || second !== undefined) throw new Error('not one question')
  return question
}

/** What was found, as a list of people's: `2:5 error question/settings`, with the reason where there is one. */
export const found = (text: string): readonly string[] => describe(parse(text))

export const describe = ({ problems }: ParsedBank): readonly string[] =>
  problems.map(
    ({ code, severity, line, column, reason }) =>
      `${line}:${column} ${severity} ${code}${reason === undefined ? '' : ` (${reason})`}`,
  )
