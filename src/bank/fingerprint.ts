const TITLE_BINS = 8
const ANSWER_BINS = 16
/** Two base-36 digits a bin; `00` is a bin that no trigram fell into. */
const VALUES = 1024

/**
 * A short text from which it can be measured how alike two questions are, without their texts: one-permutation MinHash
 * over the character trigrams of title and answer (Li, Owen & Zhang 2012), 48 characters.
 */
export const fingerprint = (title: string, answer: string): string =>
  sketch(title, TITLE_BINS) + sketch(answer, ANSWER_BINS)

const EMPTY = 0x7fffffff
const smallest = new Int32Array(ANSWER_BINS)
/** Enough to know a text by, and a bound on what a long one costs. */
const LONGEST = 256

function sketch(text: string, bins: number): string {
  smallest.fill(EMPTY)
  const end = Math.min(text.length, LONGEST)
  let before = 0x9e3779b1
  let last = 0x85ebca6b
  for (let at = 0; at < end; at++) {
    let code = text.charCodeAt(at)
    if (code < 128) {
      if (code < 97) {
        if (code >= 65 && code <= 90) code += 32
        else if (code < 48 || code > 57) continue
      } else if (code > 122) continue
    }
    const mixed = Math.imul(code, 0x9e3779b1)
    let hash = Math.imul(before ^ ((last << 11) | (last >>> 21)) ^ mixed, 0x2c1b3c6d)
    hash ^= hash >>> 15
    const bin = hash & (bins - 1)
    const value = hash >>> 5
    if (value < (smallest[bin] ?? 0)) smallest[bin] = value
    before = (last << 7) | (last >>> 25)
    last = mixed
  }
  return digits(bins)
}

/** Two digits a bin. */
const codes: number[] = new Array(2 * ANSWER_BINS).fill(0)
const DIGITS = Array.from({ length: 36 }, (_, value) => value.toString(36).charCodeAt(0))

function digits(bins: number): string {
  for (let bin = 0; bin < bins; bin++) {
    const least = smallest[bin] ?? EMPTY
    const value = least === EMPTY ? 0 : 1 + (least & (VALUES - 1))
    codes[2 * bin] = DIGITS[Math.floor(value / 36)] ?? 0
    codes[2 * bin + 1] = DIGITS[value % 36] ?? 0
  }
  return String.fromCharCode.apply(null, bins === ANSWER_BINS ? codes : codes.slice(0, 2 * bins))
}

/** From 0 to 1: how alike the titles are. */
export const titleSimilarity = (a: string, b: string): number => alike(a, b, [0, TITLE_BINS]) ?? 1

/** From 0 to 1: how alike the answers are; two empty ones are. */
export const answerSimilarity = (a: string, b: string): number =>
  alike(a, b, [TITLE_BINS, TITLE_BINS + ANSWER_BINS]) ?? 1

/** From 0 to 1: the mean of both. */
export const similarity = (a: string, b: string): number =>
  (titleSimilarity(a, b) + answerSimilarity(a, b)) / 2

/** The share of equal bins among those that are not empty in both; null where all are. */
function alike(a: string, b: string, [from, to]: readonly [number, number]): number | null {
  let equal = 0
  let filled = 0
  for (let bin = from; bin < to; bin++) {
    const one = a.slice(bin * 2, bin * 2 + 2)
    const other = b.slice(bin * 2, bin * 2 + 2)
    if (one === '00' && other === '00') continue
    filled++
    if (one === other) equal++
  }
  return filled === 0 ? null : equal / filled
}
