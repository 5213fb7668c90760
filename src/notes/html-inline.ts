import type { Keep } from './html-blocks.ts'
import { decodeEntities } from './title.ts'

const NAMES =
  'a|abbr|acronym|address|article|aside|audio|b|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|dfn|dialog|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|menu|meta|nav|noscript|object|ol|optgroup|option|p|param|picture|pre|progress|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr'
const TAG = new RegExp(`</?(?:${NAMES})(?:\\s[^<>]{0,2000})?/?>`, 'giu')

/** The value of an attribute in a tag, '' where it has none. */
const attribute = (tag: string, name: string): string => {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu').exec(tag)
  return decodeEntities((match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim())
}

/** An address that leads to a page and nowhere else. */
export const isSafeAddress = (address: string): boolean =>
  /^(?:https?:|mailto:)/iu.test(address) || !/^[\s\u0000-\u001f]*[a-z][a-z\d+.-]*:/iu.test(address)

const UNSAFE_LINK =
  /!?\[([^[\]]*)\]\(\s*<?\s*(?:javascript|vbscript|data):(?:[^()\n]|\([^()\n]{0,500}\)){0,2000}\)/giu

/** HTML inside of lines as Markdown; tags that say nothing go, their text stays. */
export function htmlInline(text: string, keep: Keep): string {
  const linked = text.replace(UNSAFE_LINK, '$1')
  if (!linked.includes('<')) return linked
  return linked
    .replace(/<img\b[^<>]{0,4000}>/giu, imageOf)
    .replace(/<a\b([^<>]{0,2000})>([\s\S]{0,2000}?)<\/a>/giu, (_, attributes: string, shown: string) =>
      linkOf(attributes, shown),
    )
    .replace(/<(code|kbd|tt|samp)\b[^<>]{0,200}>([^<>`\n]{1,2000}?)<\/\1>/giu, (_, __, code: string) =>
      keep(`\`${decodeEntities(code).trim()}\``),
    )
    .replace(/<(b|strong)\b[^<>]{0,200}>([\s\S]{0,4000}?)<\/\1>/giu, (_, __, inner: string) =>
      emphasised(inner, '**'),
    )
    .replace(/<(i|em)\b[^<>]{0,200}>([\s\S]{0,4000}?)<\/\1>/giu, (_, __, inner: string) =>
      emphasised(inner, '*'),
    )
    .replace(/<sup\b[^<>]{0,200}>([^<>]{1,40}?)<\/sup>/giu, '^$1')
    .replace(TAG, '')
}

function imageOf(tag: string): string {
  const address = attribute(tag, 'src')
  return address === '' || !isSafeAddress(address) || /\s/u.test(address)
    ? attribute(tag, 'alt')
    : `![${attribute(tag, 'alt').replace(/[[\]]/gu, '')}](${address})`
}

function linkOf(attributes: string, shown: string): string {
  const address = attribute(` ${attributes}`, 'href')
  const text = shown.trim()
  if (text === '' || address === '' || address.startsWith('#') || /[\s()]/u.test(address)) return shown
  return isSafeAddress(address) && !/\n\s*\n/u.test(text) ? `[${text}](${address})` : shown
}

/** Where Markdown would see it: within a paragraph, and around what begins and ends with no space. */
function emphasised(inner: string, mark: string): string {
  const text = inner.trim()
  if (
    text === '' ||
    /\n\s*\n|^\s*(?:[-+#>|]|\d+[.)]\s)|\n\s*(?:[-*+#>|]|\d+[.)]\s)/u.test(inner) ||
    text.includes(mark)
  )
    return inner
  const from = inner.length - inner.trimStart().length
  return `${inner.slice(0, from)}${mark}${text}${mark}${inner.slice(from + text.length)}`
}
