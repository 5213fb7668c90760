/** Plain text of one line as Markdown that shows it; what would begin a list stays, for it was meant as one. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, '\\\\')
    .replace(/[`*]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, mark => `\\${mark}`)
    .replace(/^\\\*(?= )/u, '*')
    .replace(/~~/gu, '\\~~')
    .replace(/<(?=[a-z/!?])/giu, '\\<')
    .replace(/&(?=#?[a-z\d]{1,31};)/giu, '\\&')
    .replace(/\](?=[([:])/gu, '\\]')
}

/** A line that would begin a heading, a quote, a rule, a fence or a table's rule is kept from it. */
export const escapeLineStart = (line: string): string =>
  line
    .replace(/^(?=#{1,6}(?:\s|$)|>|~~~|=+\s*$|-+\s*$|(?:[-_]\s*){3,}$|\|)/u, '\\')
    .replace(/^([-+]|\d{1,9}[.)])(?=$)/u, '\\$1')
