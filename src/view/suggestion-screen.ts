import type { Phrase } from '../answer/suggest-patterns.ts'
import { judgeText } from '../locales/judge.ts'
import { plainText } from './markdown.ts'
import type { Screen } from './screen.ts'
import { indent, wrap } from './text.ts'

/** A key point whose pattern could be wider. */
export interface Suggestion {
  readonly id: string
  /** Its number from 1. */
  readonly keyPoint: number
  readonly text: string
  readonly file: string
  readonly line: number
  readonly pattern: string | null
  /** Answers in which the person ticked it and the matcher misses it. */
  readonly answers: number
  readonly phrases: readonly Phrase[]
  readonly alternatives: string
}

const BY = 2

/** Each with its place, its pattern and what could be added to it. */
export function suggestionScreen(
  suggestions: readonly Suggestion[],
  { columns, theme, lang }: Screen,
): readonly string[] {
  const text = judgeText(lang).suggest
  return suggestions.flatMap((one, at) => {
    const details = [
      plainText(one.text),
      theme.faint(`${one.file}:${one.line}`),
      text.answers(one.answers),
      ...(one.pattern === null ? [] : [theme.faint(text.pattern(one.pattern))]),
      ...(one.alternatives === '' ? [] : [text.alternatives(theme.accent(one.alternatives))]),
    ]
    return [
      ...(at === 0 ? [] : ['']),
      `${theme.strong(one.id)} · ${text.point(one.keyPoint)}`,
      ...indent(
        details.flatMap(line => wrap(line, columns - BY)),
        BY,
      ),
    ]
  })
}
