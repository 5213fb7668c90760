import { escapeLineStart, escapeMarkdown } from './escape-markdown.ts'
import { attribute, type Element, type HtmlNode, htmlTree, textOf } from './html-tree.ts'
import { SENTINEL } from './sentinels.ts'

/** HTML as the Markdown that says the same: no script, no style, only links and pictures that are safe to follow. */
export const htmlMarkdown = (html: string): string => {
  const tree = htmlTree(html.normalize('NFC').replaceAll('\r', ''))
  return blocksOf(tree)
    .map(block => block.text)
    .join('\n\n')
}

/** A line of text stands close to the one before it; everything else after a blank line. */
interface Block {
  readonly text: string
}

const BLOCKS = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Lines that follow one another are kept apart by hard breaks, as they are on a card of Anki. */
function blocksOf(nodes: readonly HtmlNode[]): readonly Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  let line: HtmlNode[] = []
  const endLine = (): void => {
    lines.push(inlineText(line))
    line = []
  }
  const endText = (): void => {
    if (line.length > 0) endLine()
    for (const text of paragraphs(lines)) blocks.push({ text })
    lines = []
  }
  const walk = (children: readonly HtmlNode[]): void => {
    for (const node of children) {
      if (typeof node === 'string' || (!BLOCKS.has(node.name) && !holdsBlock(node))) {
        if (typeof node !== 'string' && node.name === 'br') endLine()
        else line.push(node)
      } else if (isLine(node)) {
        if (line.length > 0) endLine()
        const only = node.children[0]
        // An editor writes a blank line as a line with only a break in it.
        if (node.children.length === 1 && typeof only === 'object' && only.name === 'br') lines.push('')
        else walk(node.children)
        if (line.length > 0) endLine()
        if (node.name !== 'div') lines.push('')
      } else {
        endText()
        const text = blockText(node)
        if (text.trim() !== '') blocks.push({ text })
      }
    }
  }
  walk(nodes)
  endText()
  return blocks
}

const isLine = ({ name }: Element): boolean =>
  !['blockquote', 'dl', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'ol', 'pre', 'table', 'ul'].includes(name)

const holdsBlock = ({ children }: Element): boolean =>
  children.some(child => typeof child !== 'string' && (BLOCKS.has(child.name) || holdsBlock(child)))

const ITEM = /^(?:[-*+]|\d{1,9}[.)]) /u

/** Lines up to a blank one; a list's item and a text after it are not run together. */
function paragraphs(lines: readonly string[]): readonly string[] {
  const texts: string[] = []
  let before: string | null = null
  for (const raw of lines) {
    const line = escapeLineStart(raw.trim())
    if (line === '') {
      before = null
      continue
    }
    const last = texts.length - 1
    if (before === null || ITEM.test(before) !== ITEM.test(line)) texts.push(line)
    else texts[last] = `${texts[last]}${ITEM.test(line) ? '' : '\\'}\n${line}`
    before = line
  }
  return texts
}

function blockText(node: Element): string {
  switch (node.name) {
    case 'ul':
    case 'ol':
      return list(node)
    case 'pre':
      return fence(node)
    case 'table':
      return table(node)
    case 'hr':
      return '***'
    case 'blockquote':
      return nested(node.children)
        .split('\n')
        .map(line => `> ${line}`.trimEnd())
        .join('\n')
    case 'dl':
      return nested(node.children.flatMap(child => (typeof child === 'string' ? [] : [asLine(child)])))
    default: {
      const text = inlineText(node.children)
      return text === '' ? '' : `#### ${text}`
    }
  }
}

const asLine = (node: Element): Element => ({ ...node, name: 'div' })
const nested = (nodes: readonly HtmlNode[]): string =>
  blocksOf(nodes)
    .map(({ text }) => text)
    .join('\n\n')

function list(node: Element): string {
  const items = node.children.filter((child): child is Element => typeof child !== 'string')
  return items
    .map((item, at) => {
      const mark = node.name === 'ol' ? `${at + 1}. ` : '- '
      const blocks = item.name === 'li' ? blocksOf(item.children) : blocksOf([item])
      const text = blocks
        .map((block, nth) =>
          nth === 0 ? block.text : `${/^(?:- |1\. )/u.test(block.text) ? '\n' : '\n\n'}${block.text}`,
        )
        .join('')
      return mark + text.replace(/\n(?=[^\n])/gu, `\n${' '.repeat(mark.length)}`)
    })
    .join('\n')
}

function fence(node: Element): string {
  const text = textOf(node.children)
    .replaceAll('\u00a0', ' ')
    .replace(/^\n+|\s+$/gu, '')
  if (text === '') return ''
  // A gap can't stand in code: lines of code spans look the same.
  if (SENTINEL.test(text))
    return text
      .split('\n')
      .map(line => code(line.trimEnd()))
      .join('\\\n')
  const runs = [...text.matchAll(/`+/gu)].map(([run]) => run.length)
  const marks = '`'.repeat(Math.max(3, ...runs.map(length => length + 1)))
  const inner = node.children.find(child => typeof child !== 'string' && child.name === 'code')
  const [, language = ''] =
    /\blang(?:uage)?-([\w+#-]+)/u.exec(
      `${attribute(node, 'class')} ${typeof inner === 'object' ? attribute(inner, 'class') : ''}`,
    ) ?? []
  return `${marks}${language}\n${text}\n${marks}`
}

function table(node: Element): string {
  const rows = rowsOf(node).map(row =>
    row.children
      .filter((cell): cell is Element => typeof cell !== 'string' && /^t[dh]$/u.test(cell.name))
      .map(cell =>
        nested(cell.children)
          .replace(/\\?\s*\n\s*/gu, ' ')
          .replaceAll('|', '\\|'),
      ),
  )
  const width = Math.max(0, ...rows.map(row => row.length))
  if (width === 0) return ''
  const printed = rows.map(
    row => `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`,
  )
  const [head = '', ...body] = printed
  return [head, `|${' --- |'.repeat(width)}`, ...body].join('\n')
}

const rowsOf = (node: Element): readonly Element[] =>
  node.children.flatMap(child => {
    if (typeof child === 'string') return []
    return child.name === 'tr' ? [child] : rowsOf(child)
  })

const MARKS: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*', s: '~~', del: '~~' }

function inlineText(nodes: readonly HtmlNode[]): string {
  return nodes
    .map(inline)
    .join('')
    .replace(/[ \t\n\u00a0]+/gu, ' ')
    .trim()
}

function inline(node: HtmlNode): string {
  if (typeof node === 'string') return prose(node)
  const { name, children } = node
  if (name === 'br') return ' '
  if (name === 'img') return picture(node)
  if (name === 'anki-mathjax') return code(textOf(children), '$')
  if (name === 'code' || name === 'kbd' || name === 'tt') return code(textOf(children))
  const text = children.map(inline).join('')
  if (name === 'a') return link(node, text)
  if (name === 'sub' || name === 'sup') return text.trim() === '' ? text : `<${name}>${text.trim()}</${name}>`
  const mark = MARKS[name]
  const [, before = '', inside = '', behind = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? []
  return mark === undefined || inside === '' || inside.includes(mark)
    ? text
    : `${before}${mark}${inside}${mark}${behind}`
}

/** Formulas between `\(` and `\)` stay as written, in the form that GitHub shows. */
const prose = (text: string): string =>
  text
    .split(/(\\\([\s\S]*?\\\)|\\\[[\s\S]*?\\\])/u)
    .map((part, at) =>
      at % 2 === 1 && !SENTINEL.test(part) ? code(part.slice(2, -2), '$') : escapeMarkdown(part),
    )
    .join('')

/** Gaps stand outside of the code that they are cut from. */
function code(text: string, around = ''): string {
  return text
    .split(new RegExp(`(${SENTINEL.source})`, 'u'))
    .map((part, at) => {
      if (at % 2 === 1 || part.trim() === '') return part
      const run = Math.max(0, ...[...part.matchAll(/`+/gu)].map(([marks]) => marks.length))
      const marks = '`'.repeat(run + 1)
      const space = part.startsWith('`') || part.endsWith('`') ? ' ' : ''
      return `${around}${marks}${space}${part.replace(/\s*\n\s*/gu, ' ')}${space}${marks}${around}`
    })
    .join('')
}

function link(node: Element, text: string): string {
  const address = attribute(node, 'href')
  if (!/^https?:\/\//iu.test(address) || text.trim() === '') return text
  const bare = text.trim()
  return bare === address || `${bare}/` === address
    ? `<${bracketed(address)}>`
    : `[${bare}](${bracketed(address)})`
}

const bracketed = (address: string): string =>
  address.replace(/[\s<>()\\]/gu, char => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`)

function picture(node: Element): string {
  const address = attribute(node, 'src')
  const told = escapeMarkdown(
    attribute(node, 'alt')
      .replace(/[[\]\n]/gu, ' ')
      .trim(),
  )
  if (/^https?:\/\//iu.test(address)) return `![${told}](${bracketed(address)})`
  if (address === '' || /^[a-z][a-z\d+.-]*:/iu.test(address)) return told
  return `![${told}](${bracketed(address)})`
}
