import type { CardId } from '../model/card.ts'
import type { JournalEvent } from '../model/event.ts'
import type { QuestionId } from '../model/question.ts'
import type { Rating } from '../model/rating.ts'
import type { Instant, Moment } from '../model/time.ts'

interface Stamp {
  readonly id: string
  readonly at: Instant
}

/** What an event means for the figures. */
export type Step =
  | (Stamp & {
      readonly type: 'review'
      readonly offset: Moment['offset']
      readonly card: CardId
      readonly rating: Rating
      readonly seconds: number
      readonly mode: 'session' | 'mock'
    })
  | (Stamp & { readonly type: 'undo'; readonly of: string })
  | (Stamp & { readonly type: 'reset'; readonly offset: Moment['offset']; readonly card: CardId })
  | (Stamp & { readonly type: 'relink'; readonly from: QuestionId; readonly to: QuestionId })
  | (Stamp & { readonly type: 'rollover'; readonly hour: unknown })
  /** Changes no figure, and can be taken back. */
  | (Stamp & { readonly type: 'none' })

/** Null for an event that no figure depends on and that nothing can take back. */
export function stepOf(event: JournalEvent): Step | null {
  const { id, at } = event
  switch (event.type) {
    case 'review': {
      const { offset, card, rating, seconds, mode } = event
      if (mode === 'cram') return { type: 'none', id, at }
      return { type: 'review', id, at, offset, card, rating, seconds, mode }
    }
    case 'undo':
      return { type: 'undo', id, at, of: event.of }
    case 'reset':
      return { type: 'reset', id, at, offset: event.offset, card: event.card }
    case 'relink':
      return { type: 'relink', id, at, from: event.from, to: event.to }
    case 'setting':
      return event.key === 'rolloverHour'
        ? { type: 'rollover', id, at, hour: event.value }
        : { type: 'none', id, at }
    case 'seen':
    case 'other':
      return null
    default:
      return { type: 'none', id, at }
  }
}
