import { widest } from './column-widths.ts'
import { htmlParagraphs } from './markdown-html.ts'
import { inlineRuns } from './markdown-inline.ts'
import { type Align, markdownTable } from './markdown-table.ts'
import { type Node, parseBlocks, parseInline } from './markdown-tree.ts'
import { type Face, hardBroken, paint, type Run, run, STRONG, wrapRuns } from './runs.ts'
import type { Screen } from './screen.ts'
import { indent, padStart, width } from './text.ts'

/** Markdown as lines for a terminal, none wider than the screen. Every line ends the colours it begins. */
export const markdown = (text: string, screen: Screen): readonly string[] => blocks(parseBlocks(text), screen)

/** The same for what has no blocks, such as a title: `1. x` is no list there. */
export const inlineMarkdown = (text: string, { columns, theme }: Screen, face?: Face): readonly string[] =>
  wrapRuns(inlineRuns(parseInline(text), face), columns, theme)

/** A title without its marks, for one cell or one line. */
export const plainText = (text: string): string =>
  inlineRuns(parseInline(text))
    .map(run => run.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()

/** Text is not set in from the left where it would be left fewer columns than these. */
const LEAST = 8

function blocks(nodes: readonly Node[], screen: Screen): readonly string[] {
  const lines: string[] = []
  let closeBy = true
  for (const node of nodes) {
    const more = block(node, screen)
    if (more.length === 0) continue
    if (!closeBy) lines.push('')
    for (const line of more) lines.push(line)
    closeBy = node.token.type === 'heading_open' || node.token.hidden
  }
  return lines
}

function block(node: Node, screen: Screen): readonly string[] {
  const { token, children } = node
  const { columns, theme } = screen
  switch (token.type) {
    case 'paragraph_open':
      return wrapRuns(content(node), columns, theme)
    case 'heading_open':
      return wrapRuns(content(node, STRONG), columns, theme)
    case 'bullet_list_open':
    case 'ordered_list_open':
      return list(node, screen)
    case 'blockquote_open':
      return quote(node, screen)
    case 'fence':
    case 'code_block':
      return code(token.content, screen)
    case 'table_open':
      return table(node, screen)
    case 'html_block':
      return htmlParagraphs(token.content).flatMap(runs => wrapRuns(runs, columns, theme))
    case 'hr':
      return [theme.faint('─'.repeat(Math.min(columns, 40)))]
    default:
      return blocks(children, screen)
  }
}

/** The text of a paragraph, a heading or a cell. */
const content = ({ children }: Node, face?: Face): readonly Run[] =>
  inlineRuns(children[0]?.token.children ?? [], face)

function list({ token, children }: Node, screen: Screen): readonly string[] {
  const start = Number(token.attrGet('start') ?? 1)
  const marks = children.map(({ token: item }, at) => {
    const box = typeof item.meta?.box === 'string' ? item.meta.box : ''
    if (token.type === 'bullet_list_open') return box || '•'
    return `${start + at}${item.markup} ${box}`.trimEnd()
  })
  const room = widest(marks.map(width))
  const loose = children.some(item =>
    item.children.some(({ token: part }) => part.type === 'paragraph_open' && !part.hidden),
  )
  return children.flatMap((item, at) => {
    const lines = hanging(`${padStart(marks[at] ?? '', room)} `, item.children, screen)
    return loose && at > 0 ? ['', ...lines] : lines
  })
}

function hanging(mark: string, nodes: readonly Node[], screen: Screen): readonly string[] {
  const by = width(mark)
  const room = screen.columns - by
  if (room < LEAST) return [mark.trim(), ...blocks(nodes, screen)]
  const [first = '', ...rest] = blocks(nodes, { ...screen, columns: room })
  return [(mark + first).trimEnd(), ...indent(rest, by)]
}

function quote({ children }: Node, screen: Screen): readonly string[] {
  const room = screen.columns - 2
  if (room < LEAST) return blocks(children, screen)
  const bar = screen.theme.faint('│')
  return blocks(children, { ...screen, columns: room }).map(line => (line === '' ? bar : `${bar} ${line}`))
}

const CODE_INDENT = 2
const TAB = 4
const CONTINUED = '↳ '

/** Verbatim. A line that is too long goes on under a mark that says so. */
function code(text: string, { columns, theme }: Screen): readonly string[] {
  const room = columns - CODE_INDENT
  const by = room < LEAST ? 0 : CODE_INDENT
  const lines = text
    .trimEnd()
    .split('\n')
    .flatMap(line => {
      const whole = run(expandTabs(line))
      if (width(whole.text) <= columns - by) return [whole.text]
      const cut = hardBroken([whole], columns - by - width(CONTINUED)).map(part => paint(part, theme))
      return cut.map((part, at) => (at === 0 ? part : theme.faint(CONTINUED) + part))
    })
  return indent(lines, by)
}

function expandTabs(line: string): string {
  const [first = '', ...rest] = line.split('\t')
  let expanded = first
  let used = width(first)
  for (const part of rest) {
    const space = TAB - (used % TAB)
    expanded += ' '.repeat(space) + part
    used += space + width(part)
  }
  return expanded
}

function table({ children }: Node, screen: Screen): readonly string[] {
  const rows = children.flatMap(part => part.children)
  const [head, ...body] = rows.map(row => row.children)
  if (!head) return []
  return markdownTable(
    {
      head: head.map(cell => content(cell, STRONG)),
      aligns: head.map(alignOf),
      rows: body.map(cells => cells.map(cell => content(cell))),
    },
    screen,
  )
}

function alignOf({ token }: Node): Align {
  const style = String(token.attrGet('style') ?? '')
  return style.endsWith('right') ? 'right' : style.endsWith('center') ? 'center' : 'left'
}
