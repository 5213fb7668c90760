import { expect, test } from 'vitest'
import { failure, UserError } from '../../src/model/problem.ts'
import { machine } from '../world.ts'
import { writePractice } from './practised.ts'

const files = { 'questions/en/os/lock.md': '# Locks\n\n## What is a lock?\n<!-- id: q-0 -->\n\nThis.' }
const NOW = '2026-03-02T10:00:00+09:00'

/** A person whose memory is not that of the defaults, after four months. */
const person = (truth: 'a' | 'wide', seed: number) => {
  const here = machine({ files, columns: 200 })
  const tests = writePractice(here.home, { truth, seed, days: 120, daily: 4, until: NOW })
  here.set({ at: '2026-03-02T20:00:00+09:00' })
  return { ...here, tests }
}

interface Document {
  readonly outcome: string
  readonly tests: number
  readonly comparison: { readonly tests: number; readonly before: number; readonly after: number }
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly applied: boolean
}

test('parameters that predict later reviews better are taken over, and can be taken back', async () => {
  const { run, json, tests } = person('wide', 4)
  const tried = (await json('optimize', '--dry-run')) as Document
  expect(tried).toMatchObject({ outcome: 'better', tests, applied: false })
  expect(tried.comparison.before - tried.comparison.after).toBeGreaterThan(0.01)
  expect(tried.comparison.tests).toBe(tests - Math.max(400, Math.floor(tests / 3)))

  const { stability } = (await shown(json)) as { stability: number }
  const { code, out } = await run('optimize')
  expect(code).toBe(0)
  expect(out).toContain('The fit predicts your reviews better.')
  expect(out).toContain('Take it back with: quiz undo')
  expect(((await shown(json)) as { stability: number }).stability).not.toBeCloseTo(stability, 2)

  expect((await run('undo')).out).toContain('Taken back: the parameters fitted to your reviews.')
  expect(((await shown(json)) as { stability: number }).stability).toBe(stability)
  // After it, the rating before it comes next.
  expect(await json('undo')).toMatchObject({ undone: [{ type: 'review' }] })
}, 30_000)

const shown = async (json: (...argv: string[]) => Promise<unknown>): Promise<unknown> =>
  ((await json('list')) as { questions: readonly unknown[] }).questions[0]

test('nothing changes for a person who forgets as the defaults say, and it is not proposed again', async () => {
  const { run, json } = person('a', 3)
  expect((await run()).err).toContain('quiz optimize --dry-run')
  expect((await run('stats')).err).toContain('quiz optimize --dry-run')
  const { out } = await run('optimize')
  expect(out).toContain('nothing was changed.')
  expect((await run()).err).not.toContain('quiz optimize')
  expect(await json('undo')).toMatchObject({ undone: [{ type: 'review' }] })
}, 30_000)

test('says how many reviews are missing, whether or not a fit would run here', async () => {
  const { run, json, set } = machine({ files })
  set({
    fitter: async () => {
      throw new UserError(failure('optimize/unavailable', { machine: 'plan9 mips' }))
    },
  })
  expect(await run('optimize')).toEqual({
    code: 0,
    out:
      '0 reviews on a later day are too few to fit the memory model to you. It takes\n' +
      '600 more; until then the one in use is the best there is.\n',
    err: '',
  })
  expect(await json('optimize')).toEqual({
    version: 1,
    outcome: 'few',
    tests: 0,
    missing: 600,
    first: null,
    applied: false,
  })
})

test('says what to do where the library does not run', async () => {
  const { run, set } = person('a', 3)
  set({
    fitter: async () => {
      throw new UserError(failure('optimize/unavailable', { machine: 'plan9 mips' }))
    },
  })
  const english = await run('optimize')
  expect(english).toMatchObject({ code: 1, out: '' })
  expect(english.err).toContain('is not installed for this machine (plan9 mips).')
  expect(english.err).toContain('npm install -g interview-quiz --include=optional')
  expect((await run('optimize', '--lang', 'ko')).err).toContain(
    '이 컴퓨터(plan9 mips)에 설치되어 있지 않습니다',
  )
})

test('a fit of which only the first line was written is not there, and nothing has to be taken back', async () => {
  const { journal, json, review } = machine({ files })
  const { at } = review('q-0', 'good')
  journal({ type: 'setting', key: 'fitted', value: { at: at + 1000, tests: 700, event: 'cut-off' } })
  expect(await json('undo')).toMatchObject({ undone: [{ type: 'review' }] })
})
