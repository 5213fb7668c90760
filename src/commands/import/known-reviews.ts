import type { MockReviewEvent } from '../../group/mock-reviews.ts'
import { uuidV5 } from '../../model/uuid-v5.ts'
import type { World } from '../../ports/world.ts'
import type { ReviewStatus } from '../../view/import-reviews-screen.ts'
import { memberEvents } from '../learner.ts'

/** A review that minutes tell of. */
export interface ToldReview {
  readonly event: MockReviewEvent
  readonly turn: number
  readonly title: string
  /** In the source, from 1. */
  readonly line: number
}

/** The same with what will become of it. */
export interface PlannedReview extends ToldReview {
  readonly status: ReviewStatus
}

/** Ids of all mock reviews that the journal has, and of what was taken back. */
interface WrittenReviews {
  readonly ids: Set<string>
  readonly undone: ReadonlySet<string>
}

export function writtenReviews(world: World): WrittenReviews {
  const events = memberEvents(world)
  return {
    ids: new Set(
      events.flatMap(event => (event.type === 'review' && event.mode === 'mock' ? [event.id] : [])),
    ),
    undone: new Set(events.flatMap(event => (event.type === 'undo' ? [event.of] : []))),
  }
}

/**
 * What the journal lacks of the minutes of one meeting. Where all of them were taken back, the import was, and they come
 * again under other ids; a single one that was taken back stays so.
 */
export function compared(told: readonly ToldReview[], written: WrittenReviews): readonly PlannedReview[] {
  const known = told.filter(({ event }) => written.ids.has(event.id))
  const isTakenBack = known.length > 0 && known.every(({ event }) => written.undone.has(event.id))
  return told.map(review => {
    const { event } = review
    if (!isTakenBack && written.undone.has(event.id)) return { ...review, status: 'undone' }
    const id = freeId(event.id, written)
    if (id === null) return { ...review, status: 'same' }
    written.ids.add(id)
    return { ...review, event: { ...event, id }, status: 'new' }
  })
}

/** Null where the journal has it. */
function freeId(first: string, { ids, undone }: WrittenReviews): string | null {
  for (let again = 0; ; again++) {
    const id = again === 0 ? first : uuidV5(`${first} ${again}`)
    if (!ids.has(id)) return id
    if (!undone.has(id)) return null
  }
}
