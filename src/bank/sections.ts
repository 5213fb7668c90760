import { type Block, inlineText, type Outline } from './blocks.ts'
import { withoutComments } from './comments.ts'
import { hiddenBlocks, type Unclosed } from './hidden-html.ts'
import { type Part, partNamed } from './part-names.ts'
import { type SettingsComment, settingsComment } from './settings-comment.ts'

/** A question as it stands in the file, before anything is made of it. */
export interface Section {
  readonly heading: Block
  readonly title: string
  readonly settings: SettingsComment | null
  /** What stands under the heading, settings left out. */
  readonly body: readonly Block[]
  readonly parts: ReadonlyMap<Part, readonly Block[]>
  /** The line after its last. */
  readonly endLine: number
}

export interface Sections {
  /** The text of the first H1, null where there is none. */
  readonly title: string | null
  readonly introduction: readonly Block[]
  readonly questions: readonly Section[]
  readonly unclosed: readonly Unclosed[]
}

/** Cuts a bank at its H2 headings. An H1 further down ends the question above it and begins none. */
export function readSections(outline: Outline): Sections {
  const { hidden, unclosed } = hiddenBlocks(outline)
  const { blocks } = outline
  const cuts = blocks.flatMap((block, at) =>
    block.level > 0 && block.level < 3 && !hidden.has(block) ? [at] : [],
  )

  let title: string | null = null
  const questions: Section[] = []
  for (let index = 0; index < cuts.length; index++) {
    const at = cuts[index] ?? 0
    const heading = blocks[at]
    if (heading === undefined) continue
    if (heading.level === 1) title ??= headingText(outline, heading) || null
    else questions.push(readSection(outline, blocks.slice(at, cuts[index + 1]), hidden))
  }
  return { title, introduction: introduction(outline, cuts), questions, unclosed }
}

/** Everything before the first question but the H1 it begins with. */
function introduction({ blocks }: Outline, cuts: readonly number[]): readonly Block[] {
  const first = cuts.find(at => blocks[at]?.level === 2) ?? blocks.length
  return blocks.slice(blocks[0]?.level === 1 ? 1 : 0, first)
}

/** In one line, as a setext heading need not be, and without comments. */
export function headingText(outline: Outline, heading: Block): string {
  const written = inlineText(outline, heading)
  const text = written.includes('<!--') ? withoutComments(written).trim() : written
  return text.includes('\n') ? text.replace(/\s*\n\s*/gu, ' ').trim() : text
}

const NO_PARTS: ReadonlyMap<Part, readonly Block[]> = new Map()

function readSection(outline: Outline, blocks: readonly Block[], hidden: ReadonlySet<Block>): Section {
  const [heading, ...content] = blocks
  if (heading === undefined) throw new Error('a section begins with its heading')
  const last = blocks.at(-1) ?? heading
  const settings = settingsComment(outline, content)
  const body: Block[] = []
  let parts: Map<Part, Block[]> | null = null
  let open = body
  // Other comments may stand above the settings, and words behind them on their line.
  const first = settings ? content.indexOf(settings.block) + (settings.alone ? 1 : 0) : 0
  for (let at = first; at < content.length; at++) {
    const block = content[at]
    if (block === undefined) continue
    const part = block.level === 3 && !hidden.has(block) ? partNamed(headingText(outline, block)) : null
    if (part === null) {
      open.push(hidden.has(block) ? { ...block, type: 'other' } : block)
      continue
    }
    parts ??= new Map()
    open = parts.get(part) ?? []
    parts.set(part, open)
  }
  const title = headingText(outline, heading)
  return { heading, title, settings, body, parts: parts ?? NO_PARTS, endLine: last.endLine }
}
