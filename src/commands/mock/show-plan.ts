import type { Chosen } from '../../group/choose-questions.ts'
import { mockText } from '../../locales/mock.ts'
import type { PlannedTurn } from '../../model/mock.ts'
import type { QuestionId } from '../../model/question.ts'
import type { World } from '../../ports/world.ts'
import { type MockPlanView, mockPlanScreen, type ReasonRow } from '../../view/mock-plan-screen.ts'
import { printJson, printLines, screenOf, tell } from '../print.ts'
import type { MadePlan, MockPlanOptions } from './make-plan.ts'

/** Without `--why` no question is shown: whoever plans is a candidate as well. */
export function showPlan(world: World, made: MadePlan, { why = false }: MockPlanOptions): void {
  const { plan, minutes, needed, journal } = made
  if (world.options.json) {
    printJson(world, fieldsOf(made))
    return
  }
  const text = mockText(world.lang).plan
  const view: MockPlanView = {
    plan,
    needed,
    why: why ? plan.turns.map(turn => ({ turn, questions: rowsOf(made, turn) })) : [],
  }
  printLines(world, mockPlanScreen(view, screenOf(world)))
  if (needed > minutes) tell(world, text.tooLong({ needed, minutes }))
  if (plan.turns.some(({ questions }) => questions.length === 0)) tell(world, text.noQuestions)
  tell(world, text.next({ id: journal.id }))
}

function fieldsOf({
  plan,
  minutes,
  needed,
  journal,
  chosen,
  workspace,
}: MadePlan): Readonly<Record<string, unknown>> {
  const { id, ...rest } = plan
  const titleOf = (question: QuestionId): string => workspace.deck.byId.get(question)?.question.title ?? ''
  const reasons = ({ question, terms, score }: Chosen) => ({
    id: question.id,
    title: titleOf(question.id),
    topic: question.topic,
    level: question.level,
    score,
    terms,
  })
  return {
    meeting: id,
    folder: journal.folder,
    ...rest,
    minutes,
    needed,
    turns: plan.turns.map(turn => {
      const own = chosen.get(turn.turn)
      return own ? { ...turn, questions: own.questions.map(reasons), spares: own.spares.map(reasons) } : turn
    }),
  }
}

function rowsOf({ chosen, workspace }: MadePlan, { turn, again = [] }: PlannedTurn): readonly ReasonRow[] {
  return (chosen.get(turn)?.questions ?? []).map(({ question, terms, score }) => ({
    id: question.id,
    title: workspace.deck.byId.get(question.id)?.question.title ?? question.id,
    level: question.level,
    again: again.includes(question.id),
    terms,
    score,
  }))
}
