import type { CardId } from '../model/card.ts'
import type { Interview } from '../model/interview.ts'
import { dateOfStudyDay } from '../model/time.ts'
import { type Coverage, coverageOf } from '../plan/coverage.ts'
import { dayWithPractice } from '../plan/horizon.ts'
import type { Readiness } from '../plan/readiness.ts'
import type { Worths } from '../plan/worth.ts'
import {
  cardsByTopic,
  cardsToday,
  type InterviewCard,
  type InterviewDeck,
  isRestDay,
  readinessFor,
  worthsToday,
} from './interview-deck.ts'

/** What `quiz plan` shows of the interview that rules. */
export interface PlanFigures {
  readonly interview: Interview
  readonly days: number
  /** Days of practice, today among them unless it is a day of rest. */
  readonly practiceDays: number
  readonly minutes: number
  /** The share of the days on which the person is expected to practise. */
  readonly attendance: number
  readonly questions: number
  /** Cards answered for the first time, and reviews that predictions could be held against. */
  readonly answered: number
  readonly tests: number
  readonly readiness: Readiness | null
  readonly topics: readonly TopicReadiness[]
  readonly today: TodayFigures
  readonly coverage: Coverage
  /** The interview date that would leave time for everything; null where there is time, or none that is near. */
  readonly laterDate: string | null
  /** Questions an hour that a look is worth on the days to come. */
  readonly worthLater: number
  /** Today's cards, the best first. */
  readonly why: readonly CardWorth[]
}

export interface TopicReadiness {
  readonly topic: string
  readonly title: string
  readonly questions: number
  readonly unseen: number
  readonly readiness: Readiness
}

export interface TodayFigures {
  /** Whether the person wanted no practice on this day of the week. */
  readonly rest: boolean
  /** Seconds of today's minutes that are not used yet, and those that the cards are expected to take. */
  readonly left: number
  readonly seconds: number
  readonly new: number
  readonly reviews: number
  /** The best spent first. */
  readonly topics: readonly TopicShare[]
}

export interface TopicShare {
  readonly topic: string
  readonly title: string
  readonly new: number
  readonly reviews: number
  readonly seconds: number
  /** Questions more that are known on the day. */
  readonly gain: number
}

export interface CardWorth {
  readonly card: CardId
  readonly title: string
  readonly topic: string
  readonly isNew: boolean
  /** Questions an hour. */
  readonly worth: number
}

const HOUR = 3600

/** `left` are the seconds of today's minutes that are not used yet. */
export function planFigures(plan: InterviewDeck, left: number): PlanFigures {
  const { interview, horizon, cards, costs, calibration } = plan
  const worths = worthsToday(plan)
  const today = plannedCards(plan, worths, left)
  const rest = isRestDay(plan)
  const coverage = coverageOf(
    cards.map(({ item }) => item),
    horizon,
    costs,
    rest ? 0 : 1,
  )
  return {
    interview,
    days: Math.floor(horizon.days),
    practiceDays: horizon.left + (rest ? 0 : 1),
    minutes: horizon.daily / 60,
    attendance: horizon.attendance,
    questions: countQuestions(cards),
    answered: plan.answered,
    tests: calibration.tests,
    readiness: readinessFor(plan, cards),
    topics: topicReadiness(plan),
    today: figuresOfDay(plan, today, left),
    coverage,
    laterDate: laterDate(plan, coverage),
    worthLater: HOUR * worths.price,
    why: today.map(({ card, entry, worth }) => ({
      card: card.card.id,
      title: entry.question.title,
      topic: entry.question.topic,
      isNew: card.card.schedule.state === 'new',
      worth: HOUR * worth,
    })),
  }
}

/** What today's minutes are best spent on; `left` are the seconds of them that are not used yet. */
export const todayFigures = (plan: InterviewDeck, left: number): TodayFigures =>
  figuresOfDay(plan, plannedCards(plan, worthsToday(plan), left), left)

interface PlannedCard extends InterviewCard {
  readonly worth: number
  readonly seconds: number
}

const plannedCards = (plan: InterviewDeck, worths: Worths, left: number): readonly PlannedCard[] =>
  cardsToday(plan, worths, left).flatMap(at => {
    const card = plan.cards[at]
    return card ? [{ ...card, worth: worths.worth[at] ?? 0, seconds: worths.seconds[at] ?? 0 }] : []
  })

function figuresOfDay(plan: InterviewDeck, today: readonly PlannedCard[], left: number): TodayFigures {
  const topics = sharesOf(plan, today)
  return {
    rest: isRestDay(plan),
    left,
    seconds: topics.reduce((sum, { seconds }) => sum + seconds, 0),
    new: topics.reduce((sum, share) => sum + share.new, 0),
    reviews: topics.reduce((sum, { reviews }) => sum + reviews, 0),
    topics,
  }
}

function laterDate({ deck, interview }: InterviewDeck, coverage: Coverage): string | null {
  if (coverage.needed <= coverage.available) return null
  const day = dayWithPractice(interview.rest, deck.today, coverage.practiceDays)
  return day && dateOfStudyDay(day)
}

const titleOf = ({ deck }: InterviewDeck, topic: string): string => deck.topics.get(topic)?.title ?? topic

const countQuestions = (cards: readonly InterviewCard[]): number =>
  new Set(cards.map(({ entry }) => entry.id)).size

/** Of each topic that the interview asks about, in the banks' order. */
export const topicReadiness = (plan: InterviewDeck): readonly TopicReadiness[] =>
  Array.from(cardsByTopic(plan)).flatMap(([topic, cards]) => {
    const readiness = readinessFor(plan, cards)
    const unseen = cards.filter(({ item }) => item.memory === null)
    const questions = countQuestions(cards)
    return readiness
      ? [{ topic, title: titleOf(plan, topic), questions, unseen: countQuestions(unseen), readiness }]
      : []
  })

function sharesOf(plan: InterviewDeck, today: readonly PlannedCard[]): readonly TopicShare[] {
  const shares = new Map<string, TopicShare>()
  for (const { entry, item, worth, seconds } of today) {
    const { topic } = entry.question
    const share = shares.get(topic) ?? {
      topic,
      title: titleOf(plan, topic),
      new: 0,
      reviews: 0,
      seconds: 0,
      gain: 0,
    }
    shares.set(topic, {
      ...share,
      new: share.new + (item.memory ? 0 : 1),
      reviews: share.reviews + (item.memory ? 1 : 0),
      seconds: share.seconds + seconds,
      gain: share.gain + worth * seconds,
    })
  }
  return [...shares.values()].sort((a, b) => b.gain - a.gain)
}
