import { truncate } from '../text.ts'
import { CHART_WIDTH, figure } from './figure.ts'
import { type Html, html } from './html.ts'

export type Tone = 'accent' | 'good' | 'warn' | 'bad'

export interface ChartBar {
  readonly label: string
  /** 0 or more. */
  readonly value: number
  /** The value as a person reads it. */
  readonly text: string
  readonly tone?: Tone
}

export interface BarChart {
  /** What the chart shows, in a sentence: it is also what is read aloud. */
  readonly caption: string
  readonly bars: readonly ChartBar[]
  /** The value of a full bar; the greatest one where it is left out. */
  readonly full?: number
}

const ROW = 22
const BAR = 14
const LABEL_COLUMNS = 17
/** Of a column of text, and where bars begin and end. */
const [COLUMN, LEFT, RIGHT] = [6, 108, 286]

/** Bars below each other. */
export function barChart({ caption, bars, full }: BarChart): Html {
  const whole = Math.max(full ?? 0, ...(full === undefined ? bars.map(({ value }) => value) : []), 1e-9)
  const height = ROW * bars.length
  const drawn = bars.map(({ label, value, text, tone = 'accent' }, at) => {
    const share = Math.min(1, Math.max(0, value / whole))
    const end = LEFT + (RIGHT - LEFT) * share
    const line = at * ROW + 15
    return html`<g><title>${label}: ${text}</title><text x="0" y="${line}">${truncate(label, LABEL_COLUMNS)}</text><rect class="${tone}" x="${LEFT}" y="${at * ROW + 4}" width="${end - LEFT}" height="${BAR}" rx="2"/><text class="faint" x="${end + COLUMN}" y="${line}">${text}</text></g>\n`
  })
  return figure(
    caption,
    html`<svg viewBox="0 0 ${CHART_WIDTH} ${height}" role="img" aria-label="${caption}">
${drawn}</svg>`,
  )
}
