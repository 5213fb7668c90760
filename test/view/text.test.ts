import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { graphemes, truncate, visible, width, wrap } from '../../src/view/text.ts'

describe('width', () => {
  it.each([
    ['한글', 4],
    ['한글'.normalize('NFD'), 4],
    ['👩‍👩‍👧', 2],
    ['\u001b[1m굵게\u001b[22m', 4],
    ['e\u0301', 1],
  ])('of %j is %i columns', (text, columns) => {
    expect(width(text)).toBe(columns)
  })
})

describe('wrap', () => {
  it('leaves no space at the ends of lines', () => {
    expect(wrap('aaaa bbbb cc dd', 4)).toEqual(['aaaa', 'bbbb', 'cc', 'dd'])
  })

  it('closes a colour at the end of a line and opens it again', () => {
    expect(wrap('\u001b[2maaaa bbb\u001b[22m', 5)).toEqual([
      '\u001b[2maaaa\u001b[22m',
      '\u001b[2mbbb\u001b[22m',
    ])
  })

  it('breaks a word that is wider than the line', () => {
    expect(wrap('은행원알고리즘', 6)).toEqual(['은행원', '알고리', '즘'])
  })
})

describe('truncate', () => {
  it('puts … where text is missing, in the room that there is', () => {
    expect(truncate('인터럽트', 8)).toBe('인터럽트')
    expect(truncate('인터럽트', 7)).toBe('인터럽…')
    expect(truncate('인터럽트', 6)).toBe('인터…')
  })

  it('does not cut through a character that is made of several', () => {
    expect(truncate('a👩‍👩‍👧b', 3)).toBe('a…')
    expect(truncate('👩‍👩‍👧bc', 3)).toBe('👩‍👩‍👧…')
  })
})

describe('visible', () => {
  it('shows control characters by their pictures and keeps lines and tabs', () => {
    expect(visible('\u001b[2J\u0000\u007f\n\t가\r')).toBe('␛[2J␀␡\n\t가')
  })

  it('shows by their numbers what has no picture or turns the direction of text', () => {
    expect(visible('\u009b31m\u202eabc\u2066')).toBe('<U+009B>31m<U+202E>abc<U+2066>')
  })
})

describe('graphemes', () => {
  it('are what Intl.Segmenter finds, though it is asked piece by piece', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
    const unit = fc.constantFrom(
      'a',
      '가',
      '\u0301',
      '👩',
      '\u200d',
      '🇰',
      '\ufe0f',
      '\u20e3',
      '1',
      '\u1100',
      '\u1161',
    )
    const text = fc.oneof(fc.string({ unit, maxLength: 600 }), fc.string({ unit: 'binary', maxLength: 600 }))
    fc.assert(
      fc.property(text, given => {
        expect([...graphemes(given)]).toEqual(Array.from(segmenter.segment(given), ({ segment }) => segment))
      }),
      { seed: 20261122, numRuns: 300 },
    )
  })
})
