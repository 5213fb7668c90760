import type { Handle, MeetingId, Score } from '../model/mock.ts'
import type { QuestionId } from '../model/question.ts'
import { DAY } from '../model/time.ts'
import { isAskedAgain, type PastRound } from './past-round.ts'

/** What the meetings before say of one candidate. */
export interface CandidatePast {
  /** From 0, strong, to 1, weak; 1/2 where nothing is known. */
  readonly weakness: (topic: string) => number
  /** Passed or not known the last time that it was asked: it comes again. */
  readonly isRequeued: (question: QuestionId) => boolean
  readonly wasAsked: (question: QuestionId) => boolean
  /** In one of the candidate's last two meetings. */
  readonly wasAskedLately: (question: QuestionId) => boolean
}

/** Meetings that count as lately. */
const LATELY = 2

function candidatePast(rounds: readonly PastRound[], candidate: Handle, date: string): CandidatePast {
  const own = rounds.filter(round => round.candidate === candidate)
  const last = new Map(own.map(round => [round.question, round]))
  const meetings = new Set<MeetingId>([...new Set(own.map(({ meeting }) => meeting))].slice(-LATELY))
  const lately = new Set(own.flatMap(({ meeting, question }) => (meetings.has(meeting) ? [question] : [])))
  const known = new Map<string, number>()
  return {
    weakness: topic => {
      const before =
        known.get(topic) ??
        weaknessOf(
          own.filter(round => round.topic === topic),
          date,
        )
      known.set(topic, before)
      return before
    },
    isRequeued: question => {
      const before = last.get(question)
      return before !== undefined && isAskedAgain(before)
    },
    wasAsked: question => last.has(question),
    wasAskedLately: question => lately.has(question),
  }
}

/** `rounds` of all candidates, oldest first; `date` is that of the meeting that is planned. */
export function candidatePasts(
  rounds: readonly PastRound[],
  date: string,
): (candidate: Handle) => CandidatePast {
  const known = new Map<Handle, CandidatePast>()
  return candidate => {
    const past = known.get(candidate) ?? candidatePast(rounds, candidate, date)
    known.set(candidate, past)
    return past
  }
}

/** Days in which what was seen loses half its weight. */
const HALF_LIFE = 30

/** What is assumed before anything is known: as much as two fresh observations in the middle. */
const PRIOR = { weight: 2, share: 0.5 }

function weaknessOf(rounds: readonly PastRound[], date: string): number {
  let weights = PRIOR.weight
  let sum = PRIOR.weight * PRIOR.share
  for (const round of rounds) {
    const score = round.passed ? 1 : round.knowledge
    if (score === null) continue
    const age = Math.max(0, (Date.parse(date) - Date.parse(round.date)) / DAY)
    const weight = 0.5 ** (age / HALF_LIFE)
    weights += weight
    sum += weight * shareOf(score)
  }
  return 1 - sum / weights
}

/** The levels of the rubric from 0 to 1. */
const shareOf = (score: Score): number => (score - 1) / 3
