import { describe, expect, it } from 'vitest'
import { checkParams, drawParams, whole, word } from '../../src/answer/generator-params.ts'
import { seeded } from '../../src/model/seeded.ts'

const TABLE = { size: whole(2, 9, [4, 6]), colour: word({ red: 0.7, blue: 0.3 }) }

describe('params', () => {
  it.each([
    {},
    { size: 2 },
    { size: 9 },
    { size: '3' },
    { size: '3-5' },
    { size: ' 3 – 5 ' },
    { colour: 'blue', size: '2~9' },
  ])('may be %j', params => {
    expect(checkParams(TABLE, params)).toEqual([])
  })

  it.each([
    [{ size: 1 }, { param: 'size', value: '1', allowed: '2-9' }],
    [{ size: '3-10' }, { param: 'size', value: '3-10', allowed: '2-9' }],
    [{ size: '5-3' }, { param: 'size', value: '5-3', allowed: '2-9' }],
    [{ size: 2.5 }, { param: 'size', value: '2.5', allowed: '2-9' }],
    [{ size: 'big' }, { param: 'size', value: 'big', allowed: '2-9' }],
    [{ size: [3] }, { param: 'size', value: '3', allowed: '2-9' }],
    [{ colour: 'green' }, { param: 'colour', value: 'green', allowed: 'red, blue' }],
    [{ colour: 'toString' }, { param: 'colour', value: 'toString', allowed: 'red, blue' }],
    [{ colour: true }, { param: 'colour', value: 'true', allowed: 'red, blue' }],
  ])('may not be %j', (params, about) => {
    expect(checkParams(TABLE, params)).toEqual([{ reason: 'param-value', about }])
  })

  it('are all looked at, and unknown ones get the closest names', () => {
    expect(checkParams(TABLE, { sise: 3, weight: 1, colour: 'pink' })).toEqual([
      { reason: 'unknown-param', about: { param: 'sise', known: 'size' } },
      { reason: 'unknown-param', about: { param: 'weight', known: 'size, colour' } },
      { reason: 'param-value', about: { param: 'colour', value: 'pink', allowed: 'red, blue' } },
    ])
  })

  it('are drawn where nothing is said: from the usual range, and by their shares', () => {
    const chance = seeded(1)
    const drawn = Array.from({ length: 2000 }, () => drawParams(TABLE, {}, chance))
    expect(new Set(drawn.map(({ size }) => size))).toEqual(new Set([4, 5, 6]))
    const red = drawn.filter(({ colour }) => colour === 'red').length
    // Four standard deviations around 1400.
    expect(Math.abs(red - 1400)).toBeLessThan(82)
  })

  it('are taken as they are said', () => {
    expect(drawParams(TABLE, { size: 9, colour: 'blue' }, () => 0)).toEqual({ size: 9, colour: 'blue' })
    expect(drawParams(TABLE, { size: '7-9' }, () => 0.999)).toEqual({ size: 9, colour: 'blue' })
  })
})
