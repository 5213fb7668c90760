import {
  type BankSummary,
  type FollowUpSummary,
  KINDS,
  LEVELS,
  OCCASIONS,
  type QuestionSummary,
} from '../model/question.ts'

/** Thrown and caught inside the cache: what was read is not what was written. */
class Damaged extends Error {}

type Tuple = readonly unknown[]

/** A summary as nested lists without names, which is a third of the size and of the time to read. */
export function packBank(bank: BankSummary): Tuple {
  const { topic, title, lang, after, week, errors, warnings, complete, questions } = bank
  return [
    topic,
    title,
    lang,
    after,
    week,
    errors,
    warnings,
    Number(complete),
    questions.map(question => packQuestion(question, bank)),
  ]
}

/** Null where the tuple is not one that `packBank` makes. */
export function unpackBank(file: string, tuple: unknown): BankSummary | null {
  try {
    const [topic, title, lang, after, week, errors, warnings, complete, questions] = list(tuple)
    const bank = {
      file,
      topic: text(topic),
      title: text(title),
      lang: text(lang),
      after: texts(after),
      week: week === null ? null : text(week),
      errors: number(errors),
      warnings: number(warnings),
      complete: flag(complete),
    }
    return { ...bank, questions: list(questions).map(question => unpackQuestion(question, bank)) }
  } catch (error) {
    if (error instanceof Damaged) return null
    throw error
  }
}

/** The ids of a packed bank, as many as can be read. */
export function packedIds(tuple: unknown): readonly string[] {
  const questions = Array.isArray(tuple) ? tuple[8] : null
  if (!Array.isArray(questions)) return []
  return questions.flatMap(question =>
    Array.isArray(question) && typeof question[0] === 'string' ? [question[0]] : [],
  )
}

type Header = Pick<BankSummary, 'file' | 'topic' | 'lang' | 'week'>

/** 0 stands for what the bank says of all its questions. */
function packQuestion(question: QuestionSummary, bank: BankSummary): Tuple {
  return [
    question.id,
    Number(question.explicitId),
    question.topic === bank.topic ? 0 : question.topic,
    question.title,
    question.lang === bank.lang ? 0 : question.lang,
    KINDS.indexOf(question.kind),
    question.level === null ? -1 : LEVELS.indexOf(question.level),
    question.tags,
    question.week === bank.week ? 0 : question.week,
    question.seconds,
    question.line,
    Number(question.draft),
    question.fingerprint,
    question.followUps.map(packFollowUp),
    question.gaps,
    question.gapTexts ?? null,
  ]
}

function unpackQuestion(tuple: unknown, bank: Header): QuestionSummary {
  const fields = list(tuple)
  const [id, explicitId, topic, title, lang, kind, level, tags] = fields
  const [week, seconds, line, draft, fingerprint, followUps, gaps, gapTexts] = fields.slice(8)
  return {
    id: text(id),
    explicitId: flag(explicitId),
    topic: topic === 0 ? bank.topic : text(topic),
    title: text(title),
    lang: lang === 0 ? bank.lang : text(lang),
    kind: known(KINDS[number(kind)]),
    level: level === -1 ? null : known(LEVELS[number(level)]),
    tags: texts(tags),
    week: week === 0 ? bank.week : week === null ? null : text(week),
    seconds: seconds === null ? null : number(seconds),
    file: bank.file,
    line: number(line),
    draft: flag(draft),
    gaps: list(gaps).map(number),
    ...(gapTexts === null ? {} : { gapTexts: texts(gapTexts) }),
    followUps: list(followUps).map(unpackFollowUp),
    fingerprint: text(fingerprint),
  }
}

const packFollowUp = ({ id, text, on, ask, parent, draft, fingerprint }: FollowUpSummary): Tuple => [
  id,
  text,
  OCCASIONS.indexOf(on),
  ask,
  parent,
  Number(draft),
  fingerprint,
]

function unpackFollowUp(tuple: unknown): FollowUpSummary {
  const [id, asked, on, ask, parent, draft, fingerprint] = list(tuple)
  return {
    id: text(id),
    text: text(asked),
    on: known(OCCASIONS[number(on)]),
    ask: ask === null ? null : text(ask),
    parent: text(parent),
    draft: flag(draft),
    fingerprint: text(fingerprint),
  }
}

function list(value: unknown): Tuple {
  if (!Array.isArray(value)) throw new Damaged()
  return value
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Damaged()
  return value
}

function number(value: unknown): number {
  if (typeof value !== 'number') throw new Damaged()
  return value
}

function flag(value: unknown): boolean {
  if (value !== 0 && value !== 1) throw new Damaged()
  return value === 1
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Damaged()
  return value
}

const texts = (value: unknown): readonly string[] => list(value).map(text)
