const MARKED = /\*\*(.+?)\*\*|__(.+?)__|`+([^`]+)`+/gu
const LATIN = /[A-Za-z][A-Za-z0-9+#./_-]*(?: [A-Za-z0-9][A-Za-z0-9+#./_-]*)*/gu
/** An abbreviation, a number with letters, or a name with a capital inside it. */
const TECHNICAL = /\b(?:[A-Z]{2,}[\w+#./-]*|[A-Za-z]+\d[\w+#./-]*|[a-z]+[A-Z]\w*)/gu

/**
 * What of a key point's own words shows that it was mentioned: bold, code, and terms in Latin letters. In a text that is
 * all in Latin letters every word would be one, so there only what looks like a technical term counts.
 */
export function termsOf(text: string): readonly string[] {
  const terms = new Set<string>()
  const rest = text.replace(MARKED, (_, bold?: string, underlined?: string, code?: string) => {
    const marked = (bold ?? underlined ?? code ?? '').replaceAll('`', '').trim()
    if (marked !== '') terms.add(marked)
    return ' · '
  })
  const foreign = /(?!\p{Script=Latin})\p{L}/u.test(rest)
  for (const [term] of rest.matchAll(foreign ? LATIN : TECHNICAL)) {
    const bare = term.replace(/[./_-]+$/u, '')
    if (bare.length > 1) terms.add(bare)
  }
  return [...terms]
}
