import type { Token } from 'markdown-it'
import type { Block, Outline } from './blocks.ts'
import { lineStart, lineText, type SourceText } from './source-text.ts'

/** An item of a list, its text still Markdown. */
export interface ListItem {
  /** The text of its first paragraph, '' where it does not begin with one. */
  readonly text: string
  /** Its lines, from 0, and the column at which its content begins. */
  readonly startLine: number
  readonly endLine: number
  readonly indent: number
  /** Whether anything but the first paragraph stands in it. */
  readonly more: boolean
  /** The first line after the first paragraph. */
  readonly moreFrom: number
  /** Lists directly inside it, as blocks of their own. */
  readonly lists: readonly Block[]
  /** The HTML blocks directly inside it. */
  readonly html: readonly string[]
  /** Whether anything else stands directly inside it after the first paragraph. */
  readonly others: boolean
}

/** The items of a list at any depth; `indent` is the column at which the content around the list begins. */
export function listItems(outline: Outline, list: Block, indent = 0): readonly ListItem[] {
  const { tokens } = outline
  const level = (tokens[list.first]?.level ?? 0) + 1
  const items: ListItem[] = []
  let first = list.first + 1
  for (let at = first; at < list.end; at++) {
    const token = tokens[at]
    if (token?.type !== 'list_item_close' || token.level !== level) continue
    const item = readItem(outline, { first, end: at, indent })
    if (item) items.push(item)
    first = at + 1
  }
  return items
}

interface ItemTokens {
  readonly first: number
  readonly end: number
  readonly indent: number
}

type Children = Pick<ListItem, 'lists' | 'html' | 'others'>

const NO_CHILDREN: Children = { lists: [], html: [], others: false }

function readItem({ tokens, source }: Outline, { first, end, indent }: ItemTokens): ListItem | null {
  const open = tokens[first]
  if (!open?.map) return null
  const startLine = open.map[0]
  const paragraph = tokens[first + 1]?.type === 'paragraph_open' ? tokens[first + 2] : undefined
  const more = end > first + (paragraph ? 4 : 1)
  const content = paragraph?.content ?? ''
  const { lists, html, others } = more ? childBlocks(tokens, paragraph ? first + 3 : first, end) : NO_CHILDREN
  return {
    text: content.includes('\n') ? content.replace(/\n[ \t]+/gu, '\n') : content,
    startLine,
    endLine: open.map[1],
    indent: contentColumn(source.text, lineStart(source, startLine), indent),
    more,
    moreFrom: paragraph?.map?.[1] ?? open.map[0],
    lists,
    html,
    others,
  }
}

/** What stands directly inside an item after the token `before`; its closing token is `end`. */
function childBlocks(tokens: readonly Token[], before: number, end: number): Children {
  const level = (tokens[end]?.level ?? 0) + 1
  const lists: Block[] = []
  const html: string[] = []
  let others = false
  let first = before + 1
  for (let at = before + 1; at < end; at++) {
    const token = tokens[at]
    if (token?.level !== level || token.nesting > 0) continue
    const map = tokens[first]?.map
    if (token.type === 'html_block') html.push(token.content)
    else if ((token.type === 'bullet_list_close' || token.type === 'ordered_list_close') && map) {
      lists.push({ type: 'list', first, end: at + 1, startLine: map[0], endLine: map[1], level: 0 })
    } else if (token.type !== 'inline') others = true
    first = at + 1
  }
  return { lists, html, others }
}

/** Where the content of an item begins: after its marker and up to four spaces. */
function contentColumn(text: string, line: number, indent: number): number {
  let at = line + indent
  while (isSpace(text.charCodeAt(at))) at++
  while (isDigit(text.charCodeAt(at))) at++
  // The marker itself: `-`, or the `.` after a number.
  at++
  let spaces = 0
  while (isSpace(text.charCodeAt(at + spaces))) spaces++
  return at - line + (spaces === 0 || spaces > 4 ? 1 : spaces)
}

const isSpace = (code: number): boolean => code === 32 || code === 9
const isDigit = (code: number): boolean => code >= 48 && code <= 57

interface Lines {
  readonly from: number
  readonly to: number
  readonly indent: number
}

/** Lines of an item as they would stand outside the list, without blank lines around them. */
export const dedent = (source: SourceText, lines: Lines): string => trimLines(dedented(source, lines))

/** Where the inner text of a comment in an item stands in the file: its first line is searched for. */
export function commentOffset({ source }: Outline, item: ListItem, inner: string): number {
  const start = lineStart(source, item.startLine)
  const text = source.text.slice(start, lineStart(source, item.endLine))
  const found = text.indexOf(`<!--${inner.slice(0, `${inner}\n`.indexOf('\n'))}`)
  return start + (found === -1 ? item.indent : found + '<!--'.length)
}

/** An item's whole text as it would stand outside the list. */
export function itemText({ source }: Outline, item: ListItem): string {
  if (!item.more) return item.text
  const first = lineText(source, item.startLine).slice(item.indent)
  const rest = { from: item.startLine + 1, to: item.endLine, indent: item.indent }
  return trimLines([first, ...dedented(source, rest)])
}

function dedented(source: SourceText, { from, to, indent }: Lines): readonly string[] {
  const lines: string[] = []
  for (let line = from; line < to; line++) {
    const text = lineText(source, line)
    const space = /^[ \t]*/u.exec(text)?.[0].length ?? 0
    lines.push(text.slice(Math.min(space, indent)))
  }
  return lines
}

function trimLines(lines: readonly string[]): string {
  let from = 0
  let to = lines.length
  while (from < to && lines[from]?.trim() === '') from++
  while (to > from && lines[to - 1]?.trim() === '') to--
  return lines.slice(from, to).join('\n')
}
