import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnswerValue } from '../../src/answer/answer-value.ts'
import { readPositions } from '../../src/answer/read-positions.ts'

const states = ['CLOSED', '`SYN-SENT`', 'ESTABLISHED', '연결 끊김', '**TIME-WAIT**']
const positions = (value: AnswerValue, shown = states): readonly number[] | string => {
  const reading = readPositions(value, shown)
  return reading.type === 'positions' ? reading.positions : reading.remark.code
}

describe('readPositions', () => {
  it.each<[AnswerValue, readonly number[]]>([
    [2, [1]],
    [[2], [1]],
    [
      [3, 1],
      [2, 0],
    ],
    ['2', [1]],
    ['２', [1]],
    ['②④', [1, 3]],
    ['2번', [1]],
    ['(3)', [2]],
    ['1 3', [0, 2]],
    ['1,3', [0, 2]],
    ['1 ,  3', [0, 2]],
    ['3 -> 1 -> 2', [2, 0, 1]],
    ['135', [0, 2, 4]],
    ['b', [1]],
    ['B', [1]],
    ['ㅠ', [1]],
    ['ⓑ', [1]],
    ['a, c', [0, 2]],
    ['ace', [0, 2, 4]],
    ['syn-sent', [1]],
    ['SYN SENT', [1]],
    ['time-wait, closed', [4, 0]],
    ['estab', [2]],
    ['연결끊김', [3]],
    ['연결 끊김'.normalize('NFD'), [3]],
    [
      ['CLOSED', '연결 끊김'],
      [0, 3],
    ],
  ])('reads %j', (value, expected) => {
    expect(positions(value)).toEqual(expected)
  })

  it('takes a number for a position where there is one, else for the text', () => {
    expect(positions('2', ['1', '2', '3'])).toEqual([1])
    expect(positions('443', ['80', '443'])).toEqual([1])
    expect(positions('1', ['2', '1'])).toEqual([0])
  })

  it.each<[AnswerValue, string]>([
    ['', 'answer/empty'],
    [[], 'answer/empty'],
    ['6', 'answer/not-shown'],
    [0, 'answer/not-shown'],
    ['LISTEN', 'answer/not-shown'],
    ['1 1', 'answer/twice'],
    ['z', 'answer/not-shown'],
  ])('says why it cannot read %j', (value, code) => {
    expect(positions(value)).toBe(code)
  })

  it('names what it could not read', () => {
    expect(readPositions('1 9', states)).toEqual({
      type: 'unread',
      remark: { code: 'answer/not-shown', about: { given: '9', count: 5 } },
    })
  })

  it('never throws, and gives only positions that are shown, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string(), { maxLength: 6 }), (text, shown) => {
        const reading = readPositions(text, shown)
        const read = reading.type === 'positions' ? reading.positions : []
        expect(read.every(position => position >= 0 && position < shown.length)).toBe(true)
        expect(new Set(read).size).toBe(read.length)
      }),
      { seed: 11 },
    )
  })
})
