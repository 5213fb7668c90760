/** Beyond this many texts everything is forgotten: enough for a large document, and never much memory. */
const MOST = 5_000

/** The same function of a text, which remembers what it gave: readers of all dialects ask the same of each line. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const given = known.get(text)
    if (given !== undefined) return given
    const fresh = read(text)
    if (known.size >= MOST) known.clear()
    if (text.length < 1_000) known.set(text, fresh)
    return fresh
  }
}
