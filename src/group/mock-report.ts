import { CRITERIA, type Criterion, type Handle, type Score, type Scores } from '../model/mock.ts'
import { type Agreement, agreementOf, type RatedItem } from './agreement.ts'
import { finalScore } from './final-score.ts'
import { handleKey } from './handle.ts'
import type { Round } from './meeting.ts'
import { type KnownMeeting, tookPlace } from './meeting-history.ts'

export interface MockReport {
  /** Rounds whose scores are known. */
  readonly rounds: number
  readonly members: readonly MemberReport[]
  /** How well the raters agree, before they knew of each other. */
  readonly agreement: Readonly<Record<Criterion, Agreement>>
  /** How the reader rates against the others; null where there is too little of it. Nobody else's is ever made. */
  readonly severity: Severity | null
}

export interface MemberReport {
  readonly member: Handle
  readonly topics: readonly TopicLevels[]
  /** What they thought of themselves less what the others did; null where they never said. */
  readonly self: SelfRating | null
}

export interface TopicLevels {
  readonly topic: string
  readonly questions: number
  readonly passed: number
  readonly hints: number
  /** Lower medians of the final scores; null where nothing was rated. A pass counts as 1 for knowledge. */
  readonly knowledge: Score | null
  readonly delivery: Score | null
}

export interface SelfRating extends Readonly<Record<Criterion, number>> {
  readonly items: number
}

/** Mean of one's own score less the mean of the others', over what both have rated: below 0 is strict. */
export interface Severity {
  readonly items: number
  readonly difference: number
}

interface Rated {
  readonly candidate: Handle
  readonly round: Round
}

/** Fewer say nothing of a rater. */
const FEWEST_SHARED = 10

/** `reader` is who the report is shown to. */
export function mockReport(
  meetings: readonly KnownMeeting[],
  { reader }: { readonly reader: string },
): MockReport {
  const all = meetings.flatMap(({ meeting }) =>
    meeting.turns
      .filter(tookPlace)
      .flatMap(({ candidate, rounds }) =>
        rounds.filter(({ passed, revealed }) => passed || revealed).map(round => ({ candidate, round })),
      ),
  )
  const candidates = [...new Set(all.map(({ candidate }) => candidate))].sort()
  const revealed = all.filter(({ round }) => round.revealed)
  return {
    rounds: all.length,
    members: candidates.map(candidate =>
      memberReport(
        candidate,
        all.filter(rated => rated.candidate === candidate),
      ),
    ),
    agreement: {
      knowledge: agreementOf(itemsOf(revealed, 'knowledge')),
      delivery: agreementOf(itemsOf(revealed, 'delivery')),
    },
    severity: severityOf(
      CRITERIA.flatMap(criterion => itemsOf(revealed, criterion)),
      reader,
    ),
  }
}

/** What was said before the reveal: afterwards people know of each other. */
const itemsOf = (rated: readonly Rated[], criterion: Criterion): readonly RatedItem[] =>
  rated.map(({ round }) => new Map([...round.scores].map(([rater, scores]) => [rater, scores[criterion]])))

function memberReport(member: Handle, rated: readonly Rated[]): MemberReport {
  const topics = [...new Set(rated.map(({ round }) => round.question.topic))].sort()
  return {
    member,
    topics: topics.map(topic =>
      topicLevels(
        topic,
        rated.map(({ round }) => round).filter(round => round.question.topic === topic),
      ),
    ),
    self: selfRating(rated.map(({ round }) => round)),
  }
}

function topicLevels(topic: string, rounds: readonly Round[]): TopicLevels {
  const knowledge = rounds.flatMap(round => (round.passed ? 1 : (knownScore(round, 'knowledge') ?? [])))
  return {
    topic,
    questions: rounds.length,
    passed: rounds.filter(({ passed }) => passed).length,
    hints: rounds.reduce((sum, { hints }) => sum + hints.length, 0),
    knowledge: lowerMedian(knowledge),
    delivery: lowerMedian(rounds.flatMap(round => knownScore(round, 'delivery') ?? [])),
  }
}

/** What was rated stays private until the reveal. */
const knownScore = (round: Round, criterion: Criterion): Score | null =>
  round.revealed ? finalScore(round, criterion) : null

const lowerMedian = (scores: readonly Score[]): Score | null =>
  scores.toSorted((a, b) => a - b)[Math.floor((scores.length - 1) / 2)] ?? null

function selfRating(rounds: readonly Round[]): SelfRating | null {
  const pairs = rounds.flatMap(round => {
    const [knowledge, delivery] = [knownScore(round, 'knowledge'), knownScore(round, 'delivery')]
    return round.self && knowledge && delivery ? [{ self: round.self, peers: { knowledge, delivery } }] : []
  })
  if (pairs.length === 0) return null
  const difference = (criterion: Criterion): number =>
    mean(pairs.map(({ self, peers }: { self: Scores; peers: Scores }) => self[criterion] - peers[criterion]))
  return { items: pairs.length, knowledge: difference('knowledge'), delivery: difference('delivery') }
}

function severityOf(items: readonly RatedItem[], reader: string): Severity | null {
  const isReader = ([rater]: readonly [Handle, Score]): boolean => handleKey(rater) === handleKey(reader)
  const differences = items.flatMap(item => {
    const own = [...item].find(isReader)?.[1]
    const others = [...item].filter(each => !isReader(each)).map(([, score]) => score)
    return own === undefined || others.length === 0 ? [] : [own - mean(others)]
  })
  return differences.length < FEWEST_SHARED
    ? null
    : { items: differences.length, difference: mean(differences) }
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length
