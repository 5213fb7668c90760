import type { Command } from 'commander'
import type { World } from '../ports/world.ts'

/** Gives a command its arguments, options, examples and action. */
export type Declare = (command: Command, world: World) => void
