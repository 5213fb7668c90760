import { describe, expect, it } from 'vitest'
import { addDays, dateOfStudyDay, instant, offset, studyDay } from '../../src/model/time.ts'
import { PLAIN } from '../../src/ports/theme.ts'
import { yearLines } from '../../src/view/stats-year.ts'
import { width } from '../../src/view/text.ts'
import { yearMap } from '../../src/view/year-map.ts'

/** Wednesday 2026-03-04. */
const TODAY = studyDay({ at: instant(Date.UTC(2026, 2, 4, 12)), offset: offset(540) }, 4)
const ago = (days: number, count: number) => ({
  date: dateOfStudyDay(addDays(TODAY, -days)),
  count,
  seconds: 30 * count,
})

describe('the calendar of a year', () => {
  it('ends with the week of today, Sunday first, and leaves the days to come empty', () => {
    const { weeks } = yearMap([ago(0, 3)], TODAY)
    expect(weeks).toHaveLength(53)
    expect(weeks.at(-1)?.map(day => day?.date ?? null)).toEqual([
      '2026-03-01',
      '2026-03-02',
      '2026-03-03',
      '2026-03-04',
      null,
      null,
      null,
    ])
    expect(weeks[0]?.[0]?.date).toBe('2025-03-02')
  })

  it('has a level for each quarter of the days, so that one day of hundreds hides no other', () => {
    const { weeks } = yearMap([ago(3, 1), ago(2, 5), ago(1, 9), ago(0, 400)], TODAY)
    expect(weeks.at(-1)?.map(day => day?.level ?? null)).toEqual(
      [1, 2, 3, 4, null, null, null].map((level, at) => (at < 4 ? level : null)),
    )
  })

  it('counts nothing of what is older', () => {
    expect(yearMap([ago(0, 3), ago(370, 8)], TODAY)).toMatchObject({ reviews: 3, days: 1 })
  })

  it('says in which week a month begins', () => {
    expect(yearMap([], TODAY).months.slice(0, 2)).toEqual([
      { week: 4, month: 3 },
      { week: 8, month: 4 },
    ])
  })

  it.each([
    [80, 9],
    [40, 17],
    [60, 9],
  ])('fits %i columns in %i lines', (columns, lines) => {
    const drawn = yearLines(yearMap([ago(0, 3)], TODAY), { columns, lang: 'en', theme: PLAIN })
    expect(drawn.every(line => width(line) <= columns)).toBe(true)
    expect(drawn).toHaveLength(lines)
  })
})
