import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pool } from '../../src/answer/generators/pool.ts'
import { machine } from '../world.ts'

const settings = (id: string, rest: string): string => `<!-- id: ${id}, ${rest} -->\n`

const POOL = [
  '# Pools',
  '## How large must the pool be?',
  settings('pool-size', 'generator: pool, params: {threads: 8, connections: 3}'),
  '### Follow-ups',
  '- Why not larger?',
  '  - Connections cost memory on the server.',
  '### Hint',
  'Picture all of them waiting.',
].join('\n')

const CLOSE = `# TCP\n\n## Close it\n${settings('close', 'generator: tcp-close, params: {closing: both}')}`
const ODD = `# Odd\n\n## What?\n${settings('odd', 'generator: banker')}\n## Which?\n${settings('pale', 'generator: race, params: {threads: 9, colour: red}')}`

const events = (out: string): readonly Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

function lastEvent(home: string): Readonly<Record<string, unknown>> {
  const folder = join(home, 'journal')
  const [file = ''] = readdirSync(folder).filter(name => name.endsWith('.jsonl'))
  return events(readFileSync(join(folder, file), 'utf8')).at(-1) ?? {}
}

describe('a session with a generated question', () => {
  it('asks programs, reads again what it could not read, and says why an answer is wrong', async () => {
    const here = machine({
      files: { 'questions/en/pools.md': POOL },
      input: [
        '{"type":"answer","value":"about so many"}',
        '{"type":"hint"}',
        '{"type":"answer","value":24}',
        '{"type":"rate","rating":"again"}',
        '{"type":"quit"}',
      ],
    })
    const { code, out } = await here.run('session', '--jsonl', '--seed', '3')
    expect(code).toBe(0)
    expect(events(out).slice(1, 5)).toMatchObject([
      {
        type: 'question',
        id: 'pool-size',
        kind: 'generated',
        title: 'How large must the pool be?',
        prompt: expect.stringMatching(/^8 threads work at the same time, and each needs 3 connections/u),
        level: 'medium',
      },
      {
        type: 'error',
        code: 'answer/form',
        message: "This can't be read as an answer. Write it like this: 1",
      },
      { type: 'hint', text: 'Picture all of them waiting.' },
      {
        type: 'reveal',
        verdict: 'wrong',
        why: '24 would let all of them work side by side. Against deadlock 17 is enough.',
        right: ['17'],
        answer: expect.stringContaining('8 × 2 + 1 = **17**'),
        suggested: 'again',
      },
    ])
  })

  it('asks in Korean where the question is Korean, whatever the screen speaks', async () => {
    const here = machine({
      files: { 'questions/ko/pools.md': POOL },
      input: ['16', '', ':q'],
    })
    const { out } = await here.run('session', '--plain', '--lang', 'en')
    expect(out).toContain('스레드 8개가 동시에 일하고')
    expect(out).toContain('✘ Wrong\n  16개라면 스레드 8개가 2개 이하로')
  })

  it('writes the seed, so that the instance can be made again', async () => {
    const bank = `# Pools\n\n## Pool\n${settings('pool', 'generator: pool')}`
    const here = machine({ files: { 'questions/en/pools.md': bank }, input: ['', '3'] })
    const { out } = await here.run('session', '--plain')
    const { seed, ...review } = lastEvent(here.home)
    expect(review).toMatchObject({ type: 'review', card: 'pool', rating: 'good', generator: 'pool@1' })
    const [, threads] = /^(\d+ threads) work/u.exec(pool.generate({}, Number(seed)).stem.en) ?? []
    expect(out.replace(/\s+/gu, ' ')).toContain(`${threads} work at the same time`)
  })

  it('asks another instance the next time', async () => {
    const bank = `# Addresses\n\n## Address\n${settings('address', 'generator: addr')}`
    const here = machine({ files: { 'questions/en/addresses.md': bank }, input: ['', '1', ':s'] })
    const { out } = await here.run('session', '--plain', '--seed', '1')
    const addresses = out.match(/virtual\s+address\s+\w+/gu)
    expect(addresses).toHaveLength(2)
    expect(new Set(addresses).size).toBe(2)
  })

  it('takes several lines at a terminal, and one line with slashes in a pipe', async () => {
    const bank = { 'questions/en/tcp.md': CLOSE }
    const lines = ['B FIN', 'A FIN', 'A ACK', 'B ACK', 'A CLOSING', 'TIME-WAIT A B']
    const typed = machine({
      files: bank,
      interactive: true,
      answers: [lines.join('\n'), { press: ['3'] }],
    })
    const shown = await typed.run('session', '--seed', '1')
    expect(shown.err).toContain('Type the answer; an empty line ends it.')
    expect(shown.out).toContain('✔ Right')
    const piped = machine({ files: bank, input: [lines.join(' / '), '3'] })
    const { out } = await piped.run('session', '--plain', '--seed', '1')
    expect(out).toContain('2. the state of A when')
    expect(out).toContain('✔ Right')
  })

  it('tells of a generator that is not there and goes on', async () => {
    const here = machine({
      files: { 'questions/en/odd.md': ODD, 'questions/en/pools.md': POOL },
      columns: 200,
      input: [':s', ':s'],
    })
    const { code, out, err } = await here.run('session', '--plain', '--order', 'topic')
    expect(code).toBe(0)
    expect(out).toContain('How large must the pool be?')
    expect(err).toContain('There is no generator banker.')
    expect(err).toContain('Name one of these: banker-need, banker-safety, banker-unsafe.')
    expect(err).toContain('The generator race has no param colour.')
  })
})

describe('check', () => {
  it('finds unknown generators and params, at their questions', async () => {
    const here = machine({ files: { 'questions/en/odd.md': ODD, 'questions/en/pools.md': POOL } })
    const { code, out } = await here.run('check', '--json')
    expect(code).toBe(1)
    const finding = { code: 'question/generator', severity: 'error', column: 1 }
    expect(JSON.parse(out).problems).toMatchObject([
      { ...finding, line: 3, message: 'There is no generator banker.' },
      {
        ...finding,
        line: 6,
        message: "The param threads can't be 9.",
        hint: 'It may be: 2-3.',
      },
      {
        ...finding,
        line: 6,
        message: 'The generator race has no param colour.',
        hint: 'It has: threads, increments.',
      },
    ])
    const korean = await here.run('check', '--lang', 'ko')
    expect(korean.out).toContain('race 생성기에는 colour 설정이 없습니다.')
  })
})

describe('show', () => {
  it('shows the same example of a generated question each time, and how it is solved', async () => {
    const here = machine({ files: { 'questions/en/pools.md': POOL } })
    const { out } = await here.run('show', 'pool-size')
    expect(out).toContain('A fresh problem each time, such as this one:\n\n8 threads work')
    expect(out).toContain('T × (C − 1) + 1 = 8 × 2 + 1 = 17')
    expect((await here.run('show', 'pool-size')).out).toBe(out)
  })

  it('shows what there is of one that has no generator', async () => {
    const here = machine({ files: { 'questions/en/odd.md': ODD } })
    const { code, out } = await here.run('show', 'odd', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ id: 'odd', prompt: '', answer: '' })
  })
})
