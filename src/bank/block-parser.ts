import MarkdownIt, { type StateBlock, type Token } from 'markdown-it'

let parser: ReturnType<typeof makeParser> | null = null

/** The blocks of a text whose lines end with `\n`. Inline text is left as it stands, for reading it is what costs. */
export const parseBlocks = (text: string): readonly Token[] => {
  parser ??= makeParser()
  return parser.parse(text, {})
}

function makeParser() {
  const made = new MarkdownIt({ html: true })
  made.core.ruler.enableOnly(['block'])
  made.block.State = new Proxy(made.block.State, {
    construct(State, [text, markdown, env, tokens]) {
      const state = new State(text, markdown, env, tokens)
      state.push = pushPlain
      return state
    },
  })
  return made
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
    meta: null,
    block: true,
    hidden: false,
  } as unknown as Token
  if (nesting > 0) this.level++
  this.tokens.push(token)
  return token
}
