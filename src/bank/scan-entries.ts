import type { YamlEntry, YamlNode } from './yaml-tree.ts'

/**
 * The entries of a mapping as people write most of them: `id: x, tags: [a, b], match: "y"`. Null is no failure, it leaves the
 * text to YAML; what is not null is what YAML would have read. By character codes, for it runs over every comment of a bank:
 * expressions take three times as long.
 */
export function scanEntries(source: string): readonly YamlEntry[] | null {
  const entries: YamlEntry[] = []
  let at = 0
  while (at < source.length) {
    const keyAt = skip(source, at, BLANK)
    const keyEnd = nameEnd(source, keyAt)
    const valueAt = skip(source, keyEnd + 1, SPACE_ONLY)
    if (keyEnd === keyAt || source.charCodeAt(keyEnd) !== COLON || valueAt === keyEnd + 1) return null
    const key = source.slice(keyAt, keyEnd)
    if (entries.some(entry => entry.key === key)) return null
    const value = scanValue(source, valueAt)
    if (!value) return null
    entries.push({ key, at: keyAt, value: value.node })
    const next = skip(source, value.end, SPACE_OR_NEWLINE)
    if (next === source.length) return entries
    if (source.charCodeAt(next) !== COMMA) return null
    at = next + 1
  }
  return null
}

interface Scanned {
  readonly node: YamlNode
  readonly end: number
}

const COMMA = 44
const COLON = 58
const SPACE = 32
const NEWLINE = 10
const DOUBLE_QUOTE = 34
const SINGLE_QUOTE = 39
const BACKSLASH = 92
const OPEN = 91
const CLOSE = 93

/** What an ASCII character may be, one bit each. */
const BLANK = 1
const SPACE_ONLY = 2
const SPACE_OR_NEWLINE = 4
const FIRST_OF_NAME = 8
const IN_NAME = 16
/** May begin a plain scalar: no indicator of YAML's does. */
const FIRST_OF_PLAIN = 32
const IN_PLAIN = 64
/** May follow a colon in a plain scalar. */
const AFTER_COLON = 128

const traits = new Uint8Array(128)
for (let code = 0; code < traits.length; code++) {
  const character = String.fromCharCode(code)
  const matching = (pattern: RegExp, trait: number): number => (pattern.test(character) ? trait : 0)
  traits[code] =
    matching(/\s/, BLANK) |
    matching(/ /, SPACE_ONLY) |
    matching(/[ \n]/, SPACE_OR_NEWLINE) |
    matching(/[A-Za-z]/, FIRST_OF_NAME) |
    matching(/[\w-]/, IN_NAME) |
    matching(/[^\s,[\]{}"'#&*!|>%@`:?-]/, FIRST_OF_PLAIN) |
    matching(/[^\s,[\]{}#:]/, IN_PLAIN) |
    matching(/[^\s,[\]{}]/, AFTER_COLON)
}

/** Letters of other scripts stand in plain scalars; spaces of other scripts are left to YAML. */
const OF_OTHERS = FIRST_OF_PLAIN | IN_PLAIN | AFTER_COLON
const isOtherSpace = (code: number): boolean =>
  code === 0xa0 ||
  (code >= 0x1680 && code <= 0x3000 && /\s/u.test(String.fromCharCode(code))) ||
  code === 0xfeff

function has(source: string, at: number, trait: number): boolean {
  const code = source.charCodeAt(at)
  if (code < 128) return ((traits[code] ?? 0) & trait) !== 0
  return (OF_OTHERS & trait) !== 0 && at < source.length && !isOtherSpace(code)
}

function skip(source: string, from: number, trait: number): number {
  let at = from
  while (has(source, at, trait)) at++
  return at
}

const nameEnd = (source: string, at: number): number =>
  has(source, at, FIRST_OF_NAME) ? skip(source, at + 1, IN_NAME) : at

const scanValue = (source: string, at: number): Scanned | null =>
  source.charCodeAt(at) === OPEN ? scanList(source, at) : scanScalar(source, at)

function scanScalar(source: string, at: number): Scanned | null {
  const code = source.charCodeAt(at)
  if (code === DOUBLE_QUOTE) return scanDoubleQuoted(source, at)
  if (code === SINGLE_QUOTE) return scanSingleQuoted(source, at)
  const end = plainEnd(source, at)
  return end === at ? null : { node: { type: 'scalar', text: source.slice(at, end), plain: true, at }, end }
}

function plainEnd(source: string, start: number): number {
  if (!has(source, start, FIRST_OF_PLAIN)) return start
  let at = start + 1
  while (true) {
    at = skip(source, at, IN_PLAIN)
    const code = source.charCodeAt(at)
    if (code === COLON && has(source, at + 1, AFTER_COLON)) at++
    else if (code === SPACE) {
      const next = skip(source, at, SPACE_ONLY)
      if (!has(source, next, IN_PLAIN)) return at
      at = next
    } else return at
  }
}

/** `\|`, `\&` and `\@` mean nothing to YAML, but they do to a pattern, which gets them as they are. */
const ESCAPED = new Set(Array.from('\\"&|@', character => character.charCodeAt(0)))

function scanDoubleQuoted(source: string, at: number): Scanned | null {
  let escapes = false
  let end = at + 1
  for (; ; end++) {
    const code = source.charCodeAt(end)
    if (code === DOUBLE_QUOTE) break
    if (end >= source.length || code === NEWLINE) return null
    if (code !== BACKSLASH) continue
    escapes = true
    end++
    if (!ESCAPED.has(source.charCodeAt(end))) return null
  }
  const inner = source.slice(at + 1, end)
  const text = escapes ? inner.replace(/\\([\\"])/g, '$1') : inner
  return { node: { type: 'scalar', text, plain: false, at: at + 1 }, end: end + 1 }
}

function scanSingleQuoted(source: string, at: number): Scanned | null {
  const end = source.indexOf("'", at + 1)
  if (end === -1) return null
  const text = source.slice(at + 1, end)
  if (text.includes('\n')) return null
  return { node: { type: 'scalar', text, plain: false, at: at + 1 }, end: end + 1 }
}

function scanList(source: string, at: number): Scanned | null {
  const items: YamlNode[] = []
  let next = at + 1
  while (true) {
    const item = scanScalar(source, skip(source, next, SPACE_ONLY))
    if (!item) return null
    items.push(item.node)
    next = skip(source, item.end, SPACE_ONLY)
    if (source.charCodeAt(next) === CLOSE) return { node: { type: 'list', items, at }, end: next + 1 }
    if (source.charCodeAt(next) !== COMMA) return null
    next++
  }
}
