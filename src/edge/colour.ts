import { Chalk } from 'chalk'
import { PLAIN, type Theme } from '../ports/theme.ts'

/** 0 none, 1 sixteen colours, 2 256, 3 all of them. */
export type ColourLevel = 0 | 1 | 2 | 3

export interface ColourSources {
  /** False with `--no-color`. */
  readonly wanted: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTTY: boolean
  /** Bits per colour as the terminal tells them. */
  readonly depth: number
}

/** The option, then FORCE_COLOR (as Node reads it), then NO_COLOR (no-color.org), then what the terminal can do. */
export function colourLevel({ wanted, env, isTTY, depth }: ColourSources): ColourLevel {
  if (!wanted) return 0
  if (env.FORCE_COLOR !== undefined) return forced(env.FORCE_COLOR)
  if (env.NO_COLOR || !isTTY || env.TERM === 'dumb') return 0
  if (depth >= 24) return 3
  if (depth >= 8) return 2
  return depth >= 4 ? 1 : 0
}

function forced(value: string): ColourLevel {
  if (value === '0' || value === 'false') return 0
  if (value === '2') return 2
  return value === '3' ? 3 : 1
}

/** Colours of the sixteen that every terminal lets its owner choose. */
export function createTheme(level: ColourLevel): Theme {
  if (level === 0) return PLAIN
  const chalk = new Chalk({ level })
  return {
    strong: ofOne(chalk.bold),
    faint: ofOne(chalk.dim),
    accent: ofOne(chalk.cyan),
    good: ofOne(chalk.green),
    warn: ofOne(chalk.yellow),
    bad: ofOne(chalk.red),
    code: ofOne(chalk.magenta),
  }
}

/** chalk paints all its arguments: in `lines.map(theme.faint)` the index and the whole list would be among them. */
const ofOne =
  (style: (text: string) => string) =>
  (text: string): string =>
    style(text)
