import { remembered } from './remembered.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  copy: '©',
  rarr: '→',
  larr: '←',
}

export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu, (whole, decimal, hex, name) => {
        if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
        return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
          ? String.fromCodePoint(code)
          : whole
      })
    : text

/** HTML that only changes the look, as the Markdown that says the same; other tags go, their text stays. */
export function inlineMarkdown(html: string): string {
  if (!html.includes('<') && !html.includes('&')) return html
  const kept: string[] = []
  const bare = html
    .replace(/(`+)[^`]+?\1/gu, span => `\u0000${kept.push(span) - 1}\u0000`)
    .replace(
      /<code\b[^<>]*>([^<>]*)<\/code>/giu,
      (_, code: string) => `\u0000${kept.push(`\`${decodeEntities(code).trim()}\``) - 1}\u0000`,
    )
    .replace(/<br\s*\/?>/giu, ' ')
    .replace(/<\/?(?:b|strong)\b[^<>]*>/giu, '')
    .replace(
      /<\/?(?:a|abbr|big|blockquote|center|cite|details|div|dl|dt|dd|em|font|h[1-6]|i|ins|kbd|li|mark|ol|p|q|s|samp|section|small|span|strike|sub|summary|sup|table|tbody|td|tr|u|ul|var)(?:\s[^<>]*)?\/?>/giu,
      '',
    )
    .replace(/<img\b[^<>]*>/giu, '')
  return decodeEntities(bare).replace(/\u0000(\d+)\u0000/gu, (_, at: string) => kept[Number(at)] ?? '')
}

const LEADING_NUMBER =
  /^(?:(?:\d{1,4}(?:[-.]\d{1,3})*\s*[.):：]|\(\d{1,4}\)|\[\d{1,4}\]|#\d{1,4}\b[.):：]?|[①-⑳])\s*)+(?=\S)/u
const MARKER =
  /^(?:q|ｑ|question|질문|문제|문항|꼬리 ?질문)\s*(?:(?:#|no\.?)?\s*\d{1,4}(?:[-.]\d{1,3})*\s*(?:번\s*)?(?:[.):：．\]]|-\s|\s)|[.:：．)\]])\s*/iu

/** Whether a text begins as questions do that are numbered or marked: `12.`, `Q3.`, `문제 4:`. */
export const isNumbered = (text: string): boolean => {
  if (!MAY_BE_NUMBERED.test(text.slice(0, 80))) return false
  const bare = unwrapped(text)
  return LEADING_NUMBER.test(bare) || MARKER.test(bare)
}

/** The number that a text begins with: `12` of `Q12. …`; null where there is none. */
export function leadingNumber(text: string): number | null {
  const match = /^\D{0,12}?(\d{1,4})\b/u.exec(unwrapped(text))
  return match &&
    (isNumbered(text) ||
      /^[^\p{L}\p{N}]*(?:q|question|문제|질문)?[^\p{L}\p{N}]*\d{1,4}[^\p{L}\p{N}]*$/iu.test(text))
    ? Number(match[1])
    : null
}

/** `Q.`, `Q1.`, `질문:`, `문제 2)` at the start. "Queue와 Stack" is no marker. */
export const isMarked = (text: string): boolean =>
  MAY_BE_NUMBERED.test(text.slice(0, 80)) && MARKER.test(unwrapped(text))

/** What numbers and markers are made of: most lines have nothing of it at their beginning. */
const MAY_BE_NUMBERED = /\d|[①-⑳]|[qｑ]|질문|문제|문항/iu

const unwrapped = (text: string): string =>
  text
    .replace(/^(?:[\s>#]|:[a-z_0-9]+:|[-*+]\s|\p{Extended_Pictographic}|\uFE0F|<[^<>]*>)+/u, '')
    .replace(/^(?:\*\*|__|\*|_|~~)+/u, '')
    .trimStart()

/** The text of a title: without its number and marker, emphasis around the whole, anchors, links and closing marks. */
export const cleanTitle = remembered(titleOf)

function titleOf(text: string): string {
  let title = inlineMarkdown(text.replace(/<!--[\s\S]*?-->/gu, ''))
    .replace(/[\u200b\u2060\ufeff\u2800]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  title = withoutLinks(title)
    .replace(/\s*\{#[\w-]+\}\s*$/u, '')
    .trim()
  for (let before = ''; before !== title; ) {
    before = title
    title = withoutEmphasis(title)
      .replace(/^(?::[a-z_0-9]+:|[❓❔✅☑📌👉🔥💡▶►▪•·]\uFE0F?)\s*/u, '')
      .replace(MARKER, '')
      .replace(LEADING_NUMBER, '')
      .trim()
  }
  return title.replace(/\s+/gu, ' ').replace(/^[-–—:.)\]]+\s*(?=\p{L})/u, '')
}

/** `[text](address)` is its text; a link that shows only a sign goes. */
function withoutLinks(title: string): string {
  if (!title.includes('](')) return title
  return title
    .replace(/!\[([^\]]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/gu, '')
    .replace(
      /\[((?:[^[\]]|\[[^[\]]*\])*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"]*")?\)/gu,
      (_, shown: string) => (/[\p{L}\p{N}]/u.test(shown) ? shown : ''),
    )
    .trim()
}

/** `**all of it**` without the marks; what is marked in part stays. */
export function withoutEmphasis(text: string): string {
  const match = /^(\*\*\*|\*\*|__|\*|_)(?=\S)([\s\S]*\S)\1$/u.exec(text)
  const inner = match?.[2]
  if (match?.[1] === undefined || inner === undefined) {
    const partly = /^(\*\*|__)((?:Q|질문|문제)?\s*\d{0,4}\s*[.):：]?)\1\s*(?=\S)/iu.exec(text)
    if (partly?.[2] !== undefined) return `${partly[2]} ${text.slice(partly[0].length)}`.trim()
    // `**1) Name.** What it is`: the number goes, the name stays marked.
    return text.replace(/^(\*\*|__)\s*(?:Q|질문|문제)?\s*\d{1,4}\s*[.):：]\s*(?=[^\s*_])/iu, '$1')
  }
  return inner.includes(match[1]) ? text : inner
}

/** Whether a paragraph is emphasised as a whole, but for signs after it: `**What is it? 👶**`. */
export function isBold(text: string): boolean {
  if (text.includes('\n') && text.trim().split('\n').length > 3) return false
  return /^(?:(?:\d{1,4}[.)]|[-•])\s*)?(\*\*|__)(?=\S)(?:(?!\1)[\s\S])*\S\1\s*(?:\p{Extended_Pictographic}|\uFE0F|[\s.:?？]|<br\s*\/?>|\([^()]*\))*$/u.test(
    text.trim(),
  )
}

/** The same for titles that differ in letter case, spacing and marks alone. */
export const titleKey = remembered(text =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ''),
)

/** The number that a paragraph begins with in bold: `3` of `**3)** …`; 0 where it begins with none. */
export const boldNumber = (text: string): number => Number(BOLD_NUMBER.exec(text)?.[1] ?? 0)

const BOLD_NUMBER = /^(?:\*\*|__)\s*(?:q|문제|질문)?\s*(\d{1,3})\s*[.):]/iu
