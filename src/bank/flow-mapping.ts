import {
  moveEntries,
  parseYaml,
  type YamlEntry,
  type YamlFailure,
  type YamlMapping,
  type YamlNode,
} from './yaml-tree.ts'

/** A mapping inside a comment, and whether it is written as lines of a block rather than between commas. */
export type FlowMapping = YamlMapping & { readonly block: boolean }

/**
 * Reads `id: x, tags: [a, b]`, with or without braces. What people write most is read by a scanner, which agrees with
 * YAML on all that it accepts; the rest goes to YAML, first as a flow mapping, then as the lines of a block.
 */
export function parseFlowMapping(source: string): FlowMapping | YamlFailure {
  const scanned = scanEntries(source)
  if (scanned) return { type: 'mapping', entries: scanned, at: 0, block: false }

  const braced = /^\s*\{/u.test(source)
  const flow = parseYaml(braced ? source : `{${source}\n}`)
  const offset = braced ? 0 : -1
  if (flow?.type === 'mapping')
    return { ...flow, entries: moveEntries(flow.entries, offset), at: 0, block: false }
  if (!braced && source.trim().includes('\n')) {
    const block = parseYaml(source)
    if (block?.type === 'mapping') return { ...block, block: true }
  }
  const at = flow?.type === 'failure' ? flow.at + offset : 0
  return { type: 'failure', at: Math.max(0, Math.min(at, source.trimEnd().length)) }
}

const KEY = /\s*([A-Za-z][\w-]*): +/y
const DOUBLE_QUOTED = /"((?:[^"\\\n]|\\[\\"&|@])*)"/y
const SINGLE_QUOTED = /'([^'\n]*)'/y
// `#` begins a comment, `:` a value, and the first character may be no indicator of YAML's.
const PLAIN = /[^\s,[\]{}"'#&*!|>%@`:?-](?:[^\s,[\]{}#:]|:(?=[^\s,[\]{}])| +(?=[^\s,[\]{}#:]))*/y
const SEPARATOR = /[ \n]*(?:,|$)/y

function scanEntries(source: string): readonly YamlEntry[] | null {
  const entries: YamlEntry[] = []
  let at = 0
  while (at < source.length) {
    KEY.lastIndex = at
    const key = KEY.exec(source)
    const name = key?.[1]
    if (!key || name === undefined || entries.some(entry => entry.key === name)) return null
    const keyAt = key.index + key[0].indexOf(name)
    const value = scanValue(source, KEY.lastIndex)
    if (!value) return null
    SEPARATOR.lastIndex = value.end
    if (!SEPARATOR.test(source)) return null
    at = SEPARATOR.lastIndex
    entries.push({ key: name, at: keyAt, value: value.node })
    if (at < source.length && source.slice(at).trim() === '') return null
  }
  return entries.length === 0 ? null : entries
}

interface Scanned {
  readonly node: YamlNode
  readonly end: number
}

const scanValue = (source: string, at: number): Scanned | null =>
  source[at] === '[' ? scanList(source, at) : scanScalar(source, at)

function scanScalar(source: string, at: number): Scanned | null {
  const pattern = source[at] === '"' ? DOUBLE_QUOTED : source[at] === "'" ? SINGLE_QUOTED : PLAIN
  pattern.lastIndex = at
  const match = pattern.exec(source)
  if (!match) return null
  if (pattern === PLAIN) {
    return { node: { type: 'scalar', text: match[0], plain: true, at }, end: pattern.lastIndex }
  }
  // `\|`, `\&` and `\@` mean nothing to YAML, but they do to a pattern, which gets them as they are.
  const inner = match[1] ?? ''
  const text = pattern === DOUBLE_QUOTED && inner.includes('\\') ? inner.replace(/\\([\\"])/g, '$1') : inner
  return { node: { type: 'scalar', text, plain: false, at: at + 1 }, end: pattern.lastIndex }
}

function scanList(source: string, at: number): Scanned | null {
  const items: YamlNode[] = []
  let next = at + 1
  while (true) {
    while (source[next] === ' ') next++
    const item = scanScalar(source, next)
    if (!item) return null
    items.push(item.node)
    next = item.end
    while (source[next] === ' ') next++
    if (source[next] === ']') return { node: { type: 'list', items, at }, end: next + 1 }
    if (source[next] !== ',') return null
    next++
  }
}
