import { describe, expect, it } from 'vitest'
import { judgeChoice, judgeOrder, judgeSet, orderAgreement } from '../../src/answer/judge-positions.ts'

describe('judgeChoice', () => {
  it('knows the right option and every wrong one', () => {
    expect(judgeChoice([1], [false, true])).toEqual({
      type: 'judged',
      verdict: 'right',
      positions: [1],
      remarks: [],
    })
    expect(judgeChoice([0], [false, true])).toEqual({
      type: 'judged',
      verdict: 'wrong',
      positions: [0],
      remarks: [],
    })
  })

  it('asks again where several were chosen', () => {
    expect(judgeChoice([0, 1], [false, true])).toEqual({
      type: 'unread',
      remark: { code: 'answer/one-option', about: { count: 2 } },
    })
  })
})

describe('judgeSet', () => {
  const right = [true, false, true, false, true]

  it('is right with exactly the set, in any order', () => {
    expect(judgeSet([4, 0, 2], right)).toEqual({
      type: 'judged',
      verdict: 'right',
      positions: [4, 0, 2],
      remarks: [],
    })
  })

  it('is partly right with some, and says which were missed', () => {
    expect(judgeSet([0], right)).toEqual({
      type: 'judged',
      verdict: 'partly',
      positions: [0],
      remarks: [{ code: 'answer/missed', about: { positions: '3, 5' } }],
    })
  })

  it('says which were too many', () => {
    expect(judgeSet([0, 2, 4, 3], right)).toEqual({
      type: 'judged',
      verdict: 'partly',
      positions: [0, 2, 4, 3],
      remarks: [{ code: 'answer/extra', about: { positions: '4' } }],
    })
  })

  it('is wrong with as many wrong ones as right ones', () => {
    expect(judgeSet([0, 1], right)).toMatchObject({ verdict: 'wrong' })
  })

  it('gives nothing for choosing all where half are wrong', () => {
    expect(judgeSet([0, 1, 2, 3], [true, false, true, false])).toMatchObject({ verdict: 'wrong' })
  })
})

describe('judgeOrder', () => {
  it('is right only when equal', () => {
    expect(judgeOrder([2, 0, 1], [1, 2, 0])).toEqual({
      type: 'judged',
      verdict: 'right',
      positions: [2, 0, 1],
      remarks: [],
    })
  })

  it('names the one item that would have to move', () => {
    expect(judgeOrder([3, 0, 1, 2], [0, 1, 2, 3])).toEqual({
      type: 'judged',
      verdict: 'wrong',
      positions: [3, 0, 1, 2],
      remarks: [{ code: 'answer/out-of-order', about: { percent: 50, positions: '4' } }],
    })
  })

  it('is partly right when nearer to the order than to its reverse', () => {
    expect(judgeOrder([0, 1, 3, 2], [0, 1, 2, 3])).toMatchObject({
      verdict: 'partly',
      remarks: [{ about: { percent: 83 } }],
    })
    expect(judgeOrder([3, 2, 1, 0], [0, 1, 2, 3])).toMatchObject({ verdict: 'wrong' })
  })

  it('asks again where items are left out', () => {
    expect(judgeOrder([1, 0], [0, 1, 2])).toEqual({
      type: 'unread',
      remark: { code: 'answer/order-count', about: { given: 2, count: 3 } },
    })
  })
})

describe('orderAgreement', () => {
  it('is 1 in order, 0 reversed, and loses one pair in six for one swap of four', () => {
    expect([
      orderAgreement([0, 1, 2, 3]),
      orderAgreement([3, 2, 1, 0]),
      orderAgreement([1, 0, 2, 3]),
    ]).toEqual([1, 0, 1 - 1 / 6])
  })
})
