import { type FollowUpSummary, OCCASIONS, type Occasion, type QuestionSummary } from '../model/question.ts'
import {
  check,
  isFlag,
  isNumber,
  isNumbers,
  isText,
  isTextOrNull,
  list,
  packColumn,
  unpackColumn,
} from './columns.ts'

/** The follow-ups of all questions of a bank one after another, each with the row of its question. */
export function packFollowUps(questions: readonly QuestionSummary[]): readonly unknown[] {
  const all = questions.flatMap(({ followUps }) => followUps)
  const column = (field: (followUp: FollowUpSummary) => unknown) => packColumn(all.map(field))
  return [
    questions.flatMap(({ followUps }, row) => followUps.map(() => row)),
    column(({ id }) => id),
    column(({ on }) => on),
    column(({ ask }) => ask),
    column(({ parent }) => parent),
    column(({ draft }) => draft),
  ]
}

export function packFollowUpTexts(questions: readonly QuestionSummary[]): readonly unknown[] {
  const all = questions.flatMap(({ followUps }) => followUps)
  return [
    all.length,
    packColumn(all.map(({ text }) => text)),
    packColumn(all.map(({ fingerprint }) => fingerprint)),
  ]
}

export function unpackFollowUpTexts(packed: unknown): readonly (readonly string[])[] {
  const [count, ...columns] = list(packed)
  return columns.map(column => unpackColumn(column, check(count, isNumber), isText))
}

/** The follow-ups by the row of their question; `texts` is asked when the first text is. */
export function unpackFollowUps(
  packed: unknown,
  texts: () => readonly (readonly string[])[],
): ReadonlyMap<number, readonly FollowUpSummary[]> {
  const [rows, ids, ons, asks, parents, drafts] = list(packed)
  const row = check(rows, isNumbers)
  const on = unpackColumn(ons, row.length, isOccasion)
  const ask = unpackColumn(asks, row.length, isTextOrNull)
  const parent = unpackColumn(parents, row.length, isText)
  const draft = unpackColumn(drafts, row.length, isFlag)
  const byRow = new Map<number, FollowUpSummary[]>()
  for (const [index, id] of unpackColumn(ids, row.length, isText).entries()) {
    const followUp: FollowUpSummary = {
      id,
      get text() {
        return texts()[0]?.[index] ?? ''
      },
      on: on[index] ?? 'full',
      ask: ask[index] ?? null,
      parent: parent[index] ?? '',
      draft: draft[index] ?? false,
      get fingerprint() {
        return texts()[1]?.[index] ?? ''
      },
    }
    const siblings = byRow.get(row[index] ?? -1)
    if (siblings) siblings.push(followUp)
    else byRow.set(row[index] ?? -1, [followUp])
  }
  return byRow
}

const isOccasion = (value: unknown): value is Occasion => OCCASIONS.some(occasion => occasion === value)
