import type { Handle } from '../model/mock.ts'
import { LEVELS, type QuestionId } from '../model/question.ts'
import { textHash } from '../model/text-hash.ts'
import type { Askable } from './askable.ts'
import { type Knowledge, type ScoreTerms, scoreOf, scoreTerms } from './question-score.ts'
import { type Slots, slotFilter } from './slot-rules.ts'

interface Pair {
  readonly candidate: Handle
  readonly interviewer: Handle
}

/** A question for a candidate, and why it was chosen. */
export interface Chosen {
  readonly question: Askable
  readonly terms: ScoreTerms
  readonly score: number
}

export interface ChosenForTurn {
  readonly questions: readonly Chosen[]
  /** One of each level where there is one: for what is too easy or too hard. */
  readonly spares: readonly Chosen[]
}

interface Draw {
  /** In their running order: the turns of one room. */
  readonly turns: readonly Pair[]
  /** All that may be asked; its order does not matter. */
  readonly pool: readonly Askable[]
  /** Questions that the room has heard today. */
  readonly heard: ReadonlySet<QuestionId>
  /** For each turn. */
  readonly questions: number
  readonly knowledge: Knowledge
  readonly seed: number
}

/**
 * The questions of one room, which hears none of them twice. It is a function of what is known of the people in the room: what
 * another room does has no part in it. Fewer than wanted where the banks have no more.
 */
export function chooseQuestions(draw: Draw): readonly ChosenForTurn[] {
  const { turns, questions } = draw
  const taken = new Set(draw.heard)
  const ranked = turns.map(turn => ranking(turn, draw))
  // Before anything else is chosen, each gets one that they passed: nobody else in the room may be asked it.
  const chosen = turns.map((turn, at) => {
    const { isRequeued } = draw.knowledge.past(turn.candidate)
    const again = (ranked[at] ?? []).find(({ question: { id } }) => isRequeued(id) && !taken.has(id))
    if (again) taken.add(again.question.id)
    return again ?? null
  })
  const filled = ranked.map((all, at) => {
    const slots = fill(all, chosen[at] ?? null, questions, taken)
    for (const { question } of slots) taken.add(question.id)
    return slots
  })
  return filled.map((slots, at) => {
    const free = (ranked[at] ?? []).filter(({ question }) => !taken.has(question.id))
    const spares = LEVELS.flatMap(level => free.find(({ question }) => question.level === level) ?? [])
    for (const { question } of spares) taken.add(question.id)
    return { questions: slots, spares }
  })
}

/** Best first; ties by a hash, never by the place in a file. */
function ranking(turn: Pair, { pool, knowledge, seed }: Draw): readonly Chosen[] {
  const tie = (id: QuestionId): number => textHash(`${seed}\n${turn.candidate}\n${id}`)
  return pool
    .map(question => {
      const terms = scoreTerms(question, turn, knowledge)
      return { question, terms, score: scoreOf(terms), tie: tie(question.id) }
    })
    .sort((a, b) => b.score - a.score || a.tie - b.tie || (a.question.id < b.question.id ? -1 : 1))
    .map(({ question, terms, score }) => ({ question, terms, score }))
}

/** Slot by slot the best that the rules allow; `again` is among them. */
function fill(
  ranked: readonly Chosen[],
  again: Chosen | null,
  questions: number,
  taken: ReadonlySet<QuestionId>,
): readonly Chosen[] {
  const chosen: Chosen[] = []
  const free = ranked.filter(one => one === again || !taken.has(one.question.id))
  while (chosen.length < questions) {
    const left = free.filter(one => !chosen.includes(one))
    const slots: Slots = {
      questions,
      filled: chosen.map(({ question }) => question),
      due: again?.question ?? null,
    }
    const next = slotFilter(
      slots,
      left.map(({ question }) => question),
    )
    const best = left.find(({ question }) => next(question))
    if (!best) break
    chosen.push(best)
  }
  return chosen
}
