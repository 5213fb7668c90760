import { longestOf, secondsOf } from '../figures/card-table.ts'
import type { Figures } from '../figures/figures.ts'
import type { CardId } from '../model/card.ts'
import type { AnswerTimes, Look } from '../plan/answer-times.ts'
import type { Entry } from './deck.ts'

/** What answers take, against the time that their questions give. */
export interface AnswerPaces {
  /** Mean seconds of a look, by how it ended; null where there was none. In sessions, of all topics. */
  readonly seconds: Readonly<Record<Look, number | null>>
  /** Cards that have a budget and were answered in a session, and how many of them take longer. */
  readonly budgeted: number
  readonly over: number
  /** Those that take longer, the one that is most over first. */
  readonly slowest: readonly AnswerPace[]
}

export interface AnswerPace {
  readonly card: CardId
  readonly title: string
  /** The median of the newest answers, and what the question gives, in seconds. */
  readonly seconds: number
  readonly budget: number
}

const SLOWEST = 10

export function answerPaces(figures: Figures, entries: readonly Entry[]): AnswerPaces {
  const slow: AnswerPace[] = []
  let budgeted = 0
  for (const { question, cards } of entries) {
    const { seconds: budget, title } = question
    if (budget === null) continue
    // A budget is the question's own: a follow-up has none.
    for (const { card } of cards) {
      const longest = longestOf(figures.table, card.id)
      if (longest === null) continue
      budgeted++
      if (longest <= budget) continue
      const taken = median(secondsOf(figures.table, card.id))
      if (taken > budget) slow.push({ card: card.id, title, seconds: taken, budget })
    }
  }
  return {
    seconds: meansOf(figures.times),
    budgeted,
    over: slow.length,
    slowest: slow.sort((a, b) => b.seconds / b.budget - a.seconds / a.budget).slice(0, SLOWEST),
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

function meansOf(times: AnswerTimes): AnswerPaces['seconds'] {
  const mean = (look: Look): number | null =>
    times[look].count === 0 ? null : times[look].total / times[look].count
  return { new: mean('new'), recall: mean('recall'), fail: mean('fail') }
}
