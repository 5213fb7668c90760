import { decodeEntities } from '../notes/title.ts'

export interface Element {
  readonly name: string
  readonly attributes: string
  readonly children: readonly HtmlNode[]
}
/** Text with its entities decoded, or an element. */
export type HtmlNode = string | Element

const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col', 'meta', 'link', 'source', 'area', 'base'])
/** What these hold is no text for people. */
const HIDDEN = new Set([
  'script',
  'style',
  'template',
  'head',
  'title',
  'iframe',
  'object',
  'noscript',
  'svg',
])
/** What is opened anew ends the one that is open. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  p: ['p'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
}
/** Nobody nests so deep; beyond it elements are opened no more. */
const DEEPEST = 100

const TAG = /^<(\/?)([a-z][a-z\d-]*)((?:\s[^<>]*)?)>/iu

interface Open {
  readonly name: string
  readonly attributes: string
  readonly children: HtmlNode[]
}

/** HTML as a tree, as forgiving as browsers are; comments, scripts and styles are left out. */
export function htmlTree(html: string): readonly HtmlNode[] {
  const root: Open = { name: '', attributes: '', children: [] }
  const open: Open[] = [root]
  const top = (): Open => open.at(-1) ?? root
  const close = (): void => {
    const done = open.length > 1 ? open.pop() : undefined
    if (done) top().children.push(done)
  }
  let tagEnd = -1
  for (let at = 0; at < html.length; ) {
    const next = html.indexOf('<', at)
    const end = next === -1 ? html.length : next
    if (end > at) top().children.push(decodeEntities(html.slice(at, end)))
    if (next === -1) break
    const skipped = afterHidden(html, next)
    if (skipped > next) {
      at = skipped
      continue
    }
    // Looked for once for all that begins before it.
    if (tagEnd <= next) tagEnd = after(html, '>', next)
    const tag = TAG.exec(html.slice(next, tagEnd))
    if (!tag) {
      top().children.push('<')
      at = next + 1
      continue
    }
    at = next + tag[0].length
    const [, slash, name = '', attributes = ''] = tag
    enter({ name: name.toLowerCase(), attributes, isEnd: slash === '/' }, open, close)
  }
  while (open.length > 1) close()
  return root.children
}

function enter(
  { name, attributes, isEnd }: { name: string; attributes: string; isEnd: boolean },
  open: Open[],
  close: () => void,
): void {
  const parent = open.at(-1)
  if (isEnd) {
    const at = open.findLastIndex(element => element.name === name)
    if (at > 0) while (open.length > at) close()
    else if (name === 'p') parent?.children.push({ name: 'p', attributes: '', children: [] })
    return
  }
  if (VOID.has(name) || attributes.endsWith('/')) {
    parent?.children.push({ name, attributes, children: [] })
    return
  }
  for (const ended of ENDS[name] ?? []) if (open.at(-1)?.name === ended) close()
  if (open.length < DEEPEST) open.push({ name, attributes, children: [] })
}

/** Where a comment, a declaration or an element that shows nothing ends; `at` itself where none begins. */
function afterHidden(html: string, at: number): number {
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4)
  if (html.startsWith('<!', at) || html.startsWith('<?', at)) return after(html, '>', at)
  const [, name = ''] = /^<([a-z]+)[\s>]/iu.exec(html.slice(at, at + 20)) ?? []
  if (!HIDDEN.has(name.toLowerCase())) return at
  const closing = new RegExp(`</${name}\\s*>`, 'giu')
  closing.lastIndex = at
  return closing.exec(html) === null ? html.length : closing.lastIndex
}

const after = (html: string, mark: string, from: number): number => {
  const found = html.indexOf(mark, from)
  return found === -1 ? html.length : found + mark.length
}

/** The value of an attribute, '' where there is none. */
export function attribute({ attributes }: Element, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu').exec(attributes)
  return decodeEntities(match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim()
}

/** All text below, with `<br>` as newlines. */
export function textOf(nodes: readonly HtmlNode[]): string {
  return nodes
    .map(node => {
      if (typeof node === 'string') return node
      if (node.name === 'br') return '\n'
      const text = textOf(node.children)
      return node.name === 'div' || node.name === 'p' ? `${text}\n` : text
    })
    .join('')
}
