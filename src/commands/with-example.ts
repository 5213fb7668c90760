import { generatorOf } from '../answer/generator-of.ts'
import { screensText } from '../locales/screens.ts'
import type { Language } from '../model/config.ts'
import type { Question } from '../model/question.ts'
import { instantiate } from '../session/pose.ts'
import { generatorFindings } from './generator-findings.ts'

/** A generated question with the same instance every time, so that there is something to look at. */
export async function withExample(question: Question, lang: Language): Promise<Question> {
  if (question.kind !== 'generated' || (await generatorFindings([question])).length > 0) return question
  const generator = await generatorOf(question.generator)
  if (!generator) return question
  const example = instantiate({ ...question, prompt: '' }, generator, 1).question
  const parts = [question.prompt, screensText(lang).show.example, example.prompt]
  return { ...example, prompt: parts.filter(part => part !== '').join('\n\n') }
}
