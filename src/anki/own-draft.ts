import type { Draft } from '../notes/draft.ts'
import { keptDraft } from '../notes/exchange/kept-draft.ts'
import { deckTopic } from './deck-topic.ts'
import { idInGuid } from './guid.ts'
import type { ForeignCard } from './note-drafts.ts'
import { readSource } from './own-source.ts'
import { noteOf } from './question-notes.ts'

/**
 * A note that an export made, as the question that it was; null where it is another's, or where its front or back were
 * edited since, so that its source says no more what it says. Deck and tags are those that it has now.
 */
export function ownDraft(card: ForeignCard, deck: readonly string[], source: string): Draft | null {
  const id = idInGuid(card.guid)
  const question = id === null ? null : readSource(source)
  if (!question) return null
  const exported = noteOf(question, card.guid)
  if (!isSame(exported.front, card.front) || !isSame(exported.back, card.back)) return null
  const isMoved = deck.length > 0 && exported.deck.join('::') !== deck.join('::')
  const isTagged = sorted(exported.tags) !== sorted(card.tags)
  const topic = isMoved ? deckTopic(deck) : question.topic
  const { lang, week } = question
  const tagged = isTagged ? { ...question, tags: card.tags } : question
  return keptDraft(tagged, { id, topic, lang, week, line: card.line, dialect: 'anki' })
}

const isSame = (one: string, other: string): boolean =>
  one.normalize('NFC').trim() === other.normalize('NFC').trim()
const sorted = (tags: readonly string[]): string => [...new Set(tags)].sort().join(' ')
