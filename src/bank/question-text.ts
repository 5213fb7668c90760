import type { Option } from '../model/question.ts'
import type { Block, Outline } from './blocks.ts'
import { readOptions } from './options.ts'
import type { Part } from './part-names.ts'
import type { Section } from './sections.ts'
import { lineEnd, lineStart, linesBetween, withoutBlankEdges } from './source-text.ts'

const NO_BLOCKS: readonly Block[] = []

export const partBlocks = ({ parts }: Section, part: Part): readonly Block[] => parts.get(part) ?? NO_BLOCKS

/** Blocks exactly as written. Those of a part that is there twice need not stand one below the other. */
export function blocksText({ source }: Outline, blocks: readonly Block[]): string {
  let text = ''
  let from = 0
  for (let at = 1; at <= blocks.length; at++) {
    if (blocks[at] !== undefined && blocks[at]?.first === blocks[at - 1]?.end) continue
    const run = linesBetween(source, blocks[from]?.startLine ?? 0, blocks[at - 1]?.endLine ?? 0)
    text = text === '' ? run : joined(text, run)
    from = at
  }
  return text
}

/** A run of blocks and what of the file it covers: a settings comment may share a line with the body's first words. */
export interface Region {
  readonly blocks: readonly Block[]
  readonly from: number
  readonly to: number
}

export function bodyRegion({ source }: Outline, { body, settings }: Section): Region {
  const [first] = body
  const last = body.at(-1)
  if (!first || !last) return { blocks: body, from: 0, to: 0 }
  const from = first === settings?.block ? settings.end : lineStart(source, first.startLine)
  return { blocks: body, from, to: lineEnd(source, last.endLine - 1) }
}

/** Of a part that is there twice only the first half can be cut at a list or at gaps. */
export function partRegion({ source }: Outline, section: Section, part: Part): Region {
  const all = partBlocks(section, part)
  const apart = all.findIndex((block, at) => at > 0 && block.first !== all[at - 1]?.end)
  const blocks = apart === -1 ? all : all.slice(0, apart)
  const [first] = blocks
  const last = blocks.at(-1)
  return first && last
    ? { blocks, from: lineStart(source, first.startLine), to: lineEnd(source, last.endLine - 1) }
    : { blocks, from: 0, to: 0 }
}

export function regionText({ source }: Outline, { from, to }: Region): string {
  const kept = withoutBlankEdges(source.text, from, to)
  return source.text.slice(kept.from, kept.to)
}

export const joined = (...texts: readonly string[]): string => texts.filter(text => text !== '').join('\n\n')

/** Where a question has its list of options or items, and the texts around it. */
export interface AroundList<T> {
  readonly list: T
  readonly block: Block
  readonly prompt: string
  readonly answer: string
}

/**
 * Finds the first list that `read` accepts, under the heading, in the question part or in the answer part. The text up to
 * it is the prompt; what follows it is the answer, unless there is a part for that.
 */
export function aroundList<T>(
  outline: Outline,
  section: Section,
  read: (list: Block) => T | null,
): AroundList<T> | null {
  const hasAnswer = section.parts.has('answer')
  const regions = {
    body: bodyRegion(outline, section),
    prompt: partRegion(outline, section, 'prompt'),
    answer: partRegion(outline, section, 'answer'),
  }
  for (const where of ['body', 'prompt', 'answer'] as const) {
    for (const block of regions[where].blocks) {
      const list = block.type === 'list' ? read(block) : null
      if (list === null) continue
      const before = regionText(outline, {
        ...regions[where],
        to: lineStart(outline.source, block.startLine),
      })
      const from = Math.min(lineStart(outline.source, block.endLine), regions[where].to)
      const after = regionText(outline, { ...regions[where], from })
      const text = (region: keyof typeof regions) =>
        region === where ? before : regionText(outline, regions[region])
      if (where === 'answer') {
        return { list, block, prompt: joined(text('body'), text('prompt')), answer: joined(before, after) }
      }
      const prompt = joined(text('body'), text('prompt'), hasAnswer ? after : '')
      return { list, block, prompt, answer: hasAnswer ? text('answer') : after }
    }
  }
  return null
}

export const findOptions = (outline: Outline, section: Section): AroundList<readonly Option[]> | null =>
  aroundList(outline, section, list => readOptions(outline, list))
