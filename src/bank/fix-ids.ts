import { outline as outlineOf } from './blocks.ts'
import { findCloze } from './find-cloze.ts'
import { parseFlowMapping } from './flow-mapping.ts'
import { readFrontMatter } from './front-matter.ts'
import type { ParsedBank } from './parsed-bank.ts'
import { readSections, type Section } from './sections.ts'
import { lineAt, lineStart, lineText, placeAt, type SourceText, sourceText } from './source-text.ts'
import { type TextLine, textLines } from './text-lines.ts'

interface Insertion {
  /** Line and column from 0, in the file as it is written. */
  readonly line: number
  readonly column: number
  readonly text: string
}

/**
 * Writes an id wherever a question has none, and pins the numbers of gaps. Nothing else in `text` changes; where the
 * settings can't be read, or the file is not UTF-8, nothing does. `taken` are ids that other banks use.
 */
export function fixIds(text: string, parsed: ParsedBank, taken: ReadonlySet<string> = new Set()): string {
  if (parsed.problems.some(({ code }) => code === 'bank/not-utf8')) return text
  const source = sourceText(parsed.bank.file, text)
  const outline = outlineOf(source, readFrontMatter(source, () => {}).endLine)
  const sections = readSections(outline).questions
  if (sections.length !== parsed.questions.length) return text

  const used = new Set([
    ...taken,
    ...parsed.questions.filter(({ explicitId }) => explicitId).map(({ id }) => id),
  ])
  const insertions = sections.flatMap((section, index): readonly Insertion[] => {
    const question = parsed.questions[index]
    if (question === undefined) return []
    const ids = question.explicitId ? [] : idInsertion(source, section, () => unusedId(question.id, used))
    if (question.kind !== 'cloze') return ids
    const cloze = findCloze(outline, section, question.kind)
    const pins = (cloze?.marks ?? []).flatMap(({ at, pinned }, gap) =>
      pinned === null ? [insertionAt(source, at + '{{'.length, `c${cloze?.gaps[gap]?.number}::`)] : [],
    )
    return [...ids, ...pins]
  })
  return insert(text, insertions)
}

const insertionAt = (source: SourceText, offset: number, text: string): Insertion => {
  const { line, column } = placeAt(source, offset)
  return { line: line - 1, column: column - 1, text }
}

/** Before the first setting, or in a comment of its own under the heading; none where the settings can't be read. */
function idInsertion(
  source: SourceText,
  { settings, heading }: Section,
  newId: () => string,
): readonly Insertion[] {
  if (settings === null) {
    return [{ line: heading.endLine, column: NEW_LINE, text: `<!-- id: ${newId()} -->` }]
  }
  const mapping = parseFlowMapping(settings.inner)
  const [first] = mapping.type === 'failure' ? [] : mapping.entries
  if (mapping.type === 'failure' || !first || mapping.entries.some(({ key }) => key === 'id')) return []
  const offset = settings.at + first.at
  if (!mapping.block) return [insertionAt(source, offset, `id: ${newId()}, `)]
  const line = lineAt(source, offset)
  const indent = lineText(source, line).slice(0, offset - lineStart(source, line))
  return [insertionAt(source, offset, `id: ${newId()}\n${indent}`)]
}

/** Says that an insertion is a line of its own, before the line it names. */
const NEW_LINE = -1
const LONGEST_ID = 120

/** The derived id in the characters of an explicit one, with a number where it is taken. */
function unusedId(derived: string, used: Set<string>): string {
  const plain = derived.replace(/[^\p{L}\p{N}._-]+/gu, '-')
  let id = shortened(plain, LONGEST_ID)
  for (let count = 2; used.has(id); count++) id = `${shortened(plain, LONGEST_ID - 6)}-${count}`
  used.add(id)
  return id
}

/** Never cut inside a character that takes two code units. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut
}

function insert(text: string, insertions: readonly Insertion[]): string {
  if (insertions.length === 0) return text
  const lines = textLines(text)
  const usual = lines.find(({ ending }) => ending !== '')?.ending ?? '\n'
  const starts = lineOffsets(lines)
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const placed = insertions.map(({ line, column, text: added }) => {
    const above = lines[line - 1]?.ending || usual
    if (column !== NEW_LINE) {
      const at = (starts[line] ?? text.length) + column + (line === 0 ? bom : 0)
      return { at, added: added.replaceAll('\n', lines[line]?.ending || usual) }
    }
    return line < lines.length
      ? { at: starts[line] ?? text.length, added: added + above }
      : { at: text.length, added: above + added }
  })
  const pieces: string[] = []
  let from = 0
  for (const { at, added } of placed.sort((a, b) => a.at - b.at)) {
    pieces.push(text.slice(from, at), added)
    from = at
  }
  return pieces.join('') + text.slice(from)
}

function lineOffsets(lines: readonly TextLine[]): readonly number[] {
  let at = 0
  return lines.map(({ content, ending }) => {
    const start = at
    at += content.length + ending.length
    return start
  })
}
