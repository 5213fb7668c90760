import type { Report } from './findings.ts'
import type { FrontMatter } from './front-matter.ts'
import type { Bank, BankSource } from './parsed-bank.ts'
import { placeAt, type SourceText } from './source-text.ts'
import type { YamlEntry, YamlNode } from './yaml-tree.ts'
import { commaTextsOf, isAbsent, textOf, textsOf } from './yaml-values.ts'

const READERS = {
  topic: readTopic,
  title: textOf,
  lang: readLang,
  tags: commaTextsOf,
  sources: textsOf,
  author: textOf,
  week: textOf,
  date: textOf,
  source: textOf,
  after: readTopics,
} as const satisfies Readonly<Record<string, (node: YamlNode) => unknown>>

type Key = keyof typeof READERS
const isKey = (key: string): key is Key => Object.hasOwn(READERS, key)

type Header = { [K in Key]?: Exclude<ReturnType<(typeof READERS)[K]>, null> }

/** What the front matter says, else the path; `title` falls back on the first heading. */
export function readHeader(
  { entries }: FrontMatter,
  { source, text }: { readonly source: BankSource; readonly text: SourceText },
  report: Report,
): Omit<Bank, 'introduction' | 'title'> & { readonly title: string | null } {
  const header: Header = {}
  for (const entry of entries) {
    if (!isKey(entry.key)) {
      report('bank/unknown-key', placeAt(text, entry.at), { about: { key: entry.key } })
    } else if (!isAbsent(entry.value) && !readInto(header, entry.key, entry.value)) {
      report('bank/key-type', placeAt(text, entry.value.at), { about: { key: entry.key } })
    }
  }
  return {
    file: source.file,
    topic: header.topic ?? normalTopic(source.topic),
    title: header.title ?? null,
    lang: header.lang ?? source.lang?.toLowerCase() ?? 'en',
    tags: header.tags ?? [],
    after: header.after ?? [],
    week: header.week ?? null,
    date: header.date ?? null,
    author: header.author ?? null,
    source: header.source ?? null,
    sources: header.sources ?? [],
  }
}

function readInto<K extends Key>(header: Header, key: K, node: YamlNode): boolean {
  const value = READERS[key](node)
  if (value === null) return false
  Object.assign(header, { [key]: value })
  return true
}

export const afterEntry = ({ entries }: FrontMatter): YamlEntry | undefined =>
  entries.find(entry => entry.key === 'after')

/** A path of lower-case names between single slashes. */
export function normalTopic(path: string): string {
  const names = path.normalize('NFC').toLowerCase().split('/')
  return names
    .map(name => name.trim())
    .filter(name => name !== '')
    .join('/')
}

export function readTopic(node: YamlNode): string | null {
  return normalTopic(textOf(node) ?? '') || null
}

function readTopics(node: YamlNode): readonly string[] | null {
  return commaTextsOf(node)?.map(normalTopic) ?? null
}

/** BCP 47, with the language itself in lower case. */
function readLang(node: YamlNode): string | null {
  const tag = /^([a-z]{2,3})((?:-[a-z0-9]{1,8})*)$/iu.exec(textOf(node) ?? '')
  return tag ? `${tag[1]?.toLowerCase()}${tag[2]}` : null
}
