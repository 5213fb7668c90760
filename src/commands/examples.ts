import type { Command } from 'commander'
import { commandLineText } from '../locales/command-line.ts'
import type { World } from '../ports/world.ts'

/** Examples that work, at the end of a command's `--help`. */
export function addExamples(command: Command, world: World, examples: readonly string[]): void {
  const { examples: heading } = commandLineText(world.lang)
  command.addHelpText('after', `\n${heading}\n${examples.map(example => `  ${example}`).join('\n')}`)
}
