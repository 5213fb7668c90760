/** The names nearest to `word`, best first: a third of its letters may differ. Case does not count. */
export function closest(word: string, names: readonly string[], most = 3): readonly string[] {
  const wanted = word.normalize('NFC').toLowerCase()
  const allowed = Math.max(1, Math.floor(wanted.length / 3))
  return names
    .map(name => ({ name, distance: editDistance(wanted, name.normalize('NFC').toLowerCase()) }))
    .filter(({ name, distance }) => distance <= allowed || name.toLowerCase().startsWith(wanted))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name)
}

/** Damerau–Levenshtein in its restricted form: insert, delete, replace, swap neighbours. */
export function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
