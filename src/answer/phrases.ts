import { isParticleRun } from './korean-endings.ts'
import { readSentences } from './sentences.ts'

/** Words of so general a meaning that no key point is known by them. */
const COMMON =
  /^(?:an?|the|is|are|was|were|be|been|it|its|they|them|that|this|these|those|which|when|while|if|by|with|of|to|for|from|does|do|can|must|has|have|will|in|on|at|as|so|than|then|there|and|or|but|not|no|you|we|i|one|also|because|into|out|up|more|most|very|just|all|any|some|each|others?|what|how|who|would|could|should)$/u

const LONGEST_PHRASE = 2

/**
 * The words of an answer, each without its particles, and the pairs of neighbours within a clause: what a pattern could
 * name. Each once.
 */
export function phrasesOf(answer: string): readonly string[] {
  const phrases = new Set<string>()
  for (const { tokens } of readSentences(answer, word => word)) {
    for (let first = 0; first < tokens.length; first++) {
      const clause = tokens[first]?.clause
      const words: string[] = []
      for (const token of tokens.slice(first, first + LONGEST_PHRASE)) {
        if (token.clause !== clause || COMMON.test(token.text)) break
        const bare = withoutParticles(token.text)
        if (bare.length < 2) break
        phrases.add([...words, bare].join(' '))
        words.push(token.text)
      }
    }
  }
  return [...phrases]
}

/** `자원을` is named by `자원`; at least two syllables stay, so that 회의 does not become 회. */
function withoutParticles(word: string): string {
  for (let end = 2; end < word.length; end++) {
    if (isParticleRun(word.slice(end))) return word.slice(0, end)
  }
  return word
}
