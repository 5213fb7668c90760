import { answerKey } from '../answer/fold-answer.ts'
import { lexiconOf } from '../answer/lexicon.ts'
import { matchKeyPoints } from '../answer/match-key-points.ts'
import type { Glossary } from '../model/glossary.ts'
import { isPatternError, parsePattern } from '../model/pattern.ts'
import type { KeyPoint } from '../model/question.ts'
import { type Finding, NOTHING, type QuestionCheck } from './rule.ts'
import { DENIAL, KOREAN, SHORT } from './wording.ts'

const MOST_POINTS = 6
const MOST_REQUIRED = 4

export const hasOddPoints: QuestionCheck = ({ keyPoints, kind }) => {
  const [first] = keyPoints
  if (kind !== 'open' || first === undefined) return NOTHING
  const { place } = first
  if (keyPoints.length === 1) return [{ place, reason: 'one' }]
  if (keyPoints.length > MOST_POINTS) return [{ place, reason: 'many', about: { count: keyPoints.length } }]
  const required = keyPoints.filter(({ optional }) => !optional).length
  return required > MOST_REQUIRED ? [{ place, reason: 'required', about: { count: required } }] : NOTHING
}

/** Whoever types the question back would have said the point. */
export const isLeaked: QuestionCheck = ({ kind, title, prompt, keyPoints }, _, { glossary }) => {
  if (kind !== 'open' || keyPoints.length === 0) return NOTHING
  const coverage = matchKeyPoints(`${title}\n${prompt}`, keyPoints, glossary)
  return keyPoints.flatMap(({ place, text }, at): readonly Finding[] =>
    coverage[at] === 'found' ? [{ place, about: { point: text } }] : NOTHING,
  )
}

/** The spellings that meet each group of a pattern that an author wrote, those of the glossary among them. */
function groupsOf({ match }: KeyPoint, glossary: Glossary): readonly (readonly string[])[] {
  const pattern = match === null ? null : parsePattern(match)
  if (pattern === null || isPatternError(pattern)) return []
  const lexicon = lexiconOf(glossary)
  const spellings = (concept: string): readonly string[] => glossary.concepts.get(concept) ?? []
  return pattern.groups.map(group =>
    group.flatMap(term =>
      'concept' in term
        ? spellings(term.concept)
        : [term.text, ...lexicon.conceptsOf(answerKey(term.text)).flatMap(spellings)],
    ),
  )
}

const isShort = (alias: string): boolean => SHORT.test(answerKey(alias))

export const hasShortAlias: QuestionCheck = ({ keyPoints }, _, { glossary }) =>
  keyPoints.flatMap((point): readonly Finding[] => {
    const short = groupsOf(point, glossary).find(group => group.every(isShort))
    return short === undefined ? NOTHING : [{ place: point.place, about: { alias: short.join(', ') } }]
  })

/** Names are said alike in both languages: `SYN`, `RLIMIT_STACK`, `HTTP/2`. */
const isName = (alias: string): boolean => /[A-Z\d_]/u.test(alias)

/** A pattern serves both languages of a question: each group needs a word in either. */
export const lacksLanguage: QuestionCheck = ({ id, keyPoints }, _, { glossary, languages }) => {
  const spoken = languages.get(id)
  if (!spoken?.has('ko') || !spoken.has('en')) return NOTHING
  return keyPoints.flatMap((point): readonly Finding[] => {
    const groups = groupsOf(point, glossary)
    const noKorean = groups.some(group => !group.some(alias => KOREAN.test(alias) || isName(alias)))
    const noEnglish = groups.some(group => !group.some(alias => /[A-Za-z\d]/u.test(alias)))
    return noKorean || noEnglish ? [{ place: point.place, reason: noKorean ? 'ko' : 'en' }] : NOTHING
  })
}

type Group = ReadonlySet<string>

/** A word that ticks one point ticks an earlier one too. */
export const sharesAlias: QuestionCheck = ({ keyPoints }, _, { glossary }) => {
  const patterns = keyPoints.map(point =>
    groupsOf(point, glossary).map(group => new Set(group.map(answerKey))),
  )
  return keyPoints.flatMap((point, at): readonly Finding[] => {
    const own = patterns[at] ?? []
    const other = keyPoints.slice(0, at).findIndex((earlier, before) => {
      const theirs = patterns[before] ?? []
      return earlier.negated === point.negated && (isMetBy(own, theirs) || isMetBy(theirs, own))
    })
    return other === -1 ? NOTHING : [{ place: point.place, about: { other: other + 1 } }]
  })
}

/** Whether what meets `other` meets `own`; where both are one group, whether a word of one does. */
function isMetBy(own: readonly Group[], other: readonly Group[]): boolean {
  const [group, ...further] = own
  const [theirs, ...furtherTheirs] = other
  if (group === undefined || theirs === undefined) return false
  if (further.length === 0 && furtherTheirs.length === 0) return [...group].some(key => theirs.has(key))
  return own.every(one => other.some(their => [...their].every(key => one.has(key))))
}

/** A point that denies something is never ticked by its own words unless it says `negated`. */
export const lacksNegated: QuestionCheck = ({ keyPoints }, _, { glossary }) =>
  keyPoints.flatMap((point): readonly Finding[] => {
    if (point.negated || !DENIAL.test(point.text)) return NOTHING
    const says = (negated: boolean): boolean =>
      matchKeyPoints(point.text, [{ ...point, negated }], glossary)[0] === 'found'
    return !says(false) && says(true) ? [{ place: point.place }] : NOTHING
  })
