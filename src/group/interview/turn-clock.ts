import { PRESETS, type PresetName } from '../../model/mock.ts'
import { type Instant, type Seconds, seconds } from '../../model/time.ts'
import type { Round, Turn } from '../meeting.ts'
import { currentRound, isPaused, openFollowUp, phaseOf } from './phase.ts'

const MINUTE = 60

/** After how many seconds a bell rings. It never stops anybody. */
interface Bells {
  readonly soft: number | null
  readonly hard: number
}

export const OPENING: Bells = { soft: null, hard: 30 }
export const ANSWER: Bells = { soft: 90, hard: 180 }
export const FOLLOW_UP: Bells = { soft: null, hard: 60 }
export const RATING: Bells = { soft: null, hard: 20 }

export type Bell = 'none' | 'soft' | 'hard'

/** One clock, with pauses taken out. */
export interface TurnClock extends Bells {
  readonly elapsed: Seconds
  readonly paused: boolean
  /** The last bell that has rung by now. */
  readonly bell: Bell
}

/** The clock of what is going on now; null where nothing is timed. */
export function stepClock(turn: Turn, preset: PresetName, now: Instant): TurnClock | null {
  const round = currentRound(turn)
  switch (phaseOf(turn)) {
    case 'opening':
      return clockSince(turn, turn.begun, OPENING, now)
    case 'answering':
      return clockSince(turn, round?.asked ?? null, ANSWER, now)
    case 'following':
      return clockSince(turn, round && (openFollowUp(round)?.asked ?? null), FOLLOW_UP, now)
    case 'rating':
      return clockSince(turn, round?.ratingOpened ?? null, RATING, now)
    case 'feedback':
      return clockSince(turn, turn.feedback, { soft: null, hard: PRESETS[preset].feedback * MINUTE }, now)
    default:
      return null
  }
}

/** The clock of the whole turn; null before it has begun. Its soft bell says that the questions should end. */
export function wholeClock(turn: Turn, preset: PresetName, now: Instant): TurnClock | null {
  const { minutes, feedback } = PRESETS[preset]
  const bells = { soft: minutes * MINUTE, hard: (minutes + feedback) * MINUTE }
  return clockSince(turn, turn.begun, bells, turn.ended ?? now)
}

function clockSince(turn: Turn, from: Instant | null, bells: Bells, now: Instant): TurnClock | null {
  if (from === null) return null
  const elapsed = elapsedIn(turn, from, now)
  const bell = elapsed >= bells.hard ? 'hard' : bells.soft !== null && elapsed >= bells.soft ? 'soft' : 'none'
  return { ...bells, elapsed, bell, paused: isPaused(turn) }
}

/** Whole seconds between two instants of a turn, pauses not counted; never negative, whatever a clock did. */
export function elapsedIn({ pauses }: Pick<Turn, 'pauses'>, from: Instant, to: Instant): Seconds {
  const paused = pauses.reduce((sum, pause) => {
    const start = Math.max(from, pause.from)
    const end = Math.min(to, pause.to ?? to)
    return sum + Math.max(0, end - start)
  }, 0)
  return seconds(Math.max(0, Math.floor((to - from - paused) / 1000)))
}

/** The seconds that an answer went on after its hard bell: logged, and nobody is punished for them. */
export const overrun = ({ answered }: Pick<Round, 'answered'>): Seconds =>
  seconds(Math.max(0, (answered?.seconds ?? 0) - ANSWER.hard))
