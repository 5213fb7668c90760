import type { AnkiNote } from './anki-note.ts'
import { styleOf } from './note-style.ts'

const HEADERS = [
  '#separator:tab',
  '#html:true',
  '#guid column:1',
  '#notetype column:2',
  '#deck column:3',
  '#tags column:7',
  '#columns:guid\tnotetype\tdeck\tFront\tBack\tSource\tTags',
]

/** Notes in Anki's text format: one a line, cells in quotes where they hold a tab, a quote or a newline. */
export function printAnkiText(notes: readonly AnkiNote[]): string {
  const lines = notes.map(({ guid, type, deck, front, back, source, tags }) =>
    [guid, styleOf(type).stock, deck.join('::'), front, back, source, tags.join(' ')].map(cell).join('\t'),
  )
  return `${[...HEADERS, ...lines].join('\n')}\n`
}

/** A line that begins with `#` would be a comment. */
const cell = (text: string): string =>
  /[\t\n\r"]|^#|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
