import { describe, expect, it } from 'vitest'
import { finalCounts } from '../../../src/answer/generators/interleavings.ts'
import { poseRace, race } from '../../../src/answer/generators/race.ts'
import { judgedAs, seeds, subsets, verdictOf } from './judged.ts'

/** Written apart from the code under test: every merge of the threads' instructions is run from the start. */
function everyOrder(threads: number, increments: number): readonly number[] {
  const finals = new Set<number>()
  const run = (order: readonly number[]): number => {
    const loaded: (number | null)[] = Array.from({ length: threads }, () => null)
    let x = 0
    for (const thread of order) {
      const value = loaded[thread] ?? null
      if (value === null) loaded[thread] = x
      else {
        x = value + 1
        loaded[thread] = null
      }
    }
    return x
  }
  const extend = (left: readonly number[], order: readonly number[]): void => {
    if (left.every(count => count === 0)) finals.add(run(order))
    left.forEach((count, thread) => {
      if (count > 0) extend(left.with(thread, count - 1), [...order, thread])
    })
  }
  extend(
    Array.from({ length: threads }, () => 2 * increments),
    [],
  )
  return [...finals].sort((a, b) => a - b)
}

describe('the values of an unprotected counter', () => {
  it.each([
    [2, 1, [1, 2]],
    [2, 2, [2, 3, 4]],
    [2, 3, [2, 3, 4, 5, 6]],
    [3, 1, [1, 2, 3]],
    [3, 2, [2, 3, 4, 5, 6]],
    [3, 3, [2, 3, 4, 5, 6, 7, 8, 9]],
  ])('after %i threads × %i additions', (threads, increments, values) => {
    expect(finalCounts(threads, increments)).toEqual(values)
  })

  it.each([
    [2, 1],
    [2, 2],
    [2, 3],
    [3, 1],
  ])('are those of every order of the instructions: %i × %i', (threads, increments) => {
    expect(finalCounts(threads, increments)).toEqual(everyOrder(threads, increments))
  })
})

describe('a question about them', () => {
  const twice = poseRace({ threads: 2, increments: 2, start: 0, step: 1 })

  it.each([
    '{2,3,4}',
    '2 3 4',
    '4, 2, 3',
    '2..4',
    '2~4',
    '2-4',
    '2부터 4까지',
    '2 to 4',
    '2, 3, 4',
    '2,3,…,4',
    'x = {2, 3, 4}',
    '２，３，４',
    '2, 3, 4입니다',
  ])('is answered by %s', answer => {
    expect(judgedAs(twice, answer)).toEqual(['right', ''])
  })

  it.each([
    ['4', 'wrong', '이 값도 나올 수 있습니다: 2, 3'],
    ['3 4', 'partly', '이 값도 나올 수 있습니다: 2'],
    ['1..4', 'partly', '1: 나올 수 없습니다. 아무리 잃어도 2은(는) 남습니다.'],
    ['2..5', 'partly', '5: 나올 수 없습니다. 더한 것을 하나도 잃지 않아도 4까지입니다.'],
    ['둘', 'unread', ''],
    ['4..2', 'unread', ''],
    ['1..999999999', 'unread', ''],
  ])('answered %s', (answer, verdict, why) => {
    expect(judgedAs(twice, answer)).toEqual([verdict, why])
  })

  it('takes the step of the addition into account', () => {
    const fives = poseRace({ threads: 2, increments: 2, start: 3, step: 5 })
    expect(fives.right.ko).toBe('{13, 18, 23}')
    expect(judgedAs(fives, '13..23')).toEqual([
      'wrong',
      expect.stringContaining('14: 나올 수 없습니다. x는 5씩 커집니다.'),
    ])
  })

  it('accepts one set and no other', () => {
    for (const set of subsets([1, 2, 3, 4, 5])) {
      const isRight = set.join() === '2,3,4'
      const [verdict, why] = judgedAs(twice, `{${set.join(', ')}}`)
      expect(verdict === 'right').toBe(isRight)
      expect(why === '').toBe(isRight)
    }
  })

  it('is asked about two or three threads that add once or more', () => {
    const asked = seeds(100).map(seed => race.generate({}, seed).stem.en.slice(0, 1))
    expect(new Set(asked)).toEqual(new Set(['2', '3']))
    expect(verdictOf(race.generate({ threads: 2, increments: 1 }, 5), '0')).not.toBe('right')
  })
})
