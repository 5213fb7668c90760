import { lineAt } from '../bank/source-text.ts'
import { bodyText, htmlListItems, summaryParts } from './details-text.ts'
import type { Draft, DraftFollowUp } from './draft.ts'
import { isGenericSummary, isMeta, isReferences } from './heading-words.ts'
import type { Region } from './html-region.ts'
import type { DetailsNode } from './node.ts'
import { draftOf, headingPaths, type Page } from './page.ts'
import { asks, asksClearly } from './question-words.ts'
import { cleanTitle, decodeEntities, isNumbered, titleKey } from './title.ts'

/** Folded parts whose summaries are the questions. */
export function readDetails(page: Page): void {
  const { nodes, taken } = page
  const left = nodes.flatMap((node, at) => (node.type === 'details' && !taken.has(at) ? [{ node, at }] : []))
  const distinct = left.filter(({ node }) => isOwn(node.region))
  const titles = new Set(distinct.map(({ node }) => titleKey(node.region.summary)))
  const asking = distinct.filter(({ node }) => asksOf(node.region)).length
  if (titles.size < 3 && asking === 0 && !distinct.some(({ node }) => isGroup(node.region))) return
  const path = headingPaths(nodes)
  const answered = belowQuestions(page, distinct)
  for (const { node, at } of distinct) {
    if (!asksOf(node.region) && !isGroup(node.region) && (answered || titles.size < 3)) continue
    page.drafts.push(...draftsOf(page, node, node.region, path(at)))
    taken.add(at)
  }
}

const titleOf = (region: Region): string => cleanTitle(summaryParts(region.summary).title)

const asksOf = (region: Region): boolean =>
  asks(titleOf(region)) || isNumbered(summaryParts(region.summary).title)

function isOwn(region: Region): boolean {
  const title = titleOf(region)
  return title !== '' && !isGenericSummary(title) && !isMeta(title) && !isReferences(title)
}

const questionsIn = ({ inner }: Region): readonly Region[] =>
  inner.filter(region => region.type === 'details' && isOwn(region))

/** A fold around folded questions, and no question itself: the name of their topic. */
const isGroup = (region: Region): boolean => !asksOf(region) && questionsIn(region).filter(asksOf).length >= 2

/** Whether the folds stand inside the answers of headings that ask, one or two below each. */
function belowQuestions({ nodes }: Page, folds: readonly { readonly at: number }[]): boolean {
  let above = 0
  for (const { at } of folds) {
    const heading = nodes.slice(0, at).findLast(node => node.type === 'heading')
    if (heading?.type === 'heading' && (asks(cleanTitle(heading.text)) || isNumbered(heading.text))) above++
  }
  return above * 2 > folds.length
}

function draftsOf(page: Page, node: DetailsNode, region: Region, topic: readonly string[]): readonly Draft[] {
  if (isGroup(region)) {
    const inside = [...topic, titleOf(region)]
    return questionsIn(region).flatMap(inner => draftsOf(page, node, inner, inside))
  }
  const { source } = page
  const { title, prompt } = summaryParts(region.summary)
  const folds = region.inner.filter(({ type }) => type === 'details')
  const followed = folds.filter(inner => isOwn(inner) && asksOf(inner))
  const body = bodyText(source, region, followed)
  const listed = listedQuestions(body)
  return [
    draftOf({
      title: decodeEntities(cleanTitle(title)),
      prompt,
      answer: listed ? '' : body,
      followUps: [
        ...(listed ?? []),
        ...followed.map(inner => ({ text: titleOf(inner), answer: bodyText(source, inner) })),
      ],
      line: lineOf(page, region),
      topic,
      dialect: 'details',
    }),
  ]
}

const lineOf = ({ source }: Page, region: Region): number => lineAt(source, region.from) + 1

/** The items of a body that is a list of questions and nothing else; null where it is more. */
function listedQuestions(body: string): readonly DraftFollowUp[] | null {
  const items = htmlListItems(body) ?? markdownItems(body)
  if (!items || items.length === 0) return null
  const asking = items.filter(asksClearly).length
  return asking * 2 > items.length &&
    asking >= Math.min(items.length, 1) &&
    items.every(item => item.length < 300)
    ? items.map(text => ({ text: cleanTitle(text), answer: '' }))
    : null
}

function markdownItems(body: string): readonly string[] | null {
  const items: string[] = []
  for (const line of body.split('\n')) {
    if (line.trim() === '') continue
    const item = /^(?:[-*+]|\d{1,3}[.)])[ \t]+(\S.*)$/u.exec(line)
    if (item?.[1] === undefined) return null
    items.push(item[1])
  }
  return items.length > 0 ? items : null
}
