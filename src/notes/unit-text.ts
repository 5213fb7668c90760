import type { SourceText } from '../bank/source-text.ts'
import { bodyText } from './details-text.ts'
import type { DraftFollowUp } from './draft.ts'
import { isAnswerLabel, isAnswerSummary, isGenericSummary, isHint, isReferences } from './heading-words.ts'
import type { Item, ListNode, Node } from './node.ts'
import { leftAligned, nodesText } from './node-text.ts'
import { itemText } from './options.ts'
import { asks, asksClearly } from './question-words.ts'
import { cleanTitle, inlineMarkdown, isMarked } from './title.ts'

/** What stands below a question's head, in its parts. */
export interface UnitText {
  readonly prompt: string
  readonly answer: string
  readonly hint: string
  readonly followUps: readonly DraftFollowUp[]
  /** Nodes that were cut off, by their index among those given: references and the like. */
  readonly cut: readonly number[]
}

const FOLLOW_UPS = /^(?:꼬리 ?질문|추가 ?질문|follow[- ]?ups?(?: questions?)?|이어지는 질문)/iu
const ANSWER_LINE =
  /^(?:[\s>*_-]*)(?:(?:a|ａ)\s*\d{0,3}\s*[.:：．)]|(?:답변?|정답|답안|모범 ?답안|answer)\s*\d{0,3}\s*[.:：．)])[\s*_]*/iu

/** Reads the nodes below a head: an answer part ends the question, folds are opened, references cut off. */
export function unitText(source: SourceText, nodes: readonly Node[]): UnitText {
  const cut: number[] = []
  const followUps: DraftFollowUp[] = []
  const before: string[] = []
  const after: string[] = []
  let hint = ''
  let answered = false
  let run: Node[] = []
  const flush = (): void => {
    const text = nodesText(source, run)
    run = []
    if (text !== '') (answered ? after : before).push(text)
  }
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]
    if (!node) continue
    if (node.type === 'heading' && (isReferences(node.text) || FOLLOW_UPS.test(cleanTitle(node.text)))) {
      flush()
      const end = sectionEnd(nodes, at)
      if (isReferences(node.text)) for (let index = at; index < end; index++) cut.push(index)
      else followUps.push(...followUpsIn(source, nodes.slice(at + 1, end)))
      at = end - 1
    } else if (node.type === 'heading' && isAnswerLabel(node.text)) {
      flush()
      answered = true
    } else if (node.type === 'details') {
      const summary = cleanTitle(node.region.summary)
      const body = bodyText(source, node.region)
      if (isHint(summary)) {
        flush()
        hint = body
      } else if (isGenericSummary(summary)) {
        flush()
        if (isAnswerSummary(summary) || before.length === 0) answered = true
        if (!answered) before.push(body)
        else if (body !== '') after.push(body)
      } else run.push(node)
    } else if (node.type === 'paragraph' && ANSWER_LINE.test(lineWithAnswer(node.text) ?? '') && !answered) {
      const split = splitAnswer(node.text)
      flush()
      if (split.before !== '') before.push(split.before)
      answered = true
      after.push(split.after)
    } else if (node.type !== 'comment') run.push(node)
  }
  flush()
  const told = answered ? { prompt: before, answer: after } : { prompt: [], answer: before }
  return {
    prompt: told.prompt.join('\n\n'),
    answer: told.answer.filter(text => text !== '').join('\n\n'),
    hint,
    followUps,
    cut,
  }
}

const lineWithAnswer = (text: string): string | undefined =>
  text.split('\n').find(line => ANSWER_LINE.test(line))

function splitAnswer(text: string): { readonly before: string; readonly after: string } {
  const lines = text.split('\n')
  const at = lines.findIndex(line => ANSWER_LINE.test(line))
  const line = lines[at] ?? ''
  const marked = ANSWER_LINE.exec(line)?.[0] ?? ''
  const bare = line.slice(marked.length)
  // `**Answer: one**` is bold as a whole.
  const first = /\*\*|__/u.test(marked) && bare.split('**').length % 2 === 0 ? bare.replace('**', '') : bare
  return {
    before: lines.slice(0, at).join('\n').trim(),
    after: [first, ...lines.slice(at + 1)].join('\n').trim(),
  }
}

function sectionEnd(nodes: readonly Node[], at: number): number {
  const heading = nodes[at]
  if (heading?.type !== 'heading') return at + 1
  const end = nodes.findIndex(
    (node, index) => index > at && node.type === 'heading' && node.level <= heading.level,
  )
  return end === -1 ? nodes.length : end
}

/** The items of the lists in a section that is named after follow-ups; headings and bold lines count too. */
function followUpsIn(source: SourceText, nodes: readonly Node[]): readonly DraftFollowUp[] {
  return nodes.flatMap(node => {
    if (node.type === 'list') return node.items.map(item => followUpOf(source, item))
    if (node.type === 'heading' || (node.type === 'paragraph' && asks(node.text)))
      return [{ text: cleanTitle(node.text), answer: '' }]
    return []
  })
}

/** An item as a follow-up: what is nested under it is its answer. */
export function followUpOf(source: SourceText, item: Item): DraftFollowUp {
  return { text: cleanTitle(item.text), answer: withoutAnswerMark(nodesText(source, item.body)) }
}

export const withoutAnswerMark = (text: string): string =>
  text
    .replace(/^(?:[-*+]|\d+[.)])?[ \t]*/u, mark => mark)
    .replace(
      /^(?:[-*+][ \t]+)?(?:\*\*|__)?(?:a|ａ|답변?|정답|answer)\s*\d{0,3}\s*[.:：．)]\s*(?:\*\*|__)?[ \t]*/iu,
      '',
    )

/** An item of a list of questions: nested questions are its follow-ups, anything else nested its answer. */
export function itemUnit(
  source: SourceText,
  item: Item,
): Pick<UnitText, 'answer' | 'followUps'> & { readonly title: string; readonly prompt: string } {
  const [first = '', ...others] = item.text.split('\n')
  const title = cleanTitle(first)
  const nested = item.body.filter((node): node is ListNode => node.type === 'list')
  const onlyLists = nested.length === item.body.length
  const items = nested.flatMap(list => list.items)
  const asking = items.filter(inner => asksClearly(inner.text) || isMarked(inner.text)).length
  if (items.length > 0 && onlyLists && asking * 2 >= items.length) {
    return {
      title,
      prompt: others.join('\n').trim(),
      answer: '',
      followUps: items.map(inner => followUpOf(source, inner)),
    }
  }
  const whole = itemText(source, item)
  const below = whole.slice(
    Math.min(whole.length, whole.indexOf('\n') === -1 ? whole.length : whole.indexOf('\n') + 1),
  )
  return { title, prompt: '', answer: withoutAnswerMark(leftAligned(inlineTrim(below))), followUps: [] }
}

const inlineTrim = (text: string): string =>
  inlineMarkdown(text).trim() === '' ? '' : text.replace(/^\s*\n/u, '').trimEnd()
