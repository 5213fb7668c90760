import { describe, expect, it } from 'vitest'
import type { CheckUp } from '../../src/view/doctor-screen.ts'
import { width } from '../../src/view/text.ts'
import { type Machine, machine } from '../world.ts'

const files = { 'questions/os.md': '## What is a page?\n<!-- id: page -->\n\nA frame of memory.\n' }

async function checksOf(here: Machine): Promise<ReadonlyMap<string, CheckUp>> {
  const { out } = await here.run('doctor', '--json')
  const { checks } = JSON.parse(out) as { checks: readonly CheckUp[] }
  return new Map(checks.map(check => [check.name, check]))
}

describe('doctor', () => {
  it('shows what it looked at, a line each', async () => {
    const here = machine({ files })
    here.review('page', 'good')
    await here.run('due')
    const { code, out } = await here.run('doctor')
    expect(code).toBe(0)
    expect(out).toBe(
      [
        'ok       versions    quiz 0.0.0, Node 20.19.0, linux x64',
        'ok       free space  8.0 GB free',
        `ok       data        ${here.home}`,
        'ok       settings    nothing wrong',
        'ok       history     1 file, 1 event',
        'ok       clock       no event from the future',
        'ok       snapshot    up to date',
        'ok       banks       1 question in 1 bank',
        `                     shipped: ${here.builtin} (0 banks)`,
        `                     this folder: ${here.work}/questions (1 bank)`,
        'ok       questions   nothing to mend',
        'ok       orphans     every history has its question',
        'ok       terminal    80 columns, no colour, en',
        'ok       editor      vi',
        '',
        'All is well.',
        '',
      ].join('\n'),
    )
  })

  it('tells lines of the history that cannot be read, with their place', async () => {
    const here = machine({ files })
    here.review('page', 'good')
    here.write(`${here.home}/journal/other.jsonl`, 'no json\n{"torn')
    const { state, found, hint } = (await checksOf(here)).get('journal') ?? {}
    expect({ state, found }).toEqual({ state: 'warning', found: '2 files, 1 event, 2 lines left out' })
    expect(hint).toContain(`${here.home}/journal/other.jsonl:1: `)
    expect(hint).toContain(`${here.home}/journal/other.jsonl:2: `)
  })

  it('tells events from the future', async () => {
    const here = machine({ files })
    here.pass(60)
    here.review('page', 'good')
    here.pass(-60)
    expect((await checksOf(here)).get('future')).toMatchObject({
      state: 'warning',
      found: '1 event from the future',
    })
  })

  it('tells settings that cannot be read, and fails', async () => {
    const here = machine({ files })
    here.write(`${here.home}/config.json`, '{')
    const { code } = await here.run('doctor')
    expect(code).toBe(1)
    expect((await checksOf(here)).get('config')).toMatchObject({ state: 'error', found: '1 problem' })
  })

  it('tells banks with findings, and histories without a question', async () => {
    const here = machine({ files: { ...files, 'questions/x.md': '## Nothing yet\n' } })
    here.review('gone', 'good')
    const checks = await checksOf(here)
    expect(checks.get('findings')).toMatchObject({ state: 'warning', found: '0 errors, 1 warning' })
    expect(checks.get('orphans')).toMatchObject({
      state: 'ok',
      found: '1 card has a history and no question',
    })
  })

  it('says what to do where there is no question at all', async () => {
    const banks = (await checksOf(machine())).get('banks')
    expect(banks?.state).toBe('warning')
    expect(banks?.hint).toContain('quiz add')
  })

  it('fits 40 columns in both languages', async () => {
    const here = machine({ files, columns: 40 })
    for (const lang of ['en', 'ko']) {
      const { out } = await here.run('doctor', '--lang', lang)
      expect(out.split('\n').filter(line => width(line) > 40)).toEqual([])
    }
  })
})
