import { once } from '../model/once.ts'
import { RATINGS, type Rating } from '../model/rating.ts'
import type { MemorySettings } from '../model/settings.ts'
import { nextMemories, weightsOf } from './algorithm.ts'

/**
 * FSRS-6 on plain numbers, for those who need it many thousand times: ts-fsrs reads its parameters through a proxy and
 * rounds to eight places. The laws are its own, and a test holds the two together.
 */
export interface FsrsNumbers {
  /** The chance of recall, `elapsed` days after the last review. */
  recall(elapsed: number, stability: number): number
  /** The stability after a rating a study day or more after the last one, at this chance of recall. */
  stability(rating: Rating, stability: number, difficulty: number, recall: number): number
  /** The same on the study day of the last review. */
  sameDay(rating: Rating, stability: number): number
  difficulty(rating: Rating, difficulty: number): number
  /** What the first rating makes of a card. */
  readonly first: Readonly<Record<Rating, { readonly stability: number; readonly difficulty: number }>>
}

const LEAST_STABILITY = 0.001
const MOST_STABILITY = 36_500

const known = new WeakMap<MemorySettings, FsrsNumbers>()

export function fsrsNumbers(settings: MemorySettings): FsrsNumbers {
  const made = known.get(settings) ?? makeNumbers(settings)
  known.set(settings, made)
  return made
}

function makeNumbers(settings: MemorySettings): FsrsNumbers {
  const weights = weightsOf(settings)
  const w = (at: number): number => weights[at] ?? 0
  const decay = -w(20)
  const factor = 0.9 ** (1 / decay) - 1
  const growth = Math.exp(w(8))
  const [w6, w7, w9, w10, w11, w12, w13, w14] = [w(6), w(7), w(9), w(10), w(11), w(12), w(13), w(14)]
  const [w15, w16, w17, w18, w19] = [w(15), w(16), w(17), w(18), w(19)]
  const forgotten = Math.exp(w17 * w18)
  const easiest = w(4) - Math.exp(3 * w(5)) + 1
  const bounded = (stability: number): number =>
    Math.min(MOST_STABILITY, Math.max(LEAST_STABILITY, stability))
  const first = once(() => nextMemories(null, 0, settings))
  return {
    recall: (elapsed, stability) => (1 + (factor * elapsed) / stability) ** decay,
    stability(rating, stability, difficulty, recall) {
      if (rating === 'again') {
        const after = w11 * difficulty ** -w12 * ((stability + 1) ** w13 - 1) * Math.exp((1 - recall) * w14)
        return Math.min(Math.max(LEAST_STABILITY, stability / forgotten), bounded(after))
      }
      const bonus = rating === 'hard' ? w15 : rating === 'easy' ? w16 : 1
      const gain = growth * (11 - difficulty) * stability ** -w9 * (Math.exp((1 - recall) * w10) - 1)
      return bounded(stability * (1 + gain * bonus))
    },
    sameDay(rating, stability) {
      const gain = stability ** -w19 * Math.exp(w17 * (RATINGS.indexOf(rating) - 2 + w18))
      return bounded(stability * (rating === 'again' ? gain : Math.max(gain, 1)))
    },
    difficulty(rating, difficulty) {
      const change = -w6 * (RATINGS.indexOf(rating) - 2)
      const next = difficulty + (change * (10 - difficulty)) / 9
      return Math.min(10, Math.max(1, w7 * easiest + (1 - w7) * next))
    },
    get first() {
      return first()
    },
  }
}
