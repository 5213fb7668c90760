import { normalTopic } from '../../bank/bank-header.ts'
import { type FollowUpDraft, type KeyPointDraft, printQuestion } from '../../bank/print-question.ts'
import type { Content } from '../../bank/question-kind.ts'
import { type Accept, KINDS, LEVELS, OCCASIONS } from '../../model/question.ts'
import type { Draft, Skipped } from '../draft.ts'
import { keptDraft } from './kept-draft.ts'
import { FORMAT } from './question-record.ts'
import { rereadQuestion } from './reread-question.ts'

type Fields = Readonly<Record<string, unknown>>

/** The questions of an exported JSON document; null where it is none. What is read of it is checked field by field. */
export function readQuestionRecords(
  text: string,
): { readonly drafts: readonly Draft[]; readonly skipped: readonly Skipped[] } | null {
  const document = fieldsOf(parsed(text))
  if (document.format !== FORMAT || !Array.isArray(document.questions)) return null
  const drafts: Draft[] = []
  const skipped: Skipped[] = []
  for (const { record, line } of placed(text, document.questions)) {
    const draft = draftOfRecord(fieldsOf(record), line)
    if (draft) drafts.push(draft)
    else skipped.push({ line, text: JSON.stringify(record).slice(0, 400), reason: 'unreadable' })
  }
  return { drafts, skipped }
}

/** Each record with the line that names its title: records stand in the order of the text. */
function placed(
  text: string,
  records: readonly unknown[],
): readonly { readonly record: unknown; readonly line: number }[] {
  let at = 0
  let line = 1
  return records.map(record => {
    const title = fieldsOf(record).title
    const found = typeof title === 'string' ? text.indexOf(JSON.stringify(title), at) : -1
    if (found !== -1) {
      for (; at < found; at++) if (text[at] === '\n') line++
    }
    return { record, line }
  })
}

function draftOfRecord(record: Fields, line: number): Draft | null {
  const title = textAt(record, 'title')
  const kind = KINDS.find(one => one === record.kind)
  const content = kind === undefined ? null : contentOf(record, kind)
  if (title.trim() === '' || !content) return null
  const seconds = record.seconds
  const question = rereadQuestion(
    printQuestion({
      title,
      content,
      level: LEVELS.find(level => level === record.level) ?? null,
      tags: textsAt(record, 'tags'),
      seconds: typeof seconds === 'number' && seconds > 0 ? seconds : null,
      author: textOrNull(record, 'author'),
      asOf: textOrNull(record, 'asOf'),
      explanation: textAt(record, 'explanation'),
      hint: textAt(record, 'hint'),
      keyPoints: listAt(record, 'keyPoints').flatMap(keyPointOf),
      followUps: listAt(record, 'followUps').flatMap(followUpOf),
      sources: textsAt(record, 'sources'),
    }),
  )
  if (!question) return null
  return keptDraft(question, {
    id: textOrNull(record, 'id'),
    topic: normalTopic(textAt(record, 'topic')) || null,
    lang: textOrNull(record, 'lang'),
    week: textOrNull(record, 'week'),
    line,
    dialect: 'json',
  })
}

function contentOf(record: Fields, kind: (typeof KINDS)[number]): Content | null {
  const prompt = textAt(record, 'prompt')
  const answer = textAt(record, 'answer')
  switch (kind) {
    case 'open':
      return { kind, prompt, answer }
    case 'choice':
    case 'multi': {
      const options = listAt(record, 'options').map(option => ({
        text: textAt(option, 'text'),
        right: option.right === true,
        feedback: textAt(option, 'feedback'),
      }))
      return { kind, prompt, answer, options, shuffle: record.shuffle !== false }
    }
    case 'order':
      return { kind, prompt, answer, items: textsAt(record, 'items') }
    case 'cloze':
      return { kind, prompt, answer, text: textAt(record, 'text'), parts: [], gaps: [] }
    case 'short': {
      const accept = acceptOf(fieldsOf(record.accept))
      return accept && { kind, prompt, answer, accept }
    }
    case 'generated':
      return {
        kind,
        prompt,
        answer,
        generator: textAt(record, 'generator'),
        params: fieldsOf(record.params),
      }
  }
}

function acceptOf(accept: Fields): Accept | null {
  const tolerance = fieldsOf(accept.tolerance)
  const { value: allowed } = tolerance
  if (accept.type === 'texts') return { type: 'texts', texts: textsAt(accept, 'texts') }
  if (typeof accept.value !== 'number' || typeof allowed !== 'number') return null
  const type = tolerance.type === 'relative' ? 'relative' : 'absolute'
  return {
    type: 'number',
    value: accept.value,
    unit: textAt(accept, 'unit'),
    tolerance: { type, value: allowed },
  }
}

const keyPointOf = (point: Fields): readonly KeyPointDraft[] =>
  textAt(point, 'text') === ''
    ? []
    : [
        {
          text: textAt(point, 'text'),
          match: textOrNull(point, 'match'),
          optional: point.optional === true,
          negated: point.negated === true,
          ordered: point.ordered === true,
        },
      ]

const followUpOf = (followUp: Fields): readonly FollowUpDraft[] =>
  textAt(followUp, 'text') === ''
    ? []
    : [
        {
          text: textAt(followUp, 'text'),
          answer: textAt(followUp, 'answer'),
          on: OCCASIONS.find(occasion => occasion === followUp.on) ?? 'full',
          ask: textOrNull(followUp, 'ask'),
          followUps: listAt(followUp, 'followUps').flatMap(followUpOf),
        },
      ]

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
const listAt = (fields: Fields, key: string): readonly Fields[] => {
  const value = fields[key]
  return Array.isArray(value) ? value.map(fieldsOf) : []
}
const textsAt = (fields: Fields, key: string): readonly string[] => {
  const value = fields[key]
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
}
const textAt = (fields: Fields, key: string): string => {
  const value = fields[key]
  return typeof value === 'string' ? value : ''
}
const textOrNull = (fields: Fields, key: string): string | null => textAt(fields, key) || null
