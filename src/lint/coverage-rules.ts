import { placeIn } from '../bank/source-text.ts'
import type { Question } from '../model/question.ts'
import { earlierLike } from './likeness.ts'
import { type BankCheck, type Finding, NOTHING, type QuestionCheck } from './rule.ts'
import { isTrueFalse } from './true-false.ts'

const TOO_ALIKE = 0.8

export const asksAgain: BankCheck = ({ questions }) => {
  const asked = questions.filter(({ title }) => title !== '')
  const earlier = earlierLike(asked.map(comparable), TOO_ALIKE)
  return asked.flatMap(({ place }, at): readonly Finding[] => {
    const first = asked[earlier[at] ?? -1]
    return first === undefined ? NOTHING : [{ place, about: { title: first.title, line: first.place.line } }]
  })
}

/** What is asked, without the frame of a statement: `True or false: …`. */
function comparable(question: Question): string {
  const { title, prompt } = question
  const bare = isTrueFalse(question) ? title.replace(/^[^?:？]*[?:？]\s+/u, '') : title
  return `${bare}\n${prompt}`
}

const FEWEST_QUESTIONS = 3

export const isThin: BankCheck = ({ bank: { topic, lang }, source }, { topics }) => {
  const count = topics.get(topic)?.get(lang) ?? FEWEST_QUESTIONS
  return count >= FEWEST_QUESTIONS ? NOTHING : [{ place: placeIn(source, 0, 0), about: { topic, count } }]
}

const MANY_QUESTIONS = 5

export const lacksFollowUp: QuestionCheck = (question, _, { topics }) => {
  const { kind, followUps, draft, place, topic, lang } = question
  if (kind !== 'open' || draft || followUps.length > 0) return NOTHING
  return (topics.get(topic)?.get(lang) ?? 0) > MANY_QUESTIONS ? [{ place }] : NOTHING
}

/** A question in one language where its topic is written in two. */
export const lacksTranslation: QuestionCheck = ({ id, topic, place }, _, { languages, topics }) =>
  (topics.get(topic)?.size ?? 0) > 1 && (languages.get(id)?.size ?? 0) < 2 ? [{ place }] : NOTHING
