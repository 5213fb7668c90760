import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mounted } from '../fault/mounted.ts'
import { EVERY_KIND } from './banks.ts'
import { dialogue, pipe } from './pipe.ts'
import { sandbox } from './sandbox.ts'

const NO_DISK = 'no tmpfs can be mounted here'

/** Takes all the room that is left. */
function fill(disk: string): void {
  try {
    writeFileSync(join(disk, 'filler'), 'x'.repeat(2 ** 20))
  } catch {
    // That was the point.
  }
}

test('on a full disk a rating is refused with what to do, and taken once there is room again', async context => {
  const disk = mounted('256k')
  if (disk === null) return context.skip(NO_DISK)
  const here = sandbox(EVERY_KIND, { home: disk })
  const session = dialogue(here, ['session', 'pair', '--jsonl'])
  await session.hearJson()
  await session.hearJson()
  session.say({ type: 'reveal' })
  await session.hearJson()
  fill(disk)
  session.say({ type: 'rate', rating: 'easy' })
  expect(await session.hearJson()).toMatchObject({
    type: 'error',
    code: 'journal/append',
    message: 'This could not be saved: the disk is full.',
  })
  rmSync(join(disk, 'filler'))
  session.say({ type: 'rate', rating: 'easy' })
  expect(await session.hearJson()).toMatchObject({ type: 'rated', card: 'pair-mutex' })
  expect(await session.hearJson()).toMatchObject({ type: 'question', id: 'pair-semaphore' })
  expect(await session.end()).toMatchObject({ code: 0, err: '' })
})

test('on a disk that can only be read the question is shown, and the rating is refused with what to do', async context => {
  const disk = mounted('256k')
  if (disk === null) return context.skip(NO_DISK)
  const here = sandbox(EVERY_KIND, { home: disk })
  spawnSync('mount', ['-o', 'remount,ro', disk])
  const { code, out, err } = await pipe(here, ['session', 'pair', '--limit', '1'], { input: '\n4\n' })
  expect(code).toBe(1)
  expect(out).toContain('What is a mutex?')
  expect(out).toContain('Nothing was rated.')
  expect(err).toContain('This could not be saved: the disk can only be read.')
  expect(err).toContain('Choose a folder that can be written to with --home or QUIZ_HOME.')
  const looked = await pipe(here, ['list', '--json'])
  expect({ code: looked.code, err: looked.err }).toEqual({ code: 0, err: '' })
})

test('a disk that is full from the beginning lets one look, and read on', async context => {
  const disk = mounted('256k')
  if (disk === null) return context.skip(NO_DISK)
  const here = sandbox(EVERY_KIND, { home: disk })
  fill(disk)
  const due = await pipe(here, ['due'])
  expect(due).toMatchObject({ code: 0, out: '0\n', err: '' })
  const session = await pipe(here, ['session', 'choice'], { input: '1\n3\n:q\n' })
  expect(session.code).toBe(1)
  expect(session.err).toContain('This could not be saved: the disk is full.')
})
