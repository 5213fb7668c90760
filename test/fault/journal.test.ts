import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openJournal, readJournals } from '../../src/edge/journal.ts'
import { clockAt } from '../edge/clock-at.ts'
import { temporaryFolder } from '../edge/temporary-folder.ts'
import { createStarter, ended } from './program.ts'

const saidIds = (out: string): readonly string[] => out.split('\n').slice(0, -1)

test('whatever was told to be on disk is there after kill -9', { timeout: 60_000 }, async () => {
  const start = createStarter('append')
  const home = temporaryFolder()
  const told: string[] = []
  for (const after of [1, 7, 40]) {
    const child = start(home, '1000000')
    const { out, signal } = await ended(child, said => {
      if (saidIds(said).length >= after) child.kill('SIGKILL')
    })
    expect(signal).toBe('SIGKILL')
    told.push(...saidIds(out))
  }
  const { events, problems } = readJournals(join(home, 'journal'), {})
  const ids = new Set(events.map(({ id }) => id))
  expect(told.length).toBeGreaterThanOrEqual(48)
  expect(told.filter(id => !ids.has(id))).toEqual([])
  expect(problems.every(({ code }) => code === 'journal/torn' || code === 'journal/line')).toBe(true)
})

test('two processes that append at once agree on one file and lose nothing', {
  timeout: 60_000,
}, async () => {
  const start = createStarter('append')
  const home = temporaryFolder()
  const [one, two] = await Promise.all([ended(start(home, '300', 'one')), ended(start(home, '300', 'two'))])
  expect([one.err, two.err]).toEqual(['', ''])
  expect(readdirSync(join(home, 'journal'))).toHaveLength(1)
  const { events, problems } = readJournals(join(home, 'journal'), {})
  expect(problems).toEqual([])
  expect(events.map(({ id }) => id).sort()).toEqual([...saidIds(one.out), ...saidIds(two.out)].sort())
})

test('no rubbish in a journal makes reading fail or hides a whole line after it', () => {
  const journal = temporaryFolder()
  const open = () =>
    openJournal({ home: journal, clock: clockAt('2026-11-22T09:15:00Z'), member: () => null })
  const folder = join(journal, 'journal')
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), rubbish => {
      const first = open().append({ type: 'flag', card: 'first' })
      const [name = ''] = readdirSync(folder)
      const before = readJournals(folder, {}).cursors
      appendFileSync(join(folder, name), rubbish)
      const second = open().append({ type: 'flag', card: 'second' })
      const ids = readJournals(folder, before).events.map(({ id }) => id)
      expect(ids.at(-1)).toBe(second.id)
      expect(readFileSync(join(folder, name), 'utf8')).toContain(first.id)
    }),
    { seed: 20261122, numRuns: 200 },
  )
})
