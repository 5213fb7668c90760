import type { Deck } from '../../deck/deck.ts'
import { questionOfCard } from '../../model/card.ts'
import type { JournalEvent, ReviewEvent } from '../../model/event.ts'
import { LONGEST_TEXT, SHARED_VERSION, type SharedMock } from '../../model/shared.ts'

/**
 * The mock reviews of a member's own journal, whether they were held here or came in with minutes, without those that
 * were taken back. Their ids are those of the reviews, so that each is shared once.
 */
export function sharedMocks(
  events: readonly JournalEvent[],
  deck: Deck,
  member: string,
): readonly SharedMock[] {
  const undone = new Set(events.flatMap(event => (event.type === 'undo' ? [event.of] : [])))
  return events.flatMap(event =>
    event.type === 'review' && event.mock && !undone.has(event.id) ? sharedMock(event, deck, member) : [],
  )
}

/** Nothing of a question that is in no bank any more: the group could not tell what it was about. */
function sharedMock({ id, at, card, rating, mock }: ReviewEvent, deck: Deck, member: string): SharedMock[] {
  const topic = deck.byId.get(questionOfCard(card))?.question.topic
  if (!mock || topic === undefined || topic.length > LONGEST_TEXT || card.length > LONGEST_TEXT) return []
  const knowledge = lowerMedian(mock.scores.knowledge ?? [])
  return [
    {
      v: SHARED_VERSION,
      id,
      at,
      member,
      type: 'mock',
      question: card,
      topic,
      title: (deck.topics.get(topic)?.title ?? topic).slice(0, LONGEST_TEXT),
      passed: knowledge === null && rating === 'again',
      hints: mock.hints,
      knowledge,
      delivery: lowerMedian(mock.scores.delivery ?? []),
    },
  ]
}

const lowerMedian = (scores: readonly number[]): number | null =>
  [...scores].sort((a, b) => a - b)[Math.floor((scores.length - 1) / 2)] ?? null
