import type { Draft } from './draft.ts'
import { type LinkDefinitions, withDefinitions } from './link-definitions.ts'
import { safeMarkdown } from './safe-markdown.ts'

/** A draft that can stand alone: without HTML, and with the addresses that its links name. */
export function readableDraft(draft: Draft, definitions: LinkDefinitions): Draft {
  const readable = (text: string): string => withDefinitions(safeMarkdown(text), definitions)
  return {
    ...draft,
    prompt: readable(draft.prompt),
    answer: readable(draft.answer),
    hint: readable(draft.hint),
    options: draft.options.map(option => ({ ...option, text: safeMarkdown(option.text) })),
    followUps: draft.followUps.map(({ text, answer }) => ({ text, answer: readable(answer) })),
  }
}
