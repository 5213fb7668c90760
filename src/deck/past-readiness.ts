import type { Figures } from '../figures/figures.ts'
import { LOOK_BACK, unpackMemories } from '../figures/past-memories.ts'
import { fsrsNumbers } from '../memory/fsrs-numbers.ts'
import { addDays, dateOfStudyDay } from '../model/time.ts'
import { corrected } from '../plan/calibration.ts'
import type { InterviewDeck } from './interview-deck.ts'

/** What readiness would be if practice had ended on that day. */
export interface PastDay {
  readonly date: string
  readonly floor: number
  readonly expected: number
}

/** Each of the last days, today's last, for the interview as it is set now; nothing before the first answer. */
export function pastReadiness(plan: InterviewDeck, { table, past }: Figures): readonly PastDay[] {
  const { today } = plan.deck
  const evening = eveningOf(plan, table)
  if (evening.total === 0) return []
  const days: PastDay[] = []
  let answered = 0
  let newest = past.length - 1
  for (let day = today; day >= today - LOOK_BACK; day = addDays(day, -1)) {
    for (let changed = past[newest]; changed && changed.day > day; changed = past[--newest])
      for (const { row, stability, last } of unpackMemories(changed)) evening.goBack(row, stability, last)
    const { floor, expected, known } = evening.readiness()
    days.push({ date: dateOfStudyDay(day), floor, expected })
    if (known > 0) answered = days.length
    else if (newest < 0) break
  }
  return days.slice(0, answered).reverse()
}

/**
 * What is known on the evening of a day. It is measured on one and the same day, that of the interview, so going back by a
 * review changes the sums by what it did to its own card.
 */
function eveningOf({ deck, cards, horizon, calibration }: InterviewDeck, table: Figures['table']) {
  const interview = deck.today + horizon.days
  const numbers = fsrsNumbers(deck.learner.settings)
  const chanceOf = (stability: number, last: number): number =>
    corrected(calibration, numbers.recall(Math.max(0, interview - last), stability))
  const { length } = table.fields.first
  const weights = new Float64Array(length)
  const priors = new Float64Array(length)
  // 0 is no memory: a corrected chance is always above it.
  const chances = new Float64Array(length)
  let [total, seen, unseen, known] = [0, 0, 0, 0]
  for (const { card, item } of cards) {
    total += item.weight
    const row = table.rows.get(card.card.id)
    const stability = row === undefined ? 0 : (table.fields.stability[row] ?? 0)
    if (row !== undefined) {
      weights[row] = item.weight
      priors[row] = item.prior
    }
    if (row === undefined || stability === 0) {
      unseen += item.weight * item.prior
      continue
    }
    chances[row] = chanceOf(stability, table.fields.last[row] ?? 0)
    seen += item.weight * (chances[row] ?? 0)
    known++
  }
  return {
    total,
    readiness: () => ({ floor: seen / total, expected: (seen + unseen) / total, known }),
    goBack(row: number, stability: number, last: number): void {
      const weight = weights[row] ?? 0
      if (weight === 0) return
      const after = chances[row] ?? 0
      const before = stability === 0 ? 0 : chanceOf(stability, last)
      chances[row] = before
      const forgotten = Number(before === 0) - Number(after === 0)
      seen += weight * (before - after)
      unseen += weight * (priors[row] ?? 0) * forgotten
      known -= forgotten
    },
  }
}
