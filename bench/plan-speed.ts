import { cardsToday, type InterviewDeck, interviewDeck, worthsToday } from '../src/deck/interview-deck.ts'
import { join } from '../src/deck/join.ts'
import { nextMemories, retrievability } from '../src/memory/algorithm.ts'
import { emptyLearner } from '../src/memory/replay.ts'
import { type Card, newCard } from '../src/model/card.ts'
import { withOutline } from '../src/model/outline.ts'
import type { BankSummary, QuestionSummary } from '../src/model/question.ts'
import { DEFAULT_SETTINGS } from '../src/model/settings.ts'
import { addDays, days, instant, offset, studyDay } from '../src/model/time.ts'
import { NO_TIMES } from '../src/plan/answer-times.ts'
import { atMost, type Figure } from './plan-figure.ts'

const NOW = { at: instant(Date.UTC(2026, 2, 2, 1)), offset: offset(540) }
const TODAY = studyDay(NOW, DEFAULT_SETTINGS.rolloverHour)
const DAILY = 900

/** What the order of a session costs, from the joined deck to the list of today's cards. */
export function speedFigures(): readonly Figure[] {
  return [
    { count: 1000, bar: 60 },
    { count: 10_000, bar: 500 },
  ].flatMap(({ count, bar }) => {
    const deck = madeDeck(count)
    const open = (): InterviewDeck =>
      interviewDeck({
        deck,
        interview: { name: null, date: '2026-04-01', minutes: null, topics: [], rest: [] },
        evidence: { times: NO_TIMES, firsts: new Map(), tests: [] },
        daily: DAILY,
        reviewFloor: 0,
      })
    const { cards } = open()
    const ordering = milliseconds(() => {
      const plan = open()
      cardsToday(plan, worthsToday(plan), DAILY)
    })
    const calls = milliseconds(() => {
      for (const { item } of cards) if (item.memory) callTsFsrs(item.memory, item.age)
    })
    return [
      atMost(`milliseconds for ${count} questions`, [ordering], bar),
      atMost(`times what its calls take in ts-fsrs, for ${count} questions`, [ordering / calls], 3),
    ]
  })
}

/** What the order of one seen question takes: eight memories after a rating, and 13 chances of recall, of which these make 7. */
function callTsFsrs(memory: Parameters<typeof retrievability>[0], age: number): void {
  for (let time = 0; time < 2; time++) nextMemories(memory, age, DEFAULT_SETTINGS)
  for (let ahead = 0; ahead < 5; ahead++) retrievability(memory, age + ahead, DEFAULT_SETTINGS)
}

const TOPICS = 20

/** Two in three questions are seen. */
function madeDeck(count: number) {
  const names = Array.from({ length: count }, (_, at) => `q-${at}`)
  const cards = new Map(names.flatMap((id, at) => (at % 3 === 0 ? [] : [[id, seenCard(id, at)]])))
  const banks = Array.from({ length: TOPICS }, (_, topic) =>
    bank(
      `topic-${topic}`,
      names.filter((__, at) => at % TOPICS === topic),
    ),
  )
  return join(banks, { ...emptyLearner, cards }, { languages: ['en'], hide: [], now: NOW })
}

function seenCard(id: string, at: number): Card {
  const memory = { stability: days(0.5 + (at % 97)), difficulty: 1 + (at % 9) }
  return {
    ...newCard(id),
    reviews: 1 + (at % 5),
    tested: at % 5,
    schedule: { state: 'review', memory, last: addDays(TODAY, -1 - (at % 40)), due: NOW.at },
  }
}

const bank = (topic: string, ids: readonly string[]): BankSummary =>
  withOutline({
    file: `${topic}.md`,
    topic,
    title: topic,
    lang: 'en',
    after: [],
    week: null,
    questions: ids.map(
      (id): QuestionSummary => ({
        id,
        explicitId: true,
        topic,
        title: id,
        lang: 'en',
        kind: 'open',
        level: null,
        tags: [],
        week: null,
        seconds: null,
        file: `${topic}.md`,
        line: 1,
        draft: false,
        gaps: [],
        followUps: [],
        fingerprint: id,
      }),
    ),
    errors: 0,
    warnings: 0,
    complete: true,
  })

const RUNS = 15

/** The fastest of several runs: what else the machine does only adds to it. */
function milliseconds(work: () => unknown): number {
  const taken = Array.from({ length: RUNS }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return Math.min(...taken)
}
