import type { Outline } from '../bank/blocks.ts'
import { lineText, type SourceText } from '../bank/source-text.ts'
import { fencedLines } from './fenced-lines.ts'
import { isSafeAddress } from './html-inline.ts'

/** The addresses that a document names at its end or anywhere: label → the line that defines it. */
export type LinkDefinitions = ReadonlyMap<string, string>

const DEFINITION =
  /^ {0,3}\[([^[\]\n]{1,200})\]:[ \t]*<?([^\s<>]{1,2000})>?(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$/u
const USED = /\[([^[\]\n]{1,200})\](?:\[([^[\]\n]{0,200})\])?(?![(:])/gu

export function linkDefinitions(source: SourceText, tokens: Outline['tokens']): LinkDefinitions {
  const definitions = new Map<string, string>()
  if (!/^ {0,3}\[[^[\]\n]+\]:/mu.test(source.text)) return definitions
  const code = fencedLines(tokens)
  for (let line = 0; line < source.starts.length; line++) {
    const text = lineText(source, line)
    const [, label = '', address = ''] = DEFINITION.exec(text) ?? []
    const key = keyOf(label)
    if (key === '' || label.startsWith('^') || code.has(line) || definitions.has(key)) continue
    if (isSafeAddress(address)) definitions.set(key, text.trim())
  }
  return definitions
}

/** A text with the definitions below it that its links need, where they did not come along. */
export function withDefinitions(text: string, definitions: LinkDefinitions): string {
  if (definitions.size === 0 || !text.includes('[')) return text
  const needed = new Set<string>()
  for (const [, shown = '', label = ''] of text.matchAll(USED)) {
    const line = definitions.get(keyOf(label === '' ? shown : label))
    if (line !== undefined && !text.includes(line)) needed.add(line)
  }
  return needed.size === 0 ? text : `${text}\n\n${[...needed].join('\n')}`
}

const keyOf = (label: string): string => label.trim().replace(/\s+/gu, ' ').toLowerCase()
