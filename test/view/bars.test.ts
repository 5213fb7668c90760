import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PLAIN } from '../../src/ports/theme.ts'
import { bar, barRows, sparkline } from '../../src/view/bars.ts'
import { width } from '../../src/view/text.ts'

describe('a bar', () => {
  it.each([
    [0, '░░░░░░░░░░'],
    [0.001, '█░░░░░░░░░'],
    [0.5, '█████░░░░░'],
    [0.999, '█████████░'],
    [1, '██████████'],
    [7, '██████████'],
    [-1, '░░░░░░░░░░'],
    [Number.NaN, '░░░░░░░░░░'],
  ])('of %d', (share, drawn) => {
    expect(bar(share, 10)).toBe(drawn)
  })

  it('can do without block characters', () => {
    expect(bar(0.3, 10, 'ascii')).toBe('###.......')
  })

  it('is as wide as was asked for, and grows with the share', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, fc.nat(60), (one, other, columns) => {
        const filled = (of: number): number => bar(of, columns).lastIndexOf('█')
        expect(bar(one, columns)).toHaveLength(columns)
        expect(filled(Math.min(one, other))).toBeLessThanOrEqual(filled(Math.max(one, other)))
      }),
      { seed: 20261122 },
    )
  })
})

describe('a series on one line', () => {
  it('tells nothing from little, and little from much', () => {
    expect(sparkline([0, 1, 4, 8, 40, 80, 0, 20])).toBe('·▁▁▁▄█·▂')
    expect(sparkline([0, 1, 4, 8, 40, 80, 0, 20], 'ascii')).toBe('.:::+@.-')
  })

  it('is flat where there is nothing', () => {
    expect(sparkline([0, 0, 0])).toBe('···')
    expect(sparkline([])).toBe('')
  })
})

describe('a series in rows', () => {
  const rows = [
    { label: '오늘', value: 12 },
    { label: '내일', value: 3 },
    { label: '12일(토)', value: 0 },
  ]

  it('lines up labels, numbers and bars', () => {
    expect(barRows(rows, { columns: 26, theme: PLAIN, lang: 'ko' })).toEqual([
      '오늘      12  ████████████',
      '내일       3  ███',
      '12일(토)   0',
    ])
  })

  it('cuts labels before the bars are gone', () => {
    expect(
      barRows(
        [{ label: 'database/transaction', value: 5 }],
        { columns: 24, theme: PLAIN, lang: 'en' },
        'ascii',
      ),
    ).toEqual(['database/t…  5  ########'])
  })

  it('fits every screen from 20 columns up', () => {
    const row = fc.record({ label: fc.string({ unit: 'grapheme', maxLength: 30 }), value: fc.nat(100_000) })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 14 }), fc.integer({ min: 20, max: 120 }), (series, columns) => {
        const lines = barRows(series, { columns, theme: PLAIN, lang: 'ko' })
        expect(lines.filter(line => width(line) > columns)).toEqual([])
        expect(lines).toHaveLength(series.length)
      }),
      { seed: 20261122 },
    )
  })
})
