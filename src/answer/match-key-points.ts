import type { Glossary } from '../model/glossary.ts'
import type { Coverage } from '../model/judgement.ts'
import { isPatternError, parsePattern, type Term } from '../model/pattern.ts'
import type { KeyPoint } from '../model/question.ts'
import { answerKey, foldAnswer } from './fold-answer.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import { type Denial, denialsIn } from './negation.ts'
import { type Alias, type Occurrence, occurrencesOf, toAlias } from './occurrences.ts'
import { mendTowards } from './pattern-spelling.ts'
import { isReversed, type Stance, sidesIn, stanceOf } from './reversal.ts'
import { type Clause, readSentences, type Sentence } from './sentences.ts'
import { corrected } from './spelling.ts'
import { isListing } from './stuffed.ts'
import { type About, aboutOf, isAboutAnother, subjectsByClause } from './subjects.ts'

/** What each group of a point's pattern is met by. */
interface Wanted {
  readonly groups: readonly (readonly Alias[])[]
  readonly negated: boolean
  readonly ordered: boolean
  readonly about: About
  readonly stance: Stance
}

type Hits = readonly (readonly Occurrence[])[]

/** What an answer says of each key point, as far as words can tell. */
export function matchKeyPoints(
  answer: string,
  points: readonly KeyPoint[],
  glossary: Glossary,
): readonly Coverage[] {
  const lexicon = lexiconOf(glossary)
  const wanted = points.map(point => wantedBy(point, lexicon))
  const sentences = readSentences(answer, respeller(wanted, lexicon))
  const judged = sentences.map(sentence => judgeSentence(sentence, wanted, lexicon))
  return wanted.map((_, at) => judged.map(one => one[at] ?? 'missing').reduce(better, 'missing'))
}

/** Loan words in one spelling, and typing errors mended in words that are none of those looked for. */
function respeller(wanted: readonly Wanted[], lexicon: Lexicon): (word: string) => string {
  const aliases = [...new Set(wanted.flatMap(({ groups }) => groups.flat().map(({ text }) => text)))]
  const known = aliases.filter(text => text.length > 1)
  const mend = mendTowards(patternWords(wanted), lexicon.isWord)
  const seen = new Map<string, string>()
  return word => {
    const before = seen.get(word)
    if (before !== undefined) return before
    const unified = lexicon.unifySpellings(word)
    const mended = known.some(alias => unified.startsWith(alias))
      ? null
      : (corrected(unified, lexicon) ?? mend(unified))
    seen.set(word, mended ?? unified)
    return mended ?? unified
  }
}

/** The words of all patterns, those of English phrases one by one. */
const patternWords = (wanted: readonly Wanted[]): readonly string[] => [
  ...new Set(wanted.flatMap(({ groups }) => groups.flat().flatMap(({ text, words }) => [text, ...words]))),
]

const RANK: Readonly<Record<Coverage, number>> = { missing: 0, maybe: 1, found: 2 }
const better = (a: Coverage, b: Coverage): Coverage => (RANK[b] > RANK[a] ? b : a)

function wantedBy(point: KeyPoint, lexicon: Lexicon): Wanted {
  const pattern = point.match === null ? null : parsePattern(point.match)
  const groups: readonly (readonly Term[])[] =
    pattern === null ? [point.terms.map(text => ({ text }))] : isPatternError(pattern) ? [] : pattern.groups
  return {
    groups: groups.map(group => aliasesOf(group, lexicon)),
    negated: point.negated,
    ordered: point.ordered,
    about: aboutOf(point.text, lexicon),
    stance: stanceOf(point.text, lexicon.unifySpellings),
  }
}

function aliasesOf(group: readonly Term[], lexicon: Lexicon): readonly Alias[] {
  const spellings = group.flatMap(term => {
    if ('concept' in term) return lexicon.spellingsOf(term.concept)
    const words = lexicon.unifySpellings(foldAnswer(term.text)).split(' ')
    return [words, ...lexicon.conceptsOf(answerKey(term.text)).flatMap(lexicon.spellingsOf)]
  })
  const unique = new Map(spellings.map(words => words.map(bare)).map(words => [words.join(''), words]))
  unique.delete('')
  return [...unique.values()].map(toAlias)
}

/** As tokens are: without the hyphens and signs within words. */
const bare = (word: string): string => word.replace(/[^\p{L}\p{M}\p{N}+.]/gu, '')

function judgeSentence(sentence: Sentence, wanted: readonly Wanted[], lexicon: Lexicon): readonly Coverage[] {
  const hits = wanted.map(({ groups }) =>
    groups.map(group => group.flatMap(alias => occurrencesOf(alias, sentence))),
  )
  const denials = sentence.clauses.flatMap(clause => denialsIn(sentence, clause))
  const hit = new Set(hits.flat(2).flatMap(({ first, last }) => [first, last]))
  const listing = isListing(sentence, hit)
  const subjects = subjectsByClause(sentence, lexicon)
  const sides = sidesIn(sentence)
  return wanted.map((point, at) => {
    const here = hits[at] ?? []
    if (here.length === 0 || here.some(group => group.length === 0)) return 'missing'
    const others = wanted.filter(other => other !== point).map(other => other.about)
    const coverage = sentence.clauses.map((clause, number): Coverage => {
      const judged = judgeClause(point, here, clause, denials)
      if (judged !== 'found') return judged
      const own = sides.filter(({ at }) => at >= clause.first && at < clause.end)
      const met = new Set(here.flat().flatMap(({ first, last }) => [first, last]))
      const reversed = !point.negated && isReversed(point.stance, own, met, denials)
      return reversed || isAboutAnother(point.about, others, subjects[number] ?? []) ? 'maybe' : judged
    })
    const best = coverage.reduce(better, point.negated || point.ordered ? 'missing' : 'maybe')
    return listing && best === 'found' ? 'maybe' : best
  })
}

function judgeClause(
  point: Wanted,
  hits: Hits,
  { first, end, topic }: Clause,
  denials: readonly Denial[],
): Coverage {
  const inside = ({ first: at }: Occurrence): boolean =>
    (at >= first && at < end) || (topic !== null && at >= topic[0] && at < topic[1])
  const here = hits.map(group => group.filter(inside))
  if (here.some(group => group.length === 0)) return 'missing'
  if (point.ordered && !inOrder(here)) return 'missing'
  // A topic that was taken over is not denied by what its own clause denies of it, but by `아니` right behind it.
  const applies = ({ from, by, claim }: Denial, claims: boolean): boolean =>
    !claims || (claim && ((from >= first && from < end) || by === topic?.[1]))
  const denied = (one: Occurrence, claims: boolean): boolean =>
    denials.some(denial => applies(denial, claims) && denies(denial, one))
  if (point.negated) {
    const times = Math.max(0, ...here.flat().map(one => timesDenied(one, denials)))
    return times === 0 ? 'missing' : times === 1 ? 'found' : 'maybe'
  }
  return here.every(group => group.some(one => !denied(one, true))) ? 'found' : 'maybe'
}

const denies = ({ from, to, by }: Denial, { first, last }: Occurrence): boolean =>
  first <= to && last >= from && !(by >= first && by <= last)

/** `젖지 않는 것은 아니다`: a denial so soon behind another denies that one. */
const DENIES_DENIAL = 2

function timesDenied(one: Occurrence, denials: readonly Denial[]): number {
  const by = denials.filter(denial => denies(denial, one)).map(denial => denial.by)
  const twice = by.some(at => by.some(other => at >= 0 && other > at && other - at <= DENIES_DENIAL))
  return twice ? 2 : Math.min(1, by.length)
}

/** Whether one occurrence of each group can be taken so that they follow each other. */
function inOrder(groups: Hits): boolean {
  let after = -1
  return groups.every(group => {
    const next = Math.min(...group.filter(({ first }) => first > after).map(({ first }) => first))
    after = next
    return Number.isFinite(next)
  })
}
