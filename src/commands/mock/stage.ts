import { failure, UserError } from '../../model/problem.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Prompts } from '../../ports/prompts.ts'
import type { World } from '../../ports/world.ts'
import { parseScript, scriptClock } from './script.ts'
import { scriptPrompts } from './script-prompts.ts'
import { steadyClock } from './steady-clock.ts'

/** What a meeting is held with: a person's prompts and clock, or those of a script. */
export interface Stage {
  readonly prompts: Prompts
  readonly clock: Clock
  /** The end of a script is no Ctrl-C. */
  readonly scripted: boolean
}

/** A UserError where there is neither a terminal nor a script; a page needs neither. */
export async function openStage(world: World, script?: string, served = false): Promise<Stage> {
  if (script !== undefined) {
    const parsed = parseScript(script, await scriptText(world, script))
    const clock = scriptClock(parsed, world.clock)
    return { prompts: scriptPrompts(parsed, clock), clock, scripted: true }
  }
  if (!world.terminal.interactive && served)
    return { prompts: NOBODY, clock: steadyClock(world.clock), scripted: false }
  if (!world.terminal.interactive) throw new UserError(failure('mock/no-terminal'), 2)
  return { prompts: await world.prompts(), clock: steadyClock(world.clock), scripted: false }
}

const nobodyAnswers = async (): Promise<never> => {
  throw new UserError(failure('mock/no-terminal'), 2)
}

const NOBODY: Prompts = {
  keys: nobodyAnswers,
  text: nobodyAnswers,
  confirm: nobodyAnswers,
  line: nobodyAnswers,
  choose: nobodyAnswers,
}

async function scriptText(world: World, script: string): Promise<string> {
  if (script !== '-') return (await world.sources()).read(world.resolve(script))
  const lines: string[] = []
  for await (const line of world.terminal.lines()) lines.push(line)
  return lines.join('\n')
}
