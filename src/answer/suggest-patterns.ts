import { foldAnswer } from './fold-answer.ts'
import { phrasesOf } from './phrases.ts'

/** A typed answer to one question, and whether the person ticked the key point that the matcher misses in it. */
export interface Sample {
  readonly answer: string
  readonly missed: boolean
}

export interface Phrase {
  readonly text: string
  /** Answers with it in which the key point was ticked although the matcher misses it. */
  readonly answers: number
  /** Other answers to the question that have it: the more, the less it tells. */
  readonly others: number
}

export interface Suggested {
  readonly phrases: readonly Phrase[]
  /** As they would stand in a group of the pattern. */
  readonly alternatives: string
}

const MOST_PHRASES = 6

/** What missed answers have in common that others have not, and that neither the question nor a pattern of it says. */
export function suggestPatterns(
  samples: readonly Sample[],
  question: string,
  isKnown: (phrase: string) => boolean = () => false,
): Suggested {
  const told = new Set(phrasesOf(question))
  const counts = new Map<string, Phrase>()
  for (const { answer, missed } of samples) {
    for (const text of phrasesOf(answer)) {
      if (told.has(text)) continue
      const before = counts.get(text) ?? { text, answers: 0, others: 0 }
      counts.set(text, {
        text,
        answers: before.answers + (missed ? 1 : 0),
        others: before.others + (missed ? 0 : 1),
      })
    }
  }
  const phrases = [...counts.values()]
    .filter(({ answers, others }) => answers > others)
    .sort((a, b) => b.answers - a.answers || a.others - b.others || words(b) - words(a))
  const shown = telling(phrases, isKnown)
  return { phrases: shown, alternatives: shown.map(({ text }) => escaped(text)).join('|') }
}

const words = ({ text }: Phrase): number => text.split(' ').length

/** The first of them; a word that is no more frequent than a phrase it stands in says less than the phrase. */
function telling(phrases: readonly Phrase[], isKnown: (phrase: string) => boolean): readonly Phrase[] {
  const kept: Phrase[] = []
  for (const phrase of phrases) {
    const within = kept.some(
      ({ text, answers }) => answers >= phrase.answers && ` ${text}`.includes(` ${phrase.text}`),
    )
    if (!within && !isKnown(phrase.text)) kept.push(phrase)
    if (kept.length === MOST_PHRASES) break
  }
  return kept
}

const escaped = (text: string): string => foldAnswer(text).replace(/[&|@\\]/gu, '\\$&')
