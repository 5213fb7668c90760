import { describe, expect, it } from 'vitest'
import { development, figures, frozen, judgeAll, otherDevelopment, otherFrozen } from './labelled.ts'

const frozenJudged = judgeAll(frozen)

describe('the matcher on labelled answers', () => {
  it('has at least 400 judgements, a third of them frozen by question', () => {
    const total = frozenJudged.length + judgeAll(development).length
    expect(total).toBeGreaterThanOrEqual(400)
    expect(frozenJudged.length / total).toBeGreaterThanOrEqual(1 / 3)
    const seen = new Set(development.map(one => one.question))
    expect(frozen.filter(one => seen.has(one.question))).toEqual([])
  })

  it('ticks what is covered and little else on the frozen third', () => {
    const { precision, recall } = figures(frozenJudged)
    expect(precision).toBeGreaterThanOrEqual(0.92)
    expect(recall).toBeGreaterThanOrEqual(0.8)
  })

  it('ticks what is covered and little else on the development part', () => {
    const { precision, recall } = figures(judgeAll(development))
    expect(precision).toBeGreaterThanOrEqual(0.97)
    expect(recall).toBeGreaterThanOrEqual(0.96)
  })

  it('ticks little but what is covered in the answers of another author, as far as it learned from them', () => {
    const { precision, recall } = figures(judgeAll(otherDevelopment))
    expect(precision).toBeGreaterThanOrEqual(0.92)
    expect(recall).toBeGreaterThanOrEqual(0.65)
  })

  // 0.91 and 0.70 are reached: these bars are 0.02 below.
  it('falls no further behind in those answers of another author that it never learned from', () => {
    const { precision, recall } = figures(judgeAll(otherFrozen))
    expect(precision).toBeGreaterThanOrEqual(0.89)
    expect(recall).toBeGreaterThanOrEqual(0.68)
  })

  it('takes less than 10 ms an answer', () => {
    const began = performance.now()
    judgeAll(development)
    expect((performance.now() - began) / development.length).toBeLessThan(10)
  })

  it('finds nothing in empty and in stuffed answers', () => {
    const judged = [development, otherDevelopment, otherFrozen].flatMap(judgeAll)
    const wrongly = [...frozenJudged, ...judged].filter(
      one => one.coverage === 'found' && (one.kind === 'empty' || one.kind === 'stuffed'),
    )
    expect(wrongly.map(one => `${one.question} ${one.point}: ${one.answer}`)).toEqual([])
  })
})
