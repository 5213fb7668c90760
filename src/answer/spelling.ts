import { jamo } from '../model/hangul.ts'
import { jamoDistance } from './jamo-distance.ts'
import { isParticleRun } from './korean-endings.ts'
import type { Lexicon } from './lexicon.ts'

/** Shorter words are one error away from too many others. */
const SHORTEST = 5
const LIMIT = 1
/** The next other concept must be this much farther away. */
const MARGIN = 0.5

/** The spelling of the one concept that a word was meant to be, with its particles; null where none is near, or two are. */
export function corrected(word: string, lexicon: Lexicon): string | null {
  for (let end = word.length; end >= Math.max(2, word.length - 4); end--) {
    const rest = word.slice(end)
    if (!isParticleRun(rest)) continue
    const stem = word.slice(0, end)
    if (lexicon.isWord(stem)) return null
    const meant = nearest(jamo(stem), lexicon)
    if (meant !== null) return meant + rest
  }
  return null
}

function nearest(typed: string, lexicon: Lexicon): string | null {
  if (typed.length < SHORTEST) return null
  let best: { key: string; concept: string | null; distance: number } | null = null
  let next = Number.POSITIVE_INFINITY
  const { length } = typed
  for (const spelling of [length - 1, length, length + 1].flatMap(lexicon.ofLength)) {
    if (!mayBeNear(typed, spelling.jamo)) continue
    const distance = jamoDistance(typed, spelling.jamo, LIMIT + MARGIN)
    if (distance === Number.POSITIVE_INFINITY) continue
    if (best === null || distance < best.distance) {
      if (best !== null && best.concept !== spelling.concept) next = Math.min(next, best.distance)
      best = { key: spelling.key, concept: spelling.concept, distance }
    } else if (spelling.concept !== best.concept) next = Math.min(next, distance)
  }
  if (best === null || best.concept === null || best.distance > LIMIT) return null
  if (jamo(best.key).length < SHORTEST) return null
  return next - best.distance >= MARGIN ? best.key : null
}

/** Two errors at most leave a common start and end that cover all but a few letters. */
function mayBeNear(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length)
  let start = 0
  while (start < shortest && a[start] === b[start]) start++
  let end = 0
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return start + end >= shortest - 3
}
