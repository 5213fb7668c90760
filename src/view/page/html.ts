import { visible } from '../text.ts'

/** Markup: only `html` makes it, so that no text gets into a page unescaped. */
export interface Html {
  readonly markup: string
}

type Blank = string | number | Html | readonly Html[]

/** A template whose texts are escaped: html`<b>${title}</b>`. What is markup already goes in as it is. */
export function html(parts: TemplateStringsArray, ...blanks: readonly Blank[]): Html {
  return { markup: parts.reduce((all, part, at) => all + markupOf(blanks[at - 1] ?? '') + part) }
}

export const NOTHING: Html = { markup: '' }

function markupOf(blank: Blank): string {
  if (typeof blank === 'number') return String(rounded(blank))
  if (typeof blank === 'string') return escaped(blank)
  return 'markup' in blank ? blank.markup : blank.map(({ markup }) => markup).join('')
}

/** Coordinates need no more. */
const rounded = (value: number): number => Math.round(value * 100) / 100

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => visible(text).replace(/[&<>"']/gu, char => ENTITIES[char] ?? char)
