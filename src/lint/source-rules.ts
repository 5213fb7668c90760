import { placeIn } from '../bank/source-text.ts'
import { placeOf } from './places.ts'
import { type BankCheck, type Finding, NOTHING, type QuestionCheck } from './rule.ts'
import { FINDABLE } from './wording.ts'

/** One finding for a bank that names no source at all, else one for each question without. */
export const lacksSource: BankCheck = ({ questions, source }) => {
  const answered = questions.filter(({ draft }) => !draft)
  const bare = answered.filter(({ sources }) => sources.length === 0)
  if (bare.length === 0) return NOTHING
  if (bare.length === answered.length) return [{ place: placeIn(source, 0, 0), reason: 'bank' }]
  return bare.map(({ place }) => ({ place }))
}

/** Those of the question itself: the bank's serve a whole topic. */
export const hasVagueSource: QuestionCheck = (question, bank) => {
  if (question.sources === bank.bank.sources) return NOTHING
  return question.sources.flatMap((text): readonly Finding[] =>
    text === '' || FINDABLE.test(text) ? NOTHING : [{ place: placeOf(question, { text }, bank) }],
  )
}
