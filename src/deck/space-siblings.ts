/**
 * The items in their order, moved as little as it takes for no two neighbours to share a key; where one key has more than
 * half of them, some are left side by side at the end.
 */
export function spaceSiblings<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const spaced: T[] = []
  const waiting: T[] = []
  for (const item of items) {
    if (isNextTo(spaced.at(-1), item, keyOf)) {
      waiting.push(item)
      continue
    }
    spaced.push(item)
    takeWaiting(spaced, waiting, keyOf)
  }
  for (const item of waiting) insertBackwards(spaced, item, keyOf)
  return spaced
}

/** Lets every waiting item in that no longer stands beside its sibling. */
function takeWaiting<T>(spaced: T[], waiting: T[], keyOf: (item: T) => string): void {
  let at = waiting.findIndex(item => !isNextTo(spaced.at(-1), item, keyOf))
  while (at !== -1) {
    spaced.push(...waiting.splice(at, 1))
    at = waiting.findIndex(item => !isNextTo(spaced.at(-1), item, keyOf))
  }
}

/** Into the last gap between strangers, else at the end. */
function insertBackwards<T>(spaced: T[], item: T, keyOf: (item: T) => string): void {
  for (let at = spaced.length; at >= 0; at--) {
    if (isNextTo(spaced[at - 1], item, keyOf) || isNextTo(spaced[at], item, keyOf)) continue
    spaced.splice(at, 0, item)
    return
  }
  spaced.push(item)
}

const isNextTo = <T>(neighbour: T | undefined, item: T, keyOf: (item: T) => string): boolean =>
  neighbour !== undefined && keyOf(neighbour) === keyOf(item)
