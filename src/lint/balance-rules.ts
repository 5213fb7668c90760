import { placeIn } from '../bank/source-text.ts'
import { type BankCheck, NOTHING } from './rule.ts'
import { isTrueFalse, truthOf } from './true-false.ts'

/** With fewer a share says nothing: one of three is never near a half. */
const FEWEST = 4
const LEAST_TRUE = 0.35
const MOST_TRUE = 0.65

export const favoursTruth: BankCheck = ({ questions, source }) => {
  const truths = questions.map(truthOf).filter(truth => truth !== null)
  const right = truths.filter(truth => truth).length
  const share = right / truths.length
  if (truths.length < FEWEST || (share >= LEAST_TRUE && share <= MOST_TRUE)) return NOTHING
  return [{ place: placeIn(source, 0, 0), about: { right, count: truths.length } }]
}

const MOST_AT_ONE_POSITION = 0.5

/** Where options keep their order, nobody must be able to guess the place of the key. */
export const favoursPosition: BankCheck = ({ questions, source }) => {
  const positions = questions.flatMap((question): readonly number[] =>
    question.kind === 'choice' && !question.shuffle && !isTrueFalse(question)
      ? [question.options.findIndex(({ right }) => right)]
      : [],
  )
  const counts = new Map<number, number>()
  for (const position of positions) counts.set(position, (counts.get(position) ?? 0) + 1)
  const [position, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])
  if (positions.length < FEWEST || count <= positions.length * MOST_AT_ONE_POSITION) return NOTHING
  const about = { position: position + 1, count, of: positions.length }
  return [{ place: placeIn(source, 0, 0), about }]
}
