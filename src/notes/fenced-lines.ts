import type { Outline } from '../bank/blocks.ts'

/** The lines that stand in fenced code, at any depth. */
export function fencedLines(tokens: Outline['tokens']): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const { type, map } of tokens) {
    if (type !== 'fence' || !map) continue
    for (let line = map[0]; line < map[1]; line++) lines.add(line)
  }
  return lines
}
