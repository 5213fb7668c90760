import type { Posed } from '../answer/judge.ts'
import { type CardId, gapOfCard } from '../model/card.ts'
import type { FollowUp, Gap, OpenQuestion, Question } from '../model/question.ts'

/** A question as it is put to the person this time. */
export interface Asked {
  readonly card: CardId
  /** A follow-up is asked as an open question of its own. */
  readonly question: Question
  /** The gap that is asked for; null for everything but a cloze. */
  readonly gap: Gap | null
  /** What is shown at each position: indices into the options or items. */
  readonly positions: readonly number[]
  /** The title of the question that a follow-up follows; null otherwise. */
  readonly follows: string | null
  /** Whether the answer is shown and the question is to be recalled. */
  readonly reversed: boolean
  /** The instance of a generated question that is asked this time. */
  readonly posed?: PosedInstance
}

/** An instance, and what makes it again. */
export interface PosedInstance extends Posed {
  readonly seed: number
  /** The generator with its version and params, as the journal has it. */
  readonly generator: string
}

/** Options that speak of the others by their place must stay below them. */
const ALL_OR_NONE =
  /위(?:의)? ?(?:보기 )?(?:모두|전부|모든)|모두 (?:정답|해당|옳|맞|틀)|(?:정답|해당|답) ?없음|\b(?:all|none|both|neither) of (?:the above|these)\b/iu

/**
 * How a card of `question` is asked. `draws` are numbers in [0, 1), one for each option or item, that shuffle them.
 * Null where the question no longer has that card.
 */
export function present(
  question: Question,
  card: CardId,
  draws: readonly number[],
  reversed = false,
): Asked | null {
  if (card === question.id) {
    if (question.kind === 'cloze') return null
    const plain: Asked = { card, question, gap: null, positions: [], follows: null, reversed: false }
    if (question.kind === 'choice' || question.kind === 'multi') {
      const fixed = !question.shuffle || question.options.some(option => ALL_OR_NONE.test(option.text))
      return { ...plain, positions: shuffled(question.options.length, fixed ? [] : draws) }
    }
    if (question.kind === 'order') return { ...plain, positions: misordered(question.items.length, draws) }
    return { ...plain, reversed: reversed && question.kind !== 'generated' }
  }
  if (question.kind === 'cloze') {
    const number = gapOfCard(card)?.gap
    const gap = question.gaps.find(candidate => candidate.number === number)
    if (gap) return { card, question, gap, positions: [], follows: null, reversed: false }
  }
  const followUp = findFollowUp(question.followUps, card)
  if (!followUp) return null
  const asked = asQuestion(question, followUp.found)
  return {
    card,
    question: asked,
    gap: null,
    positions: [],
    follows: followUp.parent ?? question.title,
    reversed: false,
  }
}

/** How many numbers `present` needs to shuffle, or `pose` for a seed. */
export function drawsFor(question: Question): number {
  if (question.kind === 'choice' || question.kind === 'multi') return question.options.length
  if (question.kind === 'generated') return 1
  return question.kind === 'order' ? question.items.length : 0
}

/** Fisher–Yates; without draws the order stays. */
function shuffled(count: number, draws: readonly number[]): readonly number[] {
  const positions = Array.from({ length: count }, (_, index) => index)
  for (let last = count - 1; last > 0; last--) {
    const draw = draws[last]
    if (draw === undefined) continue
    const other = Math.floor(draw * (last + 1))
    const moved = positions[last] ?? last
    positions[last] = positions[other] ?? other
    positions[other] = moved
  }
  return positions
}

/** An order that is shown as it should be would give the answer away: then it is turned by one. */
function misordered(count: number, draws: readonly number[]): readonly number[] {
  const positions = shuffled(count, draws)
  const inOrder = positions.every((position, index) => position === index)
  return inOrder ? [...positions.slice(1), ...positions.slice(0, 1)] : positions
}

interface Found {
  readonly found: FollowUp
  /** The follow-up it hangs under, null for the question itself. */
  readonly parent: string | null
}

function findFollowUp(
  followUps: readonly FollowUp[],
  card: CardId,
  parent: string | null = null,
): Found | null {
  for (const followUp of followUps) {
    if (followUp.id === card) return { found: followUp, parent }
    const deeper = findFollowUp(followUp.followUps, card, followUp.text)
    if (deeper) return deeper
  }
  return null
}

function asQuestion(question: Question, followUp: FollowUp): OpenQuestion {
  return {
    kind: 'open',
    id: followUp.id,
    explicitId: question.explicitId,
    topic: question.topic,
    lang: question.lang,
    title: followUp.text,
    place: followUp.place,
    endLine: followUp.place.line,
    prompt: '',
    answer: followUp.answer,
    explanation: '',
    hint: '',
    keyPoints: [],
    followUps: followUp.followUps,
    sources: question.sources,
    level: question.level,
    tags: question.tags,
    seconds: null,
    author: question.author,
    week: question.week,
    asOf: question.asOf,
    draft: followUp.answer === '',
    fingerprint: question.fingerprint,
  }
}
