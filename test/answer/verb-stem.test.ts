import { describe, expect, it } from 'vitest'
import { irregularForms, verbStem } from '../../src/answer/verb-stem.ts'
import { verdictOn } from './matching.ts'

describe('the stem of a verb', () => {
  it.each([
    ['배달하고', '배달하'],
    ['밀린다', '밀리'],
    ['나눕니다', '나누'],
    ['붙잡습니다', '붙잡'],
    ['붙잡는다', '붙잡'],
    ['봉투', null],
    ['봉투는', null],
    ['경고', null],
    ['간다', null],
  ])('of %j is %j', (word, stem) => {
    expect(verbStem(word)).toBe(stem)
  })

  it('changes before a vowel where it is irregular', () => {
    expect(irregularForms('무겁')).toEqual(['무거우', '무거워', '무거운', '무거울'])
    expect(irregularForms('서두르')).toEqual(['서둘러'])
    expect(irregularForms('고르')).toEqual(['골라'])
    expect(irregularForms('보내')).toEqual([])
  })

  it.each([
    ['소포가 밀려서 늦습니다', '밀린다'],
    ['소포를 배달하니까 좋습니다', '배달하고'],
    ['소포가 무거워서 쉽니다', '무겁고'],
    ['봉투를 붙여 버렸습니다', '붙인다'],
  ])('finds it in another form: %j', (answer, match) => {
    expect(verdictOn(answer, match)).toBe('found')
  })

  it('does not find another verb', () => {
    expect(verdictOn('소포를 밀고 갑니다', '밀린다')).toBe('missing')
    expect(verdictOn('배달은 제가 합니다', '배달하고')).toBe('missing')
  })
})
