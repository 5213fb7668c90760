import type { Outline } from '../bank/blocks.ts'
import { lineAt, lineText, type SourceText } from '../bank/source-text.ts'
import { type Block, blockTree, firstParagraph, isList } from './block-tree.ts'
import type { Region } from './html-region.ts'
import type { Item, Node } from './node.ts'
import { isOpened } from './opened-list.ts'
import { cellsOf } from './table-cells.ts'

interface Reader {
  readonly source: SourceText
  readonly regions: readonly Region[]
  /** The first region that is not yet told of. */
  next: number
  readonly nodes: Node[]
}

/** The document as one row of nodes, in order. */
export function readNodes(
  source: SourceText,
  tokens: Outline['tokens'],
  regions: readonly Region[],
): readonly Node[] {
  const reader: Reader = { source, regions, next: 0, nodes: [] }
  readBlocks(reader, blockTree(tokens), 0)
  tellRegions(reader, source.starts.length, 0)
  return reader.nodes
}

function readBlocks(reader: Reader, blocks: readonly Block[], indent: number): void {
  for (const [at, block] of blocks.entries()) {
    // A list that begins with a region is opened; of anything else the region takes its lines.
    const from = tellRegions(reader, isList(block) ? block.from : block.from + 1, indent, block.from)
    if (from >= block.to) continue
    const hidden = reader.regions[reader.next]
    const begins = hidden ? lineAt(reader.source, hidden.from) : Infinity
    if (isList(block) && from === block.from) {
      if (begins < block.to || isOpened(block, blocks, at)) readOpened(reader, block, indent)
      else reader.nodes.push(listNode(reader, block, indent))
    } else if (from > block.from || begins < block.to) {
      readAround(reader, { from, to: block.to, indent })
    } else {
      reader.nodes.push(plainNode(reader, block, indent))
    }
  }
}

/** What of a block stands around the regions in it. */
function readAround(reader: Reader, { from, to, indent }: Pick<Node, 'from' | 'to' | 'indent'>): void {
  let line = from
  while (line < to) {
    const region = reader.regions[reader.next]
    const begins = region ? lineAt(reader.source, region.from) : Infinity
    const end = Math.min(begins, to)
    pushRest(reader, line, end, indent)
    if (begins >= to) return
    line = Math.max(tellRegions(reader, begins + 1, indent, line), line + 1)
  }
}

function pushRest(reader: Reader, from: number, to: number, indent: number): void {
  const lines: string[] = []
  for (let line = from; line < to; line++) lines.push(lineText(reader.source, line))
  const text = lines.join('\n').trim()
  if (!/[\p{L}\p{N}]/u.test(text.replace(/<[^<>]*>/gu, ''))) return
  reader.nodes.push({ type: 'paragraph', text, item: null, from, to, indent })
}

/** Tells of the regions that begin before `line`; gives the first line at or after `from` that none of them covers. */
function tellRegions(reader: Reader, line: number, indent: number, from = 0): number {
  const { source, regions, nodes } = reader
  let free = from
  const last = regions[reader.next - 1]
  if (last) free = Math.max(free, lineAt(source, Math.max(last.from, last.to - 1)) + 1)
  for (;;) {
    const region = regions[reader.next]
    if (!region) break
    const begins = lineAt(source, region.from)
    if (begins >= line) break
    reader.next++
    const ends = lineAt(source, Math.max(region.from, region.to - 1)) + 1
    const before = source.text
      .slice(source.starts[begins] ?? 0, region.from)
      .replace(/^[\s>]*(?:[-*+]|\d{1,4}[.)])?\s*/u, '')
    if (/[\p{L}\p{N}]/u.test(before.replace(/<[^<>]*>/gu, '')) && begins >= free) {
      nodes.push({ type: 'paragraph', text: before.trim(), item: null, from: begins, to: begins + 1, indent })
    }
    if (region.type === 'details') nodes.push({ type: 'details', region, from: begins, to: ends, indent })
    else if (before.trim() === '')
      nodes.push({
        type: 'comment',
        text: source.text.slice(region.from, region.to),
        from: begins,
        to: ends,
        indent,
      })
    const rest = source.text.slice(region.to, endOfLine(source.text, region.to))
    const following = regions[reader.next]
    if (
      /[\p{L}\p{N}]/u.test(rest.replace(/<[^<>]*>/gu, '')) &&
      (!following || following.from > region.to + rest.length)
    ) {
      nodes.push({ type: 'paragraph', text: rest.trim(), item: null, from: ends - 1, to: ends, indent })
    }
    free = Math.max(free, ends)
  }
  return free
}

const endOfLine = (text: string, at: number): number => {
  const newline = text.indexOf('\n', at)
  return newline === -1 ? text.length : newline
}

function plainNode({ source }: Reader, block: Block, indent: number): Node {
  const { type, from, to, content } = block
  const span = { from, to, indent }
  switch (type) {
    case 'heading':
      return { type, level: Number(block.open.tag.slice(1)), text: content, ...span }
    case 'paragraph':
      return plainParagraph(content, span)
    case 'fence':
    case 'code_block':
      return { type: 'code', text: content, ...span }
    case 'table':
      return {
        type,
        rows: block.children.flatMap(part => part.children.map(row => cellsOf(lineText(source, row.from)))),
        ...span,
      }
    case 'blockquote':
      return { type: 'quote', text: quoteText(source, from, to), ...span }
    case 'hr':
      return { type: 'rule', text: content, ...span }
    default:
      return { type: 'html', text: content, ...span }
  }
}

/** `##Title` is no heading of Markdown's, but everybody who writes it means one. */
function plainParagraph(text: string, span: Pick<Node, 'from' | 'to' | 'indent'>): Node {
  const meant = /^(#{2,6})(?=[^\s#!])([^\n]+)$/u.exec(text)
  if (!meant?.[1] || meant[2] === undefined) return { type: 'paragraph', text, item: null, ...span }
  return { type: 'heading', level: meant[1].length, text: meant[2], ...span }
}

function quoteText(source: SourceText, from: number, to: number): string {
  const lines: string[] = []
  for (let line = from; line < to; line++) lines.push(lineText(source, line).replace(/^\s*>\s?/u, ''))
  return lines.join('\n').trim()
}

function readOpened(reader: Reader, list: Block, indent: number): void {
  for (const item of list.children) {
    const inner = contentColumn(lineText(reader.source, item.from), indent)
    const [first, ...rest] = item.children
    const from = tellRegions(reader, item.from, indent, item.from)
    if (first?.type === 'paragraph' && from <= first.from && !beginsInside(reader, first)) {
      const number = list.type === 'ordered_list' ? Number(item.open.info || 0) : 0
      reader.nodes.push({
        type: 'paragraph',
        text: first.content,
        item: number,
        from: first.from,
        to: first.to,
        indent,
      })
      readBlocks(reader, rest, inner)
    } else if (first) {
      readBlocks(reader, item.children, inner)
    }
    tellRegions(reader, item.to, inner)
  }
}

function beginsInside(reader: Reader, block: Block): boolean {
  const region = reader.regions[reader.next]
  return region !== undefined && lineAt(reader.source, region.from) < block.to
}

function listNode(reader: Reader, list: Block, indent: number): Node {
  return {
    type: 'list',
    ordered: list.type === 'ordered_list',
    from: list.from,
    to: list.to,
    indent,
    items: list.children.map(item => readItem(reader, item, list, indent)),
  }
}

function readItem(reader: Reader, item: Block, list: Block, indent: number): Item {
  const inner = contentColumn(lineText(reader.source, item.from), indent)
  const begins = item.children[0]?.type === 'paragraph'
  const nested: Reader = { ...reader, regions: [], next: 0, nodes: [] }
  readClosed(nested, item.children.slice(begins ? 1 : 0), inner)
  return {
    text: firstParagraph(item),
    number: list.type === 'ordered_list' ? Number(item.open.info || 0) : null,
    from: item.from,
    to: item.to,
    indent: inner,
    body: nested.nodes,
  }
}

function readClosed(reader: Reader, blocks: readonly Block[], indent: number): void {
  for (const block of blocks) {
    reader.nodes.push(isList(block) ? listNode(reader, block, indent) : plainNode(reader, block, indent))
  }
}

/** Where the content of an item begins: after its marker and up to four spaces. Tabs are stops of four. */
function contentColumn(line: string, indent: number): number {
  const match = /^([ \t]*(?:[-*+]|\d{1,9}[.)]))([ \t]*)/u.exec(line)
  if (match?.[1] === undefined) return indent + 2
  const marker = columns(match[1])
  const all = columns(match[1] + (match[2] ?? ''))
  return all - marker > 4 || all === marker ? marker + 1 : all
}

function columns(text: string): number {
  let column = 0
  for (const char of text) column += char === '\t' ? 4 - (column % 4) : 1
  return column
}
