import type { AskedFollowUp, Score } from '../../model/mock.ts'
import type { Occasion } from '../../model/question.ts'
import type { Round } from '../meeting.ts'

/** Planned follow-ups to one question. */
export const MOST_FOLLOW_UPS = 2

/** How deep they may hang under each other. */
export const DEEPEST = 3

/** From this score on an answer is good enough to go deeper. */
const DEEPER: Score = 3

/** A second chance comes before going deeper. */
const FIRST: readonly Occasion[] = ['missed', 'wrong', 'full', 'always']

/** The planned follow-ups that fit what was said so far, the best first; none where two have been asked. */
export function followUpChoices(round: Round): readonly AskedFollowUp[] {
  const asked = new Set(round.followUps.flatMap(({ card }) => card ?? []))
  if (asked.size >= MOST_FOLLOW_UPS) return []
  const deeper = round.followUps.flatMap(({ card, outcome }) => {
    const parent = card === null ? null : findFollowUp(round.question.followUps, card)
    return parent && outcome ? fitting(parent.followUps, afterScore(outcome.score)) : []
  })
  const first = fitting(round.question.followUps, afterTicks(round))
  const second = first.filter(({ on }) => on === 'missed' || on === 'wrong')
  const rest = first.filter(followUp => !second.includes(followUp))
  return [...second, ...deeper, ...rest].filter(({ card }) => !asked.has(card))
}

/** Whether all required key points were covered, with or without a follow-up. */
export const isFull = ({ question, ticks }: Pick<Round, 'question' | 'ticks'>): boolean =>
  question.keyPoints.every((point, at) => point.optional || (ticks[at] ?? 'none') !== 'none')

function fitting(followUps: readonly AskedFollowUp[], fits: readonly Occasion[]): readonly AskedFollowUp[] {
  return FIRST.flatMap(occasion =>
    fits.includes(occasion) ? followUps.filter(({ on }) => on === occasion) : [],
  )
}

/** Of an answer nothing was ticked in, what is meant for a wrong one fits as well. */
function afterTicks(round: Round): readonly Occasion[] {
  const { question, ticks } = round
  if (question.keyPoints.length === 0) return FIRST
  if (isFull(round)) return ['full', 'always']
  return ticks.every(tick => tick === 'none') ? ['missed', 'wrong', 'always'] : ['missed', 'always']
}

function afterScore(score: Score | null): readonly Occasion[] {
  if (score === null) return []
  if (score >= DEEPER) return ['full', 'always']
  return score === 1 ? ['missed', 'wrong', 'always'] : ['missed', 'always']
}

/** The follow-up of a card, however deep it hangs. */
export function findFollowUp(followUps: readonly AskedFollowUp[], card: string): AskedFollowUp | null {
  for (const followUp of followUps) {
    const found = followUp.card === card ? followUp : findFollowUp(followUp.followUps, card)
    if (found) return found
  }
  return null
}
