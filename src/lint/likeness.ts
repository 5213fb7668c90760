import { jamo } from '../model/hangul.ts'

/** Runs of three jamo or letters of a text, each once. */
function shingles(text: string): ReadonlySet<string> {
  const letters = jamo(text.normalize('NFC').toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, '')
  const runs = new Set<string>()
  for (let at = 0; at + 3 <= letters.length; at++) runs.add(letters.slice(at, at + 3))
  return runs
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const run of a) if (b.has(run)) common++
  const all = a.size + b.size - common
  return all === 0 ? 0 : common / all
}

/**
 * For each text, the first earlier one whose likeness (Jaccard) is above `limit`. Two such texts share one of their
 * rarest runs, so only those are compared (prefix filtering: Chaudhuri, Ganti & Kaushik 2006).
 */
export function earlierLike(texts: readonly string[], limit: number): readonly (number | null)[] {
  const sets = texts.map(shingles)
  const counts = new Map<string, number>()
  for (const run of sets.flatMap(set => [...set])) counts.set(run, (counts.get(run) ?? 0) + 1)
  const byRun = new Map<string, number[]>()
  return sets.map((set, at) => {
    const rarest = [...set].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
    const prefix = rarest.slice(0, set.size - Math.ceil(limit * set.size) + 1)
    const candidates = new Set(prefix.flatMap(run => byRun.get(run) ?? []))
    for (const run of prefix) {
      const known = byRun.get(run)
      if (known) known.push(at)
      else byRun.set(run, [at])
    }
    const alike = [...candidates].filter(before => jaccard(sets[before] ?? new Set(), set) > limit)
    return alike.length === 0 ? null : Math.min(...alike)
  })
}
