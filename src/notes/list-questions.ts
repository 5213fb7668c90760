import { isMeta, isProject, isReferences } from './heading-words.ts'
import type { Item, ListNode, Node } from './node.ts'
import { nodesText } from './node-text.ts'
import { draftOf, headingPaths, type Page } from './page.ts'
import { isCollection } from './question-level.ts'
import { asks, asksClearly, asksPlainly, asksSurely } from './question-words.ts'
import { cleanTitle, isNumbered } from './title.ts'
import { itemUnit } from './unit-text.ts'

/** Lists most of whose items ask something: each item is a draft, or a question where its answer is nested. */
export function readLists(page: Page): void {
  const { nodes, taken } = page
  const path = headingPaths(nodes)
  const lists = nodes.flatMap((node, at) => (node.type === 'list' && !taken.has(at) ? [{ node, at }] : []))
  const mostly = lists.filter(({ node, at }) => asksMostly(node) && !isAside(nodes, at))
  // Steps and requests look alike: `Create a folder`. Beside clear questions, or in a collection, they are requests.
  const collection = isCollection(page.source, nodes)
  const sure =
    mostly.some(({ node }) => asksClearlyMostly(node)) || collection
      ? mostly
      : mostly.filter(({ node }) => asksClearlyMostly(node))
  const sections = new Set(sure.map(({ at }) => path(at).join('\u0000')))
  // A short list below a longer one of its section goes on with it.
  const asking = lists.filter(
    one =>
      sure.includes(one) ||
      (sections.has(path(one.at).join('\u0000')) &&
        one.node.items.every(({ text }) => asks(cleanTitle(text)))),
  )
  const fewest = collection ? 1 : 3
  if (asking.reduce((sum, { node }) => sum + node.items.length, 0) < fewest) return
  for (const { node, at } of asking) {
    for (const item of node.items) page.drafts.push(...readItem(page, item, path(at)))
    taken.add(at)
    takeCode(page, at)
  }
}

function readItem({ source }: Page, item: Item, topic: readonly string[]) {
  const { title, prompt, answer, followUps } = itemUnit(source, item)
  if (!/[\p{L}\p{N}]/u.test(title)) return []
  return [
    draftOf({
      title,
      prompt,
      answer: answer === '' ? linksIn(item.text) : answer,
      followUps,
      line: item.from + 1,
      topic,
      dialect: 'list',
    }),
  ]
}

/** Where a question is a link to its answer, the link stays. */
const linksIn = (text: string): string =>
  [...text.matchAll(/\]\((https?:\/\/[^()\s]+)/gu)].map(match => match[1] ?? '').join('\n')

/** Code below a list that is not indented belongs to its last item. */
function takeCode({ nodes, source, taken, drafts }: Page, list: number): void {
  const code = nodes[list + 1]
  const last = drafts.at(-1)
  if (code?.type !== 'code' || !last) return
  drafts.splice(-1, 1, {
    ...last,
    prompt: [last.prompt, nodesText(source, [code])].filter(text => text !== '').join('\n\n'),
  })
  taken.add(list + 1)
}

const CONTENTS = /^\s*(?:\*\*|__)?\[(?:[^[\]]|\[[^[\]]*\])*\]\((?:#|\.{0,2}\/|[^():]*\.md|[^():\s]*\))/u

/** Whether a list is a table of contents, or of links to elsewhere. */
export function isContents({ items }: ListNode): boolean {
  const inner = items.filter(({ text }) => CONTENTS.test(text)).length
  const links = items.filter(
    ({ text }) =>
      /^\s*(?:\*\*|__)?!?\[[^\]]*\]\([^)]*\)[\s.:,-]*(?:\*\*|__)?$/u.test(text) ||
      /^<?https?:\S+$/u.test(text.trim()),
  ).length
  return inner * 2 >= items.length || links * 4 >= items.length * 3
}

/** Whether most of a list's items ask something. One item alone has to ask plainly. */
export function asksMostly(list: ListNode): boolean {
  const { items } = list
  if (isContents(list) || items.some(({ text }) => /^\[[ xX]\]\s/u.test(text))) return false
  const asking = items.filter(({ text }) => {
    const [line = ''] = text.split('\n')
    return line.length < 400 && (asksPlainly(cleanTitle(line)) || asks(cleanTitle(line)))
  }).length
  const plainly = items.filter(({ text }) => asksPlainly(cleanTitle(text.split('\n')[0] ?? ''))).length
  const surely = items.filter(({ text }) => asksSurely(cleanTitle(text.split('\n')[0] ?? ''))).length
  return items.length < 3
    ? asking === items.length && surely > 0
    : asking * 2 > items.length || (plainly * 3 > items.length && items.every(({ text }) => isNumbered(text)))
}

const asksClearlyMostly = ({ items }: ListNode): boolean =>
  items.filter(({ text }) => asksClearly(cleanTitle(text.split('\n')[0] ?? ''))).length * 2 > items.length

/** Below a heading about the collection itself, or inside the answer of a question. */
function isAside(nodes: readonly Node[], at: number): boolean {
  const heading = nodes.slice(0, at).findLast(node => node.type === 'heading')
  return (
    heading?.type === 'heading' &&
    (isReferences(heading.text) || isMeta(heading.text) || isProject(heading.text))
  )
}
