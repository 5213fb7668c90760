import { isFull } from '../../group/interview/follow-up-choices.ts'
import { currentRound, phaseOf } from '../../group/interview/phase.ts'
import { waitingFor } from '../../group/interview/waiting.ts'
import type { Turn } from '../../group/meeting.ts'
import type { Handle } from '../../model/mock.ts'
import { type Attending, act } from './attending.ts'
import { type Rater, ratingPrompt } from './rating-prompt.ts'
import { turnOf } from './turn-prompt.ts'

/** One after the other rates unseen, until all have or somebody puts it off. With a seat of its own, only that member. */
export async function typePrivately(attending: Attending, first: Turn): Promise<void> {
  let skipped = 0
  for (;;) {
    attending.room.refresh()
    const turn = turnOf(attending) ?? first
    const waiting = raters(attending, turn)
    const member = waiting[skipped % Math.max(1, waiting.length)]
    if (member === undefined) return
    const rater = { ...raterOf(attending, turn, member), others: waiting.length > 1 }
    const result = await attending.prompts.keys(ratingPrompt(rater, attending.screen))
    if (result.type === 'cancel') return
    if (result.type === 'next') skipped++
    else if (!act(attending, turn, { type: 'score', scores: result.scores }, member)) return
    if (attending.me !== null) return
  }
}

/** Who may type at this seat. Somebody who has rated may do so again as long as the scores are not out. */
function raters({ me, room }: Attending, turn: Turn): readonly Handle[] {
  const round = currentRound(turn)
  if (phaseOf(turn) !== 'rating' || !round) return []
  return me === null ? waitingFor(room.meeting(), turn, round) : [me]
}

export function raterOf({ me }: Attending, turn: Turn, member: Handle): Rater {
  const round = currentRound(turn)
  return {
    member,
    isCandidate: member === turn.candidate,
    shared: me === null,
    others: false,
    pointMissing: round !== null && member !== turn.candidate && !isFull(round),
  }
}
