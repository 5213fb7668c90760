import {
  type BankSummary,
  type FollowUpSummary,
  KINDS,
  type Kind,
  LEVELS,
  type Level,
  OCCASIONS,
  type Occasion,
  type QuestionSummary,
} from '../model/question.ts'
import {
  check,
  Damaged,
  isFlag,
  isNumber,
  isNumberOrNull,
  isNumbers,
  isText,
  isTextOrNull,
  isTexts,
  list,
  packColumn,
  unpackColumn,
} from './columns.ts'

/** A summary as JSON that is read in a fraction of the time that a list of objects takes. */
export function packBank(bank: BankSummary): readonly unknown[] {
  const { topic, title, lang, after, week, errors, warnings, complete, questions } = bank
  const head = [topic, title, lang, after, week, errors, warnings, complete]
  return [head, packQuestions(questions), packGaps(questions), packFollowUps(questions)]
}

/** Null where it is nothing that `packBank` makes. */
export function unpackBank(file: string, packed: unknown): BankSummary | null {
  try {
    const [head, questions, gaps, followUps] = list(packed)
    const [topic, title, lang, after, week, errors, warnings, complete] = list(head)
    const parts = { gaps: unpackGaps(gaps), followUps: unpackFollowUps(followUps) }
    return {
      file,
      topic: check(topic, isText),
      title: check(title, isText),
      lang: check(lang, isText),
      after: check(after, isTexts),
      week: check(week, isTextOrNull),
      errors: check(errors, isNumber),
      warnings: check(warnings, isNumber),
      complete: check(complete, isFlag),
      questions: unpackQuestions(file, questions, parts),
    }
  } catch (error) {
    if (error instanceof Damaged) return null
    throw error
  }
}

/** The ids of a packed bank; none where they can't be read. */
export function packedIds(packed: unknown): readonly string[] {
  try {
    const [count, , ids] = list(list(packed)[1])
    return unpackColumn(ids, check(count, isNumber), isText)
  } catch (error) {
    if (error instanceof Damaged) return []
    throw error
  }
}

function packQuestions(questions: readonly QuestionSummary[]): readonly unknown[] {
  const column = (field: (question: QuestionSummary) => unknown) => packColumn(questions.map(field))
  const tagLists = [...new Set(questions.map(({ tags }) => JSON.stringify(tags)))]
  return [
    questions.length,
    tagLists.map((tags): unknown => JSON.parse(tags)),
    column(({ id }) => id),
    column(({ tags }) => tagLists.indexOf(JSON.stringify(tags))),
    column(({ explicitId }) => explicitId),
    column(({ topic }) => topic),
    column(({ title }) => title),
    column(({ lang }) => lang),
    column(({ kind }) => kind),
    column(({ level }) => level),
    column(({ week }) => week),
    column(({ seconds }) => seconds),
    column(({ line }) => line),
    column(({ draft }) => draft),
    column(({ fingerprint }) => fingerprint),
  ]
}

const NONE: readonly never[] = []

/** What only some questions have, by row. */
interface Parts {
  readonly gaps: ReadonlyMap<number, Gapped>
  readonly followUps: ReadonlyMap<number, readonly FollowUpSummary[]>
}

function unpackQuestions(file: string, packed: unknown, parts: Parts): readonly QuestionSummary[] {
  const [size, tagLists, ...columns] = list(packed)
  const count = check(size, isNumber)
  const [ids, tags, explicit, topics, titles, langs, kinds] = columns
  const [levels, weeks, seconds, lines, drafts, fingerprints] = columns.slice(7)
  const tagsOf = list(tagLists).map(tagList => check(tagList, isTexts))
  const tag = unpackColumn(tags, count, isNumber)
  const explicitId = unpackColumn(explicit, count, isFlag)
  const topic = unpackColumn(topics, count, isText)
  const title = unpackColumn(titles, count, isText)
  const lang = unpackColumn(langs, count, isText)
  const kind = unpackColumn(kinds, count, isKind)
  const level = unpackColumn(levels, count, isLevelOrNull)
  const week = unpackColumn(weeks, count, isTextOrNull)
  const budget = unpackColumn(seconds, count, isNumberOrNull)
  const line = unpackColumn(lines, count, isNumber)
  const draft = unpackColumn(drafts, count, isFlag)
  const fingerprint = unpackColumn(fingerprints, count, isText)
  return unpackColumn(ids, count, isText).map((id, row) => {
    const question: QuestionSummary = {
      id,
      explicitId: explicitId[row] ?? false,
      topic: topic[row] ?? '',
      title: title[row] ?? '',
      lang: lang[row] ?? '',
      kind: kind[row] ?? 'open',
      level: level[row] ?? null,
      tags: tagsOf[tag[row] ?? -1] ?? NONE,
      week: week[row] ?? null,
      seconds: budget[row] ?? null,
      file,
      line: line[row] ?? 1,
      draft: draft[row] ?? false,
      gaps: NONE,
      followUps: parts.followUps.get(row) ?? NONE,
      fingerprint: fingerprint[row] ?? '',
    }
    const gapped = parts.gaps.get(row)
    return gapped === undefined ? question : { ...question, ...gapped }
  })
}

/** Few questions have gaps: they are named by their row. */
function packGaps(questions: readonly QuestionSummary[]): readonly unknown[] {
  return questions.flatMap(({ gaps, gapTexts }, row) =>
    gaps.length > 0 || gapTexts ? [[row, gaps, gapTexts ?? null]] : [],
  )
}

type Gapped = Pick<QuestionSummary, 'gaps' | 'gapTexts'>

function unpackGaps(packed: unknown): ReadonlyMap<number, Gapped> {
  return new Map(
    list(packed).map(entry => {
      const [row, gaps, gapTexts] = list(entry)
      const gapped: Gapped = { gaps: check(gaps, isNumbers) }
      return [
        check(row, isNumber),
        gapTexts === null ? gapped : { ...gapped, gapTexts: check(gapTexts, isTexts) },
      ]
    }),
  )
}

function packFollowUps(questions: readonly QuestionSummary[]): readonly unknown[] {
  const rows = questions.flatMap(({ followUps }, row) => followUps.map(() => row))
  const all = questions.flatMap(({ followUps }) => followUps)
  const column = (field: (followUp: FollowUpSummary) => unknown) => packColumn(all.map(field))
  return [
    rows,
    column(({ id }) => id),
    column(({ text }) => text),
    column(({ on }) => on),
    column(({ ask }) => ask),
    column(({ parent }) => parent),
    column(({ draft }) => draft),
    column(({ fingerprint }) => fingerprint),
  ]
}

function unpackFollowUps(packed: unknown): ReadonlyMap<number, readonly FollowUpSummary[]> {
  const [rows, ids, texts, ons, asks, parents, drafts, fingerprints] = list(packed)
  const row = check(rows, isNumbers)
  const text = unpackColumn(texts, row.length, isText)
  const on = unpackColumn(ons, row.length, isOccasion)
  const ask = unpackColumn(asks, row.length, isTextOrNull)
  const parent = unpackColumn(parents, row.length, isText)
  const draft = unpackColumn(drafts, row.length, isFlag)
  const fingerprint = unpackColumn(fingerprints, row.length, isText)
  const byRow = new Map<number, FollowUpSummary[]>()
  for (const [index, id] of unpackColumn(ids, row.length, isText).entries()) {
    const followUp: FollowUpSummary = {
      id,
      text: text[index] ?? '',
      on: on[index] ?? 'full',
      ask: ask[index] ?? null,
      parent: parent[index] ?? '',
      draft: draft[index] ?? false,
      fingerprint: fingerprint[index] ?? '',
    }
    const siblings = byRow.get(row[index] ?? -1)
    if (siblings) siblings.push(followUp)
    else byRow.set(row[index] ?? -1, [followUp])
  }
  return byRow
}

const isKind = (value: unknown): value is Kind => KINDS.some(kind => kind === value)
const isOccasion = (value: unknown): value is Occasion => OCCASIONS.some(occasion => occasion === value)
const isLevelOrNull = (value: unknown): value is Level | null =>
  value === null || LEVELS.some(level => level === value)
