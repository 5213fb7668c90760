/** A setting before it is written; null and undefined are left out. */
export type Printable = string | number | boolean | readonly string[] | Readonly<Record<string, unknown>>

/** `<!-- id: x, tags: [a, b] -->`, '' where there is nothing to say. */
export function printSettings(settings: Readonly<Record<string, Printable | null | undefined>>): string {
  const entries = Object.entries(settings).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [`${key}: ${printValue(value)}`],
  )
  return entries.length === 0 ? '' : `<!-- ${entries.join(', ')} -->`
}

function printValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printValue).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${printText(key)}: ${printValue(inner)}`)
      .join(', ')}}`
  }
  return typeof value === 'string' ? printText(value) : String(value)
}

const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}._/-]| (?=[\p{L}\p{N}]))*$/u
/** Plain it would be a number or a truth value where values are read as such. */
const NO_TEXT = /^(?:\d[\d.e+-]*|true|false)$/iu

/** Plain where YAML could take it for nothing else, and HTML not for the end of the comment. */
const printText = (text: string): string =>
  PLAIN.test(text) && !NO_TEXT.test(text) && !text.includes('--') ? text : quoted(text)

/** In double quotes: the only YAML style that can hold everything. */
const quoted = (text: string): string =>
  `"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll('--', '-\\x2D')}"`
