import { labelsIn } from './answer-key.ts'
import { isAnswerLabel } from './heading-words.ts'
import type { Node } from './node.ts'
import { linesText } from './node-text.ts'
import type { Page } from './page.ts'
import { cleanTitle } from './title.ts'

const PAIR =
  /(?:^|[\s,;|(])(?:q|문제|문항)?\s*(\d{1,3})\s*(?:번)?\s*[.):：|-]\s*(?:[*_`]{0,2})([A-Ja-j1-9①-⑩OX○×](?:\s*[,&]\s*[A-Ja-j1-9①-⑩])*)(?![\p{L}\p{N}])/gu
const FEWEST = 2

/** Keys that stand together at the end, by the numbers of their questions: `1. C`, `| 2 | ③ |`, `3-O`. What holds them is taken. */
export function readKeySections(page: Page): ReadonlyMap<number, string> {
  const keys = new Map<number, string>()
  for (const [at, node] of page.nodes.entries()) {
    if (node.type === 'heading' && isAnswerLabel(cleanTitle(node.text))) {
      const [below] = page.nodes.slice(at + 1, at + 2)
      const found = below ? pairsIn(page, below) : []
      if (found.length < FEWEST) continue
      for (const [number, key] of found) keys.set(number, key)
      page.taken.add(at).add(at + 1)
    } else if (node.type === 'table' && !page.taken.has(at)) {
      const found = tablePairs(node.rows)
      if (found.length < FEWEST) continue
      for (const [number, key] of found) keys.set(number, key)
      page.taken.add(at)
    }
  }
  return keys
}

type Pairs = readonly (readonly [number, string])[]

function pairsIn(page: Page, node: Node): Pairs {
  if (node.type === 'table') return tablePairs(node.rows)
  if (node.type === 'list' && node.ordered) {
    const first = node.items[0]?.number ?? 1
    return node.items.flatMap((item, index) => {
      const text = item.text.replace(/[*_`]/gu, '').trim()
      return /^(?:[A-Ja-j1-9]|[①-⑩]|[OX○×])(?:$|[\s.,):)-])/u.test(text)
        ? [[first + index, labelsIn(text.slice(0, 8)).join(', ')] as const]
        : []
    })
  }
  if (node.type !== 'list' && node.type !== 'paragraph') return []
  return [...linesText(page.source, node).matchAll(PAIR)].map(
    match => [Number(match[1]), match[2] ?? ''] as const,
  )
}

/** A table with a row, or two columns, for each number. */
function tablePairs(rows: readonly (readonly string[])[]): Pairs {
  const [header = [], ...body] = rows
  const isKey = (cell: string | undefined): boolean =>
    /^[A-Ja-j1-9①-⑩OX○×](?:\s*[,&]\s*[A-Ja-j1-9①-⑩])*$/u.test((cell ?? '').replace(/[*_`\s()]|번/gu, ''))
  const numbers = (cells: readonly string[]): readonly number[] =>
    cells.map(cell => Number(/^\D{0,6}(\d{1,3})\D{0,3}$/u.exec(cell.trim())?.[1] ?? Number.NaN))
  const [row] = body
  // One row of keys below a row of numbers.
  if (row && body.length === 1 && numbers(header).filter(Number.isFinite).length >= FEWEST) {
    return numbers(header).flatMap((number, at) =>
      Number.isFinite(number) && isKey(row[at]) ? [[number, row[at] ?? ''] as const] : [],
    )
  }
  const pairs = body.flatMap(cells => {
    const [number = Number.NaN] = numbers(cells.slice(0, 1))
    return Number.isFinite(number) && isKey(cells[1]) ? [[number, cells[1] ?? ''] as const] : []
  })
  return pairs.length === body.length ? pairs : []
}
