import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { simulatedLearner, type Truth } from '../../bench/plan-learner.ts'
import { fsrsNumbers } from '../../src/memory/fsrs-numbers.ts'
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts'

const DAY = 86_400_000
const BELIEVED = fsrsNumbers(DEFAULT_SETTINGS)

interface Practice {
  readonly truth: Truth
  readonly seed: number
  readonly days: number
  /** New questions on each of the first four fifths of the days. */
  readonly daily: number
  /** The last day's session, as ISO. */
  readonly until: string
}

/** The journal of a simulated person who came every day and did what was due by FSRS: how many tests it holds. */
export function writePractice(home: string, { truth, seed, days, daily, until }: Practice): number {
  const learner = simulatedLearner(truth, seed)
  const last = Date.parse(until)
  const cards: { due: number; stability: number; difficulty: number; reviews: number; last: number }[] = []
  const memories: ReturnType<typeof learner.meet>[] = []
  const lines: string[] = []
  let tests = 0
  const look = (question: number, day: number): void => {
    const card = cards[question]
    const memory = memories[question]
    if (!card || !memory) return
    const rating = memory.look(day, learner.draw(question, card.reviews))
    if (card.reviews === 0) Object.assign(card, BELIEVED.first[rating])
    else {
      tests++
      const recall = BELIEVED.recall(day - card.last, card.stability)
      card.stability = BELIEVED.stability(rating, card.stability, card.difficulty, recall)
      card.difficulty = BELIEVED.difficulty(rating, card.difficulty)
    }
    card.reviews++
    card.last = day
    card.due = day + Math.max(1, Math.round(card.stability))
    lines.push(lineOf(`q-${question}`, rating, last - (days - 1 - day) * DAY, lines.length))
  }
  for (let day = 0; day < days; day++) {
    cards.forEach(({ due }, question) => {
      if (due <= day) look(question, day)
    })
    for (let fresh = 0; fresh < daily && day < days * 0.8; fresh++) {
      cards.push({ due: 0, stability: 0, difficulty: 0, reviews: 0, last: 0 })
      memories.push(learner.meet(cards.length - 1))
      look(cards.length - 1, day)
    }
  }
  mkdirSync(join(home, 'journal'), { recursive: true })
  writeFileSync(join(home, 'journal', 'practised.jsonl'), `${lines.join('\n')}\n`)
  return tests
}

function lineOf(card: string, rating: string, session: number, count: number): string {
  // A review a second: there are never so many on a day that it ends.
  const at = session + 1000 * (count % 3000)
  const time = at.toString(16).padStart(12, '0')
  const id = `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${count.toString(16).padStart(12, '0')}`
  const review = { card, rating, seconds: 20, verdict: null, mode: 'session' }
  return JSON.stringify({
    v: 1,
    id,
    at: new Date(at).toISOString(),
    offset: 540,
    member: null,
    type: 'review',
    ...review,
  })
}
