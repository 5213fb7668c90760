import type { Sentence } from './sentences.ts'

/** More of an answer than this made of the words that are looked for is a list of them. */
const SHARE = 0.6
const FEWEST_TOKENS = 3

/** How a Korean sentence, or a phrase that stands for one, ends. */
const PREDICATE = /(?:다|요|죠|까|네|함|됨|임|없음|있음|것|거|때|수|함께|만)$/u
const PARTICLE = /[가-힣a-z0-9](?:을|를|이|가|은|는|에|의|로|에서|에게|부터|까지|보다|처럼|만)$/u
const FUNCTION_WORD =
  /^(?:a|an|the|is|are|was|were|be|been|being|it|its|they|that|this|which|when|if|by|with|of|to|for|from|does|do|can|must|has|have|will|in|on|at|as|so|until|you|we|i|gets|lets|keeps|means|needs|only)$/u

/** Whether a sentence lists words rather than saying something: `hit` tells which tokens were looked for. */
export function isListing({ tokens }: Sentence, hit: ReadonlySet<number>): boolean {
  if (tokens.length < FEWEST_TOKENS) return false
  const words = tokens.map(token => token.text)
  if (words.some(word => FUNCTION_WORD.test(word))) return false
  const says = PREDICATE.test(words.at(-1) ?? '')
  const bound = words.filter(word => PARTICLE.test(word)).length
  if (says || bound * 4 >= words.length) return false
  return words.some(word => /[가-힣]/u.test(word)) || hit.size > SHARE * tokens.length
}
