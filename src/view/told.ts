import type { Screen } from './screen.ts'
import { wrap } from './text.ts'

/** A sentence in lines that fit the screen; what continues is indented. */
export function told(sentence: string, { columns }: Screen): readonly string[] {
  const [first = '', ...rest] = wrap(sentence, columns)
  if (rest.length === 0) return [first]
  const [start = '', ...more] = wrap(sentence, columns - 2)
  return [start, ...more.map(line => `  ${line}`)]
}
