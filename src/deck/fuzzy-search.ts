import Fuse from 'fuse.js'

/** Below this many jamo or letters every short word is near every other. */
const SHORTEST = 4
/** Fuse's own default of 0.6 returns noise. */
const THRESHOLD = 0.35

/** Which of the texts hold something like the needle: their indices with a distance from 0 to 1, best first. */
export function fuzzyHits(texts: readonly string[], needle: string): readonly (readonly [number, number])[] {
  if (needle.length < SHORTEST) return []
  const fuse = new Fuse(texts, {
    includeScore: true,
    ignoreLocation: true,
    threshold: THRESHOLD,
    minMatchCharLength: 2,
  })
  return fuse.search(needle).map(({ refIndex, score = 1 }) => [refIndex, score])
}
