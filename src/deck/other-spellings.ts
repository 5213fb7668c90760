import type { Glossary } from '../model/glossary.ts'
import { foldText, spaceless } from './search-text.ts'

/** One-letter spellings (`락`, `큐`) begin too many other words. */
const SHORTEST = 2

/** The query with the spelling that it begins with, or that one of its words is, replaced by the concept's others. */
export function otherSpellings(glossary: Glossary, query: string): readonly string[] {
  const whole = spaceless(query)
  const found = longestAtStart(glossary, whole)
  const rewritten = found === null ? [] : found.others.map(other => other + whole.slice(found.length))
  const words = query.split(' ')
  if (words.length < 2) return rewritten
  const byWord = words.flatMap((word, at) => {
    const spelled = longestAtStart(glossary, spaceless(word))
    if (spelled === null || spelled.length !== spaceless(word).length) return []
    return spelled.others.map(other => words.with(at, other).join(' '))
  })
  return [...new Set([...rewritten, ...byWord])]
}

/** The longest spelling at the start of a spaceless text, and the other spellings of its concept. */
function longestAtStart(
  glossary: Glossary,
  text: string,
): { length: number; others: readonly string[] } | null {
  let best: { length: number; others: readonly string[] } | null = null
  for (const spellings of glossary.concepts.values()) {
    const folded = spellings.map(foldText)
    for (const spelling of folded) {
      const tight = spaceless(spelling)
      if (tight.length < SHORTEST || tight.length <= (best?.length ?? 0) || !text.startsWith(tight)) continue
      best = { length: tight.length, others: folded.filter(other => other !== spelling) }
    }
  }
  return best
}
