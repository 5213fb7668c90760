import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { matchKeyPoints } from '../../src/answer/match-key-points.ts'
import { type Glossary, parseGlossary } from '../../src/model/glossary.ts'
import type { KeyPoint } from '../../src/model/question.ts'

/** One typed answer, and the key points (from 1) that a person says it covers. */
export interface Labelled {
  readonly question: string
  readonly kind: string
  readonly covered: readonly number[]
  readonly answer: string
}

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

const lines = <T>(name: string): readonly T[] =>
  read(name)
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

export const glossary: Glossary = parseGlossary(load(read('../../questions/glossary.yaml')))

/** Written before the matcher, and never looked at while it was tuned. */
export const frozen = lines<Labelled>('frozen.jsonl')
export const development = lines<Labelled>('development.jsonl')
const bySecondAuthor = [
  ...lines<Labelled>('second-author/ko.jsonl'),
  ...lines<Labelled>('second-author/en.jsonl'),
]
const theirQuestions = [...new Set(bySecondAuthor.map(({ question }) => question))].sort()
const isEven = ({ question }: Labelled): boolean => theirQuestions.indexOf(question) % 2 === 0

/** By another author, without sight of matcher and patterns: every second question to learn from, the others a total only. */
export const otherDevelopment = bySecondAuthor.filter(isEven)
export const otherFrozen = bySecondAuthor.filter(one => !isEven(one))

type Written = Pick<KeyPoint, 'text' | 'match' | 'negated' | 'ordered' | 'optional'>

/**
 * The key points of the built-in banks: of the frozen questions as they stood when the answers were labelled, of the
 * others with the patterns that they have now.
 */
export const pointsOf = pointsIn('questions.jsonl')
const pointsOfOthers = pointsIn('second-author/questions.jsonl')

function pointsIn(name: string): ReadonlyMap<string, readonly KeyPoint[]> {
  return new Map(
    lines<{ id: string; points: readonly Written[] }>(name).map(({ id, points }) => [
      id,
      points.map(point => ({ ...point, terms: [], place: { file: id, line: 1, column: 1 } })),
    ]),
  )
}

export interface Judged extends Labelled {
  readonly point: number
  readonly truth: boolean
  readonly coverage: 'found' | 'maybe' | 'missing'
}

export const judgeAll = (answers: readonly Labelled[]): readonly Judged[] => {
  const points = answers === otherDevelopment || answers === otherFrozen ? pointsOfOthers : pointsOf
  return answers.flatMap(one =>
    matchKeyPoints(one.answer, points.get(one.question) ?? [], glossary).map((coverage, at) => ({
      ...one,
      point: at + 1,
      truth: one.covered.includes(at + 1),
      coverage,
    })),
  )
}

/** Precision and recall of *found*, and how much of each state is truly covered. */
export function figures(judged: readonly Judged[]) {
  const count = (test: (one: Judged) => boolean): number => judged.filter(test).length
  const found = count(one => one.coverage === 'found')
  const hits = count(one => one.coverage === 'found' && one.truth)
  const covered = count(one => one.truth)
  return {
    judgements: judged.length,
    found: `${hits}/${found}`,
    maybe: `${count(one => one.coverage === 'maybe' && one.truth)}/${count(one => one.coverage === 'maybe')}`,
    missing: `${count(one => one.coverage === 'missing' && one.truth)}/${count(one => one.coverage === 'missing')}`,
    precision: hits / found,
    recall: hits / covered,
  }
}
