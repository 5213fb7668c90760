import type { PastReview } from '../memory/history.ts'
import type { Card, CardId } from '../model/card.ts'
import type { MemorySettings } from '../model/settings.ts'

/** A question as a note of Anki: what its fields hold is HTML. */
export interface AnkiNote {
  /** Made of the question's id: a second import updates the note instead of making another. */
  readonly guid: string
  readonly type: 'basic' | 'cloze'
  /** The topic, level by level. */
  readonly deck: readonly string[]
  /** Without spaces, as Anki has them. */
  readonly tags: readonly string[]
  readonly front: string
  readonly back: string
  /** The question in our own format, so that nothing is lost on the way back. */
  readonly source: string
  /** One for each gap of a cloze; `ordinal` is Anki's number of the card, from 0. */
  readonly cards: readonly AnkiNoteCard[]
}

export interface AnkiNoteCard {
  readonly ordinal: number
  readonly card: CardId
}

/** What Anki is told of a card besides its note. */
export interface AnkiHistory {
  /** Of each card in the order of time, without those that were taken back. */
  readonly reviews: ReadonlyMap<CardId, readonly PastReview[]>
  readonly cards: ReadonlyMap<CardId, Card>
  readonly settings: MemorySettings
}
