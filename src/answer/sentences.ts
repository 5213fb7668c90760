import { foldAnswer } from './fold-answer.ts'
import { isConnective, isTopic } from './korean-words.ts'

interface Token {
  readonly text: string
  /** Where it begins in the sentence without its spaces. */
  readonly start: number
  readonly clause: number
  /** Commas part segments, of which an English clause may have several. */
  readonly segment: number
  /** Whether 안 or 못 stands before it. */
  readonly denied: boolean
}

export interface Sentence {
  readonly tokens: readonly Token[]
  /** The tokens run together: an alias may cross spaces. */
  readonly tight: string
  readonly clauses: readonly Clause[]
}

export interface Clause {
  readonly first: number
  /** The token after the last. */
  readonly end: number
  /** The tokens up to and including the topic; the topic of an earlier clause where it has none of its own. */
  readonly topic: readonly [first: number, end: number] | null
}

/** Longer ones are cut, so that the work stays in proportion to the length of an answer without a full stop. */
const LONGEST_SENTENCE = 120

/** What is left out within a statement: `SELECT … FOR UPDATE`. */
const GAP = /(?<=\b[A-Z]{2,}\s*)(?:…|\.{3})/gu

/** Sentences of clauses of words. Decimal points, versions and calls (`close()`) do not end a sentence. */
export function readSentences(answer: string, respell: (word: string) => string): readonly Sentence[] {
  return foldAnswer(answer.replace(/\n+/gu, '. ').replace(GAP, ' '))
    .split(/[.!?。;]+(?=\s|$)|(?<=다|요|죠|음|함|됨|임)[.!?]+/u)
    .flatMap(pieces)
    .map(words => readSentence(words, respell))
    .filter(sentence => sentence.tokens.length > 0)
}

function pieces(text: string): readonly (readonly string[])[] {
  const words = text.match(/[\p{L}\p{M}\p{N}_+-]+(?:[.'][\p{L}\p{N}]+)*|,/gu) ?? []
  const count = Math.ceil(words.length / LONGEST_SENTENCE)
  return Array.from({ length: count }, (_, at) =>
    words.slice(at * LONGEST_SENTENCE, (at + 1) * LONGEST_SENTENCE),
  )
}

const CONJUNCTION = /^(?:but|while|whereas|however|because|so|then|although|though|instead)$/u
/** `and` before one of these begins a statement with a subject of its own. */
const DETERMINER = /^(?:the|an?|it|its|each|they|then|you|we)$/u
const COMMA = ','

function readSentence(words: readonly string[], respell: (word: string) => string): Sentence {
  const tokens: Token[] = []
  let clause = 0
  let segment = 0
  let tight = ''
  let empty = true
  let denied = false
  words.forEach((word, at) => {
    if (word === COMMA) {
      segment++
      const latin = /^[a-z]/u.test(words[at + 1] ?? '') && /[a-z]$/u.test(words[at - 1] ?? '')
      if (!latin && !empty) clause++
      if (!latin) empty = true
      return
    }
    if (CONJUNCTION.test(word) && !empty) {
      clause++
      empty = true
    }
    if (word === '안' || word === '못') {
      denied = true
      return
    }
    const plain = respell(word.replace(/[_-]+/gu, '').replace(/^\++|'s$/gu, ''))
    if (plain === '') return
    tokens.push({ text: plain, start: tight.length, clause, segment, denied })
    tight += plain
    empty = false
    denied = false
    const next = words[at + 1] ?? ''
    if (next !== '' && (isConnective(plain, next) || (plain === 'and' && DETERMINER.test(next)))) {
      clause++
      empty = true
    }
  })
  return { tokens, tight, clauses: readClauses(tokens) }
}

function readClauses(tokens: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = []
  let topic: Clause['topic'] = null
  for (let first = 0; first < tokens.length; ) {
    const number = tokens[first]?.clause
    const after = tokens.findIndex((token, at) => at > first && token.clause !== number)
    const end = after < 0 ? tokens.length : after
    const own = tokens.findIndex((token, at) => at >= first && at < end && isTopic(token.text))
    if (own >= 0) topic = [first, own + 1]
    clauses.push({ first, end, topic })
    first = end
  }
  return clauses
}
