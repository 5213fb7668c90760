import type { Problem } from '../model/problem.ts'
import type { Accept, ClozePart, Gap, Kind, Option } from '../model/question.ts'
import { readAccept } from './accept.ts'
import type { Block, Outline } from './blocks.ts'
import { findCloze } from './find-cloze.ts'
import type { FindingCode, Report } from './findings.ts'
import { itemText, listItems } from './list-items.ts'
import type { Settings } from './question-settings.ts'
import {
  aroundList,
  blocksText,
  bodyRegion,
  findOptions,
  joined,
  partBlocks,
  regionText,
} from './question-text.ts'
import type { Section } from './sections.ts'
import { indentation, placeAt, placeIn } from './source-text.ts'
import type { YamlNode } from './yaml-tree.ts'

/** What only some kinds of question have, and the texts, which depend on the kind. */
export type Content = { readonly prompt: string; readonly answer: string } & (
  | { readonly kind: 'open' }
  | { readonly kind: 'choice' | 'multi'; readonly options: readonly Option[]; readonly shuffle: boolean }
  | { readonly kind: 'order'; readonly items: readonly string[] }
  | {
      readonly kind: 'cloze'
      readonly text: string
      readonly parts: readonly ClozePart[]
      readonly gaps: readonly Gap[]
    }
  | { readonly kind: 'short'; readonly accept: Accept }
  | {
      readonly kind: 'generated'
      readonly generator: string
      readonly params: Readonly<Record<string, unknown>>
    }
)

export interface KindReading {
  readonly outline: Outline
  readonly section: Section
  readonly settings: Settings
  readonly report: Report
}

/** Reads a question as the kind that it says it is, else as the first kind that fits; `open` fits everything. */
export function readContent(reading: KindReading): Content {
  const { kind, generator, accept } = reading.settings
  if (kind === undefined) {
    return (
      (generator === undefined ? null : readGenerated(reading)) ??
      readChoice(reading) ??
      readGaps(reading) ??
      (accept === undefined ? null : readShort(reading)) ??
      readOpen(reading)
    )
  }
  const content = READERS[kind](reading)
  if (content) return content
  const told = kind === 'order' || (kind === 'short' && accept !== undefined)
  if (!told) wrong(reading, 'question/kind', { reason: kind, about: { kind } })
  return readOpen(reading)
}

const READERS: Readonly<Record<Kind, (reading: KindReading) => Content | null>> = {
  open: readOpen,
  choice: readChoice,
  multi: readChoice,
  order: readOrder,
  cloze: readGaps,
  short: readShort,
  generated: readGenerated,
}

/** Reports what is wrong with a block as a whole, the question's heading where no other is named. */
function wrong(
  { outline, section, report }: KindReading,
  code: FindingCode,
  { block = section.heading, ...detail }: { block?: Block; reason?: string; about?: Problem['about'] } = {},
): void {
  const { source } = outline
  report(code, placeIn(source, block.startLine, indentation(source, block.startLine)), detail)
}

function readOpen({ outline, section }: KindReading): Content {
  return { kind: 'open', ...openTexts(outline, section) }
}

/** Without an answer part what stands under the heading is the answer; with one it is the prompt. */
function openTexts(outline: Outline, section: Section): { prompt: string; answer: string } {
  const body = regionText(outline, bodyRegion(outline, section))
  const prompt = blocksText(outline, partBlocks(section, 'prompt'))
  return section.parts.has('answer')
    ? { prompt: joined(body, prompt), answer: blocksText(outline, partBlocks(section, 'answer')) }
    : { prompt, answer: body }
}

function readChoice(reading: KindReading): Content | null {
  const { outline, section, settings } = reading
  const found = hasList(reading) ? findOptions(outline, section) : null
  if (!found) return null
  const { list: options, block, prompt, answer } = found
  const right = options.filter(option => option.right).length
  if (right === 0) wrong(reading, 'question/no-right-option', { block })
  if (options.length === 1) wrong(reading, 'question/one-option', { block })
  if (settings.kind === 'choice' && right > 1) wrong(reading, 'question/kind', { reason: 'several-right' })
  const kind = settings.kind === 'multi' || right > 1 ? 'multi' : 'choice'
  return { kind, prompt, answer, options, shuffle: settings.shuffle ?? true }
}

/** Most questions have none, and need not be searched for a task list. */
const hasList = ({ section }: KindReading): boolean =>
  section.body.some(isList) ||
  partBlocks(section, 'prompt').some(isList) ||
  partBlocks(section, 'answer').some(isList)

const isList = (block: Block): boolean => block.type === 'list'

function readOrder(reading: KindReading): Content | null {
  const { outline, section } = reading
  const found = aroundList(outline, section, list =>
    outline.tokens[list.first]?.type === 'ordered_list_open'
      ? listItems(outline, list).map(item => itemText(outline, item))
      : null,
  )
  if (!found) {
    wrong(reading, 'question/order-items', { reason: 'no-list' })
    return null
  }
  const { list: items, block, prompt, answer } = found
  if (items.length < 3) wrong(reading, 'question/order-items', { block, about: { items: items.length } })
  else if (!areDistinct(items)) wrong(reading, 'question/order-items', { block, reason: 'equal' })
  return { kind: 'order', prompt, answer, items }
}

/** Whether no two items read the same, whatever their case and spacing. */
export const areDistinct = (items: readonly string[]): boolean =>
  new Set(items.map(item => item.replace(/\s+/gu, ' ').toLowerCase())).size === items.length

function readGaps({ outline, section, settings, report }: KindReading): Content | null {
  const found = findCloze(outline, section, settings.kind)
  for (const at of found?.unbalanced ?? []) report('question/cloze-unbalanced', placeAt(outline.source, at))
  if (!found || found.gaps.length === 0) return null
  const { where, text, parts, gaps } = found
  const texts = openTexts(outline, section)
  const prompt = where === 'prompt' || section.parts.has('answer') ? '' : texts.prompt
  return { kind: 'cloze', prompt, answer: texts.answer, text, parts, gaps }
}

function readShort({ outline, section, settings, report }: KindReading): Content | null {
  if (settings.accept === undefined) return null
  const accept = readAccept(settings.accept, settings.tolerance)
  if (accept === null) return null
  if (accept.type === 'wrong') {
    report('question/number', nodePlace({ outline, section }, accept.node), { reason: 'accept' })
    return null
  }
  return { kind: 'short', ...openTexts(outline, section), accept }
}

const nodePlace = ({ outline, section }: Pick<KindReading, 'outline' | 'section'>, node: YamlNode) =>
  placeAt(outline.source, (section.settings?.at ?? 0) + node.at)

function readGenerated({ outline, section, settings }: KindReading): Content | null {
  if (settings.generator === undefined) return null
  const params = settings.params ?? {}
  return { kind: 'generated', ...openTexts(outline, section), generator: settings.generator, params }
}
