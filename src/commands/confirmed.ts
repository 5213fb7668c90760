import { upkeepText } from '../locales/upkeep.ts'
import { failure, UserError } from '../model/problem.ts'
import type { World } from '../ports/world.ts'
import { printLines } from './print.ts'

/** Whether the person wants it: asked at a terminal; elsewhere `--yes` has to say so. A no is told. */
export async function confirmed(world: World, question: string, yes: boolean | undefined): Promise<boolean> {
  if (yes) return true
  if (!world.terminal.interactive) throw new UserError(failure('confirm/yes'), 2)
  const prompts = await world.prompts()
  if (await prompts.confirm(question, false)) return true
  printLines(world, [upkeepText(world.lang).unchanged])
  return false
}
