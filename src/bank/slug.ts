/** Letters and digits of every script, in lower case; everything between them becomes one `-`. */
export function slug(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
  return words === '' ? 'untitled' : words
}

export const deriveId = (topic: string, title: string): string => `${topic}#${slug(title)}`

/** Gives each id once: the second of equal ones ends with `-2`, the third with `-3`. */
export function uniqueIds(): (id: string) => { readonly id: string; readonly repeated: boolean } {
  const counts = new Map<string, number>()
  return id => {
    let count = counts.get(id) ?? 0
    if (count === 0) {
      counts.set(id, 1)
      return { id, repeated: false }
    }
    let unused: string
    do unused = `${id}-${++count}`
    while (counts.has(unused))
    counts.set(id, count)
    counts.set(unused, 1)
    return { id: unused, repeated: true }
  }
}
