import { describe, expect, it } from 'vitest'
import { PLAIN } from '../../src/ports/theme.ts'
import { readinessChart } from '../../src/view/readiness-chart.ts'
import { width } from '../../src/view/text.ts'

const past = [
  { date: '2026-03-01', floor: 0.125 },
  { date: '2026-03-02', floor: 0.25 },
  { date: '2026-03-03', floor: 0.5 },
]
const ahead = [
  { date: '2026-03-05', middle: 0.7, low: 0.6, high: 0.8 },
  { date: '2026-03-09', middle: 0.8, low: 0.7, high: 0.95 },
]
const screen = { columns: 30, theme: PLAIN, lang: 'en' } as const

describe('the chart of readiness', () => {
  it('draws what was, and the band of what may be up to the interview', () => {
    expect(readinessChart({ past, ahead }, '2026-03-09', screen).slice(0, 9)).toEqual([
      '100%                   ░░░░░░░',
      '                ░░░░░░░▒▒▒▒▒▒▒',
      '              ░▒▒▒▒▒▒▒▒░░░░░░░',
      '            ▒▒▒░░░░░',
      ' 50%       █',
      '           █',
      '        ████',
      '     ███████',
      '     03-01               03-09',
    ])
  })

  it('has no band where there are too few reviews for one', () => {
    const lines = readinessChart({ past, ahead: null }, '2026-03-09', screen)
    expect(lines.join('\n')).not.toMatch(/[░▒]/u)
  })

  it('is not drawn before there are two days', () => {
    expect(readinessChart({ past: past.slice(0, 1), ahead: null }, '2026-03-09', screen)).toEqual([])
    expect(readinessChart({ past: [], ahead: null }, '2026-03-09', screen)).toEqual([])
  })

  it('fits any screen, in Korean too', () => {
    for (const columns of [40, 60, 80, 200])
      for (const lang of ['ko', 'en'] as const)
        for (const line of readinessChart({ past, ahead }, '2026-03-09', { ...screen, columns, lang }))
          expect(width(line)).toBeLessThanOrEqual(columns)
  })
})
