import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJournals } from '../../src/edge/journal.ts'
import { replay } from '../../src/memory/replay.ts'
import type { Learner } from '../../src/model/learner.ts'
import type { Machine } from '../world.ts'

export const BANK = {
  'questions/en/network/tcp.md': [
    '# TCP',
    ...['syn', 'fin', 'rst', 'ack'].map(id => `## What is ${id}?\n<!-- id: ${id} -->\n\nA flag.`),
  ].join('\n\n'),
}

/** What the journals of a home amount to, folded from the beginning. */
export const stateOf = ({ home }: Machine): Learner => replay(readJournals(join(home, 'journal'), {}).events)

/** The ids of all events of a home, in the order of the journal. */
export const idsOf = ({ home }: Machine): readonly string[] =>
  readJournals(join(home, 'journal'), {}).events.map(({ id }) => id)

/** Every line below a folder that is no blank one, by its file. */
export function linesOf(folder: string): Readonly<Record<string, readonly string[]>> {
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
  return Object.fromEntries(
    names.map(name => [
      name,
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter(line => line !== ''),
    ]),
  )
}

export const deviceOf = ({ home }: Machine): string => readFileSync(join(home, 'device'), 'utf8').trim()
