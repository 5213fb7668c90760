import MarkdownIt, { type StateBlock, type Token } from 'markdown-it'

let parser: ReturnType<typeof MarkdownIt> | null = null

/**
 * The blocks from line `from` on of a text whose lines end with `\n`. Inline text is left as it stands, for reading it is
 * what costs.
 */
export function parseBlocks(text: string, from = 0): readonly Token[] {
  parser ??= new MarkdownIt({ html: true })
  const tokens: Token[] = []
  const state = new parser.block.State('', parser, {}, tokens)
  state.push = pushPlain
  markLines(state, text)
  parser.block.tokenize(state, from, state.lineMax)
  return tokens
}

/** Gives the state a text as its constructor does, but without a look at every character. */
function markLines(state: StateBlock, text: string): void {
  const { bMarks, eMarks, tShift, sCount, bsCount } = state
  for (const marks of [bMarks, eMarks, tShift, sCount, bsCount]) marks.length = 0
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    let at = start
    let columns = 0
    for (; at < end; at++) {
      const code = text.charCodeAt(at)
      if (code === 32) columns++
      else if (code === 9) columns += 4 - (columns % 4)
      else break
    }
    // Blanks that no newline ends are no line.
    if (at === text.length) break
    bMarks.push(start)
    eMarks.push(end)
    tShift.push(at - start)
    sCount.push(columns)
    bsCount.push(0)
    start = end + 1
  }
  state.src = text
  state.lineMax = bMarks.length
  // What the rules find when they look beyond the last line.
  bMarks.push(text.length)
  eMarks.push(text.length)
  tShift.push(0)
  sCount.push(0)
  bsCount.push(0)
}

/**
 * As markdown-it's own `push`, but with tokens that are plain objects: its class defines each field with
 * `Object.defineProperty`, which is a third of the pass. The rules for blocks set fields and call no method.
 */
function pushPlain(this: StateBlock, type: string, tag: string, nesting: Token['nesting']): Token {
  if (nesting < 0) this.level--
  const token = {
    type,
    tag,
    attrs: null,
    map: null,
    nesting,
    level: this.level,
    children: null,
    content: '',
    markup: '',
    info: '',
    hidden: false,
  } as unknown as Token
  if (nesting > 0) this.level++
  this.tokens.push(token)
  return token
}
