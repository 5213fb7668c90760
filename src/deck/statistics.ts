import type { CardId, CardStatus } from '../model/card.ts'
import { shareOf, type Tests } from '../model/tests.ts'
import { addDays, dateOfStudyDay, type StudyDay, studyDay } from '../model/time.ts'
import { cardId, type Deck, type DeckCard, type Entry } from './deck.ts'
import { allAskedCards, isDue } from './deck-card.ts'
import {
  type DayCount,
  type DayPractice,
  type Pace,
  paceOver,
  practiceByDay,
  sumTests,
  testsOver,
} from './practice.ts'
import { type Streak, streakOf } from './streak.ts'
import { byTopic, meanRecall } from './topic-figures.ts'

/** What `quiz stats` shows. A study day is named by the local date on which it begins. */
export interface Statistics {
  readonly due: number
  /** The share recalled a study day or more after the review before; over 30 days it is known for all topics only. */
  readonly retention: { readonly month: number | null; readonly all: number | null }
  /** How many reviews each of the two shares rests on. */
  readonly tested: { readonly month: number | null; readonly all: number }
  /** Cards that come due: today's with everything overdue, then the thirteen days after. */
  readonly forecast: readonly DayCount[]
  readonly leeches: readonly CardId[]
  /** How many cards are in each state. */
  readonly states: Readonly<Record<CardStatus, number>>
  /** The weakest first. */
  readonly weakest: readonly TopicStrength[]
  /** Of everything that was practised, whatever the entries: a day's tally knows no topics. */
  readonly practice: Practice
}

export interface TopicStrength {
  readonly topic: string
  readonly title: string
  /** The mean chance of recall today. */
  readonly retrievability: number
  /** The measured share of recalls, null before the first test. */
  readonly retention: number | null
  /** How many reviews that share rests on. */
  readonly tested: number
}

export interface Practice {
  readonly streak: Streak
  readonly week: Pace
  readonly month: Pace
  /** Those that have a review, oldest first. */
  readonly days: readonly DayPractice[]
}

const MONTH = 30
const WEEK = 7
const FORECAST_DAYS = 14
const WEAKEST = 5

/** The figures of the entries: of some topics, or of the whole deck. */
export const statistics = (deck: Deck, entries: readonly Entry[]): Statistics =>
  statisticsOf(deck, entries, {
    cards: allAskedCards(deck, entries),
    topics: topicStrengths(deck, entries),
  })

interface Gathered {
  readonly cards: readonly DeckCard[]
  /** The weakest first. */
  readonly topics: readonly TopicStrength[]
}

/** The same for those who have gathered the cards and the topics of the entries already. */
export function statisticsOf(deck: Deck, entries: readonly Entry[], { cards, topics }: Gathered): Statistics {
  const { learner, today, now } = deck
  const everything = entries.length === deck.entries.length
  const month = everything ? testsOver(learner, today, MONTH) : null
  const all = everything ? testsOver(learner, today, Number.POSITIVE_INFINITY) : testsOf(cards)
  return {
    due: cards.filter(card => isDue(card, now.at)).length,
    retention: { month: month && shareOf(month), all: shareOf(all) },
    tested: { month: month?.tested ?? null, all: all.tested },
    forecast: forecastOf(deck, cards),
    leeches: cards.filter(({ leech }) => leech).map(cardId),
    states: countByState(cards),
    weakest: topics.slice(0, WEAKEST),
    practice: {
      streak: streakOf(learner.days.keys(), today),
      week: paceOver(learner, today, WEEK),
      month: paceOver(learner, today, MONTH),
      days: practiceByDay(learner),
    },
  }
}

const testsOf = (cards: readonly DeckCard[]): Tests => sumTests(cards.map(({ card }) => card))

function forecastOf({ learner, today, now }: Deck, cards: readonly DeckCard[]): readonly DayCount[] {
  const counts = new Map<StudyDay, number>()
  for (const card of cards) {
    if (card.due === null || !isDue(card, card.due)) continue
    const day = studyDay({ at: card.due, offset: now.offset }, learner.settings.rolloverHour)
    const bucket = day < today ? today : day
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
  }
  return Array.from({ length: FORECAST_DAYS }, (_, ahead) => {
    const day = addDays(today, ahead)
    return { date: dateOfStudyDay(day), count: counts.get(day) ?? 0 }
  })
}

function countByState(cards: readonly DeckCard[]): Readonly<Record<CardStatus, number>> {
  const counts = { new: 0, learning: 0, relearning: 0, review: 0, suspended: 0, buried: 0, draft: 0 }
  for (const { status } of cards) counts[status]++
  return counts
}

/**
 * The topics that were practised, the weakest first. What is likely to be recalled now and was recalled when it was
 * tested: the product tells a topic's strength.
 */
export function topicStrengths(deck: Deck, entries: readonly Entry[]): readonly TopicStrength[] {
  return Array.from(byTopic(entries), ([topic, inside]) => {
    const retrievability = meanRecall(deck, inside)
    const title = deck.topics.get(topic)?.title ?? topic
    const tests = testsOf(inside.flatMap(({ cards }) => cards))
    const retention = shareOf(tests)
    return retrievability === null ? [] : [{ topic, title, retrievability, retention, tested: tests.tested }]
  })
    .flat()
    .sort((a, b) => strength(a) - strength(b))
}

const strength = ({ retrievability, retention }: TopicStrength): number => retrievability * (retention ?? 1)
