import type { Glossary } from '../model/glossary.ts'
import { foldText, spaceless } from './search-text.ts'

/** One-letter spellings (`락`, `큐`) begin too many other words. */
const SHORTEST = 2

/** The spellings of one concept as they stand in keys. */
type Folded = readonly string[]

const folded = new WeakMap<Glossary, readonly Folded[]>()

/** The query with the spelling that it begins with, or that one of its words is, replaced by the concept's others. */
export function otherSpellings(glossary: Glossary, query: string): readonly string[] {
  const concepts = foldedConcepts(glossary)
  const whole = spaceless(query)
  const found = longestAtStart(concepts, whole)
  const rewritten = found === null ? [] : found.others.map(other => other + whole.slice(found.length))
  const words = query.split(' ')
  if (words.length < 2) return rewritten
  const byWord = words.flatMap((word, at) => {
    const tight = spaceless(word)
    const spelled = longestAtStart(concepts, tight)
    if (spelled === null || spelled.length !== tight.length) return []
    return spelled.others.map(other => words.with(at, other).join(' '))
  })
  return [...new Set([...rewritten, ...byWord])]
}

function foldedConcepts(glossary: Glossary): readonly Folded[] {
  const known = folded.get(glossary)
  if (known !== undefined) return known
  const fresh = [...glossary.concepts.values()].map(spellings => spellings.map(foldText))
  folded.set(glossary, fresh)
  return fresh
}

/** The longest spelling at the start of a spaceless text, and the other spellings of its concept. */
function longestAtStart(
  concepts: readonly Folded[],
  text: string,
): { length: number; others: readonly string[] } | null {
  let best: { length: number; others: readonly string[] } | null = null
  for (const spellings of concepts) {
    for (const spelling of spellings) {
      const { length } = spaceless(spelling)
      if (length < SHORTEST || length <= (best?.length ?? 0) || !text.startsWith(spaceless(spelling)))
        continue
      best = { length, others: spellings.filter(other => other !== spelling) }
    }
  }
  return best
}
