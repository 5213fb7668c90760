import { isPatternError, parsePattern } from '../model/pattern.ts'
import type { KeyPoint } from '../model/question.ts'
import type { Block, Outline } from './blocks.ts'
import { type Comment, takeComments } from './comments.ts'
import type { Report } from './findings.ts'
import { parseFlowMapping } from './flow-mapping.ts'
import { commentOffset, itemText, type ListItem, listItems } from './list-items.ts'
import { beginsWith } from './settings-comment.ts'
import { placeAt, placeIn } from './source-text.ts'
import { termsOf } from './terms.ts'
import type { YamlNode } from './yaml-tree.ts'
import { booleanOf, textOf } from './yaml-values.ts'

const MARKS = beginsWith(new Set(['match', 'optional', 'negated', 'ordered']))

interface Marks {
  match: string | null
  optional: boolean
  negated: boolean
  ordered: boolean
}

export function readKeyPoints(
  outline: Outline,
  blocks: readonly Block[],
  report: Report,
): readonly KeyPoint[] {
  const points: KeyPoint[] = []
  for (const block of blocks) {
    if (block.type !== 'list') continue
    for (const item of listItems(outline, block)) points.push(readKeyPoint(outline, item, report))
  }
  return points
}

function readKeyPoint(outline: Outline, item: ListItem, report: Report): KeyPoint {
  const { text, comments } = takeComments(itemText(outline, item), MARKS)
  const marks: Marks = { match: null, optional: false, negated: false, ordered: false }
  for (const comment of comments) readMarks(marks, { outline, item, comment, report })
  return {
    text,
    ...marks,
    terms: marks.match === null ? termsOf(text) : [],
    place: placeIn(outline.source, item.startLine, item.indent),
  }
}

interface MarksComment {
  readonly outline: Outline
  readonly item: ListItem
  readonly comment: Comment
  readonly report: Report
}

function readMarks(marks: Marks, { outline, item, comment, report }: MarksComment): void {
  const place = (at: number) => placeAt(outline.source, commentOffset(outline, item, comment.inner) + at)
  const mapping = parseFlowMapping(comment.inner)
  if (mapping.type === 'failure') report('match/syntax', place(mapping.at), { reason: 'comment' })
  for (const { key, at, value } of mapping.type === 'failure' ? [] : mapping.entries) {
    if (key === 'match') {
      const failed = patternFailure(value, comment.inner)
      if (failed) report('match/syntax', place(failed.at), { reason: failed.error })
      else marks.match = textOf(value)
    } else if (key === 'optional' || key === 'negated' || key === 'ordered') {
      const flag = booleanOf(value)
      if (flag === null) report('bank/key-type', place(value.at), { about: { key } })
      else marks[key] = flag
    } else {
      report('match/syntax', place(at), { reason: 'key', about: { key } })
    }
  }
}

/** What a pattern can fail by without `\` or `@`: nothing between two separators, or between one and an edge. */
const EMPTY_TERM = /(?:^|[&|])\s*(?:[&|]|$)/

function patternFailure(value: YamlNode, inner: string): { error: string; at: number } | null {
  if (value.type !== 'scalar') return { error: 'comment', at: value.at }
  if (!value.text.includes('\\') && !value.text.includes('@') && !EMPTY_TERM.test(value.text)) return null
  const pattern = parsePattern(value.text)
  if (!isPatternError(pattern)) return null
  return { error: pattern.error, at: writtenIndex(inner, value, pattern.at) }
}

/** Where character `index` of a scalar stands in what was written: a quoted one may have escapes before it. */
function writtenIndex(inner: string, value: YamlNode, index: number): number {
  const quote = inner[value.at - 1]
  const escaped = quote === '"' ? /\\[\\"]/y : quote === "'" ? /''/y : null
  let at = value.at
  for (let left = index; left > 0 && at < inner.length; left--) {
    if (escaped) escaped.lastIndex = at
    at += escaped?.test(inner) ? 2 : 1
  }
  return at
}
