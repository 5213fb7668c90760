import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../src/view/column-widths.ts'

describe('columns share a room', () => {
  it('as they want where all fit', () => {
    expect(columnWidths([4, 10], [4, 10], 20)).toEqual([4, 10])
  })

  it('taking from the widest first', () => {
    expect(columnWidths([4, 30, 12], [1, 1, 1], 26)).toEqual([4, 11, 11])
  })

  it('giving what is left over to the left', () => {
    expect(columnWidths([20, 20], [1, 1], 15)).toEqual([8, 7])
  })

  it('none below its least', () => {
    expect(columnWidths([20, 10], [18, 2], 22)).toEqual([18, 4])
  })

  it('not at all where the least is too much', () => {
    expect(columnWidths([20, 20], [10, 10], 19)).toBeNull()
  })

  it('to the last column of it, once something has to give way', () => {
    const columns = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(columns, fc.nat(200), (pairs, room) => {
        const wanted = pairs.map(([want]) => want)
        const widths = columnWidths(
          wanted,
          pairs.map(([, least]) => least),
          room,
        )
        const all = wanted.reduce((sum, want) => sum + want, 0)
        const used = widths?.reduce((sum, width) => sum + width, 0)
        expect([undefined, Math.min(all, room)]).toContain(used)
        widths?.forEach((width, at) => {
          const [want = 0, least = 0] = pairs[at] ?? []
          expect(width).toBeLessThanOrEqual(want)
          expect(width).toBeGreaterThanOrEqual(Math.min(want, least))
        })
      }),
      { seed: 20261122 },
    )
  })
})
