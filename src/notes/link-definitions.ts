import type { Outline } from '../bank/blocks.ts'
import { codeSpans, isInside } from '../bank/code-spans.ts'
import { lineText, type SourceText } from '../bank/source-text.ts'
import { fencedLines } from './fenced-lines.ts'
import { isSafeAddress } from './html-inline.ts'

/** The addresses that a document names at its end or anywhere: label → the line that defines it, null where it leads nowhere safe. */
export type LinkDefinitions = ReadonlyMap<string, string | null>

const DEFINITION =
  /^ {0,3}\[([^[\]\n]{1,200})\]:[ \t]*<?([^\s<>]{1,2000})>?(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$/u
const USED = /\[([^[\]\n]{1,200})\](?:\[([^[\]\n]{0,200})\])?(?![(:])/gu

export function linkDefinitions(source: SourceText, tokens: Outline['tokens']): LinkDefinitions {
  const definitions = new Map<string, string | null>()
  if (!/^ {0,3}\[[^[\]\n]+\]:/mu.test(source.text)) return definitions
  const code = fencedLines(tokens)
  for (let line = 0; line < source.starts.length; line++) {
    const text = lineText(source, line)
    const [, label = '', address = ''] = DEFINITION.exec(text) ?? []
    const key = keyOf(label)
    if (key === '' || label.startsWith('^') || code.has(line) || definitions.has(key)) continue
    definitions.set(key, isSafeAddress(address) ? text.trim() : null)
  }
  return definitions
}

/** A text with the definitions below it that its links need, where they did not come along. */
export function withDefinitions(text: string, definitions: LinkDefinitions): string {
  if (definitions.size === 0 || !text.includes('[')) return text
  const lines = text.split('\n')
  const kept = lines.filter(line => !definitions.has(keyOf(DEFINITION.exec(line)?.[1] ?? '')))
  const bare = kept.length === lines.length ? text : kept.join('\n').trimEnd()
  const needed = new Set<string>()
  const spans = codeSpans(bare)
  for (const match of bare.matchAll(USED)) {
    const [, shown = '', label = ''] = match
    const line = definitions.get(keyOf(label === '' ? shown : label))
    if (line !== undefined && line !== null && !isInside(spans, match.index)) needed.add(line)
  }
  return needed.size === 0 ? bare : `${bare}\n\n${[...needed].join('\n')}`
}

const keyOf = (label: string): string => label.trim().replace(/\s+/gu, ' ').toLowerCase()
