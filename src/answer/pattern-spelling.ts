import { jamo } from '../model/hangul.ts'
import { ENGLISH_NEIGHBOURS } from './english-neighbours.ts'
import { jamoDistance } from './jamo-distance.ts'
import { endsLikeVerb, isParticleRun } from './korean-endings.ts'

/** Fewer letters leave too many words one error away; of five, two may have changed places. */
const SHORTEST_ENGLISH = 6
const SHORTEST_SWAPPED = 5
const SHORTEST_SYLLABLES = 3
const SHORTEST_JAMO = 7
/** What differs here is as likely another inflection as an error (`caller`, `called`). */
const INFLECTION = 2

/** Mends one typing error in a word towards the one word of a question's patterns that is so near. */
export type Mend = (word: string) => string | null

/** `words` are those of the patterns, folded; `isWord` knows what is meant as it stands. */
export function mendTowards(words: readonly string[], isWord: (word: string) => boolean): Mend {
  const english = new Set(
    words
      .filter(word => /^[a-z]{5,}$/u.test(word))
      .flatMap(word => (word.endsWith('s') ? [word] : [word, `${word}s`])),
  )
  const korean = words.filter(
    word => /^[가-힣]+$/u.test(word) && word.length >= SHORTEST_SYLLABLES && !endsLikeVerb(word),
  )
  return word => {
    if (isWord(word)) return null
    if (/^[a-z]+$/u.test(word)) return ENGLISH_NEIGHBOURS.has(word) ? null : mendEnglish(word, english)
    return /^[가-힣]+$/u.test(word) ? mendKorean(word, korean, isWord) : null
  }
}

function mendEnglish(typed: string, words: ReadonlySet<string>): string | null {
  if (typed.length < SHORTEST_SWAPPED || words.has(typed)) return null
  const near = [...words].filter(word => isSlip(typed, word))
  const [first] = near
  // `process` and `processs` are one word and its plural: the shorter one stands for both.
  const shortest = near.reduce<string | undefined>(
    (a, b) => (a !== undefined && a.length <= b.length ? a : b),
    first,
  )
  return shortest !== undefined && near.every(word => word.startsWith(shortest)) ? shortest : null
}

/** One letter left out, doubled or wrong, or two neighbours in the wrong order; the first letter is right. */
function isSlip(typed: string, word: string): boolean {
  if (typed === word || typed[0] !== word[0] || Math.abs(typed.length - word.length) > 1) return false
  let start = 0
  while (start < typed.length && typed[start] === word[start]) start++
  const rest = typed.slice(start)
  const wanted = word.slice(start)
  if (rest.length === wanted.length) {
    const swapped = rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2)
    if (swapped) return typed.length >= SHORTEST_SWAPPED
    return typed.length >= SHORTEST_ENGLISH && rest.length > INFLECTION && rest.slice(1) === wanted.slice(1)
  }
  if (Math.max(typed.length, word.length) < SHORTEST_ENGLISH) return false
  // An `s`, `d` or `r` more or less at the end is another form.
  const atEnd = rest.length === 0 || wanted.length === 0
  if (atEnd) return wanted === word.at(-2)
  return rest.slice(1) === wanted || wanted.slice(1) === rest
}

function mendKorean(
  typed: string,
  words: readonly string[],
  isWord: (word: string) => boolean,
): string | null {
  for (let end = typed.length; end >= Math.max(SHORTEST_SYLLABLES, typed.length - 4); end--) {
    const stem = typed.slice(0, end)
    if (!isParticleRun(typed.slice(end))) continue
    if (isWord(stem)) return null
    const spelt = jamo(stem)
    if (spelt.length < SHORTEST_JAMO) return null
    const near = words.filter(
      word => word.length === stem.length && word[0] === stem[0] && jamoDistance(spelt, jamo(word), 1) <= 1,
    )
    const [only] = near
    if (near.length === 1 && only !== undefined) return only + typed.slice(end)
  }
  return null
}
