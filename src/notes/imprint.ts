/** What an import remembers of what it wrote, in a comment before the first question: which copies are still as it left them. */
export type Imprints = ReadonlyMap<string, string>

const COMMENT = /<!-- imported(?:\r\n|\r|\n)([\s\S]*?)-->/u

export function readImprints(text: string): Imprints {
  const [, lines = ''] = COMMENT.exec(text) ?? []
  return new Map(
    lines.split(/\r\n|\r|\n/u).flatMap(line => {
      const match = /^(\S+) ([0-9a-z]+)$/u.exec(line.trim())
      return match?.[1] !== undefined && match[2] !== undefined ? [[match[1], match[2]] as const] : []
    }),
  )
}

function printImprints(imprints: Imprints): string {
  return `<!-- imported\n${[...imprints].map(([id, imprint]) => `${id} ${imprint}\n`).join('')}-->`
}

/** The bank with other imprints; without the comment where there are none. Everything else stays, byte for byte. */
export function withImprints(text: string, imprints: Imprints): string {
  const ending = /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n'
  const printed = imprints.size === 0 ? '' : printImprints(imprints).replaceAll('\n', ending)
  const match = COMMENT.exec(text)
  if (!match) return printed === '' ? text : inserted(text, printed, ending)
  return text.slice(0, match.index) + printed + text.slice(match.index + match[0].length)
}

/** Before the first question, or at the end where there is none. */
function inserted(text: string, comment: string, ending: string): string {
  const first = /^## /mu.exec(text)
  const at = first?.index ?? text.length
  const gap = at === 0 || /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/u.test(text.slice(0, at)) ? '' : ending
  return `${text.slice(0, at)}${gap}${comment}${ending}${first ? ending : ''}${text.slice(at)}`
}

/** A short text that differs where two texts do (cyrb53, 53 bits): line endings and blank edges do not count. */
export function imprintOf(text: string): string {
  const plain = text.replace(/\r\n?/gu, '\n').normalize('NFC').trim()
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}
