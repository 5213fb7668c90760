import type { World } from '../ports/world.ts'
import type { Screen } from '../view/screen.ts'
import { wrap } from '../view/text.ts'

/** A JSON document: one object, with the version that all of them have. */
export function printJson(world: World, fields: Readonly<Record<string, unknown>>): void {
  world.terminal.out(`${JSON.stringify({ version: 1, ...fields }, null, 2)}\n`)
}

export function printLines(world: World, lines: readonly string[]): void {
  world.terminal.out(lines.map(line => `${line.trimEnd()}\n`).join(''))
}

export const screenOf = ({ terminal, lang }: World): Screen => ({
  columns: terminal.columns,
  theme: terminal.theme,
  lang,
})

/** A sentence to the person that is no data: that nothing was found, or what to do next. */
export function tell({ terminal }: World, sentence: string): void {
  const lines = wrap(terminal.errTheme.faint(sentence), terminal.columns)
  terminal.err(lines.map(line => `${line}\n`).join(''))
}
