import { describe, expect, it } from 'vitest'
import { phrasesOf } from '../../src/answer/phrases.ts'
import { suggestPatterns } from '../../src/answer/suggest-patterns.ts'

describe('phrases of an answer', () => {
  it('are its words without particles, and neighbours within a clause', () => {
    expect(phrasesOf('자원을 혼자 쓰고, 독점한다')).toEqual([
      '자원',
      '자원을 혼자',
      '혼자',
      '혼자 쓰고',
      '쓰고',
      '독점한',
    ])
  })

  it('leave out the words that every English answer has', () => {
    expect(phrasesOf('It has the exclusive right')).toEqual(['exclusive', 'exclusive right', 'right'])
  })
})

describe('alternatives for a pattern', () => {
  it('are what missed answers share, before what stands in one of them', () => {
    const { phrases } = suggestPatterns(
      [
        { answer: 'Only one guest enters at once', missed: true },
        { answer: 'There is one guest inside', missed: true },
        { answer: 'A guest waits outside', missed: false },
      ],
      'What is a mutex?',
    )
    expect(phrases[0]).toEqual({ text: 'guest', answers: 2, others: 1 })
  })

  it('leave out what a pattern of the question knows already', () => {
    const sample = { answer: 'It is exclusive', missed: true }
    expect(suggestPatterns([sample], '', phrase => phrase === 'exclusive').phrases).toEqual([])
  })

  it('leave out what the question says itself', () => {
    const { alternatives } = suggestPatterns(
      [{ answer: 'A mutex is exclusive', missed: true }],
      'What is a mutex?',
    )
    expect(alternatives).toBe('exclusive')
  })

  it('are none where no answer was missed', () => {
    expect(suggestPatterns([{ answer: 'It is exclusive', missed: false }], '')).toEqual({
      phrases: [],
      alternatives: '',
    })
  })
})
