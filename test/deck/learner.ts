import { emptyLearner } from '../../src/memory/replay.ts'
import { type Card, newCard } from '../../src/model/card.ts'
import type { Learner } from '../../src/model/learner.ts'
import { addDays, days, instant, type Moment, offset, studyDay, studyDayStart } from '../../src/model/time.ts'

/** 2026-03-02 at 10:00 in Seoul. */
export const NOW: Moment = { at: instant(Date.UTC(2026, 2, 2, 1)), offset: offset(540) }
export const TODAY = studyDay(NOW, 4)

export const learnerOf = (...cards: readonly Card[]): Learner => ({
  ...emptyLearner,
  cards: new Map(cards.map(card => [card.id, card])),
})

interface Reviewed {
  /** Study days from today to the due date; 0 and below is due. */
  readonly due: number
  readonly ago?: number
  readonly stability?: number
  readonly difficulty?: number
}

/** A review card of stability 10 that was last seen ten days ago, unless it is said otherwise. */
export function reviewCard(id: string, about: Reviewed & Partial<Omit<Card, 'schedule'>>): Card {
  const { due, ago = 10, stability = 10, difficulty = 5, ...rest } = about
  return {
    ...newCard(id),
    reviews: 3,
    ...rest,
    schedule: {
      state: 'review',
      memory: { stability: days(stability), difficulty },
      last: addDays(TODAY, -ago),
      due: studyDayStart(addDays(TODAY, due), NOW.offset, 4),
    },
  }
}

/** A card between two learning steps, due in so many minutes. */
export const learningCard = (id: string, minutes: number, about: Partial<Card> = {}): Card => ({
  ...newCard(id),
  reviews: 1,
  ...about,
  schedule: {
    state: 'learning',
    memory: { stability: days(2), difficulty: 5 },
    last: TODAY,
    step: 0,
    due: instant(NOW.at + minutes * 60_000),
  },
})
