import { placeIn, type SourceText } from '../../bank/source-text.ts'
import type { KeptText, Minutes, MinutesFollowUp, MinutesRound } from '../../model/minutes.ts'
import type { Problem } from '../../model/problem.ts'
import { foreignText } from '../foreign-text.ts'
import { type Fault, newReader, readLine } from './minutes-reader.ts'
import { linesBefore, minutesLines } from './print-minutes.ts'

export interface ParsedMinutes {
  readonly minutes: Minutes
  /** Errors where something of the interview could not be read; warnings where it was, and looks wrong. */
  readonly problems: readonly Problem[]
  /** On which line, from 1, each round begins and each follow-up stands. */
  readonly lineOf: ReadonlyMap<MinutesRound | MinutesFollowUp, number>
}

/** Reads minutes in either language; whatever it does not know is kept with its place. */
export function parseMinutes(text: string, file = ''): ParsedMinutes {
  const source = foreignText(file, text)
  const reader = newReader()
  const lines = source.text.split('\n')
  const own: number[] = []
  const problems: Problem[] = []
  const isAside = asideOf(source)
  for (const [line, raw] of lines.entries()) {
    if (isAside(line)) continue
    const reading = readLine(reader, raw, line + 1)
    if (reading === 'known') own.push(line)
    else if (reading !== 'other') problems.push(problemOf(source, { line, ...reading }))
  }
  const { date, weekday, blocks, lineOf } = reader
  const minutes = { lang: reader.lang ?? 'ko', date, weekday, blocks }
  return {
    minutes: { ...minutes, kept: keptOf(lines, own, minutesLines(minutes, minutes.lang)) },
    problems: [...weekdayProblems(source, minutes, own[0]), ...problems],
    lineOf,
  }
}

/** Lines inside fences and comments say nothing of their own. */
function asideOf({ text }: SourceText): (line: number) => boolean {
  const aside = new Set<number>()
  let fence: string | null = null
  let comment = false
  for (const [line, raw] of text.split('\n').entries()) {
    const mark: string | undefined = /^\s*(`{3,}|~{3,})/u.exec(raw)?.[1]
    if (fence !== null || comment || mark !== undefined || /^\s*<!--/u.test(raw)) aside.add(line)
    if (comment) comment = !raw.includes('-->')
    else if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null
    } else if (mark !== undefined) fence = mark
    else if (/^\s*<!--/u.test(raw)) comment = !raw.includes('-->')
  }
  return line => aside.has(line)
}

const problemOf = (
  source: SourceText,
  { line, column, fault }: { readonly line: number; readonly column: number; readonly fault: Fault },
): Problem => ({
  code: `minutes/${fault}`,
  severity: 'error',
  ...placeIn(source, line, column),
})

function weekdayProblems(
  source: SourceText,
  { date, weekday }: Pick<Minutes, 'date' | 'weekday'>,
  line: number | undefined,
): readonly Problem[] {
  if (date === null || weekday === null || line === undefined) return []
  if (new Date(`${date}T00:00:00Z`).getUTCDay() === weekday) return []
  return [{ code: 'minutes/weekday', severity: 'warning', ...placeIn(source, line, 0), about: { date } }]
}

/** What printing would lose: other lines, other spaces, other spellings. */
function keptOf(
  lines: readonly string[],
  own: readonly number[],
  printed: readonly string[],
): readonly KeptText[] {
  return [...own, lines.length].flatMap((line, at): readonly KeptText[] => {
    const gap = lines.slice((own[at - 1] ?? -1) + 1, line)
    const usual = linesBefore(printed[at], printed[at - 1])
    const before = sameLines(gap, usual) ? null : gap
    const as = at === own.length || lines[line] === printed[at] ? null : (lines[line] ?? null)
    return before === null && as === null ? [] : [{ line: at, before, as }]
  })
}

const sameLines = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((line, at) => line === others[at])
