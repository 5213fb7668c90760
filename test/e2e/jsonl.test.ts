import { expect, test } from 'vitest'
import { EVERY_KIND } from './banks.ts'
import { type Dialogue, dialogue, pipe } from './pipe.ts'
import { sandbox } from './sandbox.ts'

const place = () => sandbox(EVERY_KIND)

const ISO = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u)

/** Says a line and hears one. */
async function ask(session: Dialogue, line: string | Readonly<Record<string, unknown>>) {
  session.say(line)
  return session.hearJson()
}

test('an open question, from the first line to the summary', async () => {
  const here = place()
  const session = dialogue(here, ['session', 'open', '--jsonl'])
  expect(await session.hearJson()).toEqual({
    type: 'session',
    version: 1,
    cards: 1,
    new: 1,
    due: 0,
    ends: null,
  })
  expect(await session.hearJson()).toEqual({
    type: 'question',
    n: 1,
    of: 1,
    id: 'int-arrives',
    card: 'int-arrives',
    topic: 'open',
    kind: 'open',
    title: 'What happens when an interrupt arrives?',
    prompt: '',
    follows: null,
    level: 'medium',
    timeLimit: null,
  })
  expect(await ask(session, { type: 'hint' })).toEqual({
    type: 'hint',
    id: 'int-arrives',
    card: 'int-arrives',
    text: 'Think of what must not get lost.',
  })
  expect(await ask(session, { type: 'answer', value: 'It keeps its state.' })).toEqual({
    type: 'reveal',
    id: 'int-arrives',
    card: 'int-arrives',
    verdict: null,
    answer: 'The processor finishes its instruction, keeps the state and jumps to the handler.',
    right: null,
    keyPoints: [
      { text: 'It finishes the current **instruction**', optional: false, covered: 'missing' },
      { text: 'It keeps the **state**', optional: false, covered: 'found' },
      { text: 'It jumps to the **handler**', optional: false, covered: 'missing' },
    ],
    suggested: 'again',
    intervals: { again: 60, hard: expect.any(Number), good: 600, easy: expect.any(Number) },
  })
  const rated = await ask(session, { type: 'rate', rating: 'easy', keyPoints: [3, 1, 3] })
  expect(rated).toEqual({
    type: 'rated',
    id: 'int-arrives',
    card: 'int-arrives',
    rating: 'easy',
    due: ISO,
    stability: expect.any(Number),
    difficulty: expect.any(Number),
  })
  expect(await session.hearJson()).toEqual({
    type: 'summary',
    reviewed: 1,
    again: 0,
    hard: 0,
    good: 0,
    easy: 1,
    seconds: expect.any(Number),
    topics: [{ topic: 'open', reviewed: 1, right: 1 }],
    nextDue: rated.due,
  })
  expect(await session.end()).toMatchObject({ code: 0, err: '' })
  expect(here.journal().at(-1)).toMatchObject({ rating: 'easy', found: [2], ticked: [1, 3] })
})

test('every other kind says what is to be chosen from, and what would have been right', async () => {
  const here = place()
  const held = async (topic: string, value: unknown) => {
    const session = dialogue(here, ['session', topic, '--jsonl'])
    await session.hearJson()
    const question = await session.hearJson()
    const reveal = await ask(session, { type: 'answer', value })
    await session.end()
    return { question, reveal }
  }
  expect(await held('choice', 1)).toMatchObject({
    question: { kind: 'choice', options: ['SYN', 'FIN', 'RST'] },
    reveal: { verdict: 'right', right: [1], suggested: 'good', keyPoints: [] },
  })
  expect(await held('choice', [3])).toMatchObject({ reveal: { verdict: 'wrong', suggested: 'again' } })
  expect(await held('multi', [3])).toMatchObject({
    question: { kind: 'multi', options: ['Mutual exclusion', 'Preemption', 'Hold and wait'] },
    reveal: { verdict: 'partly', right: [1, 3], suggested: 'hard' },
  })
  const order = await held('order', [1, 2, 3])
  expect(order.question).toMatchObject({
    kind: 'order',
    items: expect.arrayContaining(['SYN', 'SYN+ACK', 'ACK']),
  })
  expect(order.reveal).toMatchObject({
    verdict: expect.stringMatching(/wrong|partly/u),
    right: expect.any(Array),
  })
  expect(await held('gap', ['443'])).toMatchObject({
    question: {
      id: 'https-port',
      card: 'https-port/1',
      kind: 'cloze',
      prompt: 'HTTPS listens on port […].',
      gaps: [{ number: 1, hint: null }],
    },
    reveal: { verdict: 'right', right: ['443'] },
  })
  expect(await held('short', 'kernel mode')).toMatchObject({
    question: { kind: 'short' },
    reveal: { verdict: 'right', right: ['kernel mode', 'privileged mode'] },
  })
})

test('undo, skip, bury and suspend answer with a line of their own, and the next question follows', async () => {
  const here = place()
  const session = dialogue(here, ['session', 'pair', '--jsonl'])
  await session.hearJson()
  await session.hearJson()
  await ask(session, { type: 'reveal' })
  await ask(session, { type: 'rate', rating: 'easy' })
  expect(await session.hearJson()).toMatchObject({ type: 'question', n: 2, of: 2, id: 'pair-semaphore' })
  expect(await ask(session, { type: 'undo' })).toEqual({
    type: 'undone',
    id: 'pair-mutex',
    card: 'pair-mutex',
  })
  expect(await session.hearJson()).toMatchObject({ type: 'question', n: 1, of: 2, id: 'pair-mutex' })
  expect(await ask(session, { type: 'skip' })).toMatchObject({ type: 'skipped', id: 'pair-mutex' })
  expect(await session.hearJson()).toMatchObject({ type: 'question', id: 'pair-semaphore' })
  expect(await ask(session, { type: 'bury' })).toMatchObject({ type: 'buried', id: 'pair-semaphore' })
  expect(await session.hearJson()).toMatchObject({ type: 'summary', reviewed: 0, nextDue: null })
  expect(await session.end()).toMatchObject({ code: 0, err: '' })
  const again = dialogue(here, ['session', 'pair', '--jsonl'])
  expect(await again.hearJson()).toMatchObject({ type: 'session', cards: 1, new: 1 })
  expect(await again.hearJson()).toMatchObject({ id: 'pair-mutex' })
  expect(await ask(again, { type: 'suspend' })).toMatchObject({ type: 'suspended', id: 'pair-mutex' })
  expect(await again.hearJson()).toMatchObject({ type: 'summary' })
  expect(await again.end()).toMatchObject({ code: 0 })
})

test('whatever cannot be used gets an error line, and the session goes on', async () => {
  const session = dialogue(place(), ['session', 'choice', '--jsonl'])
  await session.hearJson()
  await session.hearJson()
  const codes = []
  for (const line of [
    'no JSON',
    '[1]',
    'null',
    '"text"',
    { type: 'dance' },
    {},
    { type: 'answer' },
    { type: 'answer', value: { a: 1 } },
    { type: 'answer', value: 1.5 },
    { type: 'answer', value: 9 },
    { type: 'answer', value: [1, 1] },
    { type: 'rate', rating: 'good' },
    { type: 'undo' },
    { type: 'suspend', card: 'somebody-elses' },
  ]) {
    const { type, code, message } = await ask(session, line)
    expect([type, typeof message]).toEqual(['error', 'string'])
    codes.push(code)
  }
  expect(codes).toEqual([
    'input/json',
    'input/json',
    'input/json',
    'input/json',
    'input/type',
    'input/type',
    'input/value',
    'input/value',
    'input/value',
    'answer/not-shown',
    'answer/twice',
    'session/not-revealed',
    'session/nothing-to-undo',
    'session/unexpected',
  ])
  expect(await ask(session, { type: 'answer', value: 1 })).toMatchObject({ type: 'reveal', verdict: 'right' })
  expect(await ask(session, { type: 'reveal' })).toMatchObject({ type: 'error', code: 'session/revealed' })
  expect(await ask(session, { type: 'answer', value: 2 })).toMatchObject({ code: 'session/revealed' })
  expect(await ask(session, { type: 'rate', rating: 5 })).toMatchObject({ code: 'input/rating' })
  expect(await ask(session, { type: 'rate', rating: 'good', keyPoints: [1] })).toMatchObject({
    code: 'input/key-points',
  })
  expect(await ask(session, { type: 'rate', rating: 'easy' })).toMatchObject({ type: 'rated' })
  expect(await session.hearJson()).toMatchObject({ type: 'summary', reviewed: 1 })
  expect(await session.end()).toMatchObject({ code: 0, err: '' })
})

test('quitting and the end of the input both end with the summary', async () => {
  const here = place()
  const { code, out, err } = await pipe(here, ['session', '--jsonl'], {
    input: '{"type":"quit"}\n{"type":"skip"}\n',
  })
  const types = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line).type)
  expect({ code, err, types }).toEqual({ code: 0, err: '', types: ['session', 'question', 'summary'] })
  const ended = await pipe(here, ['session', '--jsonl'])
  expect(ended.code).toBe(0)
  expect(JSON.parse(ended.out.trim().split('\n').at(-1) ?? '')).toMatchObject({
    type: 'summary',
    reviewed: 0,
  })
})

test('messages are in the language that was asked for, codes are not', async () => {
  const session = dialogue(place(), ['session', 'choice', '--jsonl', '--lang', 'ko'])
  await session.hearJson()
  await session.hearJson()
  const { code, message } = await ask(session, { type: 'undo' })
  expect(code).toBe('session/nothing-to-undo')
  expect(message).toMatch(/[가-힣]/u)
  await session.end()
})

test('the options that shape a session are told', async () => {
  const session = dialogue(place(), [
    'session',
    '--jsonl',
    '--limit',
    '3',
    '--minutes',
    '5',
    '--time-limit',
    '90',
  ])
  expect(await session.hearJson()).toEqual({
    type: 'session',
    version: 1,
    cards: 3,
    new: 3,
    due: 0,
    ends: ISO,
  })
  expect(await session.hearJson()).toMatchObject({ n: 1, of: 3, timeLimit: 90 })
  await session.end()
})
