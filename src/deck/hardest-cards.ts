import type { Card, CardId } from '../model/card.ts'
import { sumTests } from './practice.ts'

/** A card that is forgotten more than others. */
export interface HardCard {
  readonly card: CardId
  readonly tested: number
  readonly recalled: number
  readonly lapses: number
  /** FSRS's, 1 to 10; null for a card without memory. */
  readonly difficulty: number | null
}

const HARDEST = 10
/** The mean of all cards counts as so many tests: one unlucky test makes no card the hardest. */
const PRIOR_TESTS = 4

/** The cards that are least likely to be recalled, by how they were; those that were always recalled are not hard. */
export function hardestCards(cards: readonly Card[]): readonly HardCard[] {
  const all = sumTests(cards)
  const mean = all.tested === 0 ? 0 : all.recalled / all.tested
  const share = ({ tested, recalled }: Card): number =>
    (recalled + PRIOR_TESTS * mean) / (tested + PRIOR_TESTS)
  const compare = (a: Card, b: Card): number => share(a) - share(b) || b.lapses - a.lapses
  const hardest: Card[] = []
  let easiest = Number.POSITIVE_INFINITY
  for (const card of cards) {
    // Thousands are passed over by one comparison: all of them are not sorted.
    if (card.recalled === card.tested || share(card) > easiest) continue
    hardest.push(card)
    if (hardest.length < 2 * HARDEST) continue
    hardest.sort(compare).splice(HARDEST)
    easiest = share(hardest.at(-1) ?? card)
  }
  return hardest
    .sort(compare)
    .slice(0, HARDEST)
    .map(({ id, tested, recalled, lapses, schedule }) => ({
      card: id,
      tested,
      recalled,
      lapses,
      difficulty: schedule.state === 'new' ? null : schedule.memory.difficulty,
    }))
}
