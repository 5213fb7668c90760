import { type FsrsNumbers, fsrsNumbers } from '../memory/fsrs-numbers.ts'
import type { CardId } from '../model/card.ts'
import type { QuestionId } from '../model/question.ts'
import { DEFAULT_SETTINGS, type MemorySettings } from '../model/settings.ts'
import type { StudyDay } from '../model/time.ts'
import { type AnswerTimes, NO_TIMES } from '../plan/answer-times.ts'
import { AGES } from './ages.ts'
import { type CardTable, emptyTable } from './card-table.ts'
import type { ChangedDay } from './past-memories.ts'
import { NO_SCORES, type Scores } from './scores.ts'

/** Figures while events are folded into them: private to one fold, and changed in place. */
export interface FiguresDraft {
  readonly numbers: FsrsNumbers
  readonly table: CardTable
  readonly past: ChangedDay[]
  times: AnswerTimes
  readonly predicted: Map<number, TestsDraft>
  readonly ages: readonly (TestsDraft & { predicted: number })[]
  scores: Scores
  /** How predictions are corrected on `day`, as fitted to the tests of the days before. */
  fitted: { readonly day: StudyDay; readonly shift: number; readonly slope: number } | null
  rolloverHour: number
  /** Ids of mock reviews: the same one may come in again at another time. */
  readonly mocks: Set<string>
  /** The ids of all cards by their question, for as long as no card is added. */
  histories: Map<QuestionId, Set<CardId>> | null
}

export interface TestsDraft {
  tested: number
  recalled: number
}

export const emptyDraft = (settings: MemorySettings): FiguresDraft => ({
  numbers: fsrsNumbers(settings),
  table: emptyTable(),
  past: [],
  times: NO_TIMES,
  predicted: new Map(),
  ages: AGES.map(() => ({ tested: 0, recalled: 0, predicted: 0 })),
  scores: NO_SCORES,
  fitted: null,
  rolloverHour: DEFAULT_SETTINGS.rolloverHour,
  mocks: new Set(),
  histories: null,
})
