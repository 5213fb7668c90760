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
    models: [],
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
    models: [],
  })
})

test('counts for each model how often the person answered as it does', () => {
  const asked = (model: string, seconds: number, raised: readonly number[]) => ({
    found: [1, 2],
    maybe: [],
    points: 4,
    ticked: [1, 3],
    opinion: { model, seconds, raised },
  })
  const { models } = agreement([
    asked('small', 3, [1, 2, 3, 4]),
    asked('small', 1, []),
    asked('small', 2, [2]),
    asked('large', 9, [4]),
    { found: [1], maybe: [], points: 1, opinion: { model: 'large', seconds: 9, raised: [1] } },
  ])
  expect(models).toEqual([
    { model: 'small', answers: 3, seconds: 2, raised: 5, agreed: 3 },
    { model: 'large', answers: 1, seconds: 9, raised: 1, agreed: 0 },
  ])
})
