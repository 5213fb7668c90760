import type { Accept, FollowUp, KeyPoint, Level, Option } from '../model/question.ts'
import { neutralMarkdown } from './neutral-markdown.ts'
import { parseBank } from './parse-bank.ts'
import { PART_NAMES, type Part } from './part-names.ts'
import { type Printable, printSettings } from './print-settings.ts'
import type { Content } from './question-kind.ts'

export type KeyPointDraft = Pick<KeyPoint, 'text'> &
  Partial<Pick<KeyPoint, 'match' | 'optional' | 'negated' | 'ordered'>>

export interface FollowUpDraft
  extends Pick<FollowUp, 'text'>,
    Partial<Pick<FollowUp, 'answer' | 'on' | 'ask'>> {
  readonly followUps?: readonly FollowUpDraft[]
}

/** A question before it is written. */
export interface QuestionDraft {
  readonly title: string
  readonly content: Content
  /** The language that its parts are named in: Korean for `ko`, else English. */
  readonly lang?: string
  readonly id?: string | null
  readonly level?: Level | null
  readonly topic?: string | null
  readonly tags?: readonly string[]
  readonly seconds?: number | null
  readonly author?: string | null
  readonly asOf?: string | null
  readonly explanation?: string
  readonly hint?: string
  readonly keyPoints?: readonly KeyPointDraft[]
  readonly followUps?: readonly FollowUpDraft[]
  readonly sources?: readonly string[]
}

/** A question as Markdown in our format, ending with a newline. Reading it gives the question again. */
export function printQuestion(draft: QuestionDraft): string {
  const { kind } = draft.content
  const plain = print(draft, kind === 'order' ? kind : null)
  if (isPlainlyRead(draft.content)) return plain
  const [read] = parseBank({
    file: '',
    bytes: new TextEncoder().encode(plain),
    topic: '',
    lang: null,
  }).questions
  return read?.kind === kind ? plain : print(draft, kind)
}

/** Whether its kind cannot be mistaken: no boxes and gaps but those that make it what it is. */
function isPlainlyRead(content: Content): boolean {
  const { kind, prompt, answer } = content
  if (/\{\{|\[[ xX]\]/u.test(prompt) || /\{\{|\[[ xX]\]/u.test(answer)) return false
  if (kind === 'open') return true
  if (kind !== 'choice' && kind !== 'multi') return false
  const right = content.options.filter(option => option.right).length
  const texts = content.options.every(({ text, feedback }) => !/\{\{|\[[ xX]\]|^$/u.test(text + feedback))
  return texts && kind === (right > 1 ? 'multi' : 'choice') && right > 0
}

function print(draft: QuestionDraft, kind: string | null): string {
  const { content } = draft
  const heading = `## ${draft.title.replace(/\s+/gu, ' ').trim()}`
  const settings = printSettings(settingsOf(draft, kind))
  const blocks = [
    settings === '' ? heading : `${heading}\n${settings}`,
    ...body(content, draft),
    part(draft, 'keyPoints', printKeyPoints(draft.keyPoints ?? [])),
    part(draft, 'followUps', printFollowUps(draft.followUps ?? [])),
    part(draft, 'hint', neutralMarkdown(draft.hint ?? '')),
    part(draft, 'explanation', neutralMarkdown(draft.explanation ?? '')),
    part(draft, 'sources', (draft.sources ?? []).map(source => item('- ', source)).join('\n')),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

function settingsOf(draft: QuestionDraft, kind: string | null): Record<string, Printable | null | undefined> {
  const { content, id, level, topic, tags = [], seconds, author, asOf } = draft
  return {
    id,
    kind,
    level,
    topic,
    tags: tags.length > 0 ? tags : null,
    time: seconds,
    ...(content.kind === 'short' ? acceptSettings(content.accept) : {}),
    ...('shuffle' in content && !content.shuffle ? { shuffle: false } : {}),
    ...(content.kind === 'generated' ? { generator: content.generator } : {}),
    ...(content.kind === 'generated' && Object.keys(content.params).length > 0
      ? { params: content.params }
      : {}),
    author,
    'as-of': asOf,
  }
}

export function acceptSettings(accept: Accept): Record<string, Printable> {
  if (accept.type === 'texts') return { accept: accept.texts }
  const { value, unit, tolerance } = accept
  const allowed =
    tolerance.type === 'relative' ? `${Number((tolerance.value * 100).toPrecision(12))}%` : tolerance.value
  return { accept: `${value} ${unit}`.trim(), tolerance: allowed }
}

/** What stands under the heading, and the parts for what can't stand there. */
function body(content: Content, draft: QuestionDraft): readonly string[] {
  const prompt = neutralMarkdown(content.prompt)
  const answer = neutralMarkdown(content.answer)
  if (content.kind === 'cloze') {
    const extra = content.answer === content.text ? '' : answer
    return [neutralMarkdown(content.text), part(draft, 'prompt', prompt), part(draft, 'answer', extra)]
  }
  if (content.kind === 'choice' || content.kind === 'multi' || content.kind === 'order') {
    const list = content.kind === 'order' ? printItems(content.items) : printOptions(content.options)
    // What would go on with the list's last item, or with the list.
    const joins = /^(?:\s|[-*+] |\d+[.)] )/u.test(answer)
    return [prompt, list, joins ? part(draft, 'answer', answer) : answer]
  }
  if (prompt === '') return [answer]
  return answer === '' ? [part(draft, 'prompt', prompt)] : [prompt, part(draft, 'answer', answer)]
}

function part({ lang }: QuestionDraft, name: Part, text: string): string {
  const [heading = ''] = PART_NAMES[name][lang?.startsWith('ko') ? 'ko' : 'en']
  return text === '' ? '' : `### ${heading}\n\n${text}`
}

export const printItems = (items: readonly string[]): string =>
  items.map((text, index) => item(`${index + 1}. `, text)).join('\n')
export const printOptions = (options: readonly Option[]): string => options.map(printOption).join('\n')
export const printKeyPoints = (points: readonly KeyPointDraft[]): string =>
  points.map(printKeyPoint).join('\n')
export const printFollowUps = (followUps: readonly FollowUpDraft[]): string =>
  followUps.map(followUp => printFollowUp(followUp, 1)).join('\n')

function printOption({ text, right, feedback }: Option): string {
  const option = item(right ? '- [x] ' : '- [ ] ', text, 2)
  return feedback === '' ? option : `${option}\n${indented(item('- ', feedback), 2)}`
}

function printKeyPoint({ text, match, optional, negated, ordered }: KeyPointDraft): string {
  const marks = printSettings({
    match,
    optional: optional === true ? true : null,
    negated: negated === true ? true : null,
    ordered: ordered === true ? true : null,
  })
  return item('- ', marks === '' ? text : `${text} ${marks}`)
}

function printFollowUp(
  { text, answer = '', on = 'full', ask, followUps = [] }: FollowUpDraft,
  depth: number,
): string {
  // Under a follow-up only what has settings, or ends with a question mark, is asked in its turn.
  const settings = printSettings({ on: on !== 'full' || depth > 1 ? on : null, ask })
  const asked = item('- ', settings === '' ? text : `${text} ${settings}`)
  const answered = answer === '' ? [] : [printFollowUpAnswer(answer)]
  const deeper = followUps.map(followUp => indented(printFollowUp(followUp, depth + 1), 2))
  return [asked, ...answered, ...deeper].join('\n')
}

/** As a nested item, or as a paragraph where an item would be taken for a follow-up or a list. */
function printFollowUpAnswer(answer: string): string {
  const [first = ''] = answer.split(/\n\s*\n/u)
  const misread = /[?？]$/u.test(first.trim()) || /^(?:\s|[-*+] |\d+[.)] )/u.test(answer)
  return misread ? `\n${indented(answer, 2)}` : indented(item('- ', answer), 2)
}

/** A list item: further lines stand under the first one. */
const item = (marker: string, text: string, indent = marker.length): string =>
  marker + indented(text.trim(), indent).trimStart()

const indented = (text: string, by: number): string =>
  text
    .split('\n')
    .map(line => (line === '' ? line : ' '.repeat(by) + line))
    .join('\n')
