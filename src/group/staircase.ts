import type { Score } from '../model/mock.ts'
import { LEVELS, type Level, type QuestionId } from '../model/question.ts'
import { mostHard } from './slot-rules.ts'

interface Rung {
  readonly id: QuestionId
  readonly level: Level
}

interface Standing<Question extends Rung> {
  /** How many the turn has. */
  readonly questions: number
  readonly asked: readonly Question[]
  /** The score for knowledge of the one asked last; null where nobody has rated it. */
  readonly score: Score | null
  /** Planned for the turn and not asked yet, in their order. */
  readonly planned: readonly Question[]
  readonly spares: readonly Question[]
  /** Those of the planned ones that the candidate passed before: nothing takes their place. */
  readonly again: ReadonlySet<QuestionId>
}

/**
 * What is asked next: after a 3 or 4 something harder, after a 1 something easier. A planned question where there is one of
 * that level, else a spare one in the place of a planned one. Null where the turn has all its questions.
 */
export function nextQuestion<Question extends Rung>(standing: Standing<Question>): Question | null {
  const { questions, asked, score, planned, spares } = standing
  const slotsLeft = questions - asked.length
  const last = asked.at(-1)
  if (slotsLeft <= 0) return null
  const due = mustBeAsked(standing)
  const open = slotsLeft > due.length ? planned : due
  const [first = null] = open
  if (!last) return first
  const wanted = wantedLevel(last.level, score)
  const isWanted = ({ level }: Question): boolean => level === wanted
  const mayBeSpare =
    slotsLeft > due.length && (wanted !== 'hard' || asked.filter(isHard).length < mostHard(questions))
  return open.find(isWanted) ?? (mayBeSpare ? spares.find(isWanted) : undefined) ?? first
}

/** What comes again, and the easy question that a turn has. */
function mustBeAsked<Question extends Rung>({
  asked,
  planned,
  again,
}: Standing<Question>): readonly Question[] {
  const due = planned.filter(({ id }) => again.has(id))
  if ([...asked, ...due].some(isEasy)) return due
  const easy = planned.find(isEasy)
  return easy ? [...due, easy] : due
}

const isEasy = ({ level }: Rung): boolean => level === 'easy'
const isHard = ({ level }: Rung): boolean => level === 'hard'

function wantedLevel(level: Level, score: Score | null): Level {
  const step = score === null || score === 2 ? 0 : score === 1 ? -1 : 1
  return LEVELS[Math.min(LEVELS.length - 1, Math.max(0, LEVELS.indexOf(level) + step))] ?? level
}
