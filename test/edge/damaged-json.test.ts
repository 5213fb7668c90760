import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openHome } from '../../src/edge/home.ts'
import { jsonErrorAt } from '../../src/edge/json-error.ts'
import { DEFAULT_CONFIG } from '../../src/model/config.ts'
import { clockAt } from './clock-at.ts'
import { temporaryFolder } from './temporary-folder.ts'

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 100 }),
  fc.json().map(text => Buffer.from(text)),
  fc.tuple(fc.json(), fc.nat(200)).map(([text, end]) => Buffer.from(text.slice(0, end))),
)

test('no bytes in the place of the configuration or the snapshot make a start fail', () => {
  const folder = temporaryFolder()
  const home = openHome({ folder, clock: clockAt('2026-11-22T09:15:00Z'), userName: 'jimin' })
  mkdirSync(folder, { recursive: true })
  fc.assert(
    fc.property(bytes, content => {
      writeFileSync(join(folder, 'config.json'), content)
      writeFileSync(join(folder, 'state.json'), content)
      const { config, problems } = home.readConfig()
      expect(Object.keys(config)).toEqual(Object.keys(DEFAULT_CONFIG))
      for (const { line = 1, column = 1 } of problems) expect(line >= 1 && column >= 1).toBe(true)
      home.readSnapshot()
    }),
    { seed: 20261122, numRuns: 500 },
  )
})

test('JSON with one wrong character is told at that character or before it', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, at) => {
      const index = at % (text.length + 1)
      const broken = `${text.slice(0, index)}\u0007${text.slice(index)}`
      expect(jsonErrorAt(broken)).toBeLessThanOrEqual(index)
    }),
    { seed: 20261122, numRuns: 1000 },
  )
})

test.each([
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ['{a: 1}', 1],
  ['[1 2]', 3],
  ['[1, 2', 5],
  ['{"a": "b\nc"}', 6],
  ['{"a": 01}', 7],
  ['// comment\n{}', 0],
  ["{'a': 1}", 1],
  ['{"a": nul}', 6],
  [`["${'x'.repeat(2_000_000)}\\n", ]`, 2_000_007],
  [`${'['.repeat(100_000)}`, 100_000],
])('the JSON %.40j… stops making sense at %i', (text, index) => {
  expect(jsonErrorAt(text)).toBe(index)
})
