import type { Screen } from './screen.ts'
import { indent, padEnd, width, wrap } from './text.ts'

export interface Fact {
  readonly label: string
  /** May have lines of its own. */
  readonly text: string
}

const GAP = '  '

/** Labels below each other and what they say beside them, on as many lines as it takes. */
export function factLines(facts: readonly Fact[], { columns, theme }: Screen): readonly string[] {
  const widest = Math.max(0, ...facts.map(({ label }) => width(label)))
  const by = widest + width(GAP)
  return facts.flatMap(({ label, text }) => {
    const [first = '', ...rest] = wrap(text, columns - by)
    return [theme.faint(padEnd(label, widest)) + GAP + first, ...indent(rest, by)]
  })
}
