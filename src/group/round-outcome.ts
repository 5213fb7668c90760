import type { CardId } from '../model/card.ts'
import type { MinutesRound, MinutesScore } from '../model/minutes.ts'
import { CRITERIA, type Criterion, type Score } from '../model/mock.ts'
import type { Instant } from '../model/time.ts'
import { finalScore, standingScores } from './final-score.ts'
import type { Round } from './meeting.ts'

/** How a round ended for its candidate, whether it was just held or stands in minutes. */
export interface RoundOutcome {
  /** Whose memory it is about, and what it was called then: a review's id follows from that name for ever. */
  readonly card: CardId
  readonly name: string
  /** When it was rated; null where only the day is known. */
  readonly at: Instant | null
  readonly seconds: number
  readonly passed: boolean
  readonly hints: number
  /** What the raters gave, lowest first, and what it came to; null where nobody has rated. */
  readonly scores: Readonly<
    Record<Criterion, { readonly final: Score; readonly given: readonly Score[] } | null>
  >
  readonly followUps: readonly {
    readonly card: CardId
    readonly score: Score
    readonly seconds: number
    readonly at: Instant | null
  }[]
  /** Of a generated question. */
  readonly seed: number | null
  readonly generator: string | null
}

export function heldOutcome(round: Round): RoundOutcome {
  const { question, answered, asked, revealed } = round
  return {
    card: question.card,
    name: question.card,
    at: revealed?.at ?? answered?.at ?? asked,
    seconds: Math.round(answered?.seconds ?? 0),
    passed: round.passed,
    hints: round.hints.length,
    scores: { knowledge: givenScores(round, 'knowledge'), delivery: givenScores(round, 'delivery') },
    followUps: round.followUps.flatMap(({ card, outcome, asked: at }) =>
      card === null || !outcome || outcome.score === null
        ? []
        : [{ card, score: outcome.score, seconds: Math.round(outcome.seconds), at }],
    ),
    seed: question.seed ?? null,
    generator: question.generator ?? null,
  }
}

function givenScores(round: Round, criterion: Criterion): RoundOutcome['scores'][Criterion] {
  const final = finalScore(round, criterion)
  const given = [...standingScores(round).values()].map(scores => scores[criterion]).sort((a, b) => a - b)
  return final === null ? null : { final, given }
}

/** `card` is the one that the question has now: minutes may name it by its text, or by an id that it had. */
export function writtenOutcome({ id, parts, instance }: MinutesRound, card: CardId): RoundOutcome {
  const course = parts.flatMap(part => (part.type === 'course' && part.course ? [part.course] : []))[0]
  const scores = parts.flatMap(part => (part.type === 'scores' ? part.scores : []))
  const [knowledge = null, delivery = null] = CRITERIA.map(criterion => writtenScores(scores, criterion))
  return {
    card,
    name: id ?? card,
    at: null,
    seconds: course?.type === 'answered' ? course.seconds : 0,
    passed: course?.type === 'passed',
    hints: course?.type === 'answered' ? course.hints : 0,
    scores: { knowledge, delivery },
    followUps: parts.flatMap(part =>
      part.type === 'follow-ups'
        ? part.followUps.flatMap(followUp =>
            followUp.type === 'card' && followUp.score !== null
              ? [{ card: followUp.id, score: followUp.score, seconds: 0, at: null }]
              : [],
          )
        : [],
    ),
    seed: instance?.seed ?? null,
    generator: instance?.generator ?? null,
  }
}

function writtenScores(
  scores: readonly MinutesScore[],
  wanted: Criterion,
): RoundOutcome['scores'][Criterion] {
  const found = scores.find(({ criterion }) => criterion === wanted)
  return found
    ? { final: found.final, given: found.given.map(({ score }) => score).sort((a, b) => a - b) }
    : null
}
