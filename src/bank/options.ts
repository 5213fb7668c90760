import type { Option } from '../model/question.ts'
import type { Block, Outline } from './blocks.ts'
import { dedent, itemText, type ListItem, listItems } from './list-items.ts'

const BOX = /^\[([ xX])\](?:\s|$)/u

/** The options of a task list; null where the list is none. One with a box on some of its items is read as one. */
export function readOptions(outline: Outline, list: Block): readonly Option[] | null {
  if (!hasBox(outline, list)) return null
  return listItems(outline, list).map(item => {
    const box = BOX.exec(item.text)
    return {
      text: optionText(outline, item).replace(BOX, '').trim(),
      right: box !== null && box[1] !== ' ',
      feedback: feedback(outline, item),
    }
  })
}

function hasBox({ tokens }: Outline, list: Block): boolean {
  for (let at = list.first; at < list.end; at++) {
    const token = tokens[at]
    if (token?.type === 'inline' && token.level === 3 && BOX.test(token.content)) return true
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
