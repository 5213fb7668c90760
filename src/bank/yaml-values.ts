import type { YamlNode } from './yaml-tree.ts'

/** Text as written, or null where it is no text or says nothing. */
export function textOf(node: YamlNode): string | null {
  return node.type === 'scalar' && node.text.trim() !== '' ? node.text.trim() : null
}

/** A key without a value (`tags:`) says nothing, and is not wrong. */
export const isAbsent = (node: YamlNode): boolean => node.type === 'scalar' && node.plain && node.text === ''

/** The texts of a list; null where there is anything else in it. One text counts as a list of one. */
export function textsOf(node: YamlNode): readonly string[] | null {
  if (node.type === 'scalar') return isAbsent(node) ? [] : [node.text.trim()]
  if (node.type === 'mapping') return null
  const texts: string[] = []
  for (const item of node.items) {
    if (item.type !== 'scalar') return null
    texts.push(item.text.trim())
  }
  return texts
}

/** As `textsOf`, with a text cut at its commas: `tags: a, b`. */
export function commaTextsOf(node: YamlNode): readonly string[] | null {
  const texts = node.type === 'scalar' ? node.text.split(',').map(text => text.trim()) : textsOf(node)
  return texts === null ? null : [...new Set(texts.filter(text => text !== ''))]
}

export function booleanOf(node: YamlNode): boolean | null {
  const text = textOf(node)?.toLowerCase()
  return text === 'true' ? true : text === 'false' ? false : null
}

/** Plain JavaScript values; numbers and truth values where they are written without quotes. */
export function plainValue(node: YamlNode): unknown {
  if (node.type === 'list') return node.items.map(plainValue)
  if (node.type === 'mapping') {
    return Object.fromEntries(node.entries.map(entry => [entry.key, plainValue(entry.value)]))
  }
  if (!node.plain) return node.text
  if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(node.text)) return Number(node.text)
  return booleanOf(node) ?? node.text
}
