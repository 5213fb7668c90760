import { expect, test } from 'vitest'
import { nextQuestion } from '../../src/group/staircase.ts'
import type { Score } from '../../src/model/mock.ts'
import type { Level } from '../../src/model/question.ts'

const rung = (id: string, level: Level) => ({ id, level })
const [easy, medium, other, hard] = [
  rung('e', 'easy'),
  rung('m', 'medium'),
  rung('n', 'medium'),
  rung('h', 'hard'),
]
const spares = [rung('se', 'easy'), rung('sm', 'medium'), rung('sh', 'hard')]

interface Standing {
  readonly asked?: readonly (typeof easy)[]
  readonly planned?: readonly (typeof easy)[]
  readonly again?: readonly string[]
  readonly questions?: number
}

const after = (
  score: Score | null,
  { asked = [medium], planned = [other, easy, hard], again = [], questions = 4 }: Standing = {},
) => nextQuestion({ questions, asked, score, planned, spares, again: new Set(again) })?.id

test('begins as planned', () => {
  expect(after(null, { asked: [] })).toBe('n')
})

test('climbs after a 3 or 4, stays after a 2 or without a score, goes down after a 1', () => {
  expect([4, 3, 2, null, 1].map(score => after(score as Score | null))).toEqual(['h', 'h', 'n', 'n', 'e'])
  expect(after(1, { asked: [easy], planned: [medium, easy] })).toBe('e')
})

test('takes a spare one where none of that level is planned, in the place of another', () => {
  expect(after(3, { planned: [other, easy] })).toBe('sh')
})

test('asks no more hard ones than one in five', () => {
  expect(after(4, { asked: [medium, hard], planned: [other, easy] })).toBe('n')
})

test('keeps the slots for what comes again and for the easy one', () => {
  expect(after(4, { planned: [other, easy], again: ['n'], questions: 3 })).toBe('n')
  expect(after(4, { asked: [medium, hard], planned: [other, easy], questions: 3 })).toBe('e')
  expect(after(4, { asked: [easy, medium], planned: [other, medium], questions: 3 })).toBe('sh')
})

test('ends with the number of questions, and where nothing is left', () => {
  expect(after(4, { asked: [easy, medium], questions: 2 })).toBe(undefined)
  expect(after(4, { planned: [] })).toBe('sh')
})
