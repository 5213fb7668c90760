import { describe, expect, it } from 'vitest'
import { type BankerState, countSequences, runOut } from '../../../src/answer/generators/banker.ts'
import { poseNeed } from '../../../src/answer/generators/banker-need.ts'
import { bankerRequest, poseRequest } from '../../../src/answer/generators/banker-request.ts'
import { bankerSafety, poseSafety } from '../../../src/answer/generators/banker-safety.ts'
import { bankerUnsafe, poseUnsafe } from '../../../src/answer/generators/banker-unsafe.ts'
import { seeded } from '../../../src/model/seeded.ts'
import { judgedAs, permutations, seeds, subsets, verdictOf } from './judged.ts'

/** Silberschatz, Galvin, Gagne, Operating System Concepts, the example of the chapter on deadlocks. */
const TEXTBOOK: BankerState = {
  allocation: [
    [0, 1, 0],
    [2, 0, 0],
    [3, 0, 2],
    [2, 1, 1],
    [0, 0, 2],
  ],
  max: [
    [7, 5, 3],
    [3, 2, 2],
    [9, 0, 2],
    [2, 2, 2],
    [4, 3, 3],
  ],
  available: [3, 3, 2],
}

const UNSAFE: BankerState = {
  allocation: [
    [1, 1],
    [2, 0],
    [0, 1],
  ],
  max: [
    [2, 1],
    [5, 3],
    [1, 6],
  ],
  available: [1, 0],
}

/** Written apart from the code under test: whether the processes can finish in just this order. */
function finishes({ allocation, max, available }: BankerState, order: readonly number[]): boolean {
  const free = [...available]
  for (const process of order) {
    for (let at = 0; at < free.length; at++) {
      if ((max[process]?.[at] ?? 0) > (allocation[process]?.[at] ?? 0) + (free[at] ?? 0)) return false
    }
    for (let at = 0; at < free.length; at++) free[at] = (free[at] ?? 0) + (allocation[process]?.[at] ?? 0)
  }
  return true
}

const bruteForce = (state: BankerState): readonly (readonly number[])[] =>
  permutations(state.max.map((_, process) => process)).filter(order => finishes(state, order))

const named = (order: readonly number[]): string => order.map(process => `P${process}`).join(' ')

/** Small states with many ties: most numbers are 0, 1 or 2. */
function smallState(seed: number): BankerState {
  const chance = seeded(seed)
  const vector = (most: number): readonly number[] =>
    Array.from({ length: 2 }, () => Math.floor(chance() * (most + 1)))
  const processes = 2 + Math.floor(chance() * 3)
  const allocation = Array.from({ length: processes }, () => vector(2))
  const max = allocation.map(held => vector(2).map((more, at) => more + (held[at] ?? 0)))
  return { allocation, max, available: vector(2) }
}

describe('a safe sequence', () => {
  it('is any of the 16 that the textbook example has', () => {
    const instance = poseSafety(TEXTBOOK)
    const right = permutations([0, 1, 2, 3, 4]).filter(order => verdictOf(instance, named(order)) === 'right')
    expect(right.map(named)).toContain('P1 P3 P4 P0 P2')
    expect(right).toEqual(bruteForce(TEXTBOOK))
    expect(right).toHaveLength(16)
    expect(countSequences(TEXTBOOK)).toBe(16)
  })

  it.each([
    'P1 P3 P4 P0 P2',
    '1,3,4,0,2',
    '<P1→P3→P4→P0→P2>',
    '<P1 -> P3 -> P4 -> P0 -> P2>',
    'p1p3p4p0p2',
    '13402',
    'Ｐ１　Ｐ３　Ｐ４　Ｐ０　Ｐ２',
    'P1, P3 그리고 P4, P0, P2',
    '안전: P1 P3 P4 P0 P2 순서',
    '프로세스 1 - 프로세스 3 - 4 - 0 - 2',
    'safe, {1; 3; 4; 0; 2}',
    '`P1` `P3` `P4` `P0` `P2`',
  ])('may be written %s', answer => {
    expect(verdictOf(poseSafety(TEXTBOOK), answer)).toBe('right')
  })

  it.each([
    ['P1 P3 P0', '순서에서 빠진 프로세스: P2 P4'],
    ['P1 P0 P3 P4 P2', '2번째: P0의 Need (7,4,3) > Work (5,3,2)'],
    ['P0 P1 P2 P3 P4', '1번째: P0의 Need (7,4,3) > Work (3,3,2)'],
    ['P1 P3 P1 P4 P0', '3번째의 P1: 이미 끝난 프로세스입니다.'],
    ['불안전', '안전 상태입니다. 예를 들어 P1 P3 P0 P2 P4 순서로 모두 끝납니다.'],
    ['no safe sequence', '안전 상태입니다. 예를 들어 P1 P3 P0 P2 P4 순서로 모두 끝납니다.'],
  ])('is not %s', (answer, why) => {
    expect(judgedAs(poseSafety(TEXTBOOK), answer)).toEqual(['wrong', why])
  })

  it.each(['안전', 'P1 P3 P4 P0 P5', 'P1 P3 Q4', '순서', 'p'])('cannot be read out of %s', answer => {
    expect(judgedAs(poseSafety(TEXTBOOK), answer)).toEqual(['unread', ''])
  })

  it.each([
    '불안전',
    '불안전합니다',
    '안전하지 않습니다',
    '없음',
    '안전 순서가 없습니다',
    'unsafe',
    'Not safe.',
    'none',
    'No',
  ])('is rightly denied by %s where there is none', answer => {
    expect(verdictOf(poseSafety(UNSAFE), answer)).toBe('right')
  })

  it('takes the last of a resource: a Need equal to Work can be met', () => {
    const equal: BankerState = { allocation: [[1], [0]], max: [[2], [2]], available: [1] }
    expect(judgedAs(poseSafety(equal), 'P0 P1')).toEqual(['right', '안전 순서는 이것 하나뿐입니다.'])
    expect(judgedAs(poseSafety(equal), 'P1 P0')).toEqual(['wrong', '1번째: P1의 Need (2) > Work (1)'])
  })

  it('is accepted exactly where brute force finds it', () => {
    for (const seed of seeds(150)) {
      const state = smallState(seed)
      const safe = bruteForce(state)
      const instance = poseSafety(state)
      const orders = permutations(state.max.map((_, process) => process))
      const accepted = orders.filter(order => verdictOf(instance, named(order)) === 'right')
      expect(accepted, `seed ${seed}`).toEqual(safe)
      expect(verdictOf(instance, '불안전'), `seed ${seed}`).toBe(safe.length === 0 ? 'right' : 'wrong')
      expect(countSequences(state), `seed ${seed}`).toBe(safe.length)
    }
  })

  it('is asked for where a first step is blocked and at most 20 are right, one time in four where none is', () => {
    const rights = seeds(400).map(seed => bankerSafety.generate({}, seed).right.en)
    const unsafe = rights.filter(right => right === 'unsafe').length
    // Four standard deviations around 100.
    expect(Math.abs(unsafe - 100)).toBeLessThan(35)
    for (const seed of seeds(60)) {
      const instance = bankerSafety.generate({ processes: 4, state: 'safe' }, seed)
      const right = permutations([0, 1, 2, 3]).filter(order => verdictOf(instance, named(order)) === 'right')
      expect(right.length).toBeGreaterThanOrEqual(1)
      expect(right.length).toBeLessThanOrEqual(20)
      expect(new Set(right.map(order => order[0])).size).toBeLessThan(4)
    }
  })
})

describe('the processes that cannot finish', () => {
  it('are one set, whatever order the others finish in', () => {
    for (const seed of seeds(300)) {
      const state = smallState(seed)
      const chance = seeded(seed)
      const stuck = (): readonly number[] => {
        let left = state.max.map((_, process) => process)
        let done: readonly number[] = []
        for (;;) {
          const ready = left.filter(process => finishes(state, [...done, process]))
          const next = ready[Math.floor(chance() * ready.length)]
          if (next === undefined) return left
          done = [...done, next]
          left = left.filter(process => process !== next)
        }
      }
      const expected = runOut(state).stuck
      for (let round = 0; round < 4; round++) expect(stuck()).toEqual(expected)
    }
  })

  it('are accepted in any order, and no other set is', () => {
    for (const seed of seeds(40)) {
      const instance = bankerUnsafe.generate({}, seed)
      const wanted = new Set(instance.right.ko.match(/\d/gu)?.map(Number))
      const names = instance.stem.ko.match(/^\| P\d/gmu)?.map((_, process) => process) ?? []
      for (const set of subsets(names)) {
        const isRight = set.length === wanted.size && set.every(process => wanted.has(process))
        const [verdict, why] = judgedAs(instance, set.length === 0 ? '없음' : named(set.toReversed()))
        expect(verdict === 'right', `seed ${seed}: ${set}`).toBe(isRight)
        if (!isRight) expect(why).toMatch(/Need \(.*\) (?:≤|>) Work \(/u)
      }
    }
  })

  it('are told apart one by one', () => {
    expect(poseUnsafe(UNSAFE).right.ko).toBe('P1 P2')
    expect(judgedAs(poseUnsafe(UNSAFE), '{P2}')).toEqual([
      'wrong',
      'P1: 끝날 수 없습니다. 끝날 수 있는 것이 모두 끝나도 Need (3,3) > Work (2,1)입니다.',
    ])
    expect(judgedAs(poseUnsafe(UNSAFE), 'P0, P1, P2')).toEqual([
      'partly',
      'P0: 끝날 수 있습니다. 1번째 차례에 Need (1,0) ≤ Work (1,0)입니다.',
    ])
    expect(verdictOf(poseUnsafe(TEXTBOOK), '없음')).toBe('right')
  })
})

describe('a request', () => {
  const ask = (process: number, request: readonly number[]) =>
    poseRequest({ state: TEXTBOOK, process, request })

  it.each([
    // The three requests that the textbook follows up; the second and third come after the first was granted there.
    [1, [1, 0, 2], '승인'],
    [4, [3, 3, 0], '대기 불안전'],
    [0, [4, 0, 0], '대기 available'],
    [1, [2, 0, 0], '대기 need'],
  ])('of P%i for %j: %s', (process, request, right) => {
    expect(ask(process, request).right.ko).toBe(right)
  })

  it.each([
    ['대기 불안전', 'right', ''],
    ['대기, 안전하지 않아서', 'right', ''],
    ['불안전', 'right', ''],
    ['deny unsafe', 'right', ''],
    ['wait: the state would be unsafe', 'right', ''],
    ['대기', 'partly', '승인하지 않는 것은 맞습니다. 처음 걸리는 검사도 쓰세요: need, available, 불안전'],
    ['대기 need', 'partly', 'Request (3,3,0) ≤ Need (4,3,1)입니다.'],
    ['대기 available', 'partly', 'Request (3,3,0) ≤ Available (3,3,2)입니다.'],
    ['승인', 'wrong', '승인하면 끝날 수 없는 프로세스가 생깁니다: P0 P1 P2 P3 P4. 불안전 상태가 됩니다.'],
    ['음', 'unread', ''],
  ])('that leads to an unsafe state, answered %s', (answer, verdict, why) => {
    expect(judgedAs(ask(4, [3, 3, 0]), answer)).toEqual([verdict, why])
  })

  it.each([
    ['승인', 'right', ''],
    ['grant', 'right', ''],
    ['yes', 'right', ''],
    ['승인합니다. 안전하기 때문입니다.', 'right', ''],
    ['대기 불안전', 'wrong', '승인해도 P1 P3 P0 P2 P4 순서로 모두 끝날 수 있습니다. 안전 상태로 남습니다.'],
    ['대기 available', 'wrong', 'Request (1,0,2) ≤ Available (3,3,2)입니다.'],
    [
      '승인하지 않습니다',
      'wrong',
      '승인해도 P1 P3 P0 P2 P4 순서로 모두 끝날 수 있습니다. 안전 상태로 남습니다.',
    ],
  ])('that is granted, answered %s', (answer, verdict, why) => {
    expect(judgedAs(ask(1, [1, 0, 2]), answer)).toEqual([verdict, why])
  })

  it('fails the first test that it fails: more than Need before more than Available', () => {
    expect(judgedAs(ask(1, [4, 4, 4]), '대기 available')).toEqual([
      'partly',
      'Request (4,4,4) > Need (1,2,2): 미리 밝힌 최대치를 넘는 요청입니다.',
    ])
  })

  it('is granted about as often as not, and each test fails now and then', () => {
    const rights = seeds(400).map(seed => bankerRequest.generate({}, seed).right.en)
    const share = (right: string): number => rights.filter(one => one === right).length / 400
    for (const [right, least, most] of [
      ['grant', 0.35, 0.55],
      ['deny unsafe', 0.25, 0.45],
      ['deny available', 0.06, 0.2],
      ['deny need', 0.03, 0.15],
    ] as const) {
      expect(share(right), right).toBeGreaterThan(least)
      expect(share(right), right).toBeLessThan(most)
    }
  })
})

describe('a Need', () => {
  const need = poseNeed({ state: TEXTBOOK, process: 1 })

  it.each([
    '(1,2,2)',
    '1 2 2',
    '1, 2, 2',
    '[1;2;2]',
    '122',
    'Need = (1, 2, 2)',
    'A=1 B=2 C=2',
    'P1의 need: 1/2/2',
    '（１，２，２）',
  ])('may be written %s', answer => {
    expect(verdictOf(need, answer)).toBe('right')
  })

  it.each([
    ['(1,2,3)', 'partly', 'C: 2 − 0 = 2 (쓴 답: 3)'],
    ['(3,2,2)', 'partly', 'A: 3 − 2 = 1 (쓴 답: 3)'],
    ['5 2 3', 'wrong', 'A: 3 − 2 = 1 (쓴 답: 5)\nC: 2 − 0 = 2 (쓴 답: 3)'],
    ['1 2', 'unread', ''],
    ['1222', 'unread', ''],
    ['하나 둘 둘', 'unread', ''],
  ])('answered %s', (answer, verdict, why) => {
    expect(judgedAs(need, answer)).toEqual([verdict, why])
  })
})
