import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { daysOf, machine } from '../world.ts'
import { practise, standing } from './practise.ts'

const bank = (title: string, answer: string): string => `# Locks

## ${title}

${answer}

## What is a spin lock?

A lock whose waiter keeps asking until it is free.
`

const TITLE = 'What does a mutex promise?'
const ANSWER = 'It promises that at most one thread holds it at any time, and that its holder releases it.'
const FILE = 'questions/en/os/lock.md'

/** A machine on which the first question, which has no id of its own, was rated a week ago. */
async function weekAgo() {
  const m = machine({ files: { [FILE]: bank(TITLE, ANSWER) } })
  await practise(m, ['easy'])
  const [card] = await standing(m)
  expect(card).toMatchObject({ card: 'os/lock#what-does-a-mutex-promise', state: 'review' })
  m.pass(daysOf(7))
  return { m, before: card }
}

test('a question whose title was changed keeps its history, and says so once', async () => {
  const { m, before } = await weekAgo()
  m.write(FILE, bank('What does a mutex guarantee?', ANSWER))
  const { code, err } = await m.run('list')
  expect({ code, err }).toEqual({ code: 0, err: 'History carried over to: What does a mutex guarantee?\n' })
  expect(await standing(m)).toMatchObject([
    {
      card: 'os/lock#what-does-a-mutex-guarantee',
      state: 'review',
      due: before?.due,
      stability: before?.stability,
    },
    { state: 'new' },
  ])
  expect((await m.run('list')).err).toBe('')
  expect(await practise(m, ['good'])).toMatchObject({
    opening: { due: 1 },
    asked: ['os/lock#what-does-a-mutex-guarantee', expect.anything()],
  })
})

test('a question that was moved to another bank keeps its history, and says so', async () => {
  const { m, before } = await weekAgo()
  m.write('questions/en/os/thread.md', bank(TITLE, ANSWER))
  rmSync(join(m.work, FILE))
  const { err } = await m.run('list')
  expect(err).toBe(`History carried over to: ${TITLE}\n`)
  expect(await standing(m)).toMatchObject([
    { card: 'os/thread#what-does-a-mutex-promise', state: 'review', due: before?.due },
    { state: 'new' },
  ])
})

test('a question whose answer was changed is the same question, without a word', async () => {
  const { m, before } = await weekAgo()
  m.write(FILE, bank(TITLE, `${ANSWER} A second thread waits meanwhile.`))
  expect(await standing(m)).toMatchObject([
    { card: before?.card, state: 'review', due: before?.due },
    { state: 'new' },
  ])
  expect((await m.run('list')).err).toBe('')
})

test('a question that is gone takes nothing with it: when it comes back, its history is there', async () => {
  const { m, before } = await weekAgo()
  rmSync(join(m.work, FILE))
  expect(await standing(m)).toEqual([])
  m.pass(daysOf(1))
  m.write(FILE, bank(TITLE, ANSWER))
  expect(await standing(m)).toMatchObject([
    { card: before?.card, state: 'review', due: before?.due },
    { state: 'new' },
  ])
})

test('a question in two languages has one history', async () => {
  const m = machine({
    files: {
      'questions/en/lock.md':
        '# Locks\n\n## What is a mutex?\n<!-- id: mutex -->\n\nA lock with one holder.\n',
      'questions/ko/lock.md':
        '# 락\n\n## 뮤텍스란 무엇입니까?\n<!-- id: mutex -->\n\n한 번에 하나만 가지는 락입니다.\n',
    },
  })
  const korean = await practise(m, ['easy'], '--lang', 'ko')
  expect(korean.opening).toEqual({ cards: 1, due: 0, new: 1 })
  expect(korean.lines[1]).toMatchObject({ id: 'mutex', title: '뮤텍스란 무엇입니까?' })
  expect((await practise(m, [], '--lang', 'en')).opening).toEqual({ cards: 0, due: 0, new: 0 })
  m.pass(daysOf(30))
  const english = await practise(m, ['good'], '--lang', 'en')
  expect(english.opening).toEqual({ cards: 1, due: 1, new: 0 })
  expect(english.lines[1]).toMatchObject({ id: 'mutex', title: 'What is a mutex?' })
  expect(english.err).toBe('')
  expect(await standing(m)).toHaveLength(1)
})

test('a question with gaps and follow-ups that moved is told of once, not once a card', async () => {
  const moved = `# Locks

## A lock has two states

It is {{held}} by one thread, or it is {{free}} for the first that asks for it.
`
  const m = machine({ files: { [FILE]: moved } })
  await practise(m, ['easy'])
  m.pass(daysOf(1))
  await practise(m, ['easy'])
  expect((await standing(m)).length).toBeGreaterThan(0)
  m.write(FILE, moved.replace('has two states', 'knows two states'))
  expect((await m.run('list')).err).toBe('History carried over to: A lock knows two states\n')
})
