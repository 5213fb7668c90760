import { expect, test } from 'vitest'
import { agreement } from '../../src/answer/agreement.ts'

test('counts for each state how often the person ticked what the matcher said it of', () => {
  expect(
    agreement([
      { found: [1, 2], maybe: [3], points: 4, ticked: [1, 3, 4] },
      { found: [1], maybe: [], points: 2, ticked: [1] },
    ]),
  ).toEqual({
    answers: 2,
    points: 6,
    states: {
      found: { count: 3, ticked: 2 },
      maybe: { count: 1, ticked: 1 },
      missing: { count: 2, ticked: 1 },
    },
    precision: 2 / 3,
    recall: 0.5,
    agreed: 0.5,
  })
})

test('leaves out what was not ticked off, and what older versions wrote', () => {
  expect(
    agreement([
      { found: [1], maybe: [], points: 2 },
      { found: [1], ticked: [1] },
    ]),
  ).toEqual({
    answers: 0,
    points: 0,
    states: {
      found: { count: 0, ticked: 0 },
      maybe: { count: 0, ticked: 0 },
      missing: { count: 0, ticked: 0 },
    },
    precision: null,
    recall: null,
    agreed: null,
  })
})
