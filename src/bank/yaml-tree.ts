import { EVENT_ID, getScalarValue, parseEvents, YAMLException } from 'js-yaml'

/** YAML with the place of everything. Scalars are text as written: `1.10` stays `1.10`. Offsets count from 0. */
export type YamlNode =
  | { readonly type: 'scalar'; readonly text: string; readonly plain: boolean; readonly at: number }
  | { readonly type: 'list'; readonly items: readonly YamlNode[]; readonly at: number }
  | { readonly type: 'mapping'; readonly entries: readonly YamlEntry[]; readonly at: number }

export interface YamlEntry {
  readonly key: string
  readonly at: number
  readonly value: YamlNode
}

export type YamlMapping = Extract<YamlNode, { type: 'mapping' }>

export interface YamlFailure {
  readonly type: 'failure'
  readonly at: number
}

type Events = ReturnType<typeof parseEvents>

/** Never throws. Null for a text without a document. Anchors, aliases and tags are refused: a bank needs none. */
export function parseYaml(source: string): YamlNode | YamlFailure | null {
  try {
    return readDocument(source, parseEvents(source, {}))
  } catch (error) {
    return { type: 'failure', at: error instanceof YAMLException ? (error.mark?.position ?? 0) : 0 }
  }
}

function readDocument(source: string, events: Events): YamlNode | YamlFailure | null {
  const refused = events.find(event => 'anchorStart' in event && event.anchorStart !== -1)
  if (refused && 'anchorStart' in refused) return { type: 'failure', at: refused.anchorStart }
  const tagged = events.find(event => 'tagStart' in event && event.tagStart !== -1)
  if (tagged && 'tagStart' in tagged) return { type: 'failure', at: tagged.tagStart }

  const documents = events.filter(event => event.type === EVENT_ID.DOCUMENT)
  if (documents.length > 1) return { type: 'failure', at: source.length }
  const reader = { source, events, next: 1, end: 0 }
  const first = events[1]
  return documents.length === 0 || first === undefined || first.type === EVENT_ID.POP
    ? null
    : readNode(reader)
}

interface Reader {
  readonly source: string
  readonly events: Events
  next: number
  /** The end of the last scalar: a scalar without text stands there. */
  end: number
}

function readNode(reader: Reader): YamlNode | YamlFailure {
  const event = reader.events[reader.next++]
  if (event?.type === EVENT_ID.SCALAR) {
    const at = event.valueStart === -1 ? reader.end : event.valueStart
    reader.end = event.valueEnd === -1 ? reader.end : event.valueEnd
    const text = getScalarValue(reader.source, event)
    return { type: 'scalar', text, plain: event.style === 1, at }
  }
  if (event?.type === EVENT_ID.SEQUENCE) return readList(reader, event.start)
  if (event?.type === EVENT_ID.MAPPING) return readMapping(reader, event.start)
  return { type: 'failure', at: reader.end }
}

const ended = (reader: Reader): boolean => {
  const event = reader.events[reader.next]
  if (event !== undefined && event.type !== EVENT_ID.POP) return false
  reader.next++
  return true
}

function readList(reader: Reader, at: number): YamlNode | YamlFailure {
  const items: YamlNode[] = []
  while (!ended(reader)) {
    const item = readNode(reader)
    if (item.type === 'failure') return item
    items.push(item)
  }
  return { type: 'list', items, at }
}

function readMapping(reader: Reader, at: number): YamlNode | YamlFailure {
  const entries: YamlEntry[] = []
  const keys = new Set<string>()
  while (!ended(reader)) {
    const key = readNode(reader)
    if (key.type !== 'scalar') return { type: 'failure', at: key.at }
    if (keys.has(key.text)) return { type: 'failure', at: key.at }
    keys.add(key.text)
    const value = readNode(reader)
    if (value.type === 'failure') return value
    entries.push({ key: key.text, at: key.at, value })
  }
  return { type: 'mapping', entries, at }
}

/** The same entries as they stand in a longer text, `by` characters further on. */
export const moveEntries = (entries: readonly YamlEntry[], by: number): readonly YamlEntry[] =>
  entries.map(entry => ({ ...entry, at: entry.at + by, value: moveNode(entry.value, by) }))

export function moveNode(node: YamlNode, by: number): YamlNode {
  const at = node.at + by
  if (node.type === 'list') return { ...node, at, items: node.items.map(item => moveNode(item, by)) }
  return node.type === 'mapping' ? { ...node, at, entries: moveEntries(node.entries, by) } : { ...node, at }
}
