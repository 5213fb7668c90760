import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseEvent } from '../../src/edge/event-json.ts'
import { readUnion } from '../../src/edge/read-union.ts'
import { temporaryFolder } from './temporary-folder.ts'

const line = (id: string): string =>
  `${JSON.stringify({ v: 1, id, at: '2026-03-02T01:00:00.000Z', offset: 540, type: 'undo', of: 'x' })}\n`

test('tells which share of all files is read, what was read before not counted', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.jsonl'), line('1').repeat(3))
  writeFileSync(join(folder, 'b.jsonl'), line('2'))
  const told: number[] = []
  const { cursors } = readUnion(folder, {}, parseEvent, share => told.push(share))
  writeFileSync(join(folder, 'c.jsonl'), line('3'))
  readUnion(folder, cursors, parseEvent, share => told.push(share))
  expect(told).toEqual([0.75, 1, 1])
})
