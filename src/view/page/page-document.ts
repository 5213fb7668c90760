import type { Language } from '../../model/config.ts'
import { type Html, html, NOTHING } from './html.ts'
import { PAGE_STYLE } from './page-style.ts'

export interface PageSection {
  readonly heading: string
  readonly body: Html
  /** Takes the whole width where sections stand beside each other. */
  readonly wide?: boolean
}

export interface Page {
  readonly lang: Language
  readonly title: string
  /** What stands below the title, before the sections. */
  readonly lead: Html
  readonly sections: readonly PageSection[]
  /** When and by what it was made. */
  readonly foot: string
}

/** Nothing of a page may be fetched, sent or run: it is one file and works offline. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** One self-contained page. */
export function pageDocument({ lang, title, lead, sections, foot }: Page): string {
  const { markup } = html`<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: POLICY }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: PAGE_STYLE }}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${lead}
<div class="sections">
${sections.map(sectionOf)}</div>
</main>
<footer>${foot}</footer>
</body>
</html>
`
  return `<!doctype html>\n${markup}`
}

const sectionOf = ({ heading, body, wide = false }: PageSection): Html =>
  html`<section${wide ? html` class="wide"` : NOTHING}>
<h2>${heading}</h2>
${body}
</section>
`

/** Sentences below each other. */
export const paragraphs = (texts: readonly string[]): Html =>
  html`${texts.map(text => html`<p>${text}</p>\n`)}`

export interface PageFact {
  readonly label: string
  readonly value: string
  /** What the value rests on. */
  readonly note?: string
}

/** The figures that matter most, large. */
export const factList = (facts: readonly PageFact[]): Html => html`<dl class="facts">
${facts.map(
  ({ label, value, note = '' }) =>
    html`<div><dt>${label}</dt><dd><strong>${value}</strong>${note === '' ? NOTHING : html` <small>${note}</small>`}</dd></div>\n`,
)}</dl>
`
