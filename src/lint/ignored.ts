import { htmlComments } from '../bank/comments.ts'
import type { ParsedBank } from '../bank/parsed-bank.ts'
import { lineEnd, lineStart } from '../bank/source-text.ts'

const IGNORE = /^\s*quiz-ignore:([\s\S]*)$/u

/** Whether the question that stands at a line silences a code: `<!-- quiz-ignore: style/name -->`, several with commas. */
export function ignoredIn({ questions, source }: ParsedBank): (code: string, line: number) => boolean {
  if (!source.text.includes('quiz-ignore')) return () => false
  const silencing = questions
    .map(({ place, endLine }) => {
      const text = source.text.slice(lineStart(source, place.line - 1), lineEnd(source, endLine - 1))
      return { from: place.line, to: endLine, codes: codesIn(text) }
    })
    .filter(({ codes }) => codes.length > 0)
  return (code, line) =>
    silencing.some(({ from, to, codes }) => line >= from && line <= to && codes.includes(code))
}

const codesIn = (text: string): readonly string[] =>
  htmlComments(text).flatMap(({ inner }) => IGNORE.exec(inner)?.[1]?.match(/[^\s,]+/gu) ?? [])
