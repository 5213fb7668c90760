import { CHART_WIDTH, figure } from './figure.ts'
import { type Html, html } from './html.ts'

export interface HeatCell {
  /** From 0, nothing, to 4. */
  readonly level: number
  /** What is read when one points at it: the date and the figure. */
  readonly text: string
}

export interface HeatMap {
  /** What the map shows, in a sentence: it is also what is read aloud. */
  readonly caption: string
  /** Weeks of seven days each, the oldest first; null is a day that is not part of it. */
  readonly weeks: readonly (readonly (HeatCell | null)[])[]
  /** What stands above a week, by its index. */
  readonly months: readonly { readonly week: number; readonly text: string }[]
  /** What stands before each of the seven rows; '' where nothing does. */
  readonly weekdays: readonly string[]
  /** What the ends of the scale mean. */
  readonly scale: { readonly least: string; readonly most: string }
}

const [LEFT, TOP, STEP, SIZE] = [28, 16, 11.5, 10]
const LEVELS = [0, 1, 2, 3, 4]

/** A calendar of a year in two halves: below each other on a phone, beside each other where there is room. */
export function heatMap(map: HeatMap): Html {
  const half = Math.ceil(map.weeks.length / 2)
  const drawing = html`<div class="halves" role="img" aria-label="${map.caption}">${halfMap(map, 0, half)}${halfMap(map, half, map.weeks.length)}</div>`
  return html`${figure(map.caption, drawing)}${scaleOf(map)}`
}

const scaleOf = ({ scale }: HeatMap): Html => {
  const cells = LEVELS.map(
    level =>
      html`<rect class="heat${level}" x="${level * STEP}" y="0" width="${SIZE}" height="${SIZE}" rx="2"/>`,
  )
  return html`<p><small>${scale.least} <svg class="legend" viewBox="0 0 ${LEVELS.length * STEP} ${SIZE}" aria-hidden="true">${cells}</svg> ${scale.most}</small></p>
`
}

function halfMap({ weeks, months, weekdays }: HeatMap, from: number, to: number): Html {
  const heads = months
    .filter(({ week }) => week >= from && week < to)
    .map(
      ({ week, text }) =>
        html`<text class="faint" x="${LEFT + (week - from) * STEP}" y="11">${text}</text>\n`,
    )
  const days = weekdays.map(
    (text, at) => html`<text class="faint" x="0" y="${TOP + at * STEP + 9}">${text}</text>\n`,
  )
  const cells = weeks
    .slice(from, to)
    .flatMap((week, column) =>
      week.map((cell, row) =>
        cell === null
          ? html``
          : html`<rect class="heat${cell.level}" x="${LEFT + column * STEP}" y="${TOP + row * STEP}" width="${SIZE}" height="${SIZE}" rx="2"><title>${cell.text}</title></rect>`,
      ),
    )
  return html`<svg viewBox="0 0 ${CHART_WIDTH} ${TOP + 7 * STEP}" aria-hidden="true">
${heads}${days}${cells}</svg>
`
}
