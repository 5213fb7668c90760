import { expect, test } from 'vitest'
import { daysOf, machine } from '../world.ts'

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
