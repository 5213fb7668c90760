import type { Problem } from '../model/problem.ts'
import type { World } from '../ports/world.ts'

/** Problems that stop nothing, if there are any: all their sentences are loaded only then, for most starts have none to say. */
export async function noticeAny(world: World, problems: readonly Problem[]): Promise<void> {
  if (problems.length === 0 || world.options.quiet) return
  const { notice } = await import('./report.ts')
  notice(world, problems)
}
