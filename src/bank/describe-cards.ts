import { type CardId, gapCard } from '../model/card.ts'
import type { Seen } from '../model/learner.ts'
import type { QuestionSummary } from '../model/question.ts'

export interface CardLook extends Seen {
  readonly card: CardId
}

/**
 * What each card of a question looks like, to know it again by when its id has changed: a question by its title, a gap by
 * what it hides, a follow-up by its text.
 */
export function describeCards(question: QuestionSummary): readonly CardLook[] {
  const { id, topic, title, fingerprint, gaps, gapTexts, followUps } = question
  const own: readonly CardLook[] =
    gaps.length === 0
      ? [{ card: id, topic, title, fingerprint }]
      : gaps.map((gap, index) => ({
          card: gapCard(id, gap),
          topic,
          title: gapTexts?.[index] ?? '',
          fingerprint,
        }))
  return [
    ...own,
    ...followUps.map(({ id: card, text, fingerprint: look }) => ({
      card,
      topic,
      title: text,
      fingerprint: look,
    })),
  ]
}
