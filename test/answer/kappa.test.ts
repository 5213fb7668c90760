import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cohensKappa } from '../../src/answer/kappa.ts'
import {
  agreementWithLabels,
  LABELLED_ANSWERS,
  matcherAgreement,
} from '../../src/answer/labelled-agreement.ts'
import { EMPTY_GLOSSARY } from '../../src/model/glossary.ts'
import { shippedGlossary } from './shipped-answers.ts'

const pairs = (both: number, first: number, second: number, neither: number) => [
  ...Array.from({ length: both }, () => [true, true] as const),
  ...Array.from({ length: first }, () => [true, false] as const),
  ...Array.from({ length: second }, () => [false, true] as const),
  ...Array.from({ length: neither }, () => [false, false] as const),
]

it.each([
  // Agreed 0.7; by chance 0.5 * 0.6 + 0.5 * 0.4 = 0.5.
  ['half of the way', pairs(20, 5, 10, 15), 0.7, 0.4],
  ['full agreement', pairs(3, 0, 0, 7), 1, 1],
  ['none at all', pairs(0, 5, 5, 0), 0, -1],
  ['what chance gives', pairs(1, 1, 1, 1), 0.5, 0],
  ['nothing but yes', pairs(4, 0, 0, 0), 1, 0],
  ['nothing to judge', [], 0, 0],
])('is for %s as Cohen has it', (_, judged, agreed, kappa) => {
  const found = cohensKappa(judged)
  expect(found.judgements).toBe(judged.length)
  expect(found.agreed).toBeCloseTo(agreed, 12)
  expect(found.kappa).toBeCloseTo(kappa, 12)
})

it('is the same from both sides, and at most 1', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean())), judged => {
      const { kappa } = cohensKappa(judged)
      expect(kappa).toBeLessThanOrEqual(1)
      expect(cohensKappa(judged.map(([a, b]) => [b, a] as const)).kappa).toBeCloseTo(kappa, 12)
    }),
    { seed: 7 },
  )
})

it('finds the matcher good but not perfect on the labelled answers', () => {
  expect(LABELLED_ANSWERS).toHaveLength(20)
  const { judgements, kappa } = matcherAgreement(shippedGlossary)
  expect(judgements).toBe(50)
  expect(kappa).toBeGreaterThan(0.6)
  expect(kappa).toBeLessThan(0.9)
  expect(matcherAgreement(EMPTY_GLOSSARY).judgements).toBe(50)
})

it('is 1 for whoever says what the labels say, and 0 for whoever says yes to all', () => {
  const honest = agreementWithLabels(({ points, answer }) =>
    points.map((_, at) => answer.covered.includes(at + 1)),
  )
  expect(honest).toEqual({ judgements: 50, agreed: 1, kappa: 1 })
  expect(agreementWithLabels(({ points }) => points.map(() => true)).kappa).toBe(0)
})
