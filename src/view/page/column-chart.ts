import { CHART_WIDTH, figure } from './figure.ts'
import { type Html, html } from './html.ts'

export interface ChartColumn {
  /** What the column is: a date. */
  readonly label: string
  /** 0 or more. */
  readonly value: number
  /** The value as a person reads it. */
  readonly text: string
}

export interface ColumnChart {
  /** What the chart shows, in a sentence: it is also what is read aloud. */
  readonly caption: string
  readonly columns: readonly ChartColumn[]
}

const [HEIGHT, TOP, BASE] = [120, 16, 102]

/** A series beside each other, as many columns as there are values; the greatest says what it is. */
export function columnChart({ caption, columns }: ColumnChart): Html {
  const greatest = Math.max(...columns.map(({ value }) => value), 1e-9)
  const step = CHART_WIDTH / Math.max(1, columns.length)
  const drawn = columns.map(({ label, value, text }, at) => {
    const high = (BASE - TOP) * (value / greatest)
    return html`<g><title>${label}: ${text}</title><rect fill="transparent" x="${at * step}" y="${TOP}" width="${step}" height="${BASE - TOP}"/><rect class="accent" x="${at * step + step * 0.1}" y="${BASE - high}" width="${step * 0.8}" height="${high}"/></g>\n`
  })
  const top = columns.find(({ value }) => value === greatest)
  return figure(
    caption,
    html`<svg viewBox="0 0 ${CHART_WIDTH} ${HEIGHT}" role="img" aria-label="${caption}">
<line class="grid" x1="0" y1="${TOP}" x2="${CHART_WIDTH}" y2="${TOP}"/><line class="grid" x1="0" y1="${BASE}" x2="${CHART_WIDTH}" y2="${BASE}"/>
<text class="faint" x="0" y="11">${top?.text ?? ''}</text>
${drawn}<text class="faint" x="0" y="${HEIGHT - 4}">${columns[0]?.label ?? ''}</text><text class="faint" x="${CHART_WIDTH}" y="${HEIGHT - 4}" text-anchor="end">${columns.at(-1)?.label ?? ''}</text>
</svg>`,
  )
}
