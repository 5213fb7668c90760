import { decodeEntities } from './title.ts'

/** What runs, or shows nothing that could be read. */
const HIDDEN =
  'script|style|iframe|object|embed|noscript|template|svg|canvas|audio|video|head|title|textarea|select'
const HIDDEN_ELEMENT = new RegExp(
  `<(${HIDDEN})\\b([^<>]{0,2000})>((?:(?!<\\1\\b)[\\s\\S])*?)</\\1\\s*>`,
  'giu',
)
const HIDDEN_TAG = new RegExp(`<(/?(?:${HIDDEN}))\\b([^<>]{0,2000})>`, 'giu')
const DEEPEST = 8

/** Puts a text aside that nothing may change any more, and gives what stands for it. */
export type Keep = (text: string) => string

/** HTML that makes blocks as the Markdown that says the same. */
export function htmlBlocks(text: string, keep: Keep): string {
  if (!text.includes('<')) return text
  const safe = withoutHidden(text)
    .replace(/<!--(?:(?!<!--)[\s\S])*?-->/gu, '')
    .replace(
      /<pre\b[^<>]{0,500}>((?:(?!<pre\b)[\s\S])*?)<\/pre>/giu,
      (_, code: string) => `\n\n${keep(fenced(code))}\n\n`,
    )
  return listed(tabled(safe))
    .replace(/^.*<\/?br\b.*$/gimu, line => brokenLine(line, keep))
    .replace(/<h[1-6]\b[^<>]{0,500}>\s*([^<>]*?)\s*<\/h[1-6]>/giu, (_, shown: string) =>
      shown === '' ? '' : `\n\n**${shown}**\n\n`,
    )
    .replace(/<summary\b[^<>]{0,500}>\s*([\s\S]{0,1000}?)\s*<\/summary>/giu, (_, shown: string) =>
      shown === '' ? '' : `\n\n**${shown.replace(/<\/?(?:b|strong)\b[^<>]*>|\*\*/giu, '').trim()}**\n\n`,
    )
    .replace(
      /<blockquote\b[^<>]{0,500}>((?:(?!<blockquote\b)[\s\S])*?)<\/blockquote>/giu,
      (_, quoted: string) => `\n\n${quoted.trim().replace(/^/gmu, '> ')}\n\n`,
    )
    .replace(/[ \t]*<hr\b[^<>]{0,200}>[ \t]*/giu, '\n\n---\n\n')
    .replace(
      /[ \t]*<\/?(?:p|div|section|article|details|center|figure|figcaption|dl|dd|dt)\b[^<>]{0,2000}>[ \t]*/giu,
      '\n\n',
    )
}

const BREAK = /[ \t]*<\/?br\s*\/?>[ \t]*/giu

/** A table has no other way to break the line of a cell. */
const brokenLine = (line: string, keep: Keep): string =>
  /^\s*\|/u.test(line)
    ? line.replace(BREAK, () => keep('<br>'))
    : line.replace(BREAK, '  \n').replace(/\n$/u, '')

/** What an author only mentions, `the <script> tag`, stays as the text that it is. */
function withoutHidden(text: string): string {
  return text
    .replace(HIDDEN_ELEMENT, (whole, _, attributes: string, inner: string) =>
      inner.trim() === '' && attributes.trim() === '' ? whole : '',
    )
    .replace(HIDDEN_TAG, (_, name: string, attributes: string) =>
      attributes.trim() === '' ? `&lt;${name}>` : '',
    )
}

const fenced = (code: string): string => {
  const plain = decodeEntities(code.replace(/<\/?[a-z][^<>]{0,500}>/giu, '')).replace(/^\n+|\s+$/gu, '')
  return `\`\`\`\n${plain}\n\`\`\``
}

/** Stands before lines that are Markdown already: their indentation is meant. */
const MADE = '\u0001'

/** Lists from the inside out. */
function listed(text: string): string {
  let listing = text
  for (let depth = 0; depth < DEEPEST; depth++) {
    const next = listing.replace(
      /[ \t]*<(ul|ol)\b[^<>]{0,500}>((?:(?!<(?:ul|ol)\b)[\s\S])*?)<\/\1>/giu,
      (_, kind: string, inside: string) => `\n\n${itemsOf(inside, kind.toLowerCase() === 'ol')}\n\n`,
    )
    if (next === listing) break
    listing = next
  }
  return listing.replaceAll(MADE, '')
}

function itemsOf(inside: string, ordered: boolean): string {
  const items = inside.split(/<li\b[^<>]{0,500}>/iu).slice(1)
  return items.map((item, at) => itemOf(item, ordered ? `${at + 1}. ` : '- ')).join('\n')
}

function itemOf(item: string, marker: string): string {
  const bare = item.replace(/<\/?(?:li|p)\b[^<>]{0,200}>/giu, '')
  const [first = '', ...others] = bare.split('\n').filter(line => line.trim() !== '')
  const indent = ' '.repeat(marker.length)
  return [
    `${MADE}${marker}${first.trim()}`,
    ...others.map(line => MADE + indent + (line.startsWith(MADE) ? line.slice(1) : line.trim())),
  ].join('\n')
}

/** A table whose cells are plain, with its first row as the header. */
function tabled(text: string): string {
  if (!/<table\b/iu.test(text)) return text
  return text.replace(
    /[ \t]*<table\b[^<>]{0,500}>((?:(?!<table\b)[\s\S])*?)<\/table>/giu,
    (_, inside: string) => {
      const rows = inside
        .split(/<tr\b[^<>]{0,500}>/iu)
        .slice(1)
        .map(row =>
          row
            .split(/<t[hd]\b[^<>]{0,500}>/iu)
            .slice(1)
            .map(cell =>
              cell
                .replace(/<\/?(?:td|th|tr|thead|tbody|tfoot)\b[^<>]{0,200}>/giu, '')
                .replace(/\s*\n\s*/gu, ' ')
                .replaceAll('|', '\\|')
                .trim(),
            ),
        )
        .filter(cells => cells.length > 0)
      const width = Math.max(0, ...rows.map(cells => cells.length))
      if (width === 0) return ''
      const lines = rows.map(
        cells => `| ${Array.from({ length: width }, (__, at) => cells[at] ?? '').join(' | ')} |`,
      )
      const [header = '', ...body] = lines
      return `\n\n${[header, `|${' --- |'.repeat(width)}`, ...body].join('\n')}\n\n`
    },
  )
}
