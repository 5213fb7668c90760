import type { Option } from '../model/question.ts'
import type { Block, Outline } from './blocks.ts'
import { dedent, itemText, type ListItem, listItems } from './list-items.ts'

/** The length of `[x]`. */
const BOX = 3

/** Whether a text begins with `[ ]` or `[x]`. */
function beginsWithBox(text: string): boolean {
  const mark = text[1]
  if (text[0] !== '[' || text[2] !== ']' || (mark !== ' ' && mark !== 'x' && mark !== 'X')) return false
  return text.length === BOX || text[BOX]?.trim() === ''
}

/** The options of a task list; null where the list is none. One with a box on some of its items is read as one. */
export function readOptions(outline: Outline, list: Block): readonly Option[] | null {
  if (!hasBox(outline, list)) return null
  return listItems(outline, list).map(item => {
    const text = optionText(outline, item)
    return {
      text: (beginsWithBox(text) ? text.slice(BOX) : text).trim(),
      right: beginsWithBox(item.text) && item.text[1] !== ' ',
      feedback: feedback(outline, item),
    }
  })
}

function hasBox({ tokens }: Outline, list: Block): boolean {
  for (let at = list.first; at < list.end; at++) {
    const token = tokens[at]
    if (token?.type === 'inline' && token.level === 3 && beginsWithBox(token.content)) return true
  }
  return false
}

/** Everything in the item but the lists: they are the feedback. */
function optionText(outline: Outline, item: ListItem): string {
  const [first] = item.lists
  if (!first) return itemText(outline, item)
  const pieces = [itemText(outline, { ...item, endLine: first.startLine })]
  for (const [index, list] of item.lists.entries()) {
    const to = item.lists[index + 1]?.startLine ?? item.endLine
    pieces.push(dedent(outline.source, { from: list.endLine, to, indent: item.indent }))
  }
  return pieces.filter(piece => piece !== '').join('\n\n')
}

/** One item is told as it is, several as the list they are. */
function feedback(outline: Outline, { lists, indent }: ListItem): string {
  return lists
    .map(list => {
      const items = listItems(outline, list, indent)
      const [only] = items
      if (only && items.length === 1) return itemText(outline, only)
      return dedent(outline.source, { from: list.startLine, to: list.endLine, indent })
    })
    .join('\n\n')
}
