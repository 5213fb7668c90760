import { CHART_WIDTH, figure } from './figure.ts'
import { type Html, html } from './html.ts'

export interface ChartPoint {
  readonly x: number
  readonly y: number
}

export interface ChartLine {
  /** What is read in the legend; '' where there is only one line. */
  readonly name: string
  readonly points: readonly ChartPoint[]
}

export interface LineChart {
  /** What the chart shows, in a sentence: it is also what is read aloud. */
  readonly caption: string
  /** At most two: the second is dashed. */
  readonly lines: readonly ChartLine[]
  /** Where the truth may lie, in the order of x. */
  readonly band?: readonly { readonly x: number; readonly low: number; readonly high: number }[]
  /** What the ends of both axes stand for. */
  readonly x: { readonly least: number; readonly most: number }
  readonly y: { readonly least: number; readonly most: number }
  readonly xTicks: readonly ChartTick[]
  readonly yTicks: readonly ChartTick[]
  /** Lines from top to bottom, such as the interview. */
  readonly marks?: readonly ChartTick[]
}

export interface ChartTick {
  readonly at: number
  readonly text: string
}

const HEIGHT = 190
/** Of what is drawn between the axes. */
const AREA = { left: 36, right: CHART_WIDTH - 8, top: 20, bottom: 164 }

/** Lines over time, with the band in which the truth may lie. */
export function lineChart(chart: LineChart): Html {
  const { caption, lines, band = [], xTicks, yTicks, marks = [] } = chart
  const x = scale(chart.x, AREA.left, AREA.right)
  const y = scale(chart.y, AREA.bottom, AREA.top)
  const rows = yTicks.map(
    ({ at, text }) =>
      html`<line class="grid" x1="${AREA.left}" y1="${y(at)}" x2="${AREA.right}" y2="${y(at)}"/><text class="faint" x="${AREA.left - 4}" y="${y(at) + 4}" text-anchor="end">${text}</text>\n`,
  )
  const feet = xTicks.map(
    ({ at, text }) =>
      html`<text class="faint" x="${x(at)}" y="${AREA.bottom + 16}" text-anchor="${anchorOf(x(at))}">${text}</text>\n`,
  )
  const upright = marks.map(
    ({ at, text }) =>
      html`<line class="mark" x1="${x(at)}" y1="${AREA.top}" x2="${x(at)}" y2="${AREA.bottom}"/><text class="faint" x="${x(at)}" y="${AREA.top - 6}" text-anchor="${anchorOf(x(at))}">${text}</text>\n`,
  )
  const edge = [
    ...band.map(({ x: at, high }) => ({ x: at, y: high })),
    ...band.toReversed().map(({ x: at, low }) => ({ x: at, y: low })),
  ]
  const path = (points: readonly ChartPoint[]): Html =>
    html`${points.map((point, at) => html`${at === 0 ? 'M' : 'L'}${x(point.x)} ${y(point.y)}`)}`
  const drawn = lines.map(
    ({ points }, at) => html`<path class="${at === 0 ? 'line' : 'line second'}" d="${path(points)}"/>\n`,
  )
  return figure(
    caption,
    html`<svg viewBox="0 0 ${CHART_WIDTH} ${HEIGHT}" role="img" aria-label="${caption}">
${rows}${feet}${upright}<path class="band" d="${path(edge)}"/>
${drawn}${lines.map(legend)}</svg>`,
  )
}

const legend = ({ name }: ChartLine, at: number): Html =>
  name === ''
    ? html``
    : html`<path class="${at === 0 ? 'line' : 'line second'}" d="M${AREA.left + at * 150} 6h20"/><text x="${AREA.left + 26 + at * 150}" y="10">${name}</text>\n`

const scale =
  ({ least, most }: LineChart['x'], from: number, to: number) =>
  (value: number): number =>
    from + ((to - from) * (Math.min(most, Math.max(least, value)) - least)) / Math.max(most - least, 1e-9)

/** Text at an edge stays inside the drawing. */
function anchorOf(at: number): 'start' | 'middle' | 'end' {
  if (at > CHART_WIDTH - 40) return 'end'
  return at < 40 ? 'start' : 'middle'
}
