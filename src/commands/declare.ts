import type { Command } from 'commander'
import type { World } from '../ports/world.ts'

/** Gives a command its arguments, options, examples and action. `declareOther` does it for another command of the program. */
export type Declare = (command: Command, world: World, declareOther: DeclareOther) => void

/** Without effect where it has been done. */
export type DeclareOther = (command: Command) => Promise<void>
