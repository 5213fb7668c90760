import type { CardId } from '../model/card.ts'
import type { Interview } from '../model/interview.ts'
import { dateOfStudyDay } from '../model/time.ts'
import { type Coverage, coverageOf } from '../plan/coverage.ts'
import { dayWithPractice, weekdayOf } from '../plan/horizon.ts'
import type { Readiness } from '../plan/readiness.ts'
import {
  cardsByTopic,
  cardsToday,
  type InterviewCard,
  type InterviewDeck,
  readinessFor,
  worthsToday,
} from './interview-deck.ts'

/** What `quiz plan` shows of the interview that rules. */
export interface PlanFigures {
  readonly interview: Interview
  readonly days: number
  /** Days of practice, today among them. */
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
  const today = cardsToday(plan, worths, left).flatMap(at => {
    const card = cards[at]
    return card ? [{ ...card, worth: worths.worth[at] ?? 0, seconds: worths.seconds[at] ?? 0 }] : []
  })
  const shares = sharesOf(plan, today)
  const coverage = coverageOf(
    cards.map(({ item }) => item),
    horizon,
    costs,
  )
  return {
    interview,
    days: Math.floor(horizon.days),
    practiceDays: horizon.left + 1,
    minutes: horizon.daily / 60,
    attendance: horizon.attendance,
    questions: countQuestions(cards),
    answered: plan.answered,
    tests: calibration.tests,
    readiness: readinessFor(plan, cards),
    topics: topicReadiness(plan),
    today: {
      rest: interview.rest.includes(weekdayOf(plan.deck.today)),
      left,
      seconds: shares.reduce((sum, { seconds }) => sum + seconds, 0),
      new: shares.reduce((sum, share) => sum + share.new, 0),
      reviews: shares.reduce((sum, { reviews }) => sum + reviews, 0),
      topics: shares,
    },
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

function sharesOf(
  plan: InterviewDeck,
  today: readonly (InterviewCard & { readonly worth: number; readonly seconds: number })[],
): readonly TopicShare[] {
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
