import { questionOfCard } from '../model/card.ts'
import type { Interview } from '../model/interview.ts'
import { type Costs, costsOf } from '../plan/answer-times.ts'
import { type Calibration, calibrateGroups } from '../plan/calibration.ts'
import { dayOrder } from '../plan/day-order.ts'
import type { Evidence } from '../plan/evidence.ts'
import { priorsOf } from '../plan/first-answers.ts'
import { attendanceOf, daysUntil, type Horizon, practiceDaysLeft, weekdayOf } from '../plan/horizon.ts'
import type { PlanItem } from '../plan/item.ts'
import { type Readiness, readinessOf, type Turns, turnsOf } from '../plan/readiness.ts'
import { questionWeights } from '../plan/topic-weights.ts'
import { type Worths, worthsOf } from '../plan/worth.ts'
import type { Deck, DeckCard, Entry } from './deck.ts'
import { askedCards } from './deck-card.ts'
import { introductionOrder } from './introduction.ts'

/** The deck as an interview sees it: every card that it may ask about, and what the person's answers say of them. */
export interface InterviewDeck {
  readonly deck: Deck
  readonly interview: Interview
  readonly horizon: Horizon
  /** The least share of a day's time for cards that were asked before. */
  readonly reviewFloor: number
  readonly costs: Costs
  readonly calibration: Calibration
  readonly turns: Turns
  /** First answers so far. */
  readonly answered: number
  readonly cards: readonly InterviewCard[]
}

export interface InterviewCard {
  readonly card: DeckCard
  readonly entry: Entry
  readonly item: PlanItem
}

interface Known {
  readonly deck: Deck
  readonly interview: Interview
  readonly evidence: Evidence
  /** Seconds of practice on a day. */
  readonly daily: number
  readonly reviewFloor: number
}

export function interviewDeck({ deck, interview, evidence, daily, reviewFloor }: Known): InterviewDeck {
  const { learner, today } = deck
  return {
    deck,
    interview,
    horizon: {
      days: daysUntil(interview, today),
      left: practiceDaysLeft(interview, today),
      daily,
      attendance: attendanceOf(learner.days.keys(), today, interview.rest),
    },
    reviewFloor,
    costs: costsOf(evidence.times),
    calibration: calibrateGroups(evidence.tests),
    turns: turnsOf(Array.from(learner.cards.values(), ({ tested }) => tested)),
    answered: evidence.firsts.size,
    cards: introduced(deck, interviewCards(deck, interview, evidence)),
  }
}

/** Drafts and suspended cards are no part of it; the cards of one question share its weight. */
function interviewCards(deck: Deck, { topics }: Interview, evidence: Evidence): readonly InterviewCard[] {
  const entries = deck.entries
    .map(entry => ({ entry, cards: askedCards(deck, entry).filter(isAskable) }))
    .filter(({ cards }) => cards.length > 0)
  const weights = questionWeights(
    entries.map(({ entry }) => entry.question.topic),
    topics,
  )
  const priorOf = priorsOf(firstAnswers(deck, evidence))
  return entries.flatMap(({ entry, cards }, at) => {
    const weight = (weights[at] ?? 0) / cards.length
    const prior = priorOf(entry.question.topic)
    if (weight === 0) return []
    return cards.map(card => ({ card, entry, item: itemOf(deck, card, weight, prior) }))
  })
}

/** Cards worth the same are asked in their order here: new ones as they are introduced without a date. */
function introduced(deck: Deck, cards: readonly InterviewCard[]): readonly InterviewCard[] {
  const isNew = ({ card }: InterviewCard): boolean => card.card.schedule.state === 'new'
  const fresh = new Map(cards.filter(isNew).map(one => [one.card, one]))
  const topicOf = (card: DeckCard): string => fresh.get(card)?.entry.question.topic ?? ''
  const inTurn = introductionOrder(deck, [...fresh.keys()], topicOf).flatMap(card => fresh.get(card) ?? [])
  return [...cards.filter(one => !isNew(one)), ...inTurn]
}

const isAskable = ({ status }: DeckCard): boolean => status !== 'draft' && status !== 'suspended'

function itemOf({ today }: Deck, { card }: DeckCard, weight: number, prior: number): PlanItem {
  const { schedule, tested } = card
  return schedule.state === 'new'
    ? { memory: null, age: 0, tested: 0, weight, prior }
    : { memory: schedule.memory, age: Math.max(0, today - schedule.last), tested, weight, prior }
}

const firstAnswers = ({ byId }: Deck, { firsts }: Evidence) =>
  Array.from(firsts).flatMap(([card, rating]) => {
    const topic = byId.get(questionOfCard(card))?.question.topic
    return topic === undefined ? [] : [{ topic, rating }]
  })

/** What a look at each card is worth today. What nobody asked yet counts as unknown: only practice is planned with. */
export const worthsToday = ({ cards, horizon, costs, deck }: InterviewDeck): Worths =>
  worthsOf(
    cards.map(({ item }) => ({ ...item, prior: 0 })),
    { horizon, costs, settings: deck.learner.settings },
  )

/** The cards to ask today, the best first: each once a day, as many as the seconds are expected to hold. */
export function cardsToday(
  { cards, deck, reviewFloor }: InterviewDeck,
  worths: Worths,
  budget: number,
  isWanted: (card: InterviewCard) => boolean = () => true,
): readonly number[] {
  const isOpen = (at: number): boolean => {
    const one = cards[at]
    if (!one || one.card.status === 'buried' || !isWanted(one)) return false
    const { schedule } = one.card.card
    return schedule.state === 'new' || schedule.last < deck.today
  }
  const isReview = (at: number): boolean => cards[at]?.card.card.schedule.state !== 'new'
  return dayOrder(worths, { budget, isOpen, floor: { share: reviewFloor, isReview } })
}

/** Whether the person does not mean to practise today. */
export const isRestDay = ({ interview, deck }: InterviewDeck): boolean =>
  interview.rest.includes(weekdayOf(deck.today))

/** Readiness over some of the cards; null where there is none. */
export const readinessFor = (
  { horizon, calibration, turns, deck }: InterviewDeck,
  cards: readonly InterviewCard[],
): Readiness | null =>
  readinessOf(
    cards.map(({ item }) => item),
    { days: horizon.days, calibration, settings: deck.learner.settings, turns },
  )

/** The cards of every topic that the interview asks about, in the banks' order. */
export function cardsByTopic({ deck, cards }: InterviewDeck): ReadonlyMap<string, readonly InterviewCard[]> {
  const topics = new Map<string, InterviewCard[]>(Array.from(deck.topics.keys(), topic => [topic, []]))
  for (const card of cards) topics.get(card.entry.question.topic)?.push(card)
  return new Map([...topics].filter(([, inside]) => inside.length > 0))
}
