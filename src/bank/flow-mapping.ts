import { scanEntries } from './scan-entries.ts'
import { moveEntries, parseYaml, type YamlFailure, type YamlMapping } from './yaml-tree.ts'

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
