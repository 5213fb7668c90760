import type { Draft, Skipped, SkipReason } from '../notes/draft.ts'
import { type AnkiReading, ankiReading, type CardHistory } from './anki-reading.ts'
import type { AnkiCollection, CollectionCard, CollectionNote } from './collection.ts'
import { deckTopic } from './deck-topic.ts'
import { htmlTree, textOf } from './html-tree.ts'
import { basicDraft, clozeDraft, type ForeignCard } from './note-drafts.ts'
import { ownDraft } from './own-draft.ts'
import { isSource } from './own-source.ts'
import { renderCard, renderText } from './render-card.ts'

/** The questions of a collection: one a card, but one a note with gaps, whose gaps are its cards. */
export function collectionReading({ notes, media }: AnkiCollection): AnkiReading {
  const drafts: Draft[] = []
  const skipped: Skipped[] = []
  const histories: CardHistory[] = []
  let isOwn = false
  for (const [at, note] of notes.entries()) {
    const skip = (reason: SkipReason): void => {
      skipped.push({ line: at + 1, text: shownText(note), reason })
    }
    const own = ownOf(note, at + 1)
    if (own) {
      isOwn = true
      drafts.push(own)
      histories.push(...historiesOf(note, own, note.cards))
    } else if (/image-occlusion:/u.test(note.fields[0] ?? '')) skip('picture')
    else if (note.type.isCloze) {
      const draft = clozeOf(note, at + 1)
      if (!draft) skip('empty')
      else {
        drafts.push(draft)
        histories.push(...historiesOf(note, draft, note.cards))
      }
    } else {
      const cards = cardsOf(note, at + 1)
      if (cards.length === 0) skip('empty')
      for (const { draft, card } of cards) {
        drafts.push(draft)
        histories.push(...historiesOf(note, draft, [card]))
      }
    }
  }
  return ankiReading({ drafts, skipped, media, histories, isOwn })
}

const deckOf = ({ cards }: CollectionNote): readonly string[] => cards[0]?.deck ?? []

const cardFor = (note: CollectionNote, line: number, card: CollectionCard | undefined): ForeignCard => ({
  guid: note.guid,
  ordinal: card?.ordinal ?? 0,
  line,
  topic: deckTopic(card?.deck ?? []),
  tags: note.tags,
  front: note.fields[0] ?? '',
  back: note.fields[1] ?? '',
})

function ownOf(note: CollectionNote, line: number): Draft | null {
  const source = note.fields.find(isSource)
  return source === undefined ? null : ownDraft(cardFor(note, line, note.cards[0]), deckOf(note), source)
}

function clozeOf(note: CollectionNote, line: number): Draft | null {
  const { front, back } = renderText(note)
  return clozeDraft({ ...cardFor(note, line, note.cards[0]), ordinal: 0, front, back })
}

/** A note that is in no deck has no cards: its first one is read all the same. */
function cardsOf(note: CollectionNote, line: number): readonly { draft: Draft; card: CollectionCard }[] {
  const cards = note.cards.length > 0 ? note.cards : [{ ordinal: 0, deck: [], reviews: [] }]
  return cards.flatMap(card => {
    const template = note.type.templates[card.ordinal]
    if (!template) return []
    const draft = basicDraft({ ...cardFor(note, line, card), ...renderCard(note, template) })
    return draft ? [{ draft, card }] : []
  })
}

/** Where a question has gaps, Anki's cards are its gaps. */
function historiesOf(
  { guid }: CollectionNote,
  { kept }: Draft,
  cards: readonly CollectionCard[],
): readonly CardHistory[] {
  const id = kept?.id ?? null
  if (id === null) return []
  const isCloze = kept?.question.content.kind === 'cloze'
  return cards
    .filter(({ reviews }) => reviews.length > 0)
    .map(({ ordinal, reviews }) => ({ guid, question: id, gap: isCloze ? ordinal + 1 : null, reviews }))
}

const shownText = ({ fields: [first = ''] }: CollectionNote): string =>
  textOf(htmlTree(first)).trim() || first
