import { type Anchor, findAnchors, keyBelow, rightOptions } from './anchors.ts'
import { isKeyAlone, readKey, truthOf } from './answer-key.ts'
import { bodyText } from './details-text.ts'
import type { Dialect, Draft, DraftOption } from './draft.ts'
import { findHead, type Head, isStrong } from './find-head.ts'
import { isAnswerLabel, isHint, isMeta, isOptionsLabel, isReferences } from './heading-words.ts'
import { keyLines } from './key-lines.ts'
import type { Node } from './node.ts'
import { nodesText } from './node-text.ts'
import type { OptionGroup } from './options.ts'
import { draftOf, headingPaths, type Page, takeNodes } from './page.ts'
import { asks } from './question-words.ts'
import { cleanTitle, inlineMarkdown, isMarked, isNumbered, leadingNumber, titleKey } from './title.ts'

/** Questions with options, or whose answer is folded away below them, wherever they stand. */
export function readAnchored(page: Page): void {
  const units = unitsOf(page)
  const good = trusted(page, units)
  const path = headingPaths(page.nodes)
  for (const [index, unit] of units.entries()) {
    if (!good.has(unit)) continue
    const end = unitEnd(page, unit, units[index + 1])
    page.drafts.push(readUnit(page, unit, { end, path }))
    takeNodes(page, unit.head.at, end)
  }
}

export interface Unit {
  readonly head: Head
  readonly anchors: readonly Anchor[]
}

function unitsOf(page: Page): readonly Unit[] {
  const anchors = findAnchors(page)
  const units: { head: Head; anchors: Anchor[] }[] = []
  let free = 0
  for (const [index, anchor] of anchors.entries()) {
    const last = units.at(-1)
    const head = findHead(page, { free, anchor, next: anchors[index + 1] ?? null, last: last ?? null })
    if (head) units.push({ head, anchors: [anchor] })
    else if (last) last.anchors.push(anchor)
    free = anchor.to
  }
  return units
}

/** Units that are questions rather than to-dos, demonstrations and single folded remarks. */
function trusted(page: Page, units: readonly Unit[]): ReadonlySet<Unit> {
  const good = new Set<Unit>()
  const bySection = new Map<string, Unit[]>()
  const path = headingPaths(page.nodes)
  const folded = units.filter(({ anchors }) => anchors.every(anchor => anchor.folded))
  for (const unit of units) {
    const style = unit.anchors[0]?.group?.style
    if (style === 'boxes') {
      const key = path(unit.head.at).join('\u0000')
      const others = bySection.get(key)
      if (others) others.push(unit)
      else bySection.set(key, [unit])
    } else if (unit.anchors.some(({ folded: isFolded }) => !isFolded)) {
      if (hasKey(page, unit)) good.add(unit)
    } else if (folded.length > 1 || asks(unit.head.title) || isNumbered(unit.head.written)) {
      if (!isMeta(unit.head.title)) good.add(unit)
    }
  }
  for (const section of bySection.values()) {
    const options = section.flatMap(({ anchors }) => anchors.flatMap(({ group }) => group?.options ?? []))
    const ticked = options.filter(option => option.ticked).length
    const quizzes = section.filter(({ head, anchors }) => isQuizHead(head) || anchors.length > 1).length
    const isQuiz = ticked * 2 <= options.length && quizzes * 2 >= section.length
    for (const unit of section) {
      if (isQuiz && !isMeta(unit.head.title)) good.add(unit)
      else
        for (const anchor of unit.anchors)
          for (let at = anchor.from; at < anchor.to; at++) page.reasons.set(at, 'todo')
    }
  }
  return good
}

function hasKey(page: Page, { head, anchors }: Unit): boolean {
  const group = anchors.find(anchor => anchor.group)?.group
  const key = group ? keyOf(page, head, group) : ''
  return key !== null && (!group || rightOptions(key, group).length > 0)
}

const isQuizHead = ({ title, written }: Head): boolean =>
  asks(title) || isNumbered(written) || /[:：]$|_{2,}|\.{3}|…/u.test(title.trim())

/** What follows the anchor belongs to it, up to the next question or a heading that is not below its own. */
function unitEnd({ nodes }: Page, { head, anchors }: Unit, next: Unit | undefined): number {
  const from = anchors.at(-1)?.to ?? head.at + 1
  const limit = next?.head.at ?? nodes.length
  const level = head.level
  for (let at = from; at < limit; at++) {
    const node = nodes[at]
    if (
      isStrong(node) &&
      (isMarked(node.text) || (level === null && (isNumbered(node.text) || asks(cleanTitle(node.text)))))
    )
      return at
    if (node?.type !== 'heading') continue
    if (isAnswerLabel(node.text) || readKey(node.text) !== null) continue
    if (level === null || node.level <= level || isMeta(node.text) || isReferences(node.text)) return at
  }
  return Math.max(limit, from)
}

interface Reading {
  readonly end: number
  readonly path: (at: number) => readonly string[]
}

function readUnit(page: Page, unit: Unit, { end, path }: Reading): Draft {
  const { nodes, source } = page
  const { head, anchors } = unit
  const first = anchors[0]
  const group = anchors.find(anchor => anchor.group)?.group ?? null
  const truth = anchors.find(anchor => anchor.truth !== null)?.truth ?? null
  const stem = nodesText(
    source,
    nodes
      .slice(head.body, first?.from ?? head.body)
      .filter(node => node.type !== 'heading' || !isOptionsLabel(node.text)),
  )
  const lead = group?.lead && head.lead === null ? group.lead : (head.lead ?? '')
  const key = group && !group.options.some(({ ticked }) => ticked) ? keyOf(page, head, group) : null
  const right = group && key !== null ? rightOptions(key, group) : []
  const options: readonly DraftOption[] = group
    ? group.options.map(({ text, ticked }, index) => ({ text, right: ticked || right.includes(index) }))
    : truth === null
      ? []
      : [
          { text: 'O', right: truth },
          { text: 'X', right: !truth },
        ]
  const told = answerText(page, unit, { end, key })
  const count = options.filter(option => option.right).length
  return draftOf({
    title: head.title,
    prompt: [head.prompt, stem, lead].filter(text => text !== '').join('\n\n'),
    kind: options.length === 0 ? 'open' : count > 1 ? 'multi' : 'choice',
    options,
    answer: withoutRepeated(told.answer, options),
    hint: told.hint,
    line: (nodes[head.at]?.from ?? 0) + 1,
    topic: path(head.at),
    dialect: dialectOf(group?.style ?? null, truth),
  })
}

/** A key that repeats its option explains nothing. */
function withoutRepeated(answer: string, options: readonly DraftOption[]): string {
  const [line = '', ...others] = answer.split('\n')
  if (options.length === 0 || line === '') return answer
  const repeats =
    isKeyAlone(line) ||
    options.some(({ text, right }) => right && titleKey(text) === titleKey(line.replace(/^\W*answer/iu, '')))
  return repeats ? others.join('\n').replace(/^\s*\n/u, '') : answer
}

/** Behind the options, below them, or by the question's number at the end. */
function keyOf(page: Page, head: Head, group: OptionGroup): string | null {
  const behind = keyLines(group.rest).find(line => rightOptions(line, group).length > 0)
  if (behind !== undefined) return behind
  const below = keyBelow(page, group)
  if (below) return below.line
  const number = leadingNumber(head.written)
  const joined = number === null ? undefined : page.keys.get(number)
  return joined === undefined ? null : `Answer: ${joined}`
}

const dialectOf = (style: string | null, truth: boolean | null): Dialect =>
  style === 'boxes' ? 'checkbox' : style !== null || truth !== null ? 'keyed' : 'answer-details'

/** Everything after the anchors' first, folded parts unfolded, without the line that only names the key. */
function answerText(
  page: Page,
  { anchors }: Unit,
  { end, key }: { readonly end: number; readonly key: string | null },
): { readonly answer: string; readonly hint: string } {
  const { nodes, source } = page
  const texts: string[] = []
  let hint = ''
  const group = anchors.find(anchor => anchor.group)?.group
  if (group && group.rest !== '') texts.push(withoutKey(group.rest, key))
  const start = (group ? anchors.find(anchor => anchor.group)?.to : anchors[0]?.from) ?? end
  let run: Node[] = []
  const flush = (): void => {
    const text = withoutKey(nodesText(source, run), key)
    if (text !== '') texts.push(text)
    run = []
  }
  for (let at = start; at < end; at++) {
    const node = nodes[at]
    if (!node) continue
    if (node.type === 'heading' && isAnswerLabel(node.text)) {
      flush()
      continue
    }
    if (node.type !== 'details') {
      if (node.type !== 'comment' && node.type !== 'rule') run.push(node)
      continue
    }
    flush()
    const body = withoutKey(bodyText(source, node.region), key)
    if (isHint(inlineMarkdown(node.region.summary)))
      hint = [hint, body].filter(text => text !== '').join('\n\n')
    else if (body !== '') texts.push(body)
  }
  flush()
  return { answer: texts.join('\n\n').trim(), hint }
}

/** A key's own line goes; what is written behind it stays, for there the explanation begins. */
export function withoutKey(text: string, key: string | null): string {
  const lines = text.split('\n')
  const at = lines.findIndex(line => (key !== null ? line.includes(key.trim()) : false) || isBareKey(line))
  if (at === -1 || at > 6) return text
  const rest = readKey(lines[at] ?? '')?.rest ?? ''
  const kept = [
    ...lines.slice(0, at),
    ...(rest === '' ? [] : [rest.replace(/^\*+\s*|\s*\*+$/gu, '')]),
    ...lines.slice(at + 1),
  ]
  return kept
    .join('\n')
    .replace(/^\s*\n/u, '')
    .trim()
}

const isBareKey = (line: string): boolean => {
  const found = readKey(line)
  return (
    (found !== null && found.labels.length > 0) || (truthOf(line) !== null && (found?.rest ?? '').length < 8)
  )
}
