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
  return first(
    cards.filter(({ tested, recalled }) => recalled < tested),
    (a, b) => share(a) - share(b) || b.lapses - a.lapses,
  ).map(({ id, tested, recalled, lapses, schedule }) => ({
    card: id,
    tested,
    recalled,
    lapses,
    difficulty: schedule.state === 'new' ? null : schedule.memory.difficulty,
  }))
}

/** Those that would be sorted to the front, without sorting all. */
function first(cards: readonly Card[], compare: (a: Card, b: Card) => number): readonly Card[] {
  const best: Card[] = []
  for (const card of cards) {
    const last = best.at(-1)
    if (best.length === HARDEST && last && compare(card, last) >= 0) continue
    const at = best.findIndex(other => compare(card, other) < 0)
    best.splice(at === -1 ? best.length : at, 0, card)
    if (best.length > HARDEST) best.pop()
  }
  return best
}
