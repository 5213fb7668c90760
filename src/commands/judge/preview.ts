import { speaksToJudge } from '../../answer/injection.ts'
import { judgeText } from '../../locales/judge.ts'
import { failure, UserError } from '../../model/problem.ts'
import type { World } from '../../ports/world.ts'
import { withoutPassword } from '../../view/config-value.ts'
import { tell } from '../print.ts'
import { questionById } from '../question-by-id.ts'
import { openWorkspace } from '../workspace.ts'
import { configuredModel, requestFor, textOf } from './opinion.ts'

/** `quiz judge preview <id> <answer>`: the body of the request that would be sent, and nothing is. */
export async function preview(world: World, id: string | undefined, words: readonly string[]): Promise<void> {
  if (id === undefined || words.length === 0) throw new UserError(failure('judge/needs-answer'), 2)
  const address = configuredModel(world)
  if (!address) throw new UserError(failure('judge/no-model'))
  const { deck, banks } = await openWorkspace(world)
  const entry = questionById(deck, id)
  const question = (await banks.questions(entry.question.file)).find(one => one.id === entry.id)
  if (!question || question.keyPoints.length === 0) throw new UserError(failure('judge/no-points', { id }))
  const text = judgeText(world.lang).preview
  const answer = words.join(' ')
  if (speaksToJudge(answer)) return tell(world, text.skipped)
  const points = question.keyPoints.map(point => point.text)
  const model = await world.judgeModel(address)
  const request = requestFor({ question: textOf(question), points, answer }, world.random(null).next())
  tell(world, text.sent(String(withoutPassword(address.url))))
  world.terminal.out(`${JSON.stringify(JSON.parse(model.body(request)), null, 2)}\n`)
}
