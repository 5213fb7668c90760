import type { SourceText } from '../bank/source-text.ts'
import type { Region } from './html-region.ts'
import { dedented, trimmed } from './node-text.ts'
import { decodeEntities, inlineMarkdown } from './title.ts'

/** What is folded away, as Markdown: without the tags that wrap all of it. `skip` are parts that are told elsewhere. */
export function bodyText(source: SourceText, region: Region, skip: readonly Region[] = []): string {
  let text = ''
  let at = region.bodyFrom
  for (const { from, to } of skip) {
    text += source.text.slice(at, from)
    at = to
  }
  text += source.text.slice(at, region.bodyTo)
  return unwrapped(text)
}

const OPENING =
  /^\s*<(?:br|hr)\s*\/?>|^\s*<(b|strong|p|div|blockquote|i|em|span|center|section)(?:\s[^<>]*)?>/iu
const CLOSING = /<(?:br|hr)\s*\/?>\s*$|<\/(b|strong|p|div|blockquote|i|em|span|center|section)>\s*$/iu

/** Without `<b>`, `<p>` and the like around the whole, and `<br>` at its edges; with one on one side only, that one goes too. */
export function unwrapped(text: string): string {
  let bare = text
  for (let round = 0; round < 12; round++) {
    const before = bare
    const open = OPENING.exec(bare)
    const close = CLOSING.exec(bare)
    if (open && open[1] === undefined) bare = bare.slice(open[0].length)
    else if (close && close[1] === undefined) bare = bare.slice(0, close.index)
    else if (open?.[1] && close?.[1]?.toLowerCase() === open[1].toLowerCase()) {
      // `<b>one</b> and <b>two</b>` is wrapped by nothing.
      const inside = bare.slice(open[0].length, close.index)
      const firstClose = inside.search(new RegExp(`</${open[1]}>`, 'iu'))
      const reopens = firstClose === -1 ? -1 : inside.search(new RegExp(`<${open[1]}[\\s>]`, 'iu'))
      if (firstClose !== -1 && (reopens === -1 || firstClose < reopens)) break
      bare = inside
    } else if (open?.[1] && !new RegExp(`</${open[1]}>`, 'iu').test(bare)) bare = bare.slice(open[0].length)
    else if (close?.[1] && !new RegExp(`<${close[1]}[\\s>]`, 'iu').test(bare))
      bare = bare.slice(0, close.index)
    if (bare === before) break
  }
  const lines = bare.split('\n')
  const indent = Math.min(
    ...lines.filter(line => line.trim() !== '').map(line => /^[ ]*/u.exec(line)?.[0].length ?? 0),
  )
  // What is indented as a whole would be code once it stands alone.
  const shown = Number.isFinite(indent) && indent > 0 ? lines.map(line => dedented(line, indent)) : lines
  return trimmed(shown)
}

/** The first line of a summary that says something is the title, what follows it belongs to the question. */
export function summaryParts(summary: string): { readonly title: string; readonly prompt: string } {
  const text = unwrapped(summary.replace(/<\/?(?:h[1-6])(?:\s[^<>]*)?>/giu, '\n'))
  const lines = text.split('\n')
  const first = lines.findIndex(line => inlineMarkdown(line).trim() !== '')
  if (first === -1) return { title: '', prompt: '' }
  const [line = '', ...others] = lines.slice(first)
  const rest = unwrapped(others.join('\n'))
  // A sentence may go on in the next line.
  if (
    rest !== '' &&
    !/^(?:\s*[-*+>`|]|\s*\d+[.)]\s|\s*<(?:pre|ul|ol|code|table|img))/u.test(rest) &&
    !rest.includes('\n\n') &&
    !/[?？:：.]\s*$/u.test(line)
  ) {
    const [start = '', ...more] = rest.split('\n')
    return { title: `${line.trim()} ${start.trim()}`, prompt: trimmed(more) }
  }
  return { title: line.trim(), prompt: rest }
}

/** The texts of `<li>` where a body is an HTML list and nothing else; null where it is more. */
export function htmlListItems(body: string): readonly string[] | null {
  if (!/^\s*<[uo]l\b/iu.test(body)) return null
  const items = [...body.matchAll(/<li\b[^<>]*>([\s\S]*?)(?=<\/li>|<li\b|<\/[uo]l>)/giu)].map(match =>
    decodeEntities(inlineMarkdown(match[1] ?? ''))
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  const rest = body
    .replace(/<li\b[^<>]*>[\s\S]*?(?=<\/li>|<li\b|<\/[uo]l>)/giu, '')
    .replace(/<\/?(?:ul|ol|li|br|p|div)\b[^<>]*>/giu, '')
  return rest.trim() === '' ? items.filter(item => item !== '') : null
}
