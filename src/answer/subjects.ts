import { isTopic } from './korean-words.ts'
import type { Lexicon } from './lexicon.ts'
import { type Clause, readSentences, type Sentence } from './sentences.ts'

/** Words that say what something is about, as written and as concepts. */
export interface Subject {
  /** Topics (은/는) stand against topics, subjects (이/가) against subjects. */
  readonly kind: 'topic' | 'subject'
  readonly words: readonly string[]
  /** English has no particle to tell a subject by: its whole clause may name it. */
  readonly wider: readonly string[]
}

/** What a key point is about, and all that its text says: `비관적 락은 …` stands against `낙관적 락은 …`. */
export interface About {
  readonly subject: Subject | null
  readonly says: (word: string) => boolean
}

/** A topic reaches this many words back from its particle. */
const REACH = 2
/** An English subject stands among the first words of its clause. */
const ENGLISH_REACH = 4
const ENGLISH_STOP =
  /^(?:an?|the|it|its|is|are|in|on|at|of|to|if|when|with|for|by|and|or|one|each|every|this|that|you|we)$/u

/** One-syllable words that name nothing. */
const EMPTY_NOUN =
  /^(?:이|그|저|것|거|건|게|때|일|수|말|나|내|네|제|한|두|둘|중|값|쪽|뒤|앞|안|밖|후|전|각|새)$/u

export function aboutOf(text: string, lexicon: Lexicon): About {
  const sentences = readSentences(
    text.replace(/\([^)]*\)/gu, ' ').replace(/^([^:]{1,30}):\s/u, '$1은 '),
    word => lexicon.unifySpellings(word),
  )
  const [first] = sentences
  const subject = first === undefined ? null : (subjectsIn(first, 0, first.tokens.length, lexicon)[0] ?? null)
  const tight = sentences.map(sentence => sentence.tight).join(' ')
  const concepts = new Set(
    sentences.flatMap(({ tokens }) => tokens.flatMap((_, at) => conceptsAt(tokens, at, lexicon))),
  )
  return { subject, says: word => tight.includes(word) || concepts.has(word) }
}

/** What each clause is about; one that names nothing is about the subject of the one before it. */
export function subjectsByClause(sentence: Sentence, lexicon: Lexicon): readonly (readonly Subject[])[] {
  let before: readonly Subject[] = []
  return sentence.clauses.map(clause => {
    const own = subjectsOf(sentence, clause, lexicon)
    before = own.length > 0 ? own : before.filter(({ kind }) => kind === 'subject')
    return before
  })
}

/** What a clause is about: its own subjects, and the topic that it has taken over. */
function subjectsOf(sentence: Sentence, { first, end, topic }: Clause, lexicon: Lexicon): readonly Subject[] {
  const own = subjectsIn(sentence, first, end, lexicon)
  const taken = topic === null || topic[0] === first ? [] : subjectsIn(sentence, topic[0], topic[1], lexicon)
  return [...own, ...taken]
}

/**
 * Whether a clause speaks of what another point is about, and not of this one: where both points have a subject of
 * the same kind, the words that only one of them has tell them apart.
 */
export function isAboutAnother(own: About, others: readonly About[], subjects: readonly Subject[]): boolean {
  const { subject } = own
  if (subject === null) return false
  return others.some(other => {
    if (other.subject?.kind !== subject.kind) return false
    const theirs = other.subject.words
    const ownOnly = subject.words.filter(word => !theirs.includes(word))
    if (ownOnly.length === 0 || subjects.some(one => ownOnly.some(word => one.wider.includes(word))))
      return false
    return subjects.some(one => theirs.some(word => !own.says(word) && one.words.includes(word)))
  })
}

function subjectsIn(sentence: Sentence, first: number, end: number, lexicon: Lexicon): readonly Subject[] {
  const { tokens } = sentence
  const found: Subject[] = []
  for (let at = first; at < end; at++) {
    const text = tokens[at]?.text ?? ''
    const kind = isTopic(text) ? 'topic' : /[가-힣a-z0-9][이가]$/u.test(text) ? 'subject' : null
    if (kind === null) continue
    const from = kind === 'topic' ? Math.max(first, at - REACH) : at
    const words = wordsIn(sentence, from, at + 1, lexicon)
    found.push({ kind, words, wider: words })
  }
  if (found.length > 0 || !/^[a-z]/u.test(tokens[first]?.text ?? '')) return found
  const words = wordsIn(sentence, first, Math.min(end, first + ENGLISH_REACH), lexicon)
  return [{ kind: 'topic', words, wider: wordsIn(sentence, first, end, lexicon) }]
}

function wordsIn({ tokens }: Sentence, first: number, end: number, lexicon: Lexicon): readonly string[] {
  return tokens.slice(first, end).flatMap((token, at) => {
    const concepts = conceptsAt(tokens, first + at, lexicon)
    return ENGLISH_STOP.test(token.text) ? concepts : [...named(token.text), ...concepts]
  })
}

/** Without the particle of a topic or subject. */
const stem = (word: string): string => word.replace(/(?<=.)(?:(?:에서|에게|으로|에|로)?는|은|이|가)$/u, '')

/** One syllable names something where a particle shows that it is a noun: `큐는`, but not `큰`. */
function named(token: string): readonly string[] {
  const word = stem(token)
  if (word.length > 1) return [word]
  const isName = /^[가-힣]$/u.test(word) && (isTopic(token) || /[이가]$/u.test(token))
  return isName && !EMPTY_NOUN.test(word) ? [word] : []
}

/** The concepts of the longest spelling that begins with a token. */
function conceptsAt(tokens: Sentence['tokens'], at: number, lexicon: Lexicon): readonly string[] {
  for (let length = 3; length > 0; length--) {
    const words = tokens.slice(at, at + length).map(token => token.text)
    const concepts = words.length === length ? lexicon.conceptsAt(words.join('')) : []
    if (concepts.length > 0) return concepts.map(concept => `@${concept}`)
  }
  return []
}
