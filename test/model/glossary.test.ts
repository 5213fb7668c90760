import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { EMPTY_GLOSSARY, parseGlossary } from '../../src/model/glossary.ts'

describe('parseGlossary', () => {
  it('reads concepts and distractors', () => {
    expect(parseGlossary({ concepts: { lock: ['락', 'lock'] }, distractors: ['록'] })).toEqual({
      concepts: new Map([['lock', ['락', 'lock']]]),
      distractors: ['록'],
    })
  })

  it.each([null, undefined, 3, 'x', []])('makes an empty one of %j', value => {
    expect(parseGlossary(value)).toEqual(EMPTY_GLOSSARY)
  })

  it('leaves out what is no text', () => {
    expect(parseGlossary({ concepts: { lock: ['락', 3, null], x: 7 }, distractors: [true] })).toEqual({
      concepts: new Map([
        ['lock', ['락']],
        ['x', []],
      ]),
      distractors: [],
    })
  })
})

describe('the glossary that ships', () => {
  const glossary = parseGlossary(
    load(readFileSync(new URL('../../questions/glossary.yaml', import.meta.url), 'utf8')),
  )
  const spellings = [...glossary.concepts.values()].flat().map(text => text.toLowerCase())

  it('has at least 140 concepts, each spelled in some way', () => {
    expect(glossary.concepts.size).toBeGreaterThanOrEqual(140)
    expect([...glossary.concepts].filter(([, texts]) => texts.length === 0)).toEqual([])
  })

  it('has every spelling once', () => {
    expect(spellings.filter((text, at) => spellings.indexOf(text) !== at)).toEqual([])
  })

  it('has no distractor that is a spelling', () => {
    expect(glossary.distractors.filter(word => spellings.includes(word.toLowerCase()))).toEqual([])
  })
})
