import type { TableNode } from './node.ts'
import { draftOf, headingPaths, type Page } from './page.ts'
import { asks } from './question-words.ts'
import { isAnswerColumn, isQuestionColumn } from './table-words.ts'
import { cleanTitle } from './title.ts'

/** Tables whose header names questions and answers. */
export function readTables(page: Page): void {
  const { nodes, taken, drafts } = page
  const path = headingPaths(nodes)
  for (const [at, node] of nodes.entries()) {
    if (node.type !== 'table' || taken.has(at)) continue
    const columns = columnsOf(node)
    if (!columns) continue
    for (const [index, row] of node.rows.slice(1).entries()) {
      const title = cleanTitle(row[columns.question] ?? '')
      if (title === '') continue
      const answer =
        columns.answer === -1
          ? otherCells(node, row, columns.question)
          : (row[columns.answer] ?? '').replace(/\s*<br\s*\/?>\s*/giu, '\n').trim()
      drafts.push(draftOf({ title, answer, line: node.from + 3 + index, topic: path(at), dialect: 'table' }))
    }
    taken.add(at)
  }
}

/** Where no column is called the answer, what the others say about the question: `**Keywords**: order`. Numbers say nothing. */
function otherCells({ rows }: TableNode, row: readonly string[], question: number): string {
  const [header = []] = rows
  return row
    .flatMap((cell, at) =>
      at === question || !/\p{L}/u.test(cell) ? [] : [`**${cleanTitle(header[at] ?? '')}**: ${cell}`],
    )
    .join('\n')
}

function columnsOf({ rows }: TableNode): { readonly question: number; readonly answer: number } | null {
  const [header = [], ...body] = rows
  const question = header.findIndex(cell => isQuestionColumn(cleanTitle(cell)))
  const answer = header.findIndex(cell => isAnswerColumn(cleanTitle(cell)))
  if (question === -1 || body.length === 0) return null
  const cells = body.map(row => row[question] ?? '')
  if (cells.some(cell => /\]\(#|\]\([^)]*\.md/u.test(cell))) return null
  // A table of keys has a number where the question would be.
  if (cells.every(cell => /^[^\p{L}\p{N}]*(?:q|문제|no\.?)?\s*\d*[^\p{L}\p{N}]*$/iu.test(cell))) return null
  if (answer === -1)
    return cells.filter(cell => asks(cleanTitle(cell))).length * 2 > cells.length
      ? { question, answer }
      : null
  return { question, answer }
}
