/**
 * The circles that a walk along the edges runs into, each as its nodes in order, one for each node that is come back to.
 * Takes time in proportion to the edges, and no stack, however long a chain is.
 */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = []
  const done = new Set<string>()
  const closed = new Set<string>()
  for (const start of edges.keys()) {
    if (done.has(start)) continue
    const path: string[] = [start]
    const positions = new Map([[start, 0]])
    const rest = [targets(edges, start)]
    while (path.length > 0) {
      const next = rest.at(-1)?.pop()
      if (next === undefined) {
        const left = path.pop()
        rest.pop()
        if (left === undefined) break
        positions.delete(left)
        done.add(left)
        continue
      }
      const seenAt = positions.get(next)
      if (seenAt !== undefined && !closed.has(next)) cycles.push(path.slice(seenAt))
      if (seenAt !== undefined) closed.add(next)
      if (seenAt !== undefined || done.has(next)) continue
      positions.set(next, path.length)
      path.push(next)
      rest.push(targets(edges, next))
    }
  }
  return cycles
}

/** A stack of where to go, without doubles, the first on top. */
const targets = (edges: ReadonlyMap<string, readonly string[]>, node: string): string[] =>
  [...new Set(edges.get(node) ?? [])].reverse()
