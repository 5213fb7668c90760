import { inlineRuns } from './markdown-inline.ts'
import { parseInline } from './markdown-tree.ts'
import { type Run, run, STRONG } from './runs.ts'

/**
 * A block of HTML as paragraphs of text: `<details>` opened, its `<summary>` strong, comments gone. Any other tag is
 * shown as it was written.
 */
export function htmlParagraphs(html: string): readonly (readonly Run[])[] {
  const paragraphs: (readonly Run[])[] = []
  let inSummary = false
  for (const part of withoutComments(html).split(/(<\/?(?:details|summary)\b[^<>]*>)/iu)) {
    if (/^<\/?details\b/iu.test(part)) continue
    if (/^<\/?summary\b/iu.test(part)) {
      inSummary = !part.startsWith('</')
      continue
    }
    const text = part.replace(/<br\s*\/?>/giu, '\n').trim()
    if (text !== '') paragraphs.push(inSummary ? inlineRuns(parseInline(text), STRONG) : [run(text)])
  }
  return paragraphs
}

/** A comment that is never closed goes to the end, as browsers have it. */
const withoutComments = (html: string): string => html.replace(/<!--[\s\S]*?(?:-->|$)/gu, '')
