import { expect, onTestFinished, test } from 'vitest'
import { systemClock } from '../../src/edge/clock.ts'
import { instant } from '../../src/model/time.ts'

function inZone(zone: string): void {
  const before = process.env.TZ
  process.env.TZ = zone
  onTestFinished(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })
}

test.each([
  ['Asia/Seoul', '2026-11-22T00:00:00Z', 540],
  ['UTC', '2026-11-22T00:00:00Z', 0],
  ['Asia/Kolkata', '2026-11-22T00:00:00Z', 330],
  ['America/New_York', '2026-11-01T05:59:59Z', -240],
  ['America/New_York', '2026-11-01T06:00:00Z', -300],
])('in %s the clock at %s is %i minutes east of UTC', (zone, at, minutes) => {
  inZone(zone)
  expect(systemClock.offset(instant(Date.parse(at)))).toBe(minutes)
})

test('what it measures never goes back', () => {
  const readings = Array.from({ length: 1000 }, () => systemClock.monotonic())
  expect(readings).toEqual([...readings].sort((a, b) => a - b))
})
