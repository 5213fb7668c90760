import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts'
import { days } from '../../src/model/time.ts'
import { costsOf, NO_TIMES } from '../../src/plan/answer-times.ts'
import { UNCALIBRATED } from '../../src/plan/calibration.ts'
import type { PlanItem } from '../../src/plan/item.ts'
import { type ProjectionRequest, projectionOf } from '../../src/plan/projection.ts'
import { turnsOf } from '../../src/plan/readiness.ts'

const fresh: PlanItem = { memory: null, age: 0, tested: 0, weight: 1, prior: 0 }
const known: PlanItem = { ...fresh, memory: { stability: days(300), difficulty: 4 }, tested: 3 }

const request = (about: Partial<ProjectionRequest> = {}): ProjectionRequest => ({
  items: Array.from({ length: 40 }, () => fresh),
  horizon: { days: 20, left: 19, daily: 600, attendance: 1 },
  leftToday: 600,
  costs: costsOf(NO_TIMES),
  calibration: UNCALIBRATED,
  turns: turnsOf(Array.from({ length: 500 }, (_, at) => at % 5)),
  settings: DEFAULT_SETTINGS,
  ...about,
})

describe('the days ahead', () => {
  it('end with the interview, and rise where there is much to learn and time for it', () => {
    const ahead = projectionOf(request())
    expect(ahead.at(-1)?.ahead).toBe(20)
    expect(ahead[0]?.middle).toBeLessThan(ahead.at(-1)?.middle ?? 0)
    expect(ahead.at(-1)?.middle).toBeGreaterThan(0.7)
    for (const { low, middle, high } of ahead) {
      expect([0 <= low, low < middle, middle < high, high <= 1]).toEqual([true, true, true, true])
    }
  })

  it('are the same for the same journal', () => {
    expect(projectionOf(request())).toEqual(projectionOf(request()))
  })

  it('stay low where no time is left for practice', () => {
    const idle = request({ horizon: { days: 20, left: 0, daily: 600, attendance: 1 }, leftToday: 0 })
    expect(projectionOf(idle).map(({ middle }) => middle)).toEqual(projectionOf(idle).map(() => 0))
  })

  it('stay where they are where everything is known', () => {
    const ahead = projectionOf(request({ items: Array.from({ length: 40 }, () => known) }))
    expect(ahead[0]?.middle).toBeGreaterThan(0.9)
    expect((ahead.at(-1)?.middle ?? 0) - (ahead[0]?.middle ?? 0)).toBeLessThan(0.05)
  })

  it('say nothing on the day itself, or of no question', () => {
    expect(projectionOf(request({ horizon: { days: 0.2, left: 0, daily: 600, attendance: 1 } }))).toEqual([])
    expect(projectionOf(request({ items: [] }))).toEqual([])
  })
})
