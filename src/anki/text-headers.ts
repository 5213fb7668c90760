/** What the head of a text says about its columns; they count from 1. */
export interface TextHeaders {
  readonly separator: string
  readonly isHtml: boolean
  readonly columns: Readonly<Record<'guid' | 'notetype' | 'deck' | 'tags', number | null>>
  /** For every note. */
  readonly deck: string
  readonly tags: string
  /** What follows the headers, and the line it begins on, from 1. */
  readonly body: string
  readonly line: number
}

const HEADER =
  /^#[ \t]*(separator|html|tags|columns|notetype|deck|if matches|(?:guid|notetype|deck|tags) column)[ \t]*:[ \t]*(.*?)[ \t]*$/iu

const SEPARATORS: Readonly<Record<string, string>> = {
  tab: '\t',
  '\\t': '\t',
  comma: ',',
  semicolon: ';',
  space: ' ',
  pipe: '|',
  colon: ':',
}

/** Whether a text begins as Anki's exports do. */
export const isAnkiText = (text: string): boolean => HEADER.test(/^\uFEFF?([^\r\n]*)/u.exec(text)?.[1] ?? '')

/** Reads the headers; a column that is not named is not there. Line endings are `\n` by now. */
export function readTextHeaders(text: string): TextHeaders {
  const values = new Map<string, string>()
  let at = 0
  let line = 1
  while (text[at] === '#') {
    const newline = text.indexOf('\n', at)
    const end = newline === -1 ? text.length : newline
    const raw = text.slice(at, end)
    const [, name, value] = HEADER.exec(raw) ?? []
    if (name !== undefined && value !== undefined) values.set(name.toLowerCase(), value)
    at = Math.min(end + 1, text.length)
    line++
    if (newline === -1) break
  }
  const body = text.slice(at)
  const separator = separatorOf(values.get('separator'), body)
  const names = (values.get('columns') ?? '').split(separator).map(name => name.trim().toLowerCase())
  const column = (name: string): number | null => {
    const told = Number(values.get(`${name} column`))
    if (Number.isInteger(told) && told > 0) return told
    const found = values.has('columns') ? names.indexOf(name) : -1
    return found === -1 ? null : found + 1
  }
  return {
    separator,
    isHtml: values.get('html')?.toLowerCase() !== 'false',
    columns: {
      guid: column('guid'),
      notetype: column('notetype'),
      deck: column('deck'),
      tags: column('tags'),
    },
    deck: values.get('deck') ?? '',
    tags: values.get('tags') ?? '',
    body,
    line,
  }
}

function separatorOf(told: string | undefined, body: string): string {
  if (told !== undefined) return SEPARATORS[told.toLowerCase()] ?? (told.slice(0, 1) || '\t')
  const [first = ''] = body.split('\n', 1)
  return ['\t', ';', ','].find(mark => first.includes(mark)) ?? '\t'
}
