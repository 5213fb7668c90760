import { parseBank } from '../../bank/parse-bank.ts'
import { SETTING_KEYS } from '../../bank/settings-comment.ts'
import type { BankFacts, Draft } from '../draft.ts'
import { keptDraft } from './kept-draft.ts'

/** Where a bank would lie below a folder of banks: its topic and language where it does not say them itself. */
export interface BankPlace {
  readonly topic: string
  readonly lang: string | null
}

const SETTINGS = new RegExp(`^#{2} [^\\n]*\\n+ {0,3}<!--\\s*\\{?\\s*(?:${SETTING_KEYS.join('|')})\\s*:`, 'mu')

/** Nobody but us calls a folder of questions a topic in the front matter. */
const FRONT_MATTER = /^---\n(?:[^\n]*\n){0,20}?topic:[^\n]*\n(?:[^\n]*\n){0,20}?---\n/u

export interface BankReading {
  readonly title: string
  readonly author: string | null
  readonly bank: BankFacts
  readonly drafts: readonly Draft[]
}

/** Reads a bank in our own format; null where the text is none. `surely` takes it for one even without settings. */
export function readBankText(text: string, place: BankPlace, surely: boolean): BankReading | null {
  if (!surely && !SETTINGS.test(text) && !FRONT_MATTER.test(text)) return null
  const bytes = new TextEncoder().encode(text)
  const { bank, questions } = parseBank({ file: '', bytes, ...place })
  if (questions.length === 0) return null
  const { topic, lang, week, date, title, author } = bank
  return {
    title,
    author,
    bank: { topic, lang, week, date },
    drafts: questions
      .filter(question => question.title !== '')
      .map(question =>
        keptDraft(question, {
          id: question.id,
          topic: question.topic,
          lang,
          week,
          line: question.place.line,
          dialect: 'bank',
        }),
      ),
  }
}
