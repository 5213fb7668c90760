import { expect, it } from 'vitest'
import { isLeech } from '../../src/memory/leech.ts'
import { newCard } from '../../src/model/card.ts'
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts'

it('calls a card a leech from the eighth lapse on, or as many as the person says', () => {
  const lapsed = (lapses: number) => ({ ...newCard('a'), lapses })
  expect([7, 8, 9].map(lapses => isLeech(lapsed(lapses), DEFAULT_SETTINGS))).toEqual([false, true, true])
  expect(isLeech(lapsed(3), { ...DEFAULT_SETTINGS, leechAfter: 3 })).toBe(true)
})
