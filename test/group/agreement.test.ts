import { describe, expect, it } from 'vitest'
import { agreementOf, type RatedItem } from '../../src/group/agreement.ts'
import { ordinalAlpha } from '../../src/group/krippendorff.ts'
import type { Score } from '../../src/model/mock.ts'

const item = (...scores: readonly Score[]): RatedItem => new Map(scores.map((score, at) => [`r${at}`, score]))

describe("Krippendorff's alpha", () => {
  it('is that of his own example: four observers, twelve units, some values missing', () => {
    const units = [
      [1, 1, 1],
      [2, 2, 3, 2],
      [3, 3, 3, 3],
      [3, 3, 3, 3],
      [2, 2, 2, 2],
      [1, 2, 3, 4],
      [4, 4, 4, 4],
      [1, 1, 2, 1],
      [2, 2, 2, 2],
      [5, 5, 5],
      [1, 1],
      [3],
    ]
    expect(ordinalAlpha(units)?.toFixed(3)).toBe('0.815')
  })

  it('is 1 where all agree, below 0 where they disagree more than chance would, and unknown where only one level occurs', () => {
    expect(
      ordinalAlpha([
        [1, 1],
        [4, 4],
      ]),
    ).toBe(1)
    expect(
      ordinalAlpha([
        [1, 4],
        [4, 1],
      ]),
    ).toBeLessThan(0)
    expect(
      ordinalAlpha([
        [3, 3],
        [3, 3],
      ]),
    ).toBe(null)
    expect(ordinalAlpha([])).toBe(null)
  })
})

describe('agreement', () => {
  it('is counted over all pairs of raters of the same thing', () => {
    expect(agreementOf([item(3, 3), item(2, 3, 4), item(1, 4), item(2)])).toEqual({
      items: 3,
      needed: 20,
      pairs: 5,
      exact: 1 / 5,
      withinOne: 3 / 5,
      difference: (0 + 1 + 2 + 1 + 3) / 5,
      wide: 2,
      alpha: null,
    })
  })

  it('is unknown where nothing was rated twice', () => {
    const unknown = { exact: null, withinOne: null, difference: null, wide: 0, alpha: null }
    expect(agreementOf([item(3), item()])).toEqual({ items: 0, needed: 20, pairs: 0, ...unknown })
  })

  it('has an alpha with its interval from twenty items on, the same every time', () => {
    const mixed = [item(3, 3), item(2, 3), item(4, 4), item(1, 1), item(2, 2)]
    const twenty = [...mixed, ...mixed, ...mixed, ...mixed]
    expect(agreementOf(twenty.slice(1)).alpha).toBe(null)
    const { alpha } = agreementOf(twenty)
    // 1 - 39 · (8 · 12²) / (2 · 198400), by hand
    expect(alpha?.value.toFixed(4)).toBe('0.8868')
    expect(alpha && alpha.low < alpha.value && alpha.value < alpha.high && alpha.high <= 1).toBe(true)
    expect(agreementOf(twenty)).toEqual(agreementOf(twenty))
  })

  it('has no alpha where everybody always says the same level', () => {
    expect(agreementOf(Array.from({ length: 20 }, () => item(3, 3))).alpha).toBe(null)
  })
})
