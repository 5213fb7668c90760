import { screensText } from '../locales/screens.ts'
import type { World } from '../ports/world.ts'
import { percent } from '../view/percent.ts'
import { progressOf } from './progress.ts'

/** A long piece of work as a row of stages, each told its share as it goes. */
export interface Rebuilding {
  /** What the stage that begins now takes of the whole; it is told which share of itself is done. */
  stage(size: number): (share: number) => void
  end(): void
}

/** Tells that the history is read from the beginning, which takes seconds where it is long. */
export function rebuilding(world: World): Rebuilding {
  const { rebuilding: text } = screensText(world.lang)
  const { at, end } = progressOf(world, ({ share, left }) =>
    text(left === null ? null : { share: percent(share), left: Math.ceil(left) }),
  )
  let done = 0
  return {
    stage(size) {
      const before = done
      done += size
      return share => at(before + size * share)
    },
    end,
  }
}
