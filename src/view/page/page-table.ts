import { type Html, html, NOTHING } from './html.ts'

export interface PageColumn {
  readonly title: string
  /** Numbers stand to the right. */
  readonly align?: 'left' | 'right'
}

export interface PageTable {
  /** What the rows are, for those who cannot see where the table stands; '' where a heading says it. */
  readonly caption: string
  readonly columns: readonly PageColumn[]
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[]
}

/** A table that scrolls by itself where it is wider than the screen. */
export function pageTable({ caption, columns, rows }: PageTable): Html {
  const styled = (at: number): Html => (columns[at]?.align === 'right' ? html` class="number"` : NOTHING)
  const head = columns.map(({ title }, at) => html`<th scope="col"${styled(at)}>${title}</th>`)
  const cell = (text: string, at: number): Html =>
    at === 0 ? html`<th scope="row"${styled(at)}>${text}</th>` : html`<td${styled(at)}>${text}</td>`
  return html`<div class="scroll"><table>${caption === '' ? NOTHING : html`<caption>${caption}</caption>`}
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map(row => html`<tr>${row.map(cell)}</tr>\n`)}</tbody></table></div>
`
}

/** A table that is opened when it is asked for: the figures of a chart. */
export const foldedTable = (summary: string, table: PageTable): Html =>
  html`<details><summary>${summary}</summary>${pageTable(table)}</details>
`
