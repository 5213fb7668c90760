import type { Screen } from './screen.ts'
import { visible, wrap } from './text.ts'

/** Markdown as lines for a terminal. */
export function markdown(text: string, { columns }: Screen): readonly string[] {
  return visible(text)
    .split('\n')
    .flatMap(line => wrap(line, columns))
}
