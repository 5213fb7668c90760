import type { World } from '../ports/world.ts'

export interface Progress {
  /** The share of the work that is done, from 0 to 1. */
  at(share: number): void
  end(): void
}

/** After this many milliseconds a terminal is told how far the work is, and again at most so often. */
const PATIENCE = 300
/** And how long it will take, from here on. */
const LONG = 2000

/** `text` says how far it is, and how many seconds are left where that is known. */
export function progressOf(
  { clock, terminal, options }: World,
  text: (done: { readonly share: number; readonly left: number | null }) => string,
): Progress {
  const isShown = terminal.interactive && !options.quiet
  const started = clock.monotonic()
  let last = started
  let shown = false
  return {
    at(share) {
      const now = clock.monotonic()
      if (!isShown || now - last < PATIENCE) return
      last = now
      shown = true
      const left = now - started < LONG || share === 0 ? null : ((now - started) * (1 - share)) / share / 1000
      terminal.err(`\r\u001b[K${text({ share, left })}`)
    },
    end() {
      if (shown) terminal.err('\r\u001b[K')
    },
  }
}
