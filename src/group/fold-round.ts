import type { AskedQuestion, MockRecord } from '../model/mock.ts'
import type { Instant } from '../model/time.ts'
import type { Round } from './meeting.ts'

type RecordOf<Type extends MockRecord['type']> = Extract<MockRecord, { readonly type: Type }>

/** What is told of a round that has been asked. */
export type RoundRecord = RecordOf<
  | 'answered'
  | 'hint'
  | 'passed'
  | 'stolen'
  | 'ticked'
  | 'follow-up'
  | 'followed-up'
  | 'rating-opened'
  | 'scored'
  | 'self-scored'
  | 'revealed'
  | 'rescored'
>

export const newRound = (round: number, question: AskedQuestion, asked: Instant): Round => ({
  round,
  question,
  asked,
  answered: null,
  passed: false,
  stolenBy: null,
  hints: [],
  ticks: question.keyPoints.map(() => 'none'),
  followUps: [],
  ratingOpened: null,
  scores: new Map(),
  changes: new Map(),
  self: null,
  revealed: null,
  remarks: [],
})

/** The round after one more record of it. What is told twice holds as it was told first, but for what may be changed. */
export function withRoundRecord(round: Round, record: RoundRecord): Round {
  const { at, by } = record
  switch (record.type) {
    case 'answered':
      return round.answered ? round : { ...round, answered: { at, seconds: record.seconds } }
    case 'hint':
      return record.hint === round.hints.length + 1
        ? { ...round, hints: [...round.hints, record.text] }
        : round
    case 'passed':
      return { ...round, passed: true }
    case 'stolen':
      return { ...round, stolenBy: record.member }
    case 'ticked':
      return {
        ...round,
        ticks: round.ticks.map((tick, at) => (at + 1 === record.point ? record.tick : tick)),
      }
    case 'follow-up':
      return withFollowUp(round, record)
    case 'followed-up':
      return withOutcome(round, record)
    case 'rating-opened':
      return { ...round, ratingOpened: round.ratingOpened ?? at }
    case 'scored':
      return by === null ? round : { ...round, scores: new Map(round.scores).set(by, record.scores) }
    case 'self-scored':
      return { ...round, self: record.scores }
    case 'revealed':
      return { ...round, revealed: round.revealed ?? { at, forced: record.forced } }
    case 'rescored':
      return by === null
        ? round
        : {
            ...round,
            changes: new Map(round.changes).set(by, { scores: record.scores, reason: record.reason }),
          }
  }
}

function withFollowUp(round: Round, { number, card, text, at }: RecordOf<'follow-up'>): Round {
  if (round.followUps.some(followUp => followUp.number === number)) return round
  return { ...round, followUps: [...round.followUps, { number, card, text, asked: at, outcome: null }] }
}

function withOutcome(round: Round, { number, score, seconds }: RecordOf<'followed-up'>): Round {
  return {
    ...round,
    followUps: round.followUps.map(followUp =>
      followUp.number === number && !followUp.outcome
        ? { ...followUp, outcome: { score, seconds } }
        : followUp,
    ),
  }
}
