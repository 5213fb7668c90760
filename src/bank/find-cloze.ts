import type { Kind } from '../model/question.ts'
import type { Outline } from './blocks.ts'
import { type Cloze, readCloze } from './cloze.ts'
import { bodyRegion, partRegion } from './question-text.ts'
import type { Section } from './sections.ts'

const PLACES = ['body', 'prompt', 'answer'] as const

/** The first of a question's texts that has gaps, or a `{{` that is never closed. */
export function findCloze(
  outline: Outline,
  section: Section,
  kind: Kind | undefined,
): (Cloze & { readonly where: (typeof PLACES)[number] }) | null {
  for (const where of PLACES) {
    // Only who says that it is a cloze hides something in the answer part.
    if (where === 'answer' && kind !== 'cloze') return null
    const region = where === 'body' ? bodyRegion(outline, section) : partRegion(outline, section, where)
    const cloze = readCloze(outline, region.blocks, region)
    if (cloze) return { ...cloze, where }
  }
  return null
}
