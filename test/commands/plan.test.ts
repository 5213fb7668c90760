import { expect, test } from 'vitest'
import { width } from '../../src/view/text.ts'
import { daysOf, machine } from '../world.ts'
import { writePractice } from './practised.ts'

const bank = (name: string, count: number): string =>
  [
    `# ${name}`,
    ...Array.from(
      { length: count },
      (_, at) => `## What of ${name} ${at}?\n<!-- id: ${name}-${at} -->\n\nThis.`,
    ),
  ].join('\n\n')

const files = {
  'questions/en/network/tcp.md': bank('tcp', 6),
  'questions/en/os/lock.md': bank('lock', 4),
}

test('without a date says how to set one', async () => {
  const { run } = machine({ files })
  expect(await run('plan')).toEqual({
    code: 0,
    out: '',
    err: 'No interview date is set. Set one with: quiz plan --date <yyyy-mm-dd> --minutes\n15\n',
  })
})

test('a date is kept, changed in parts and forgotten again', async () => {
  const { run, json } = machine({ files })
  await run('plan', '--date', '2026-03-20', '--minutes', '5', '--rest', 'sat,sun')
  const set = { name: null, date: '2026-03-20', minutes: 5, topics: [], rest: [0, 6] }
  expect(await json('plan')).toMatchObject({
    interview: set,
    days: 18,
    practiceDays: 14,
    minutes: 5,
    others: [],
  })
  // Today, a Monday, is no day of practice where Mondays are for rest.
  await run('plan', '--rest', 'mon')
  expect(await json('plan')).toMatchObject({ practiceDays: 15, today: { rest: true } })
  await run('plan', '--topic', 'network=3', '--topic', 'lock', '--rest', 'none')
  const topics = [
    { topic: 'network', weight: 3 },
    { topic: 'os/lock', weight: 1 },
  ]
  expect(await json('plan')).toMatchObject({ interview: { ...set, topics, rest: [] }, practiceDays: 18 })
  expect((await run('plan', '--clear')).err).toBe(
    'The interview date is gone: reviews come when they are due.\n',
  )
  expect(await json('plan')).toEqual({ version: 1, interview: null, others: [] })
})

test('of several interviews the nearest rules, until its day is over', async () => {
  const { run, json, pass } = machine({ files })
  await run('plan', '--date', '2026-03-20', '--name', 'Hanbit')
  await run('plan', '--date', '2026-03-04', '--name', 'Nuri', '--topic', 'os')
  expect(await json('plan')).toMatchObject({
    interview: { name: 'Nuri' },
    others: [{ name: 'Hanbit', days: 18 }],
  })
  pass(daysOf(2))
  expect(await json('plan')).toMatchObject({ interview: { name: 'Nuri' }, days: 0, practiceDays: 1 })
  pass(daysOf(1))
  expect(await json('plan')).toMatchObject({ interview: { name: 'Hanbit' }, others: [] })
  await run('plan', '--clear', '--name', 'Hanbit')
  expect(await json('plan')).toMatchObject({ interview: null })
})

test('what cannot be a plan is an error of the command line and changes nothing', async () => {
  const { run, json } = machine({ files })
  for (const [said, ...argv] of [
    ['"2026-02-30" is no date.', '--date', '2026-02-30'],
    ['2026-03-01 is over.', '--date', '2026-03-01'],
    ['There is no interview date yet.', '--minutes', '10'],
    ['A day does not have 2000 minutes.', '--date', '2026-03-20', '--minutes', '2000'],
    ['are no days of the week to rest on.', '--date', '2026-03-20', '--rest', 'sun,mon,tue,wed,thu,fri,sat'],
    ['There is no topic "nothing".', '--date', '2026-03-20', '--topic', 'nothing=2'],
    ['"os=x" gives no topic and weight.', '--date', '2026-03-20', '--topic', 'os=x'],
  ] as const) {
    const { code, out, err } = await run('plan', ...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  }
  expect(await json('plan')).toMatchObject({ interview: null })
})

test('readiness counts what was never asked as unknown, and is shown by topic', async () => {
  const { run, json, review, pass } = machine({ files })
  await run('plan', '--date', '2026-03-20', '--topic', 'network')
  expect(await json('plan')).toMatchObject({ questions: 6, readiness: { floor: 0 } })
  for (const at of [0, 1, 2]) review(`tcp-${at}`, 'easy')
  pass(daysOf(1))
  const { topics } = (await json('topics')) as { topics: readonly { readiness: unknown }[] }
  expect(topics.map(({ readiness }) => readiness)).toEqual([
    // Half of R(18 days, 8.2956), by hand.
    { floor: expect.closeTo(0.41939, 4), expected: expect.any(Number), band: expect.any(Number) },
    null,
  ])
})

test('a session asks what is worth most, tells recall on the day, and brings nothing back the same day', async () => {
  const { run, set } = machine({ files })
  await run('plan', '--date', '2026-03-20', '--minutes', '2')
  set({ input: ['', '1', '', '3', '', '1', '', '3', '', '3', '', '3'] })
  const { out, err } = await run('session', '--plain')
  expect(err).toBe('Interview in 18 days: 3 new, 0 to refresh, 2 minutes\n' + "Today's minutes are used.\n")
  const [asked = '', summary = ''] = out.split('Done:')
  expect(asked.match(/(?:tcp|lock) \d/gu)).toEqual(['tcp 0', 'lock 0', 'tcp 1', 'lock 1', 'tcp 2'])
  // R(18 days) after each first rating, by hand.
  expect(asked).toContain(' 1 Again 50%   2 Hard 66%  ▸3 Good 72%   4 Easy 84%  on 03-20')
  expect(summary).toContain('2026-03-03 04:00')
})

test('today ends when its minutes are used, unless more are asked for', async () => {
  const { run, review } = machine({ files })
  await run('plan', '--date', '2026-03-20', '--minutes', '1')
  for (const at of [0, 1, 2]) review(`tcp-${at}`, 'good')
  expect(await run('session', '--plain')).toEqual({
    code: 0,
    out: '',
    err: "Today's minutes are used. To go on: quiz session --minutes 10\n",
  })
  const { err } = await run('session', '--plain', '--minutes', '2')
  expect(err).toBe('Interview in 18 days: 4 new, 0 to refresh, 2 minutes\n')
})

test('says when nothing is left that is worth the time', async () => {
  const { run, review, pass } = machine({ files })
  await run('plan', '--date', '2026-03-20', '--minutes', '30')
  for (const at of [0, 1, 2, 3, 4, 5]) review(`tcp-${at}`, 'easy')
  for (const at of [0, 1, 2, 3]) review(`lock-${at}`, 'easy')
  pass(60)
  expect((await run('session', '--plain')).err).toContain('Nothing is worth the time today')
})

test('a session about other topics than those of the interview goes by due dates', async () => {
  const { run, set } = machine({ files })
  await run('plan', '--date', '2026-03-20', '--topic', 'network')
  set({ input: ['', '1'] })
  const { out, err } = await run('session', 'os', '--plain', '--limit', '1')
  expect(err).toBe('0 due, 1 new\n')
  expect(out).toContain('1 Again 1m')
})

test('the order of a plan needs a date', async () => {
  const { run } = machine({ files })
  const { code, err } = await run('session', '--order', 'plan', '--plain')
  expect(code).toBe(2)
  expect(err).toContain('There is no interview date yet.')
})

const many = { 'questions/en/os/lock.md': bank('q', 300) }

/** A person who has practised for a month, on the evening of 2 March. */
const practised = async () => {
  const here = machine({ files: many, columns: 60 })
  writePractice(here.home, {
    truth: 'a',
    seed: 1,
    days: 30,
    daily: 6,
    until: '2026-03-02T10:00:00+09:00',
  })
  here.set({ at: '2026-03-02T20:00:00+09:00' })
  await here.run('plan', '--date', '2026-03-30', '--minutes', '20')
  return here
}

test('readiness is shown over the past days, with the band in which it is likely to go on', async () => {
  const { run, json } = await practised()
  const { series, readiness } = (await json('plan')) as {
    series: {
      past: readonly { date: string; floor: number }[]
      ahead: readonly { date: string; low: number; middle: number; high: number }[]
    }
    readiness: { floor: number }
  }
  expect(series.past.map(({ date }) => date)).toEqual(
    Array.from({ length: 30 }, (_, at) => new Date(Date.UTC(2026, 1, 1 + at)).toISOString().slice(0, 10)),
  )
  expect(series.past.at(-1)?.floor).toBeCloseTo(readiness.floor, 6)
  expect(series.ahead.at(-1)?.date).toBe('2026-03-30')
  const { out } = await run('plan')
  expect(out).toContain('Readiness over time')
  expect(out.split('\n').every(line => width(line) <= 60)).toBe(true)
})

test('a page has the same figures, in one file that fetches nothing', async () => {
  const { run, json, read } = await practised()
  const { out, err } = await run('plan', '--html', 'plan.html')
  expect(out).toBe('')
  expect(err).toContain('Written: ')
  const page = read('plan.html')
  const { readiness } = (await json('plan')) as { readiness: { floor: number } }
  expect(page).toContain(`<strong>${Math.round(readiness.floor * 100)}%</strong>`)
  expect(page).toContain('2026-03-30')
  expect(page).not.toMatch(/<script|src=|https?:/u)
})

test('without arguments, and by topic, readiness is told where an interview is coming', async () => {
  const { run, json } = await practised()
  const { readiness } = (await json('plan')) as { readiness: { floor: number } }
  expect(await json()).toMatchObject({ interview: { date: '2026-03-30', days: 28 }, readiness })
  expect((await run()).out).toContain(`ready ${Math.round(readiness.floor * 100)}%`)
  const topics = (await run('topics')).out.split('\n')
  expect(topics[0]).toMatch(/ready$/u)
  expect(topics[1]).toMatch(new RegExp(`${Math.round(readiness.floor * 100)}%$`, 'u'))
})

test('says what would change that not everything can be met', async () => {
  const { run, json } = machine({ files: many, columns: 200 })
  await run('plan', '--date', '2026-03-20', '--minutes', '5', '--rest', 'sun')
  const { laterDate, coverage } = (await json('plan')) as {
    laterDate: string
    coverage: { minutes: number; reachable: number }
  }
  expect((await run('plan')).out).toContain(
    `${coverage.reachable} of 300 new questions can still be met. What would change that: ${coverage.minutes} minutes a day, or the interview on ${laterDate}, or fewer topics, with about ${coverage.reachable} questions in all`,
  )
  await run('plan', '--date', laterDate)
  expect(await json('plan')).toMatchObject({ laterDate: null })
})

test('several interviews are shown with their readiness', async () => {
  const { json, run } = await practised()
  await run('plan', '--date', '2026-05-01', '--name', 'Hanbit')
  expect(await json('plan')).toMatchObject({
    interview: { name: null },
    others: [{ name: 'Hanbit', days: 60, readiness: { floor: expect.any(Number) } }],
  })
  expect((await run('plan')).out).toContain('Hanbit, 2026-05-01 (in 60 days)')
})

test('a tenth of the time goes to reviews where a person wants that', async () => {
  const { json, run } = await practised()
  const before = (await json('plan')) as { today: { reviews: number; new: number } }
  await run('config', 'set', 'reviewFloor', '50%')
  const after = (await json('plan')) as { today: { reviews: number; new: number } }
  expect(after.today.reviews).toBeGreaterThan(before.today.reviews)
  expect(after.today.new).toBeLessThan(before.today.new)
})
