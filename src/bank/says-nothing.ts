const LINKS = /!?\[[^\]]*\]\([^)\s]*(?:\s+"[^"]*")?\)|<https?:[^>\s]*>|https?:\/\/\S+/gu

/** Whether a text is empty, or only a link: nothing that could be revealed as an answer. */
export function saysNothing(text: string): boolean {
  if (text === '') return true
  // Whatever is longer than links are is not made of them alone.
  if (!text.includes('://') && !text.includes('](')) return false
  if (/^!\[/u.test(text)) return false
  return !/[\p{L}\p{N}]/u.test(text.replace(LINKS, ''))
}
