import { failure, UserError } from '../../model/problem.ts'
import { mergedBank } from '../../notes/exchange/merged-bank.ts'
import type { Exported } from './exported.ts'

/** One bank as it stands; several as one that is written anew. A bank has one language: several need a folder. */
export function printMarkdown({ banks, questions, title }: Exported): string {
  const [only] = banks
  if (only && banks.length === 1) return only.text
  const languages = [...new Set(questions.map(({ lang }) => lang))]
  if (languages.length > 1)
    throw new UserError(failure('export/languages', { languages: languages.join(', ') }), 2)
  return mergedBank(questions, title)
}
