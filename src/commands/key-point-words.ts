import type { Glossary } from '../model/glossary.ts'
import { isPatternError, parsePattern, type Term } from '../model/pattern.ts'
import type { KeyPoint } from '../model/question.ts'

/** What shows that a key point was mentioned: every group by any of its terms, a term by any of its spellings. */
export function keyPointWords(
  { match, terms }: KeyPoint,
  glossary: Glossary,
): readonly (readonly (readonly string[])[])[] {
  if (match === null) return terms.length === 0 ? [] : [terms.map(term => [term])]
  const pattern = parsePattern(match)
  if (isPatternError(pattern)) return []
  return pattern.groups.map(group => group.map(term => spellings(term, glossary)))
}

const spellings = (term: Term, { concepts }: Glossary): readonly string[] =>
  'text' in term ? [term.text] : (concepts.get(term.concept) ?? [term.concept])
