import { codeSpans } from '../bank/code-spans.ts'
import type { Question } from '../model/question.ts'
import { KOREAN, VAGUE } from './wording.ts'

/** The language whose forms a stem can be held to; null for one that nobody here speaks. */
export function languageOfStem({ title, lang }: Question): 'ko' | 'en' | null {
  if (!/^(?:ko|en)(?:-|$)/u.test(lang)) return null
  return KOREAN.test(title) ? 'ko' : 'en'
}

/** A title of the same length whose code says nothing. */
export function stemOf({ title }: Question): string {
  let stem = title
  for (const [start, end] of codeSpans(title)) {
    stem = stem.slice(0, start) + 'x'.repeat(end - start) + stem.slice(end)
  }
  return stem
}

interface StemSentence {
  readonly text: string
  readonly index: number
  readonly asks: boolean
}

const SENTENCE = /[^.?!？。]+(?:[.?!？。](?!\s|$|["'”’)\]])[^.?!？。]*)*([.?!？。]?)/gu

/** The sentences of a stem, without what ends them. */
export function sentencesOf(stem: string): readonly StemSentence[] {
  return [...stem.matchAll(SENTENCE)]
    .map(({ 0: text, 1: end = '', index }) => ({
      text: (end === '' ? text : text.slice(0, -1)).trim().replace(/["'”’*_)\]]+$/u, ''),
      index: index + (text.length - text.trimStart().length),
      asks: end === '?' || end === '？',
    }))
    .filter(({ text }) => text !== '')
}

const IMPERATIVE_KOREAN = /(?:시오|세요|십시오|하라|해라|보라|보자|봅시다|다오)$/u
const INTERROGATIVE_KOREAN = /(?:나|니|나여|나요|가요|[는은인던한된런른운큰]가|까|까요|죠|지요)$/u
const TOPIC_KOREAN = /(?:은|는|란)$/u
const IMPERATIVE_ENGLISH =
  /^(?:please )?(?:explain|describe|compare|contrast|define|list|name|give|show|draw|sketch|write|calculate|compute|order|put|sort|arrange|choose|select|pick|find|estimate|prove|derive|implement|design|discuss|outline|summari[sz]e|state|identify|complete|fill|match|tell|walk|say|justify|argue|evaluate|trace|distinguish|convert|work out|true or false)\b/iu

/** Whether a stem asks or orders anything. */
export function isQuestion(stem: string, language: 'ko' | 'en'): boolean {
  return sentencesOf(stem).some(({ text, asks }) => {
    if (asks) return true
    if (language === 'en') return IMPERATIVE_ENGLISH.test(text)
    return IMPERATIVE_KOREAN.test(text) || INTERROGATIVE_KOREAN.test(text) || TOPIC_KOREAN.test(text)
  })
}

const OPEN_KOREAN = /무엇|무슨|무얼|뭐|뭔|뭘|왜|어떻|어떤|어떠|어느|어디|언제|누가|누구|몇|얼마|어째서|며칠/u
/** A choice between two, or a request in the form of a question. */
const NOT_YES_OR_NO_KOREAN = /[가까나]요?, |아니면|설명|비교|서술|말해|말씀|예를 들/u
const AUXILIARY =
  /^(?:is|are|am|was|were|do|does|did|can|could|has|have|had|should|shall|will|would|may|might|must|isn't|aren't|doesn't|don't|can't)\b/iu
const NOT_YES_OR_NO_ENGLISH =
  /\b(?:why|how|what|which|when|where|who|whom|whose|or|explain|describe|compare|give)\b/iu

/** Where the first sentence begins that yes or no would answer; null where some sentence asks for more. */
export function yesOrNoAt(stem: string, language: 'ko' | 'en'): number | null {
  const sentences = sentencesOf(stem).filter(({ asks }) => asks)
  if (language === 'en') {
    if (NOT_YES_OR_NO_ENGLISH.test(stem)) return null
    return sentences.find(({ text }) => AUXILIARY.test(text))?.index ?? null
  }
  if (OPEN_KOREAN.test(stem) || NOT_YES_OR_NO_KOREAN.test(stem)) return null
  return sentences.find(({ text }) => INTERROGATIVE_KOREAN.test(text))?.index ?? null
}

/** Where the first sentence begins that names a subject without saying what about it. */
export const vagueAt = (stem: string): number | null =>
  sentencesOf(stem).find(({ text }) => VAGUE.test(text))?.index ?? null
