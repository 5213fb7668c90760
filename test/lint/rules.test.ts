import { describe, expect, it } from 'vitest'
import { RULES, type StyleCode } from '../../src/lint/rules.ts'
import { bankExamples } from './bank-examples.ts'
import { keyPointExamples } from './key-point-examples.ts'
import { banksOf, found, type Shown } from './lint.ts'
import { optionExamples } from './option-examples.ts'
import { stemExamples } from './stem-examples.ts'

const EXAMPLES = {
  ...stemExamples,
  ...optionExamples,
  ...keyPointExamples,
  ...bankExamples,
} as const satisfies Readonly<Record<StyleCode, Shown>>

const examples = Object.entries<Shown>(EXAMPLES)

describe('every rule', () => {
  it('has a good and a bad example', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(Object.keys(RULES).sort())
    expect(examples.filter(([, { bad, good }]) => bad.length === 0 || good.length === 0)).toEqual([])
  })

  it.each(examples)('%s finds what is weak, and where', (code, { bad }) => {
    expect(bad.map(example => found(code, ...banksOf(example)))).toEqual(bad.map(example => example.found))
  })

  it.each(examples)('%s says nothing of what is good', (code, { good }) => {
    expect(good.map(example => found(code, ...banksOf(example)))).toEqual(good.map(() => []))
  })
})
