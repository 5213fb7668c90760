import { optimizeText } from '../locales/optimize.ts'
import { isFitDue } from '../memory/fit/fit-due.ts'
import type { Learner } from '../model/learner.ts'
import type { World } from '../ports/world.ts'
import { tell } from './print.ts'

/** Says that parameters are worth looking for, where they are. */
export function proposeFit(world: World, learner: Learner): void {
  if (world.options.quiet || !isFitDue(learner)) return
  tell(world, optimizeText(world.lang).suggestion)
}
