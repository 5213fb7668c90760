import { once } from '../model/once.ts'
import {
  type BankSummary,
  KINDS,
  type Kind,
  LEVELS,
  type Level,
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
import {
  packFollowUps,
  packFollowUpTexts,
  unpackFollowUps,
  unpackFollowUpTexts,
} from './packed-follow-ups.ts'

/** A summary as values for JSON, which are read in a fraction of the time that a list of objects takes. */
export interface PackedBank {
  /** What choosing questions needs. */
  readonly packed: unknown
  /** What it does not need, and most of the bytes: titles, and what is compared after an edit. */
  readonly texts: () => unknown
}

export function packBank(bank: BankSummary): PackedBank {
  const { topic, title, lang, after, week, errors, warnings, complete, questions } = bank
  const head = [topic, title, lang, after, week, errors, warnings, complete]
  const texts = packTexts(questions)
  return { packed: [head, ...packQuestions(questions)], texts: () => texts }
}

/**
 * Null where it is nothing that `packBank` makes. Questions are made when they are asked for, and what they are made of is
 * looked at then: `onDamaged` is told where that is nothing of ours.
 */
export function unpackBank(
  file: string,
  { packed, texts }: PackedBank,
  onDamaged: () => never,
): BankSummary | null {
  try {
    const [head, count, ids, topics, langs, drafts, gaps, ...rest] = list(packed)
    const [topic, title, lang, after, week, errors, warnings, complete] = list(head)
    const size = check(count, isNumber)
    const columns = {
      ids: unpackColumn(ids, size, isText),
      topics: unpackColumn(topics, size, isText),
      langs: unpackColumn(langs, size, isText),
      drafts: unpackColumn(drafts, size, isFlag),
    }
    const gapsOf = unpackGaps(gaps)
    const whole = <T>(read: () => T) => once(() => orDamaged(read, onDamaged))
    const known = { ...columns, gapsOf, texts: whole(() => unpackTexts(texts(), size)) }
    const make = whole(() => questionMaker(file, rest, known))
    const made = new Array<QuestionSummary | undefined>(size).fill(undefined)
    const question = (row: number): QuestionSummary => {
      const question = made[row] ?? make()(row)
      made[row] = question
      return question
    }
    const all = once(() => columns.ids.map((_, row) => question(row)))
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
      get questions() {
        return all()
      },
      outline: { ...columns, gapped: new Set(gapsOf.keys()), question },
    }
  } catch (error) {
    if (error instanceof Damaged) return null
    throw error
  }
}

function orDamaged<T>(read: () => T, onDamaged: () => never): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof Damaged) return onDamaged()
    throw error
  }
}

/** The ids of a packed bank; none where they can't be read. */
export function packedIds(packed: unknown): readonly string[] {
  try {
    const [, count, ids] = list(packed)
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
    column(({ id }) => id),
    column(({ topic }) => topic),
    column(({ lang }) => lang),
    column(({ draft }) => draft),
    packGaps(questions),
    tagLists.map((tags): unknown => JSON.parse(tags)),
    column(({ tags }) => tagLists.indexOf(JSON.stringify(tags))),
    column(({ explicitId }) => explicitId),
    column(({ kind }) => kind),
    column(({ level }) => level),
    column(({ week }) => week),
    column(({ seconds }) => seconds),
    column(({ line }) => line),
    packFollowUps(questions),
  ]
}

function packTexts(questions: readonly QuestionSummary[]): readonly unknown[] {
  return [
    packColumn(questions.map(({ title }) => title)),
    packColumn(questions.map(({ fingerprint }) => fingerprint)),
    questions.flatMap(({ gapTexts }, row) => (gapTexts ? [[row, gapTexts]] : [])),
    packFollowUpTexts(questions),
  ]
}

interface Texts {
  readonly titles: readonly string[]
  readonly fingerprints: readonly string[]
  readonly gapTexts: ReadonlyMap<number, readonly string[]>
  /** Texts and fingerprints. */
  readonly followUps: readonly (readonly string[])[]
}

function unpackTexts(value: unknown, count: number): Texts {
  const [titles, fingerprints, gapTexts, followUps] = list(value)
  return {
    titles: unpackColumn(titles, count, isText),
    fingerprints: unpackColumn(fingerprints, count, isText),
    gapTexts: new Map(list(gapTexts).map(entry => rowOf(entry, isTexts))),
    followUps: unpackFollowUpTexts(followUps),
  }
}

interface Known {
  readonly ids: readonly string[]
  readonly topics: readonly string[]
  readonly langs: readonly string[]
  readonly drafts: readonly boolean[]
  readonly gapsOf: ReadonlyMap<number, readonly number[]>
  readonly texts: () => Texts
}

const NONE: readonly never[] = []

function questionMaker(
  file: string,
  rest: readonly unknown[],
  known: Known,
): (row: number) => QuestionSummary {
  const { ids, topics, langs, drafts, gapsOf, texts } = known
  const [tagLists, tags, explicit, kinds, levels, weeks, seconds, lines, followUps] = rest
  const tagsOf = list(tagLists).map(tagList => check(tagList, isTexts))
  const tag = unpackColumn(tags, ids.length, isNumber)
  const explicitId = unpackColumn(explicit, ids.length, isFlag)
  const kind = unpackColumn(kinds, ids.length, isKind)
  const level = unpackColumn(levels, ids.length, isLevelOrNull)
  const week = unpackColumn(weeks, ids.length, isTextOrNull)
  const budget = unpackColumn(seconds, ids.length, isNumberOrNull)
  const line = unpackColumn(lines, ids.length, isNumber)
  const followUpsOf = unpackFollowUps(followUps, () => texts().followUps)
  return row => {
    const question: QuestionSummary = {
      id: ids[row] ?? '',
      explicitId: explicitId[row] ?? false,
      topic: topics[row] ?? '',
      get title() {
        return texts().titles[row] ?? ''
      },
      lang: langs[row] ?? '',
      kind: kind[row] ?? 'open',
      level: level[row] ?? null,
      tags: tagsOf[tag[row] ?? -1] ?? NONE,
      week: week[row] ?? null,
      seconds: budget[row] ?? null,
      file,
      line: line[row] ?? 1,
      draft: drafts[row] ?? false,
      gaps: gapsOf.get(row) ?? NONE,
      get gapTexts() {
        return texts().gapTexts.get(row)
      },
      followUps: followUpsOf.get(row) ?? NONE,
      get fingerprint() {
        return texts().fingerprints[row] ?? ''
      },
    }
    return question
  }
}

/** Few questions have gaps: they are named by their row. */
function packGaps(questions: readonly QuestionSummary[]): readonly unknown[] {
  return questions.flatMap(({ gaps }, row) => (gaps.length > 0 ? [[row, gaps]] : []))
}

const unpackGaps = (packed: unknown): ReadonlyMap<number, readonly number[]> =>
  new Map(list(packed).map(entry => rowOf(entry, isNumbers)))

function rowOf<T>(entry: unknown, accepts: (value: unknown) => value is T): readonly [number, T] {
  const [row, value] = list(entry)
  return [check(row, isNumber), check(value, accepts)]
}

const isKind = (value: unknown): value is Kind => KINDS.some(kind => kind === value)
const isLevelOrNull = (value: unknown): value is Level | null =>
  value === null || LEVELS.some(level => level === value)
