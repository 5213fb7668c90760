import { parseBank } from '../../bank/parse-bank.ts'
import type { Question } from '../../model/question.ts'

/** The question that a text in our format is; null where it is none. */
export function rereadQuestion(markdown: string): Question | null {
  const bytes = new TextEncoder().encode(`${markdown}\n`)
  return parseBank({ file: '', bytes, topic: '', lang: null }).questions[0] ?? null
}
