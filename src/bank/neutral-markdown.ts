import { outline as outlineOf } from './blocks.ts'
import { hiddenBlocks } from './hidden-html.ts'
import { unclosedFences } from './lint-text.ts'
import { partNamed } from './part-names.ts'
import { headingText } from './sections.ts'
import { lineText, sourceText } from './source-text.ts'

/** Headings of both kinds, fences and HTML, wherever they stand: nothing else can end a question, or swallow the next. */
const MAY_END_IT = /^[\s>]*(?:#|=+\s*$|-+\s*$|(?:[-*+]\s+|\d+[.)]\s+)*(?:`{3}|~{3}))|<|\r/mu

/**
 * Markdown that can stand in a question without beginning another question or part, and without swallowing what follows:
 * such headings are escaped, and what is left open is closed.
 */
export function neutralMarkdown(markdown: string): string {
  if (!MAY_END_IT.test(markdown)) return markdown.trimEnd()
  const source = sourceText('', markdown.trimEnd())
  const outline = outlineOf(source, 0)
  const { hidden, unclosed } = hiddenBlocks(outline)
  const lines = source.starts.map((_, line) => lineText(source, line))
  for (const block of outline.blocks) {
    if (block.level === 0 || hidden.has(block)) continue
    if (block.level > 3 || (block.level === 3 && partNamed(headingText(outline, block)) === null)) continue
    // A setext heading is one by its last line.
    const line = /^\s*#/u.test(lines[block.startLine] ?? '') ? block.startLine : block.endLine - 1
    lines[line] = (lines[line] ?? '').replace(/\S/u, '\\$&')
  }
  const closing = [
    ...unclosedFences(outline).map(({ markup }) => markup),
    ...unclosed.map(({ what }) => (what === 'comment' ? '-->' : '\n</details>')),
  ]
  return [...lines, ...closing].join('\n')
}
