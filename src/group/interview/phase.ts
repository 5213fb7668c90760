import type { Round, RoundFollowUp, Turn } from '../meeting.ts'

/** Where a turn stands. It follows from what happened, so a crash loses nothing of it. */
export type Phase =
  | 'planned'
  /** Begun, and nothing asked yet. */
  | 'opening'
  | 'answering'
  /** The answer has ended: follow-ups may be asked. */
  | 'probing'
  /** A follow-up is being answered. */
  | 'following'
  | 'rating'
  /** The scores are out, or the question was passed. */
  | 'revealed'
  | 'feedback'
  | 'ended'
  | 'dropped'

export function phaseOf(turn: Turn): Phase {
  if (turn.state !== 'begun') return turn.state
  const round = currentRound(turn)
  if (round === null) return 'opening'
  if (round.passed || round.revealed) return 'revealed'
  if (round.ratingOpened !== null) return 'rating'
  if (round.answered === null) return 'answering'
  return openFollowUp(round) === null ? 'probing' : 'following'
}

/** The question that was asked last; null before the first. */
export const currentRound = (turn: Turn): Round | null => turn.rounds.at(-1) ?? null

/** The follow-up that is being answered. */
export const openFollowUp = ({ followUps }: Round): RoundFollowUp | null =>
  followUps.find(({ outcome }) => outcome === null) ?? null

export const isPaused = ({ pauses }: Turn): boolean => pauses.at(-1)?.to === null

/** Whether the turn is under way. */
export const isOpen = ({ state }: Turn): boolean => state === 'begun' || state === 'feedback'
