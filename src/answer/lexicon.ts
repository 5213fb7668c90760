import type { Glossary } from '../model/glossary.ts'
import { jamo } from '../model/hangul.ts'
import { answerKey } from './fold-answer.ts'

/** A spelling as it is compared, with its concept; null for a distractor. */
export interface Spelling {
  readonly key: string
  readonly jamo: string
  readonly concept: string | null
}

/** A glossary made ready for looking words up. */
export interface Lexicon {
  readonly spellings: readonly Spelling[]
  readonly conceptsOf: (key: string) => readonly string[]
  /** Whether it is a spelling or a distractor. */
  readonly isWord: (key: string) => boolean
  /** Every spelling in a key by the id of its concept, so that two ways of saying it become one. */
  readonly canonical: (key: string) => string
}

/** One-letter spellings stand inside too many other words to be replaced there. */
const SHORTEST_REPLACED = 2

const compiled = new WeakMap<Glossary, Lexicon>()

export function lexiconOf(glossary: Glossary): Lexicon {
  const known = compiled.get(glossary)
  if (known !== undefined) return known
  const fresh = compile(glossary)
  compiled.set(glossary, fresh)
  return fresh
}

function compile(glossary: Glossary): Lexicon {
  const concepts = new Map<string, string[]>()
  const spellings: Spelling[] = []
  for (const [concept, written] of glossary.concepts) {
    for (const key of new Set(written.map(answerKey))) {
      spellings.push({ key, jamo: jamo(key), concept })
      concepts.set(key, [...(concepts.get(key) ?? []), concept])
    }
  }
  for (const word of glossary.distractors) {
    const key = answerKey(word)
    spellings.push({ key, jamo: jamo(key), concept: null })
  }
  const words = new Set(spellings.map(({ key }) => key))
  const byFirst = new Map<string, Spelling[]>()
  for (const spelling of spellings.toSorted((a, b) => b.key.length - a.key.length)) {
    if (spelling.concept === null || spelling.key.length < SHORTEST_REPLACED) continue
    const first = spelling.key.charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), spelling])
  }
  return {
    spellings,
    conceptsOf: key => concepts.get(key) ?? [],
    isWord: key => words.has(key),
    canonical: key => canonical(key, byFirst),
  }
}

function canonical(key: string, byFirst: ReadonlyMap<string, readonly Spelling[]>): string {
  let out = ''
  for (let at = 0; at < key.length; ) {
    const found = byFirst.get(key.charAt(at))?.find(spelling => key.startsWith(spelling.key, at))
    out += found === undefined ? key.charAt(at) : `@${found.concept};`
    at += found?.key.length ?? 1
  }
  return out
}
