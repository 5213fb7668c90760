/** The same for texts that differ in case, spacing or punctuation alone. */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** From 0 to 1: the share of character pairs that two texts have in common (Dice's coefficient). */
export function textSimilarity(a: string, b: string): number {
  const one = pairs(plainText(a))
  const other = pairs(plainText(b))
  if (one.size === 0 || other.size === 0) return plainText(a) === plainText(b) ? 1 : 0
  let shared = 0
  for (const pair of one) if (other.has(pair)) shared++
  return (2 * shared) / (one.size + other.size)
}

/** With a space at both ends, so that even one character gives pairs. */
function pairs(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  if (text === '') return found
  const padded = ` ${text} `
  for (let at = 0; at + 1 < padded.length; at++) found.add(padded.slice(at, at + 2))
  return found
}
