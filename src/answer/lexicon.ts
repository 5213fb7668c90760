import type { Glossary } from '../model/glossary.ts'
import { jamo } from '../model/hangul.ts'
import { answerKey, foldAnswer } from './fold-answer.ts'
import { jamoDistance } from './jamo-distance.ts'
import { isParticleRun } from './korean-endings.ts'

/** A spelling as it is compared, with its concept; null for a distractor. */
interface Spelling {
  readonly key: string
  readonly jamo: string
  readonly concept: string | null
}

/** A glossary made ready for looking words up. */
export interface Lexicon {
  /** Spellings and distractors of so many jamo. */
  readonly ofLength: (jamo: number) => readonly Spelling[]
  readonly conceptsOf: (key: string) => readonly string[]
  /** The concepts that a word with its particles spells. */
  readonly conceptsAt: (word: string) => readonly string[]
  /** Whether it is a spelling or a distractor. */
  readonly isWord: (key: string) => boolean
  /** The folded words of each spelling of a concept. */
  readonly spellingsOf: (concept: string) => readonly (readonly string[])[]
  /** Loan words in the first of their Korean spellings (쓰레드 → 스레드), within a folded text. */
  readonly unifySpellings: (text: string) => string
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
  const byConcept = new Map<string, readonly (readonly string[])[]>()
  const spellings: Spelling[] = []
  for (const [concept, written] of glossary.concepts) {
    byConcept.set(
      concept,
      written.map(text => foldAnswer(text).split(' ')),
    )
    for (const key of new Set(written.map(answerKey))) {
      spellings.push({ key, jamo: jamo(key), concept })
      concepts.set(key, [...(concepts.get(key) ?? []), concept])
    }
  }
  for (const word of glossary.distractors) {
    const key = answerKey(word)
    spellings.push({ key, jamo: jamo(key), concept: null })
  }
  const byLength = new Map<number, Spelling[]>()
  for (const spelling of spellings) {
    const same = byLength.get(spelling.jamo.length)
    if (same === undefined) byLength.set(spelling.jamo.length, [spelling])
    else same.push(spelling)
  }
  const words = new Set(spellings.map(({ key }) => key))
  const byFirst = new Map<string, Spelling[]>()
  for (const spelling of spellings.toSorted((a, b) => b.key.length - a.key.length)) {
    if (spelling.concept === null || spelling.key.length < SHORTEST_REPLACED) continue
    const first = spelling.key.charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), spelling])
  }
  return {
    ofLength: length => byLength.get(length) ?? [],
    conceptsOf: key => concepts.get(key) ?? [],
    conceptsAt: word => {
      for (let end = word.length; end > Math.max(1, word.length - 5); end--) {
        const known = concepts.get(word.slice(0, end))
        if (known !== undefined && isParticleRun(word.slice(end))) return known
      }
      return []
    },
    isWord: key => words.has(key),
    spellingsOf: concept => byConcept.get(concept) ?? [],
    unifySpellings: unifier(glossary),
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

/** Spellings of one loan word differ in few jamo and not in their length; 데드락 and 교착상태 are two words. */
const VARIANT_DISTANCE = 2

function unifier(glossary: Glossary): (text: string) => string {
  const first = new Map<string, string>()
  for (const spellings of glossary.concepts.values()) {
    const korean = spellings.filter(spelling => /^[가-힣]{3,}$/u.test(spelling))
    const [shown] = korean
    if (shown === undefined) continue
    for (const other of korean.slice(1)) {
      if (other.length !== shown.length) continue
      if (jamoDistance(jamo(other), jamo(shown), VARIANT_DISTANCE) <= VARIANT_DISTANCE)
        first.set(other, shown)
    }
  }
  if (first.size === 0) return text => text
  const any = new RegExp([...first.keys()].join('|'), 'gu')
  return text => text.replace(any, spelling => first.get(spelling) ?? spelling)
}
