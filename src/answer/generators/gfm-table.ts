/** A table of GitHub's Markdown. Cells hold no `|`. */
export function gfmTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Blocks of Markdown, apart; empty ones left out. */
export const blocks = (...parts: readonly string[]): string => parts.filter(part => part !== '').join('\n\n')

export const codeBlock = (lang: string, lines: readonly string[]): string =>
  ['```'.concat(lang), ...lines, '```'].join('\n')

export const numberedList = (items: readonly string[]): string =>
  items.map((item, index) => `${index + 1}. ${item}`).join('\n')
