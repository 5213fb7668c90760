import type { CardId } from '../model/card.ts'
import { textHash } from '../model/text-hash.ts'

/**
 * A number in [0, 1) that follows from the card and how often it was reviewed: what a preview promised is what the rating
 * does, on every device.
 */
export const fuzzDraw = (card: CardId, reviews: number): number => textHash(`${card}\n${reviews}`) / 2 ** 32
