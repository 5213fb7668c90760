import type { SourceText } from '../bank/source-text.ts'
import { plainLabel } from './answer-key.ts'
import type { Item, ListNode, Node } from './node.ts'
import { dedented, linesText, trimmed } from './node-text.ts'
import { inlineMarkdown } from './title.ts'

/** The options of a question as they stand in the row of nodes: `nodes[from]` up to, without, `nodes[to]`. */
export interface OptionGroup {
  readonly from: number
  readonly to: number
  readonly options: readonly FoundOption[]
  readonly style: 'boxes' | 'labels' | 'numbers'
  /** Text of the same paragraph before the first option: the question, or the end of it. */
  readonly lead: string
  /** Text of the same list or paragraph after the last one. */
  readonly rest: string
}

export interface FoundOption {
  readonly text: string
  /** `A`, `1`; null where it has none. */
  readonly label: string | null
  /** Whether its box is ticked. */
  readonly ticked: boolean
}

const BOX = /^\[[ \t]?([xX✓✔v]?)[ \t]?\](?:\s|$)/u
const LABEL =
  /^(\*\*|__|`)?[([]?(?:([A-Ja-j]|[1-9])(?:\s?[)\].:：．]\)?\1|\1\s?[)\].:：．]\)?)|([①-⑩ⓐ-ⓙ㉠-㉪])[)\].:：．]?\1)(?:[.):：](?=\s))?[ \t]*/u

/** The options that begin at `nodes[at]`; null where none do. Numbered lists count only where a key names one of them. */
export function optionsAt(source: SourceText, nodes: readonly Node[], at: number): OptionGroup | null {
  const node = nodes[at]
  if (!node || (node.type !== 'list' && node.type !== 'paragraph')) return null
  const known = groups.get(node)
  if (known !== undefined) return known
  const group = optionsOf(source, nodes, at)
  groups.set(node, group)
  return group
}

/** A node stands in one row only: what begins at it is asked for by every question above it. */
const groups = new WeakMap<Node, OptionGroup | null>()

function optionsOf(source: SourceText, nodes: readonly Node[], at: number): OptionGroup | null {
  const node = nodes[at]
  if (!node) return null
  if (node.type === 'list')
    return boxes(source, nodes, at) ?? labelledItems(source, node, at) ?? numbered(source, node, at)
  return node.type === 'paragraph' ? labelledLines(source, nodes, at) : null
}

/** Ticked and open boxes; code between two lists of them belongs to the option above it. */
function boxes(source: SourceText, nodes: readonly Node[], at: number): OptionGroup | null {
  const options: FoundOption[] = []
  let rest = ''
  let to = at
  while (to < nodes.length) {
    const node = nodes[to]
    const code = node?.type === 'code' && options.length > 0 ? node : null
    const after = nodes[to + 1]
    if (code && after?.type === 'list' && hasBox(after)) {
      const last = options.pop()
      if (last) options.push({ ...last, text: `${last.text}\n${linesText(source, code)}`.trim() })
      to++
      continue
    }
    if (node?.type !== 'list' || !hasBox(node)) break
    const firstOther = node.items.findIndex(item => !BOX.test(item.text))
    const boxed = firstOther === -1 ? node.items : node.items.slice(0, firstOther)
    for (const item of boxed) {
      options.push({
        text: itemText(source, item)
          .replace(BOX, '')
          .replace(/^[\u2800\s]+/u, '')
          .trim(),
        label: null,
        ticked: /\S/u.test(BOX.exec(item.text)?.[1] ?? ''),
      })
    }
    to++
    if (firstOther === -1) continue
    const others = node.items.slice(firstOther)
    rest = linesText(source, { from: others[0]?.from ?? 0, to: node.to, indent: node.indent })
    break
  }
  if (options.length < 2) return null
  return { from: at, to, options: options.map(withoutOwnLabel(options)), style: 'boxes', lead: '', rest }
}

const hasBox = (list: ListNode): boolean => BOX.test(list.items[0]?.text ?? '')

/** `- [ ] A. text`: boxes may have labels too. They are kept in the text, and known by a key. */
const withoutOwnLabel =
  (all: readonly FoundOption[]) =>
  (option: FoundOption, index: number): FoundOption => {
    const isLabelled = all.every(
      ({ text }, position) => labelOf(text) === String.fromCodePoint(65 + position),
    )
    return isLabelled
      ? { ...option, text: option.text.replace(LABEL, '').trim(), label: labelAt('A', index) }
      : option
  }

const labelOf = (text: string): string | null => {
  const match = LABEL.exec(text)
  return plainLabel(match?.[2] ?? match?.[3] ?? '')
}

const labelAt = (first: string, index: number): string =>
  first === 'A' ? String.fromCodePoint(65 + index) : String(index + 1)

/** How many of the labels follow on one another from the first. */
function consecutive(labels: readonly (string | null)[]): number {
  const [first] = labels
  if (first !== 'A' && first !== '1') return 0
  const end = labels.findIndex((label, index) => label !== labelAt(first, index))
  return end === -1 ? labels.length : end
}

function labelledItems(source: SourceText, node: ListNode, at: number): OptionGroup | null {
  const labels = node.items.map(({ text }) => labelOf(text))
  const count = consecutive(labels)
  if (count < 2) return null
  const options = node.items.slice(0, count).map((item, index) => ({
    text: itemText(source, item).replace(LABEL, '').trim(),
    label: labels[index] ?? null,
    ticked: false,
  }))
  const others = node.items[count]
  const rest = others ? linesText(source, { from: others.from, to: node.to, indent: node.indent }) : ''
  return { from: at, to: at + 1, options, style: 'labels', lead: '', rest }
}

function numbered(source: SourceText, node: ListNode, at: number): OptionGroup | null {
  if (node.items.length < 2 || node.items.length > 9) return null
  if (!node.ordered && node.items.some(({ text, body }) => text.length > 160 || body.length > 0)) return null
  const options = node.items.map((item, index) => ({
    text: itemText(source, item),
    label: String(index + 1),
    ticked: false,
  }))
  return { from: at, to: at + 1, options, style: 'numbers', lead: '', rest: '' }
}

/** An item's own text, as it would stand outside the list. */
export function itemText(source: SourceText, item: Item): string {
  const whole = linesText(source, { from: item.from, to: item.to, indent: 0 }).split('\n')
  const first = (whole[0] ?? '').replace(/^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/u, '')
  return trimmed([first, ...whole.slice(1).map(line => dedented(line, item.indent))])
}

interface Line {
  readonly text: string
  readonly label: string | null
}

/** Options that stand side by side on one line: `① one ② two`, `(1) one (2) two`, `A) one   B) two`. */
const SIDE_BY_SIDE: readonly (readonly [RegExp, RegExp])[] = [
  [/[①-⑩].*\s[①-⑩]/u, /(?<=\s)(?=[①-⑩])/u],
  [/\([1-9]\)\s?\S.*\s\([2-9]\)\s?\S/u, /(?<=\s)(?=\([1-9]\)\s?\S)/u],
  [/^[Aa][).]\s?\S.*(?:\s{2}|\t)[Bb][).]\s?\S/u, /(?<=\s{2}|\t)(?=[B-Jb-j][).]\s?\S)/u],
]

const FIRST_LABEL = /(?<![\p{L}\p{N}])[Aa1](?:\*\*|__|`)?\s?[)\].:：．]|[①ⓐ㉠]/u

/** Lines of one paragraph, or of several with code between them: `A) …`, `B) …`. */
function labelledLines(source: SourceText, nodes: readonly Node[], at: number): OptionGroup | null {
  const first = nodes[at]
  if (first?.type !== 'paragraph' || !FIRST_LABEL.test(first.text)) return null
  const lines = labelled(first.text)
  const start = lines.findIndex(({ label }) => label === 'A' || label === '1')
  if (start === -1 || (first.item !== null && start === 0 && lines.length === 1)) return null
  const lead = lines.slice(0, start).map(({ text }) => text)
  const options: FoundOption[] = []
  const rest = take(lines.slice(start), options)
  let to = at + 1
  while (rest.length === 0 && to < nodes.length) {
    const node = nodes[to]
    if (node?.type === 'code') {
      const after = nodes[to + 1]
      const last = options.at(-1)
      const goesOn = after?.type === 'paragraph' && isNext(labelled(after.text)[0]?.label ?? null, options)
      // Code after the last option is an option's where each of the others is code too.
      if (!last || (!goesOn && last.text !== '')) break
      options.splice(-1, 1, { ...last, text: `${last.text}\n${linesText(source, node)}`.trim() })
      to++
      continue
    }
    if (node?.type !== 'paragraph') break
    const more = labelled(node.text)
    if (!isNext(more[0]?.label ?? null, options)) break
    rest.push(...take(more, options))
    to++
  }
  if (options.length < 2) return null
  return {
    from: at,
    to,
    options,
    style: 'labels',
    lead: lead.join('\n').trim(),
    rest: rest.join('\n').trim(),
  }
}

const isNext = (label: string | null, options: readonly FoundOption[]): boolean =>
  label !== null && label === labelAt(options[0]?.label === 'A' ? 'A' : '1', options.length)

/** Takes options off the lines while their labels follow on; a line without one belongs to the option above it. Gives the rest. */
function take(lines: readonly Line[], options: FoundOption[]): string[] {
  for (const [index, { text, label }] of lines.entries()) {
    if (options.length === 0 || isNext(label, options)) {
      options.push({ text: text.replace(LABEL, '').trim(), label, ticked: false })
      continue
    }
    const last = options.at(-1)
    const isKey = /^[\s>*_#✅]*(?:정답|답|해설|answer|ans\b|correct|explanation|solution)/iu.test(text)
    if (!last || isKey || label !== null) return lines.slice(index).map(line => line.text)
    options.splice(-1, 1, { ...last, text: `${last.text}\n${text}`.trim() })
  }
  return []
}

/** The lines of a paragraph with their labels; `<br>` and circled numbers begin one too. */
function labelled(text: string): readonly Line[] {
  return text
    .split(/\n|<br\s*\/?>/u)
    .flatMap(line => {
      const [, cut] = SIDE_BY_SIDE.find(([fits]) => fits.test(line)) ?? []
      return cut ? line.split(cut) : [line]
    })
    .map(line => line.replace(/(?: {2,}|\\)$/u, '').trim())
    .filter(line => line !== '')
    .map(line => ({ text: line, label: labelOf(inlineMarkdown(line)) }))
}
