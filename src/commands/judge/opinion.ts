import { speaksToJudge } from '../../answer/injection.ts'
import { cleaned, type OpinionRequest, opinionRequest } from '../../answer/opinion-request.ts'
import { type PointVerdict, readOpinion, withOpinion } from '../../answer/read-opinion.ts'
import { judgeText } from '../../locales/judge.ts'
import type { Judgement } from '../../model/judgement.ts'
import type { Problem } from '../../model/problem.ts'
import type { Question } from '../../model/question.ts'
import type { JudgeModel, ModelAddress } from '../../ports/judge-model.ts'
import type { World } from '../../ports/world.ts'
import { tell } from '../print.ts'

/** The model that the configuration names; null where it names none. */
export function configuredModel({ config }: World): ModelAddress | null {
  const { 'judge.url': url, 'judge.model': model } = config
  const { 'judge.allowRemote': allowRemote, 'judge.keyVariable': keyVariable } = config
  return url === null || model === null ? null : { url, model, allowRemote, keyVariable }
}

/** What `quiz judge doctor` writes into `judge.checked` for a model that has passed. */
export const checkedAs = ({ url, model }: ModelAddress): string => `${model} ${url}`

/** An answer, and what it is to be held against. */
export interface Asked {
  readonly question: string
  readonly points: readonly string[]
  readonly answer: string
}

/** What would be sent about an answer; the key under which the answer stands is drawn each time. */
export function requestFor({ question, points, answer }: Asked, draw: number): OpinionRequest {
  const key = `answer_${Math.floor(draw * 2 ** 32).toString(36)}`
  return opinionRequest({ question, points, answer, key })
}

export const textOf = ({ title, prompt }: Question): string =>
  [title, prompt].filter(text => text !== '').join('\n\n')

/** The verdicts of one call, or what went wrong. */
export async function verdictsOf(
  model: JudgeModel,
  asked: Asked,
  draw: number,
): Promise<readonly (PointVerdict | null)[] | Problem> {
  const reply = await model.complete(requestFor(asked, draw))
  if (reply.type === 'failed') return warning(reply.reason, reply.detail)
  return readOpinion(reply.text, cleaned(asked.answer), asked.points.length) ?? warning('reply', '')
}

const warning = (reason: string, detail: string): Problem => ({
  code: 'judge/model',
  reason,
  severity: 'warning',
  about: { detail },
})

export type SecondOpinion = (judgement: Judgement, question: Question, answer: string) => Promise<Judgement>

/** A model's doubts about what the matcher found. Whatever fails leaves the matcher's result, and is said once. */
export function secondOpinion(world: World): SecondOpinion {
  const address = configuredModel(world)
  let told = false
  const tellOnce = async (problem: Problem): Promise<void> => {
    if (told) return
    told = true
    const { notice } = await import('../report.ts')
    notice(world, [problem])
  }
  return async (judgement, question, answer) => {
    if (!address || judgement.type !== 'points') return judgement
    const { coverage } = judgement
    if (coverage === null || coverage.length === 0 || speaksToJudge(answer)) return judgement
    if (world.config['judge.checked'] !== checkedAs(address)) {
      await tellOnce(warning('unchecked', address.model))
      return judgement
    }
    if (world.terminal.interactive) tell(world, judgeText(world.lang).asking(address.model))
    const model = await world.judgeModel(address)
    const points = question.keyPoints.map(({ text }) => text)
    const draw = world.random(null).next()
    const began = world.clock.monotonic()
    const verdicts = await verdictsOf(model, { question: textOf(question), points, answer }, draw)
    if ('code' in verdicts) {
      await tellOnce(verdicts)
      return judgement
    }
    const after = withOpinion(coverage, verdicts)
    const raised = after.flatMap((one, at) => (one === coverage[at] ? [] : [at + 1]))
    const opinion = {
      model: address.model,
      seconds: Math.round(world.clock.monotonic() - began) / 1000,
      raised,
    }
    return { ...judgement, coverage: after, matched: coverage, opinion }
  }
}
