import { describe, expect, it } from 'vitest'
import type { Operation } from '../../../src/answer/generators/schedule.ts'
import { drawSchedule } from '../../../src/answer/generators/schedule.ts'
import { poseSchedule, serializable } from '../../../src/answer/generators/serializable.ts'
import { seeded } from '../../../src/model/seeded.ts'
import { judgedAs, permutations, seeds, verdictOf } from './judged.ts'

const schedule = (text: string): readonly Operation[] =>
  text.split(' ').map(operation => {
    const [, kind, transaction, item = ''] = /^([rw])(\d)\((\w)\)$/u.exec(operation) ?? []
    return { kind: kind === 'r' ? 'r' : 'w', transaction: Number(transaction), item }
  })

/**
 * Written apart from the code under test: a schedule is conflict-equivalent to a serial one where all conflicting pairs
 * stand in the same order in both.
 */
function isEquivalent(operations: readonly Operation[], order: readonly number[]): boolean {
  const serial = order.flatMap(transaction => operations.filter(one => one.transaction === transaction))
  return operations.every((first, at) =>
    operations.slice(at + 1).every(second => {
      const conflict =
        first.item === second.item &&
        first.transaction !== second.transaction &&
        `${first.kind}${second.kind}` !== 'rr'
      return !conflict || serial.indexOf(first) < serial.indexOf(second)
    }),
  )
}

const named = (order: readonly number[]): string => order.map(transaction => `T${transaction}`).join(' ')

describe('a schedule', () => {
  const cyclic = poseSchedule(schedule('r1(x) w2(x) r2(y) w1(y) r3(z)'))
  const ordered = poseSchedule(schedule('w3(x) r1(x) w1(y) r2(y)'))

  it.each([
    'T3 T1 T2',
    '3,1,2',
    '<T3→T1→T2>',
    'T3 -> T1 -> T2',
    '312',
    't3t1t2',
    '가능: T3 T1 T2',
    'yes, T3 then T1 then T2',
    '사이클 없음, T3 T1 T2',
  ])('in a serial order may be answered %s', answer => {
    expect(judgedAs(ordered, answer)).toEqual(['right', ''])
  })

  it.each([
    [
      'T1 T2 T3',
      'wrong',
      'T1 뒤에 T3을(를) 두었지만, w3(x) 다음에 오는 r1(x)와(과) 충돌하므로 T3이(가) 먼저여야 합니다.',
    ],
    ['T3 T1', 'wrong', '순서에서 빠진 트랜잭션: T2'],
    ['T3 T3 T1', 'wrong', '순서에 두 번 나오는 트랜잭션: T3'],
    ['불가능', 'wrong', '직렬 가능합니다. T3 T1 T2 순서를 거스르는 간선이 없습니다.'],
    [
      'T1 T2 T1',
      'wrong',
      'T2 → T1 간선은 없습니다. T2의 연산 가운데 뒤에 오는 T1의 연산과 충돌하는 것이 없습니다.',
    ],
    ['가능', 'unread', ''],
    ['T3 T1 T4', 'unread', ''],
  ])('in a serial order, answered %s', (answer, verdict, why) => {
    expect(judgedAs(ordered, answer)).toEqual([verdict, why])
  })

  it.each([
    '불가능',
    '아니요',
    '직렬 불가능합니다',
    'no',
    'Not serializable',
    'not conflict-serializable',
    '사이클: T1→T2→T1',
    'T2 T1 T2',
    'cycle T1 T2 T1',
    '없음',
  ])('in none may be answered %s', answer => {
    expect(judgedAs(cyclic, answer)).toEqual(['right', ''])
  })

  it('in none has no order that is right', () => {
    for (const order of permutations([1, 2, 3])) {
      expect(judgedAs(cyclic, named(order))).toEqual([
        'wrong',
        '그런 순서는 없습니다. 선행 그래프에 사이클이 있습니다: T1 → T2 → T1',
      ])
    }
    expect(judgedAs(cyclic, 'T1 T3 T1')).toEqual([
      'wrong',
      expect.stringContaining('T1 → T3 간선은 없습니다.'),
    ])
  })

  it('accepts exactly the orders that it is equivalent to', () => {
    for (const seed of seeds(300)) {
      const operations = drawSchedule(seeded(seed))
      const instance = poseSchedule(operations)
      const orders = permutations([1, 2, 3])
      const accepted = orders.filter(order => verdictOf(instance, named(order)) === 'right')
      expect(accepted, `seed ${seed}`).toEqual(orders.filter(order => isEquivalent(operations, order)))
      expect(verdictOf(instance, '불가능')).toBe(accepted.length === 0 ? 'right' : 'wrong')
    }
  })

  it('is serializable in about half of the questions, and then never in the order of the numbers', () => {
    const instances = seeds(300).map(seed => serializable.generate({}, seed))
    const share = instances.filter(({ right }) => right.en !== 'no').length / 300
    expect(share).toBeGreaterThan(0.44)
    expect(share).toBeLessThan(0.66)
    expect(instances.filter(instance => verdictOf(instance, 'T1 T2 T3') === 'right')).toEqual([])
  })
})
