import { foldAnswer } from '../answer/fold-answer.ts'
import { isParticleRun } from '../answer/korean-endings.ts'
import { optionPlace } from './places.ts'
import { NOTHING, type QuestionCheck } from './rule.ts'
import { isTrueFalse } from './true-false.ts'
import { EVERYDAY, KOREAN } from './wording.ts'

/** A word of the stem that only the key repeats points at it: who knows nothing picks what sounds like the question. */
export const repeatsWord: QuestionCheck = (question, bank) => {
  if (question.kind !== 'choice' || isTrueFalse(question)) return NOTHING
  const options = question.options.map(({ text }) => wordsOf(text))
  const key = question.options.findIndex(({ right }) => right)
  const own = options[key] ?? []
  const others = options.filter((_, at) => at !== key).flat()
  const isIn = (words: readonly string[], asked: string): boolean => words.some(word => isSame(word, asked))
  const word = wordsOf(question.title).find(asked => isIn(own, asked) && !isIn(others, asked))
  return word === undefined ? NOTHING : [{ place: optionPlace(question, key, bank), about: { word } }]
}

/** Words long enough to be noticed. */
const wordsOf = (text: string): readonly string[] =>
  (foldAnswer(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    word => word.length > (KOREAN.test(word) ? 1 : 3) && !EVERYDAY.test(word),
  )

/** The same word with other particles, or with an ending of English. */
function isSame(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let common = 0
  while (common < short.length && short[common] === long[common]) common++
  if (KOREAN.test(long)) {
    return common > 1 && isParticleRun(short.slice(common)) && isParticleRun(long.slice(common))
  }
  return common === short.length && /^(?:s|es|d|ed|ing)?$/u.test(long.slice(common))
}
