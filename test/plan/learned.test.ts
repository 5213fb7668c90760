import { describe, expect, it } from 'vitest'
import type { Interview } from '../../src/model/interview.ts'
import type { StudyDay } from '../../src/model/time.ts'
import { costsOf, NO_TIMES, withLook } from '../../src/plan/answer-times.ts'
import { priorsOf } from '../../src/plan/first-answers.ts'
import { attendanceOf, daysUntil, practiceDaysLeft } from '../../src/plan/horizon.ts'
import { questionWeights } from '../../src/plan/topic-weights.ts'

const day = (number: number): StudyDay => number as StudyDay

describe('the seconds of an answer', () => {
  it('are the usual ones before anything is known', () => {
    expect(costsOf(NO_TIMES)).toEqual({ new: 40, recall: 12.3, fail: 25 })
  })

  it('move towards the own ones, and an interruption counts four times the mean at most', () => {
    expect(costsOf(withLook(NO_TIMES, 'new', 61)).new).toBeCloseTo(41, 12)
    expect(costsOf(withLook(NO_TIMES, 'new', 9000)).new).toBeCloseTo((20 * 40 + 160) / 21, 12)
  })
})

describe('questions never asked', () => {
  it('are known as often as three in ten before anything is known', () => {
    expect(priorsOf([])('os')).toBeCloseTo(0.3, 12)
  })

  it('are known as the first answers were right, those of the topic above all', () => {
    const priorOf = priorsOf([
      { topic: 'os', rating: 'good' },
      { topic: 'os', rating: 'easy' },
      { topic: 'os', rating: 'hard' },
      { topic: 'network', rating: 'again' },
    ])
    // g = (4·0.3 + 2.5) / (4 + 4) = 0.4625
    expect(priorOf('os')).toBeCloseTo((4 * 0.4625 + 2.5) / 7, 12)
    expect(priorOf('network')).toBeCloseTo((4 * 0.4625) / 5, 12)
    expect(priorOf('database')).toBeCloseTo(0.4625, 12)
  })
})

describe('the weight of a question', () => {
  it('is 1 where no topic is named', () => {
    expect(questionWeights(['os', 'network/tcp'], [])).toEqual([1, 1])
  })

  it('shares that of its topic, is 1 on average, and is 0 outside the named ones', () => {
    const topics = ['network/tcp', 'network/tcp', 'network/http', 'os', 'database']
    const weights = [
      { topic: 'network', weight: 3 },
      { topic: 'os', weight: 1 },
    ]
    expect(questionWeights(topics, weights)).toEqual([1, 1, 1, 1, 0])
    const even = [
      { topic: 'network', weight: 1 },
      { topic: 'os', weight: 1 },
      { topic: 'empty', weight: 5 },
    ]
    expect(questionWeights(topics, even)).toEqual([4 / 6, 4 / 6, 4 / 6, 2, 0])
  })

  it('goes by the nearest topic, and weights of 0 alone leave out nothing else', () => {
    expect(questionWeights(['os/lock', 'os', 'network'], [{ topic: 'os/lock', weight: 0 }])).toEqual([
      0, 1, 1,
    ])
  })
})

describe('the time that is left', () => {
  // 1970-01-05, study day 4, was a Monday.
  const interview = (date: string, rest: readonly number[] = []): Interview => ({
    name: null,
    date,
    minutes: null,
    topics: [],
    rest,
  })

  it('counts the days until the interview, and a few hours on its own day', () => {
    expect(daysUntil(interview('1970-01-19'), day(4))).toBe(14)
    expect(daysUntil(interview('1970-01-05'), day(4))).toBe(0.2)
  })

  it('counts the days of practice between without those of rest', () => {
    expect(practiceDaysLeft(interview('1970-01-19'), day(4))).toBe(13)
    expect(practiceDaysLeft(interview('1970-01-19', [0, 6]), day(4))).toBe(9)
    expect(practiceDaysLeft(interview('1970-01-06'), day(4))).toBe(0)
    expect(practiceDaysLeft(interview('1970-01-05'), day(4))).toBe(0)
  })

  it('presumes nine days in ten, and learns from the days since the first', () => {
    expect(attendanceOf([], day(100))).toBe(0.9)
    expect(attendanceOf([day(90), day(95), day(100)], day(100))).toBe((9 + 2) / 20)
    // Days 90 and 97 are days of rest here, Wednesdays.
    expect(attendanceOf([day(90), day(95)], day(100), [3])).toBe((9 + 1) / 18)
  })
})
