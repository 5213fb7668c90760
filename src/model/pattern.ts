/** What shows that a key point was mentioned: every group must be met, a group by any of its terms. */
export interface Pattern {
  readonly groups: readonly (readonly Term[])[]
}

/** Words as they are written, or every spelling of a glossary concept. */
export type Term = { readonly text: string } | { readonly concept: string }

export interface PatternError {
  readonly error: 'empty' | 'empty-term' | 'dangling-escape'
  /** Index into the source, from 0. */
  readonly at: number
}

/** `pattern = group { "&" group }`, `group = term { "|" term }`, `term = text | "@" concept`; `\` escapes `& | @ \`. */
export function parsePattern(source: string): Pattern | PatternError {
  const groups: Term[][] = []
  let group: Term[] = []
  let text = ''
  let concept = false
  let start = 0

  const closeTerm = (): PatternError | null => {
    const word = text.trim()
    if (word === '') return { error: source.trim() === '' ? 'empty' : 'empty-term', at: start }
    group.push(concept ? { concept: word } : { text: word })
    text = ''
    concept = false
    return null
  }

  for (let at = 0; at <= source.length; at++) {
    const char = source[at]
    if (char === '\\') {
      const next = source[++at]
      if (next === undefined) return { error: 'dangling-escape', at: at - 1 }
      text += next
    } else if (char === '@' && text.trim() === '' && !concept) {
      concept = true
      text = ''
    } else if (char === '|' || char === '&' || char === undefined) {
      const failed = closeTerm()
      if (failed) return failed
      start = at + 1
      if (char === '|') continue
      groups.push(group)
      group = []
    } else {
      text += char
    }
  }
  return { groups }
}

export const isPatternError = (parsed: Pattern | PatternError): parsed is PatternError => 'error' in parsed
