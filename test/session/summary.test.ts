import { describe, expect, it } from 'vitest'
import { instant } from '../../src/model/time.ts'
import { daily, hold, MINUTE, open, review, START } from './hold.ts'

const DAY = 24 * 60 * MINUTE
/** 04:00 of 12 May 2026 in Seoul. */
const TOMORROW = instant(Date.UTC(2026, 4, 11, 19))

function summaryOf({ say }: ReturnType<typeof hold>) {
  const last = say({ type: 'quit' }).at(-1)
  return last?.type === 'summary' ? last.summary : null
}

describe('the summary', () => {
  it('counts by rating and topic, adds up the time and names what slipped', () => {
    const held = hold({
      questions: [
        open('tcp', { topic: 'network/tcp' }),
        open('lock', { topic: 'os/lock' }),
        open('mutex', { topic: 'os/lock' }),
        open('arp', { topic: 'network/arp' }),
      ],
    })
    held.wait(30_000)
    held.rate('easy')
    held.wait(20_000)
    held.rate('again')
    held.wait(10_000)
    held.rate('hard')
    held.wait(5_000)
    held.rate('again')
    held.wait(2_000)
    held.rate('again')
    // What is due first: the lock a minute after it was rated again the second time.
    expect(summaryOf(held)).toEqual({
      ratings: { again: 3, hard: 1, good: 0, easy: 1 },
      reviewed: 5,
      seconds: 67,
      topics: [
        { topic: 'network/arp', reviewed: 1, right: 0 },
        { topic: 'network/tcp', reviewed: 1, right: 1 },
        { topic: 'os/lock', reviewed: 3, right: 1 },
      ],
      slipped: [
        { card: 'lock', title: 'What is lock?' },
        { card: 'arp', title: 'What is arp?' },
      ],
      nextDue: START + 65_000 + MINUTE,
    })
  })

  it('leaves out what was taken back, and what was put aside', () => {
    const held = hold({ questions: [open('a'), open('b')] })
    held.rate('again')
    held.say({ type: 'undo' })
    held.rate('good')
    held.say({ type: 'bury' })
    expect(summaryOf(held)).toMatchObject({
      ratings: { again: 0, hard: 0, good: 1, easy: 0 },
      reviewed: 1,
      slipped: [],
    })
  })

  it('says null where nothing will be due', () => {
    const held = hold({ questions: [open('a'), open('b')] })
    expect(summaryOf(held)).toMatchObject({ reviewed: 0, topics: [], slipped: [], nextDue: null })
  })

  it('looks for the next card among all of the banks, but not at orphans and suspended cards', () => {
    const past = daily([
      review('gone', 'again'),
      review('asleep', 'again'),
      { type: 'suspend', card: 'asleep' },
      review('other', 'again'),
    ])
    const held = hold({ questions: [open('a'), open('other'), open('asleep')], cards: ['a'], past })
    expect(summaryOf(held)).toMatchObject({ nextDue: START - DAY + MINUTE })
  })

  it('lets a buried card sleep until the next study day', () => {
    const held = hold({ questions: [open('a'), open('b')], past: daily([review('a', 'again')]) })
    held.say({ type: 'bury' })
    expect(summaryOf(held)).toMatchObject({ nextDue: TOMORROW })
  })
})
