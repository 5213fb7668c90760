import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nextMemories, retrievability } from '../../src/memory/algorithm.ts'
import { preview } from '../../src/memory/preview.ts'
import { newCard } from '../../src/model/card.ts'
import { RATINGS } from '../../src/model/rating.ts'
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts'
import { days, studyDay, studyDayStart } from '../../src/model/time.ts'
import { UNCALIBRATED } from '../../src/plan/calibration.ts'
import { offersOf } from '../../src/session/on-day.ts'
import { moment } from './hold.ts'

const NOW = moment()
const TODAY = studyDay(NOW, 4)

it('promises for each rating the recall on the day if the card is not seen again', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 400, noNaN: true }),
      fc.double({ min: 1, max: 10, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 120 }),
      (stability, difficulty, ago, until) => {
        const memory = { stability: days(stability), difficulty }
        const last = studyDay(moment(-ago * 86_400_000), 4)
        const due = studyDayStart(TODAY, NOW.offset, 4)
        const card = {
          ...newCard('tcp'),
          reviews: 1,
          schedule: { state: 'review', memory, last, due } as const,
        }
        const interview = { date: '2026-12-15', days: until, calibration: UNCALIBRATED }
        const offers = offersOf(preview(card, NOW, DEFAULT_SETTINGS), interview, DEFAULT_SETTINGS)
        const after = nextMemories(memory, ago, DEFAULT_SETTINGS)
        const promised = RATINGS.map(rating => offers[rating].onDay?.recall ?? 0)
        RATINGS.forEach((rating, at) => {
          const expected = retrievability(after[rating], until, DEFAULT_SETTINGS)
          expect(Math.abs((promised[at] ?? 0) - expected)).toBeLessThan(1e-6)
        })
        expect(promised).toEqual(promised.toSorted((a, b) => a - b))
      },
    ),
    { seed: 5, numRuns: 200 },
  )
})

it('promises nothing of a day that is not set', () => {
  const previews = preview(newCard('tcp'), NOW, DEFAULT_SETTINGS)
  expect(offersOf(previews, null, DEFAULT_SETTINGS)).toBe(previews)
})
