import type { Screen } from './screen.ts'
import { padEnd, padStart, truncate, visible, width } from './text.ts'

/** `ascii` is for a terminal whose font lacks block characters. */
export type BarInk = 'blocks' | 'ascii'

const FULL: Readonly<Record<BarInk, string>> = { blocks: '█', ascii: '#' }
const EMPTY: Readonly<Record<BarInk, string>> = { blocks: '░', ascii: '.' }

/** A bar of exactly `columns`. Some is never drawn as none, nor (but in a single column) less than all as all. */
export function bar(share: number, columns: number, ink: BarInk = 'blocks'): string {
  const filled = filledOf(share, columns)
  return FULL[ink].repeat(filled) + EMPTY[ink].repeat(columns - filled)
}

function filledOf(share: number, columns: number): number {
  if (columns === 0 || !(share > 0)) return 0
  if (share >= 1) return columns
  return Math.max(1, Math.min(Math.round(share * columns), columns - 1))
}

/** From none to the greatest. */
const HEIGHTS: Readonly<Record<BarInk, string>> = { blocks: '·▁▂▃▄▅▆▇█', ascii: '.:-=+*#%@' }

/** A series on one line, one character a value: its height against the greatest. */
export function sparkline(values: readonly number[], ink: BarInk = 'blocks'): string {
  const greatest = greatestOf(values)
  const steps = HEIGHTS[ink].length - 1
  return values
    .map(value => HEIGHTS[ink].charAt(value > 0 ? Math.ceil((value / greatest) * steps) : 0))
    .join('')
}

export interface LabelledValue {
  readonly label: string
  /** A count, 0 or more. */
  readonly value: number
}

const GAP = '  '
const LONGEST_BAR = 40
const SHORTEST_BAR = 8

/** A series below each other: label, number and a bar against the greatest. */
export function barRows(
  rows: readonly LabelledValue[],
  { columns, theme }: Screen,
  ink: BarInk = 'blocks',
): readonly string[] {
  const greatest = greatestOf(rows.map(({ value }) => value))
  const digits = Math.max(0, ...rows.map(({ value }) => String(value).length))
  const labels = rows.map(({ label }) => visible(label))
  const widest = Math.max(0, ...labels.map(width))
  const forLabel = Math.min(widest, Math.max(1, columns - digits - SHORTEST_BAR - 2 * GAP.length))
  const forBar = Math.min(LONGEST_BAR, Math.max(0, columns - forLabel - digits - 2 * GAP.length))
  return rows.map(({ value }, at) => {
    const label = padEnd(truncate(labels[at] ?? '', forLabel), forLabel)
    const drawn = FULL[ink].repeat(filledOf(value / greatest, forBar))
    return [label, padStart(String(value), digits), theme.accent(drawn)].join(GAP).trimEnd()
  })
}

/** At least 1, so that a series of zeros can be measured against it. */
const greatestOf = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 1)
