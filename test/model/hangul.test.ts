import { disassemble } from 'es-hangul'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWidth, initials, jamo, qwertyKey } from '../../src/model/hangul.ts'

describe('jamo', () => {
  it.each([
    ['인터럽트', 'ㅇㅣㄴㅌㅓㄹㅓㅂㅌㅡ'],
    ['값', 'ㄱㅏㅂㅅ'],
    ['왜', 'ㅇㅗㅐ'],
    ['TCP 큐', 'TCP ㅋㅠ'],
    ['ㄹㄳ', 'ㄹㄱㅅ'],
  ])('splits %s', (text, split) => {
    expect(jamo(text)).toBe(split)
  })

  it('agrees with es-hangul on every syllable', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), code => {
        const syllable = String.fromCharCode(code)
        expect(jamo(syllable)).toBe(disassemble(syllable))
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})

describe('initials', () => {
  it.each([
    ['인터럽트', 'ㅇㅌㄹㅌ'],
    ['은행원 알고리즘 (x)', 'ㅇㅎㅇ ㅇㄱㄹㅈ (x)'],
  ])('of %s', (text, expected) => {
    expect(initials(text)).toBe(expected)
  })
})

describe('qwertyKey', () => {
  it('maps the two-set layout and leaves the rest', () => {
    expect([...'ㅂㅕㅁㅠx1'].map(qwertyKey).join('')).toBe('quabx1')
  })
})

describe('foldWidth', () => {
  it('makes wide forms narrow and leaves lone jamo alone', () => {
    expect(foldWidth('ＴＣＰ　ㅇㅣㄴ ①')).toBe('TCP ㅇㅣㄴ 1')
    expect(foldWidth('각'.normalize('NFD'))).toBe('각')
  })
})
