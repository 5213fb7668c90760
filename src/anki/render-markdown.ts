import MarkdownIt, { type Token } from 'markdown-it'
import cjkFriendly from 'markdown-it-cjk-friendly'

/** Tags that only say how a text looks, without attributes: on a card of Anki any other could run a program. */
const SAFE =
  /^<(?:\/?(?:b|strong|i|em|u|s|del|ins|sub|sup|kbd|mark|small|code|details|summary|ul|ol|li|p|dl|dt|dd)|(?:br|hr)\s*\/?)>$/iu

function createRenderer() {
  const parser = new MarkdownIt({ html: true }).use(cjkFriendly)
  const shown = (html: string): string =>
    html
      .replace(/<!--[\s\S]*?(?:-->|$)/gu, '')
      .split(/(<[^<>]*>)/u)
      .map(part => (SAFE.test(part) ? part : escapeHtml(part, /&(?!#?[a-z\d]{1,31};)/giu)))
      .join('')
  const html = (tokens: readonly Token[], at: number): string => shown(tokens[at]?.content ?? '')
  parser.renderer.rules.html_block = html
  parser.renderer.rules.html_inline = html
  return parser
}

let shared: ReturnType<typeof createRenderer> | null = null

function renderer(): ReturnType<typeof createRenderer> {
  shared ??= createRenderer()
  return shared
}

/** Markdown as HTML for a field of Anki, where a newline says nothing. */
export const renderMarkdown = (markdown: string): string =>
  renderer().render(markdown.normalize('NFC')).trim()

export const renderInline = (markdown: string): string => renderer().renderInline(markdown.normalize('NFC'))

export const escapeHtml = (text: string, ampersand = /&/gu): string =>
  text.replace(ampersand, '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
