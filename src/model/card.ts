import type { QuestionId } from './question.ts'
import type { Days, Instant, StudyDay } from './time.ts'

/** A question's id, `<question>/<gap>` or `<question>~<follow-up>`. */
export type CardId = string

/** What FSRS knows of a card. */
export interface Memory {
  /** Days until recall falls to 90 %. */
  readonly stability: Days
  /** 1 to 10. */
  readonly difficulty: number
}

export type Schedule =
  | { readonly state: 'new' }
  | {
      readonly state: 'learning' | 'relearning'
      readonly memory: Memory
      /** The study day of the last review. */
      readonly last: StudyDay
      /** The index of the learning step that `due` ends. */
      readonly step: number
      readonly due: Instant
    }
  | { readonly state: 'review'; readonly memory: Memory; readonly last: StudyDay; readonly due: Instant }

export type ScheduleState = Schedule['state']

export interface Card {
  readonly id: CardId
  readonly schedule: Schedule
  /** Ratings so far, those of `cram` not counted. */
  readonly reviews: number
  /** How often a review card was rated *again*. */
  readonly lapses: number
  /** Reviews a study day or more after the one before, and how many of them were recalled: retention. */
  readonly tested: number
  readonly recalled: number
  readonly suspended: boolean
  /** Buried until the study day after this one. */
  readonly buriedOn: StudyDay | null
  readonly flagged: boolean
  readonly note: string | null
}

export const newCard = (id: CardId): Card => ({
  id,
  schedule: { state: 'new' },
  reviews: 0,
  lapses: 0,
  tested: 0,
  recalled: 0,
  suspended: false,
  buriedOn: null,
  flagged: false,
  note: null,
})

export const gapCard = (question: QuestionId, gap: number): CardId => `${question}/${gap}`

/** The gap's number where `card` is a gap of a question. A derived id `topic/x#slug` has slashes before its `#`. */
export function gapOfCard(card: CardId): { question: QuestionId; gap: number } | null {
  const match = /^(.*)\/(\d+)$/su.exec(card)
  const question = match?.[1]
  if (question === undefined || (question.includes('/') && !question.includes('#'))) return null
  return { question, gap: Number(match?.[2]) }
}

/** The question that a card belongs to: siblings share it. */
export function questionOfCard(card: CardId): QuestionId {
  return (gapOfCard(card)?.question ?? card).replace(/(?:~\d+)+$/u, '')
}

/** What a list shows as the state of a card, one word for all circumstances. */
export type CardStatus = ScheduleState | 'suspended' | 'buried' | 'draft'
