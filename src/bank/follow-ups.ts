import { type FollowUp, OCCASIONS } from '../model/question.ts'
import type { Block, Outline } from './blocks.ts'
import { takeComments } from './comments.ts'
import type { Report } from './findings.ts'
import { parseFlowMapping } from './flow-mapping.ts'
import { commentOffset, dedent, itemText, type ListItem, listItems } from './list-items.ts'
import { saysNothing } from './says-nothing.ts'
import { beginsWith } from './settings-comment.ts'
import { placeAt, placeIn } from './source-text.ts'
import { textOf } from './yaml-values.ts'

const DEEPEST = 3
const SETTINGS = beginsWith(new Set(['on', 'ask']))

interface Reading {
  readonly outline: Outline
  readonly report: Report
  /** The id of the question or follow-up that these follow. */
  readonly parent: string
  /** 1 for what follows a question. */
  readonly depth: number
}

export function readFollowUps(
  blocks: readonly Block[],
  reading: Omit<Reading, 'depth'>,
): readonly FollowUp[] {
  if (blocks.length === 0) return NO_FOLLOW_UPS
  const { outline, report, parent } = reading
  const items = blocks.flatMap(block => (block.type === 'list' ? listItems(outline, block) : []))
  return followUpsOf(items, { outline, report, parent, depth: 1 })
}

const NO_FOLLOW_UPS: readonly FollowUp[] = []

function followUpsOf(items: readonly ListItem[], reading: Reading): readonly FollowUp[] {
  const { outline, report, parent, depth } = reading
  const first = items[0]
  if (first === undefined) return NO_FOLLOW_UPS
  if (depth > DEEPEST) {
    report('followup/depth', placeIn(outline.source, first.startLine, first.indent), { about: { parent } })
    return []
  }
  return items.map((item, index) =>
    readFollowUp(item, { outline, report, parent: `${parent}~${index + 1}`, depth }),
  )
}

/** `reading.parent` is the follow-up's own id here. */
function readFollowUp(item: ListItem, reading: Reading): FollowUp {
  const { outline, report, parent: id, depth } = reading
  const place = placeIn(outline.source, item.startLine, item.indent)
  const { text, settings } = readText(item, reading)
  const deeper = item.lists.flatMap(list => listItems(outline, list, item.indent)).filter(asksFurther)
  const answer = item.text === '' ? '' : answerOf(outline, item, deeper)
  const ask = settings.ask ?? null
  if (ask === null && saysNothing(answer)) {
    report('question/no-answer', place, { reason: 'follow-up', about: { id } })
  }
  const followUps = followUpsOf(deeper, { outline, report, parent: id, depth: depth + 1 })
  return { id, text, answer, on: settings.on ?? 'full', ask, followUps, place }
}

interface FollowUpSettings {
  on?: FollowUp['on']
  ask?: string
}

function readText(
  item: ListItem,
  { outline, report }: Reading,
): { text: string; settings: FollowUpSettings } {
  const { source } = outline
  const own = takeComments(item.text || itemText(outline, item), SETTINGS)
  const settings: FollowUpSettings = {}
  if (own.comments.length === 0 && item.html.length === 0) return { text: own.text, settings }
  const below = item.html.flatMap(text => takeComments(text, SETTINGS).comments)
  for (const { inner } of [...own.comments, ...below]) {
    const at = commentOffset(outline, item, inner)
    const mapping = parseFlowMapping(inner)
    if (mapping.type === 'failure') {
      report('question/settings', placeAt(source, at + mapping.at), { reason: 'follow-up' })
      continue
    }
    for (const { key, at: keyAt, value } of mapping.entries) {
      const said = textOf(value)
      const on = OCCASIONS.find(occasion => occasion === said)
      if (key === 'on' && on) settings.on = on
      else if (key === 'ask' && said !== null) settings.ask = said
      else if (key === 'on' || key === 'ask')
        report('bank/key-type', placeAt(source, at + value.at), { about: { key } })
      else report('bank/unknown-key', placeAt(source, at + keyAt), { reason: 'follow-up', about: { key } })
    }
  }
  return { text: own.text, settings }
}

/** Whether an item under a follow-up is asked in its turn, and is no part of the answer. */
const asksFurther = ({ text }: ListItem): boolean =>
  text.endsWith('?') || text.endsWith('？') || takeComments(text, SETTINGS).comments.length > 0

/** What stands under a follow-up: one list item is told as it is, everything else as the Markdown it is. */
function answerOf(outline: Outline, item: ListItem, asked: readonly ListItem[]): string {
  if (!item.more) return ''
  const [list, secondList] = item.lists
  if (list && !secondList && !item.others && item.html.every(isSettings)) {
    const lines = new Set(asked.map(({ startLine }) => startLine))
    const items = listItems(outline, list, item.indent).filter(({ startLine }) => !lines.has(startLine))
    const [only] = items
    if (only && items.length === 1) return itemText(outline, only)
  }
  const pieces: string[] = []
  let from = item.moreFrom
  for (const { startLine, endLine } of asked) {
    pieces.push(dedent(outline.source, { from, to: startLine, indent: item.indent }))
    from = endLine
  }
  pieces.push(dedent(outline.source, { from, to: item.endLine, indent: item.indent }))
  const text = pieces.filter(piece => piece !== '').join('\n')
  return item.html.length === 0 ? text : takeComments(text, SETTINGS).text
}

const isSettings = (html: string): boolean => takeComments(html, SETTINGS).text.trim() === ''
