import MarkdownIt, { type Token } from 'markdown-it'
import cjkFriendly from 'markdown-it-cjk-friendly'

/** A block with what is nested in it. */
export interface Node {
  readonly token: Token
  readonly children: readonly Node[]
}

function createParser() {
  const parser = new MarkdownIt({ html: true }).use(cjkFriendly)
  parser.core.ruler.push('task-items', ({ tokens }) => markTasks(tokens))
  return parser
}

let shared: ReturnType<typeof createParser> | null = null

/** Made when first needed: its rules take longer to compile than a question takes to read. */
function parser(): ReturnType<typeof createParser> {
  shared ??= createParser()
  return shared
}

export const parseBlocks = (text: string): readonly Node[] =>
  nested(parser().parse(text.normalize('NFC'), {}))

/** The text has no blocks, whatever it begins with. */
export const parseInline = (text: string): readonly Token[] =>
  parser().parseInline(text.normalize('NFC'), {})[0]?.children ?? []

/** Decoded where that loses nothing. */
export const readableUrl = (href: string): string => parser().normalizeLinkText(href)

function nested(tokens: readonly Token[]): readonly Node[] {
  const roots: Node[] = []
  const open: Node[][] = [roots]
  for (const token of tokens) {
    if (token.nesting < 0) {
      open.pop()
      continue
    }
    const children: Node[] = []
    open.at(-1)?.push({ token, children })
    if (token.nesting > 0) open.push(children)
  }
  return roots
}

/** GFM's `[ ]` and `[x]` leave the text of their item and become its `meta.box`. */
function markTasks(tokens: readonly Token[]): void {
  for (let at = 2; at < tokens.length; at++) {
    const item = tokens[at - 2]
    const first = tokens[at]?.children?.[0]
    if (item?.type !== 'list_item_open' || first?.type !== 'text') continue
    const box = /^\[[ xX]\](?= |$)/u.exec(first.content)?.[0]
    if (box === undefined) continue
    item.meta = { box: box.toLowerCase() }
    first.content = first.content.slice(box.length)
  }
}
