import { removeQuestion } from '../../bank/edit-bank.ts'
import type { Entry } from '../../deck/deck.ts'
import type { Question } from '../../model/question.ts'
import type { BankFiles } from '../../ports/banks.ts'
import { byFile } from '../by-file.ts'

/** A bank that questions were chosen of. */
export interface ChosenBank {
  readonly file: string
  /** Below a folder of banks: `ko/network/tcp.md`. */
  readonly path: string
  readonly questions: readonly Question[]
  /** The bank as it stands, byte for byte, without the questions that were not chosen. */
  readonly text: string
}

export interface Choice {
  readonly entries: readonly Entry[]
  /** Whether a question is taken in every language that it exists in. */
  readonly allLanguages: boolean
  /** Of a question in several languages only these, where any are named. */
  readonly languages: readonly string[]
}

/** The banks of the chosen questions, in the banks' order. */
export async function chooseBanks(banks: BankFiles, choice: Choice): Promise<readonly ChosenBank[]> {
  const versions = choice.entries.flatMap(entry => versionsOf(entry, choice))
  const chosen: ChosenBank[] = []
  for (const [file, summaries] of byFile(versions)) {
    const wanted = new Set(summaries.map(({ id }) => id))
    const all = await banks.questions(file)
    const { topic, lang } = banks.source(file)
    chosen.push({
      file,
      path: `${lang === null ? '' : `${lang}/`}${topic}.md`,
      questions: all.filter(({ id }) => wanted.has(id)),
      text: all
        .filter(({ id }) => !wanted.has(id))
        .toReversed()
        .reduce((text, question) => removeQuestion(text, question), banks.read(file)),
    })
  }
  return chosen
}

function versionsOf({ question, translations }: Entry, { allLanguages, languages }: Choice) {
  if (!allLanguages) return [question]
  const all = [question, ...translations]
  const named = all.filter(({ lang }) =>
    languages.some(wanted => lang === wanted || lang.startsWith(`${wanted}-`)),
  )
  return named.length > 0 ? named : all
}
