import type { TopicWeight } from '../model/interview.ts'

/**
 * What each question counts for, by its topic: 1 on average, each topic that is named sharing its weight among its
 * questions, however many they are. 0 is left out. A question belongs to the named topic nearest above it.
 */
export function questionWeights(
  topics: readonly string[],
  weights: readonly TopicWeight[],
): readonly number[] {
  const named = new Map(weights.map(({ topic, weight }) => [topic, weight]))
  const owners = topics.map(topic => ownerOf(topic, named))
  if (weights.every(({ weight }) => weight === 0)) return owners.map(owner => (owner === null ? 1 : 0))
  const sizes = new Map<string, number>()
  for (const owner of owners) if (owner !== null) sizes.set(owner, (sizes.get(owner) ?? 0) + 1)
  let [counted, total] = [0, 0]
  for (const [topic, size] of sizes) {
    const weight = named.get(topic) ?? 0
    if (weight > 0) counted += size
    total += weight
  }
  return owners.map(owner => {
    const weight = owner === null ? 0 : (named.get(owner) ?? 0)
    return weight === 0 ? 0 : (counted * weight) / total / (sizes.get(owner ?? '') ?? 1)
  })
}

/** The longest of the named topics that holds this one, null where none does. */
function ownerOf(topic: string, named: ReadonlyMap<string, number>): string | null {
  for (let path = topic; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
    if (named.has(path)) return path
  }
  return null
}
