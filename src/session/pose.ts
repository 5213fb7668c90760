import type { Generator } from '../answer/generator.ts'
import type { Language } from '../model/config.ts'
import type { GeneratedQuestion } from '../model/question.ts'
import type { Asked, PosedInstance } from './asked.ts'

const SEEDS = 2 ** 32

/** A generated question with a fresh instance; `draw` is a number in [0, 1). */
export function pose(asked: Asked, question: GeneratedQuestion, generator: Generator, draw: number): Asked {
  return { ...asked, ...instantiate(question, generator, Math.floor(draw * SEEDS)) }
}

/** The question as one of its instances. What the author wrote stays around the problem and its solution. */
export function instantiate(
  question: GeneratedQuestion,
  generator: Generator,
  seed: number,
): { readonly question: GeneratedQuestion; readonly posed: PosedInstance } {
  const instance = generator.generate(question.params, seed)
  const lang: Language = question.lang.startsWith('ko') ? 'ko' : 'en'
  return {
    question: {
      ...question,
      prompt: joined(question.prompt, instance.stem[lang]),
      answer: joined(instance.solution[lang], question.answer),
      level: question.level ?? instance.level,
    },
    posed: { instance, lang, seed, generator: madeBy(generator, question) },
  }
}

const joined = (...parts: readonly string[]): string => parts.filter(part => part !== '').join('\n\n')

const madeBy = ({ id, version }: Generator, { params }: GeneratedQuestion): string =>
  Object.keys(params).length === 0 ? `${id}@${version}` : `${id}@${version} ${JSON.stringify(params)}`
