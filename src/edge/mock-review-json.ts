import type { MockReview } from '../model/event.ts'
import { CRITERIA, SCORES, type Score } from '../model/mock.ts'
import { isRecord } from '../model/record.ts'

/** What a journal says of a review in a mock interview; null where it can't be read. */
export function parseMockReview(value: unknown): MockReview | null {
  if (!isRecord(value)) return null
  const { date, turn, raters, hints, from } = value
  const scores = parseScores(value.scores)
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/u.test(date) || scores === null) return null
  if (!isCount(turn) || !isCount(raters) || !isCount(hints)) return null
  return from === 'live' || from === 'minutes' ? { date, turn, raters, scores, hints, from } : null
}

function parseScores(value: unknown): MockReview['scores'] | null {
  if (!isRecord(value)) return null
  const scores: Partial<Record<(typeof CRITERIA)[number], readonly Score[]>> = {}
  for (const criterion of CRITERIA) {
    const given = value[criterion]
    if (given === undefined) continue
    if (!Array.isArray(given) || !given.every(isScore)) return null
    scores[criterion] = given
  }
  return scores
}

const isScore = (value: unknown): value is Score => SCORES.some(score => score === value)
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0
