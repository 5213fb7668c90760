import type { CardId } from '../model/card.ts'
import type { EventBody, MockReview } from '../model/event.ts'
import type { Handle, Score } from '../model/mock.ts'
import type { Rating } from '../model/rating.ts'
import type { Instant } from '../model/time.ts'
import { uuidV5 } from '../model/uuid-v5.ts'
import { handleKey } from './handle.ts'
import { isOpen } from './interview/phase.ts'
import type { Meeting, Turn } from './meeting.ts'
import { heldOutcome, type RoundOutcome } from './round-outcome.ts'

/** What a round does to its candidate's memory. Delivery is charted, never scheduled. */
export function mockRating({
  passed,
  hints,
  knowledge,
}: {
  readonly passed: boolean
  readonly hints: number
  /** Null where nobody has rated: then only a pass says anything. */
  readonly knowledge: { readonly final: Score; readonly given: readonly Score[] } | null
}): Rating | null {
  if (passed) return 'again'
  if (!knowledge) return null
  const { final, given } = knowledge
  if (final === 1) return 'again'
  if (final === 2 || hints > 0) return 'hard'
  if (final === 3) return 'good'
  const isAgreed = given.length >= 2 && Math.max(...given) - Math.min(...given) <= 1
  return isAgreed ? 'easy' : 'good'
}

/** The day, the candidate and the turn: what a review's id is made of, with its card. */
export interface TurnName {
  /** `2021-05-11` */
  readonly date: string
  readonly turn: number
  readonly candidate: Handle
}

/** A review that is to be written into the candidate's journal, unless its id is there already. */
export interface MockReviewEvent {
  readonly id: string
  /** Null where only the day is known. */
  readonly at: Instant | null
  readonly card: CardId
  readonly body: Extract<EventBody, { readonly type: 'review' }>
}

/** `question` as it was called in the interview. */
export const mockReviewId = ({ date, turn, candidate }: TurnName, question: string): string =>
  uuidV5([date, handleKey(candidate), turn, question].join('|'))

/** The reviews of one round: of its question, and of each follow-up that was scored. */
export function mockReviews(
  turn: TurnName,
  outcome: RoundOutcome,
  from: MockReview['from'],
): readonly MockReviewEvent[] {
  const { hints, scores, seed, generator } = outcome
  const { knowledge, delivery } = scores
  const mock: MockReview = {
    date: turn.date,
    turn: turn.turn,
    raters: knowledge?.given.length ?? 0,
    scores: {
      ...(knowledge && { knowledge: knowledge.given }),
      ...(delivery && { delivery: delivery.given }),
    },
    hints,
    from,
  }
  const event = (
    about: Pick<RoundOutcome, 'card' | 'name' | 'at' | 'seconds'>,
    rating: Rating | null,
    more: Partial<MockReviewEvent['body']> & { readonly mock: MockReview },
  ): readonly MockReviewEvent[] => {
    if (rating === null) return []
    const body = { type: 'review', card: about.card, rating, seconds: about.seconds, verdict: null } as const
    const id = mockReviewId(turn, about.name)
    return [{ id, at: about.at, card: about.card, body: { ...body, mode: 'mock', ...more } }]
  }
  return [
    ...event(outcome, mockRating({ ...outcome, knowledge }), {
      ...(seed !== null && { seed }),
      ...(generator !== null && { generator }),
      mock,
    }),
    ...outcome.followUps.flatMap(followUp => {
      const given = [followUp.score]
      const rating = mockRating({ passed: false, hints: 0, knowledge: { final: followUp.score, given } })
      return event({ ...followUp, name: followUp.card }, rating, {
        mock: { ...mock, raters: 1, scores: { knowledge: given }, hints: 0 },
      })
    }),
  ]
}

/** What a meeting adds to the memory of one member. As long as a turn runs, its scores may still change. */
export function meetingReviews({ plan, turns }: Meeting, member: string): readonly MockReviewEvent[] {
  if (!plan) return []
  return turns
    .filter(turn => !isOpen(turn) && handleKey(turn.candidate) === handleKey(member))
    .flatMap(turn => turnReviews(plan.date, turn))
}

/** The same of one turn, of whoever its candidate is. */
export const turnReviews = (date: string, turn: Turn): readonly MockReviewEvent[] =>
  turn.rounds.flatMap(round =>
    mockReviews({ date, turn: turn.turn, candidate: turn.candidate }, heldOutcome(round), 'live'),
  )
