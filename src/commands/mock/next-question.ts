import { askedLevel } from '../../group/askable.ts'
import { finalScore } from '../../group/final-score.ts'
import type { Meeting, Turn } from '../../group/meeting.ts'
import { nextQuestion } from '../../group/staircase.ts'
import type { AskedQuestion, PlannedTurn } from '../../model/mock.ts'
import type { Level, QuestionId } from '../../model/question.ts'
import { textHash } from '../../model/text-hash.ts'
import type { Workspace } from '../workspace.ts'
import { poseQuestion } from './pose-question.ts'

type Banks = Pick<Workspace, 'deck' | 'banks'>

interface Rung {
  readonly id: QuestionId
  readonly level: Level
}

/** The question that the turn goes on with, as it is asked; null where it has had all of its own. */
export async function nextPosed(banks: Banks, meeting: Meeting, turn: Turn): Promise<AskedQuestion | null> {
  const inRoom = meeting.turns.filter(({ room }) => room === turn.room)
  const heard = new Set(inRoom.flatMap(({ rounds }) => rounds.map(({ question }) => question.id)))
  const last = turn.rounds.at(-1)
  const asked = turn.rounds.map(({ question: { id, kind, level } }) => ({
    id,
    level: askedLevel(kind, level),
  }))
  const score = !last ? null : last.passed ? 1 : finalScore(last, 'knowledge')
  const gone = new Set<QuestionId>()
  for (;;) {
    const left = (ids: readonly QuestionId[]): readonly Rung[] =>
      ids.flatMap(id => (heard.has(id) || gone.has(id) ? [] : rungOf(banks, id)))
    const next = nextQuestion({
      questions: turn.questions.length,
      asked,
      score,
      planned: left(turn.questions),
      spares: left(turn.spares),
      again: new Set(turn.again ?? []),
    })
    if (!next) return null
    const posed = await posedIn(banks, meeting, turn, next.id)
    if (posed) return posed
    gone.add(next.id)
  }
}

/** As it is asked in this turn: the same instance of a generated question at every device, and on the sheets. */
export function posedIn(
  banks: Banks,
  { plan }: Pick<Meeting, 'plan'>,
  { turn }: Pick<PlannedTurn, 'turn'>,
  id: QuestionId,
): Promise<AskedQuestion | null> {
  return poseQuestion(banks, id, (textHash(`${plan?.seed ?? 0}\n${turn}\n${id}`) >>> 0) / 2 ** 32)
}

function rungOf({ deck }: Banks, id: QuestionId): readonly Rung[] {
  const question = deck.byId.get(id)?.question
  return question ? [{ id, level: askedLevel(question.kind, question.level) }] : []
}
