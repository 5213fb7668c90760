import type { BankOutline, BankSummary, QuestionSummary } from './question.ts'

/** A summary of questions that have been made. */
export const withOutline = (bank: Omit<BankSummary, 'outline'>): BankSummary => ({
  ...bank,
  outline: outlineOf(bank.questions),
})

const outlineOf = (questions: readonly QuestionSummary[]): BankOutline => ({
  ids: questions.map(({ id }) => id),
  topics: questions.map(({ topic }) => topic),
  langs: questions.map(({ lang }) => lang),
  drafts: questions.map(({ draft }) => draft),
  gapped: new Set(questions.flatMap(({ gaps }, row) => (gaps.length > 0 ? [row] : []))),
  question: row => {
    const question = questions[row]
    if (!question) throw new Error(`no question in row ${row}`)
    return question
  },
})
