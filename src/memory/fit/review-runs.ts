import type { JournalEvent, ReviewEvent } from '../../model/event.ts'
import type { ReviewRun, RunReview } from '../../model/review-run.ts'
import { studyDay } from '../../model/time.ts'
import { type CardsByQuestion, getCard, moveCards, putCard } from './cards-by-question.ts'
import { memoryEvents } from './memory-events.ts'

/** The runs of all cards of one member, from the events in the order of the journal. */
export function reviewRuns(events: readonly JournalEvent[], rolloverHour: number): readonly ReviewRun[] {
  const runs: RunReview[][] = []
  const open: CardsByQuestion<RunReview[] | null> = new Map()
  for (const event of memoryEvents(events)) {
    if (event.type === 'reset') putCard(open, event.card, null)
    else if (event.type === 'relink') moveCards(open, event, longer)
    else {
      const run = getCard(open, event.card) ?? begun(runs)
      run.push(reviewAfter(run, event, rolloverHour))
      putCard(open, event.card, run)
    }
  }
  return runs
}

function begun(runs: RunReview[][]): RunReview[] {
  const run: RunReview[] = []
  runs.push(run)
  return run
}

function reviewAfter(run: ReviewRun, event: ReviewEvent, rolloverHour: number): RunReview {
  const { rating } = event
  const day = studyDay(event, rolloverHour)
  const before = run.at(-1)
  // A clock that was set back must not give a memory model a negative time.
  return { rating, day, elapsed: before ? Math.max(0, day - before.day) : 0 }
}

/** Of two histories that come to one card the longer goes on, as in the fold of the journal; both happened. */
const longer = (moved: RunReview[] | null, there: RunReview[] | null): RunReview[] | null =>
  (moved?.length ?? 0) >= (there?.length ?? 0) ? moved : there
