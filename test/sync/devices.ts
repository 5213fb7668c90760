import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openJournal, readJournals } from '../../src/edge/journal.ts'
import { replay } from '../../src/memory/replay.ts'
import type { Learner } from '../../src/model/learner.ts'
import { instant, offset } from '../../src/model/time.ts'
import { clockAt } from '../edge/clock-at.ts'
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

const MOCK_REVIEW = '0f8cbeab-1d3c-5d0e-8f0a-5f8f3a9a7c11'

/** The same question of a mock interview, as minutes that are imported at a time tell of it. */
export function importMinutes({ home }: Machine, at: string): void {
  const journal = openJournal({ home, clock: clockAt(at), member: () => 'jimin' })
  journal.append(
    { type: 'review', card: 'syn', rating: 'good', seconds: 60, verdict: null, mode: 'mock' },
    { id: MOCK_REVIEW, at: instant(Date.parse(at)), offset: offset(540) },
  )
}
