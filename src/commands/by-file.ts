/** The items of each file, files in the order in which they first appear. */
export function byFile<T extends { readonly file?: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const files = new Map<string, T[]>()
  for (const item of items) {
    const file = item.file ?? ''
    const known = files.get(file)
    if (known) known.push(item)
    else files.set(file, [item])
  }
  return files
}
