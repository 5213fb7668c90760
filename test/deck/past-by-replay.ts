import { fsrsNumbers } from '../../src/memory/fsrs-numbers.ts'
import { isUnder } from '../../src/memory/relink.ts'
import type { JournalEvent } from '../../src/model/event.ts'
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts'
import { type StudyDay, studyDay } from '../../src/model/time.ts'

interface Evening {
  readonly day: StudyDay
  /** Null after a reset. */
  readonly memory: { readonly stability: number; readonly difficulty: number; readonly last: StudyDay } | null
}

interface Past {
  reviews: number
  readonly evenings: Evening[]
}

/** Every memory that each card of today ever had, by a replay of the whole journal: the newest last. */
export function pastByReplay(events: readonly JournalEvent[]): ReadonlyMap<string, readonly Evening[]> {
  const numbers = fsrsNumbers(DEFAULT_SETTINGS)
  const undone = new Set(events.flatMap(event => (event.type === 'undo' ? [event.of] : [])))
  const met = new Set<string>()
  const pasts = new Map<string, Past>()
  for (const event of events) {
    if (undone.has(event.id)) continue
    const day = studyDay(event, 4)
    if (event.type === 'relink' && event.from !== event.to) {
      for (const [card, past] of [...pasts].filter(([id]) => isUnder(id, event.from))) {
        pasts.delete(card)
        const target = event.to + card.slice(event.from.length)
        const there = pasts.get(target)
        if (!there || past.reviews >= there.reviews) pasts.set(target, past)
      }
    }
    if (event.type === 'reset') {
      const past = pasts.get(event.card)
      if (!past) continue
      past.reviews = 0
      past.evenings.push({ day, memory: null })
    }
    if (event.type !== 'review' || event.mode === 'cram' || met.has(event.id)) continue
    met.add(event.id)
    const past: Past = pasts.get(event.card) ?? { reviews: 0, evenings: [] }
    pasts.set(event.card, past)
    const before = past.evenings.at(-1)?.memory ?? null
    past.reviews++
    past.evenings.push({ day, memory: { ...after(before, event.rating, day), last: day } })
  }
  return new Map(Array.from(pasts, ([card, { evenings }]) => [card, evenings]))

  function after(before: Evening['memory'], rating: 'again' | 'hard' | 'good' | 'easy', day: StudyDay) {
    if (!before) return numbers.first[rating]
    const difficulty = numbers.difficulty(rating, before.difficulty)
    if (day <= before.last) return { stability: numbers.sameDay(rating, before.stability), difficulty }
    const recall = numbers.recall(day - before.last, before.stability)
    return { stability: numbers.stability(rating, before.stability, before.difficulty, recall), difficulty }
  }
}
