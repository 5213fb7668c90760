import { titleAndPrompt } from './find-head.ts'
import { isAnswerLabel, isQuestionLabel, isReferences } from './heading-words.ts'
import type { Node } from './node.ts'
import { draftOf, headingPaths, type Page, takeNodes } from './page.ts'
import { cleanTitle, isMarked } from './title.ts'
import { unitText, withoutAnswerMark } from './unit-text.ts'

/** Blocks that begin with `Q.` or `질문:`, and pairs of headings that are called so. */
export function readQaLines(page: Page): void {
  const heads = page.nodes.flatMap((node, at) => (!page.taken.has(at) && isHead(node) ? [at] : []))
  if (heads.length === 0) return
  const path = headingPaths(page.nodes)
  for (const [index, at] of heads.entries()) {
    const end = unitEnd(page, at, heads[index + 1] ?? page.nodes.length)
    const unit = readUnit(page, at, end)
    if (!unit || (heads.length === 1 && unit.answer === '' && page.drafts.length === 0)) continue
    page.drafts.push(
      draftOf({ ...unit, line: (page.nodes[at]?.from ?? 0) + 1, topic: path(at), dialect: 'qa-lines' }),
    )
    takeNodes(page, at, end)
  }
}

function isHead(node: Node): boolean {
  if (node.type === 'heading')
    return (
      isQuestionLabel(cleanTitle(node.text)) &&
      !/s$|질문들|예상|면접|quiz|퀴즈|interview/iu.test(cleanTitle(node.text))
    )
  if (node.type !== 'paragraph') return false
  const [line = ''] = node.text.split('\n')
  return isMarked(line) && cleanTitle(line) !== ''
}

/** Up to the next head, or to a heading that names neither question nor answer. */
function unitEnd({ nodes, taken }: Page, at: number, limit: number): number {
  const head = nodes[at]
  const level = head?.type === 'heading' ? head.level : null
  for (let end = at + 1; end < limit; end++) {
    const node = nodes[end]
    if (taken.has(end)) return end
    if (node?.type !== 'heading' || isAnswerLabel(node.text)) continue
    if (level === null || node.level <= level || isReferences(node.text)) return end
  }
  return limit
}

function readUnit({ nodes, source }: Page, at: number, end: number) {
  const head = nodes[at]
  if (head?.type === 'heading') {
    const first = nodes[at + 1]
    if (first?.type !== 'paragraph' || end <= at + 1) return null
    const { title, prompt } = titleAndPrompt(first.text)
    const text = unitText(source, nodes.slice(at + 2, end))
    return {
      title,
      prompt: [prompt, text.prompt].filter(part => part !== '').join('\n\n'),
      answer: text.answer,
      hint: text.hint,
    }
  }
  if (head?.type !== 'paragraph') return null
  const lines = head.text.split('\n')
  const answerAt = lines.findIndex((line, index) => index > 0 && withoutAnswerMark(line) !== line)
  const asked = titleAndPrompt(lines.slice(0, answerAt === -1 ? lines.length : answerAt).join('\n'))
  const told = answerAt === -1 ? '' : withoutAnswerMark(lines.slice(answerAt).join('\n')).trim()
  const below = nodes.slice(at + 1, end)
  const text = unitText(source, below)
  const marked = withoutAnswerMark(text.answer)
  // Without an answer part, what stands below is the answer; the rest of a marked line then belongs to it too.
  const isPlain = told === '' && text.prompt === '' && asked.prompt !== '' && text.answer === ''
  return {
    title: asked.title,
    prompt: isPlain ? '' : [asked.prompt, text.prompt].filter(part => part !== '').join('\n\n'),
    answer: isPlain ? asked.prompt : [told, marked].filter(part => part !== '').join('\n\n'),
    hint: text.hint,
    followUps: text.followUps,
  }
}
