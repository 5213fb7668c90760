import { validId } from '../bank/question-settings.ts'
import type { QuestionId } from '../model/question.ts'
import type { Draft, Reading, Skipped } from '../notes/draft.ts'
import type { CollectionReview } from './collection.ts'
import { sharedTopic } from './deck-topic.ts'

/** What Anki's formats give. */
export interface AnkiReading extends Reading {
  /** Names of pictures and sounds: they are told, and stay where they are. */
  readonly media: readonly string[]
  readonly histories: readonly CardHistory[]
}

/** The reviews of one card of Anki, and the question that it was read as. */
export interface CardHistory {
  readonly guid: string
  /** The id that its draft names. */
  readonly question: QuestionId
  /** The number of the gap; null where the question itself is the card. */
  readonly gap: number | null
  readonly reviews: readonly CollectionReview[]
}

/** The same with topics that are not whole: they stand below the one that is asked for. */
export const ankiDrafts = (reading: AnkiReading): AnkiReading => ({
  ...reading,
  bank: null,
  drafts: reading.drafts.map(draft => ({
    ...draft,
    // An id that follows from the topic goes with it.
    kept: draft.kept && { ...draft.kept, topic: null, id: validId(draft.kept.id ?? '') },
  })),
})

interface Parts {
  readonly drafts: readonly Draft[]
  readonly skipped: readonly Skipped[]
  readonly media: readonly string[]
  readonly histories: readonly CardHistory[]
  /** Whether an export made any of it: it becomes the banks that it came from. */
  readonly isOwn: boolean
}

/** The decks of others become topics of one bank. */
export function ankiReading({ isOwn, ...parts }: Parts): AnkiReading {
  const shared = sharedTopic(parts.drafts.map(({ kept }) => kept?.topic ?? null))
  const bank = isOwn ? null : { topic: shared, lang: null, week: null, date: null }
  return { title: null, author: null, note: null, bank, ...parts }
}
