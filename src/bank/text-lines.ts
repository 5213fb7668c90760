/** A line of a file as it is written, with what ends it: '' for the last one where nothing does. */
export interface TextLine {
  readonly content: string
  readonly ending: string
}

/** The lines of a file, counted as its places are. Joined again they are the file. */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = []
  let from = 0
  for (const match of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ content: text.slice(from, match.index), ending: match[0] })
    from = match.index + match[0].length
  }
  lines.push({ content: text.slice(from), ending: '' })
  return lines
}
