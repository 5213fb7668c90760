import type { QuestionDraft } from '../bank/print-question.ts'
import type { Content } from '../bank/question-kind.ts'
import type { Kind, Level, Option } from '../model/question.ts'

/** What is said of a question before it is written; what is absent is left out. */
export interface Said {
  readonly title: string
  readonly kind?: Kind
  readonly prompt?: string
  readonly answer?: string
  /** `[x] right`, `wrong`. */
  readonly option?: readonly string[]
  readonly item?: readonly string[]
  readonly accept?: readonly string[]
  readonly keyPoint?: readonly string[]
  readonly hint?: string
  readonly level?: Level
  readonly tag?: readonly string[]
  readonly id?: string
}

/** The question that was said, in the language that its parts are named in. */
export function draftOf(said: Said, lang: string): QuestionDraft {
  const { title, hint, level, tag, id, keyPoint } = said
  return {
    title,
    lang,
    content: contentOf(said),
    id: id ?? null,
    level: level ?? null,
    tags: tag ?? [],
    hint: hint ?? '',
    keyPoints: (keyPoint ?? []).map(text => ({ text })),
  }
}

function contentOf(said: Said): Content {
  const { prompt = '', answer = '', item = [], accept = [] } = said
  const options = (said.option ?? []).map(optionOf)
  const kind = said.kind ?? kindOf(said, options)
  switch (kind) {
    case 'choice':
    case 'multi':
      return { kind, prompt, answer, options, shuffle: true }
    case 'order':
      return { kind, prompt, answer, items: item }
    case 'short':
      return { kind, prompt, answer, accept: { type: 'texts', texts: accept } }
    case 'cloze':
      return { kind, prompt, answer, text: answer, parts: [], gaps: [] }
    default:
      return { kind: 'open', prompt, answer }
  }
}

function kindOf({ item, accept, answer = '' }: Said, options: readonly Option[]): Kind {
  if (options.length > 0) return options.filter(({ right }) => right).length > 1 ? 'multi' : 'choice'
  if (item) return 'order'
  if (accept) return 'short'
  return /\{\{[^}]+\}\}/u.test(answer) ? 'cloze' : 'open'
}

function optionOf(written: string): Option {
  const match = /^\s*(?:[-*+]\s+)?\[([ xX]?)\]\s*(.*)$/su.exec(written)
  const right = match?.[1]?.toLowerCase() === 'x'
  return { text: (match?.[2] ?? written).trim(), right, feedback: '' }
}
