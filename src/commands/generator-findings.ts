import { generatorOf, likeGenerators } from '../answer/generator-of.ts'
import { checkParams } from '../answer/generator-params.ts'
import type { Problem } from '../model/problem.ts'
import type { GeneratedQuestion, Question } from '../model/question.ts'

/** What is wrong with the generators that questions name, and with their params. */
export async function generatorFindings(questions: readonly Question[]): Promise<readonly Problem[]> {
  const generated = questions.filter(question => question.kind === 'generated')
  return (await Promise.all(generated.map(findingsOf))).flat()
}

async function findingsOf({ generator: id, params, place }: GeneratedQuestion): Promise<readonly Problem[]> {
  const finding = { code: 'question/generator', severity: 'error', ...place } as const
  const generator = await generatorOf(id)
  if (!generator) {
    return [{ ...finding, reason: 'unknown', about: { generator: id, known: likeGenerators(id).join(', ') } }]
  }
  return checkParams(generator.params, params).map(({ reason, about }) => ({
    ...finding,
    reason,
    about: { generator: id, ...about },
  }))
}
