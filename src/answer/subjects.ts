import { isTopic } from './korean-words.ts'
import type { Lexicon } from './lexicon.ts'
import { type Clause, readSentences, type Sentence } from './sentences.ts'

/** The longest spelling, in tokens, that is looked for. */
const LONGEST = 3

/** What a key point's text names, and what of it stands up to its topic: that is what it is about. */
export function conceptsOf(
  text: string,
  lexicon: Lexicon,
): { readonly named: ReadonlySet<string>; readonly subject: ReadonlySet<string> } {
  const named = new Set<string>()
  const subject = new Set<string>()
  const [heading, rest] = /^([^:]{1,30}):\s(.+)$/u.exec(text)?.slice(1) ?? []
  for (const sentence of readSentences(heading ?? text, lexicon.unifySpellings)) {
    const topic = sentence.tokens.findIndex(token => isSubject(token.text))
    const about = topic >= 0 ? topic : heading !== undefined ? sentence.tokens.length : LONGEST
    for (const { concept, at } of conceptsIn(sentence, 0, sentence.tokens.length, lexicon)) {
      named.add(concept)
      if (at <= about) subject.add(concept)
    }
  }
  if (rest !== undefined) for (const concept of conceptsOf(rest, lexicon).named) named.add(concept)
  return { named, subject }
}

/** What a clause speaks of: its subjects in Korean, all that it names in English, and its topic. */
export function subjectsOf(
  sentence: Sentence,
  { first, end, topic }: Clause,
  lexicon: Lexicon,
): readonly string[] {
  const inClause = conceptsIn(sentence, first, end, lexicon)
  const inTopic = topic === null ? [] : conceptsIn(sentence, topic[0], topic[1], lexicon)
  return [...inClause, ...inTopic]
    .filter(({ last }) => isSubject(last) || /[a-z]$/u.test(last))
    .map(({ concept }) => concept)
}

const isSubject = (word: string): boolean => isTopic(word) || /[가-힣a-z][이가]$/u.test(word)

/** Concepts by their spellings among the tokens from `first` to before `end`, longest first; `last` is the last word of each. */
function conceptsIn(
  { tokens }: Sentence,
  first: number,
  end: number,
  lexicon: Lexicon,
): readonly { readonly concept: string; readonly at: number; readonly last: string }[] {
  const found: { concept: string; at: number; last: string }[] = []
  for (let at = first; at < end; at++) {
    for (let length = Math.min(LONGEST, end - at); length > 0; length--) {
      const words = tokens.slice(at, at + length).map(token => token.text)
      const concepts = lexicon.conceptsAt(words.join(''))
      if (concepts.length === 0) continue
      found.push(...concepts.map(concept => ({ concept, at, last: words.at(-1) ?? '' })))
      at += length - 1
      break
    }
  }
  return found
}
