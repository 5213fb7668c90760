import { readKey } from './answer-key.ts'
import { type Block, firstParagraph, isList } from './block-tree.ts'
import { isAnswerLabel } from './heading-words.ts'
import { keyLines } from './key-lines.ts'
import { asksClearly } from './question-words.ts'
import { cleanTitle, isBold, isMarked } from './title.ts'

/** Whether a list's items are read as blocks of the document: they hold headings, or are the heads of what follows. */
export function isOpened(list: Block, siblings: readonly Block[], at: number): boolean {
  const items = list.children
  if (items.some(item => item.children.some(child => child.type === 'heading'))) return true
  const firsts = items.map(item => firstParagraph(item))
  if (firsts.some(text => isMarked(text) && /[.:：．)\]]/u.test(text.slice(0, 16)))) return true
  if (items.some(holdsChoices) && (items.some(hasBoxes) || hasKey(list))) return true
  const holds = (item: Block): boolean => item.children.length > 1
  if (items.some((item, index) => isBold(firsts[index] ?? '') && (holds(item) || items.length === 1))) {
    return items.every((_, index) => isBold(firsts[index] ?? '') || isAnswerLabel(firsts[index] ?? ''))
  }
  // `1. Question`, its answer without indentation, `2. Question`: a list of one item, again and again.
  const next = siblings[at + 1]
  return (
    list.type === 'ordered_list' &&
    items.length === 1 &&
    next !== undefined &&
    (!isList(next) || (next.type === 'bullet_list' && asksClearly(cleanTitle(firsts[0] ?? '')))) &&
    next.type !== 'heading' &&
    next.type !== 'hr'
  )
}

/** All text of a block and those in it. */
const wholeText = (block: Block): string => [block.content, ...block.children.map(wholeText)].join('\n')

const holdsChoices = (item: Block): boolean =>
  hasBoxes(item) ||
  /^[(]?[Aa1][).:][\s\S]*\n[(]?[Bb2][).:]/mu.test(item.children.map(wholeText).join('\n')) ||
  item.children.slice(1).some(isList)

const hasBoxes = (item: Block): boolean =>
  item.children
    .slice(1)
    .some(
      child =>
        isList(child) &&
        child.children.length > 1 &&
        child.children.every(inner => /^\[[ xX]\]/u.test(firstParagraph(inner))),
    )

const hasKey = (list: Block): boolean =>
  keyLines(wholeText(list)).some(line => (readKey(line)?.labels.length ?? 0) > 0)
