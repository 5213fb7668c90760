import type { Command } from 'commander'
import type { World } from '../../ports/world.ts'

/** Gives a part of `quiz mock` its options, examples and action. */
export type DeclareMock = (command: Command, world: World) => void
