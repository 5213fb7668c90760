import { type Html, html } from './html.ts'

/** Units of a drawing, which are pixels on a phone of 360: text in it is then as large as it says. */
export const CHART_WIDTH = 340

/** A drawing with its sentence below. */
export const figure = (caption: string, drawing: Html): Html =>
  html`<figure>${drawing}<figcaption>${caption}</figcaption></figure>
`
