import type { Shared, SharedMock, SharedReadiness, SharedTopic } from '../model/shared.ts'
import type { Instant } from '../model/time.ts'

/** Who is how ready for what, by what the members share. */
export interface Board {
  /** In the order of their names. */
  readonly members: readonly BoardMember[]
  /** In the order of their paths. */
  readonly topics: readonly BoardTopic[]
}

export interface BoardMember {
  readonly member: string
  /** When the readiness was shared, and the day that it is for; null where only mock interviews were. */
  readonly at: Instant | null
  readonly date: string | null
  /** Over all questions of the topics of which something was asked. */
  readonly all: BoardCell
}

export interface BoardTopic {
  readonly topic: string
  readonly title: string
  /** By member; those who share nothing of the topic are not among them. */
  readonly cells: ReadonlyMap<string, BoardCell>
}

export interface BoardCell {
  /** The shares of questions known on the day, as `Readiness` has them; null where nothing was shared. */
  readonly readiness: { readonly floor: number; readonly expected: number; readonly band: number } | null
  readonly questions: number
  readonly unseen: number
  /** The mean score of both criteria in mock interviews, 1 to 4, and over how many questions. */
  readonly score: number | null
  readonly rounds: number
}

/** Of documents in any order. Of each member the newest readiness counts, and every mock result once. */
export function boardOf(shared: readonly Shared[], isWanted: (topic: string) => boolean = () => true): Board {
  const readiness = new Map<string, SharedReadiness>()
  const mocks = new Map<string, SharedMock>()
  for (const one of shared) {
    if (one.type === 'readiness') keepNewest(readiness, one.member, one)
    else keepNewest(mocks, `${one.member} ${one.id}`, one)
  }
  const names = new Set([...readiness.keys(), ...Array.from(mocks.values(), ({ member }) => member)])
  const columns = [...names].sort(byText).flatMap(member => {
    const rounds = [...mocks.values()].filter(mock => mock.member === member && isWanted(mock.topic))
    const newest = readiness.get(member)
    const topics = newest?.topics.filter(({ topic }) => isWanted(topic)) ?? []
    if (topics.length === 0 && rounds.length === 0) return []
    return [{ member, readiness: newest && topics.length > 0 ? { ...newest, topics } : null, rounds }]
  })
  return { members: columns.map(memberOf), topics: topicsOf(columns) }
}

/** A topic is called what the reader calls it; what only others have, as they do. */
export const titled = (board: Board, titleOf: (topic: string) => string | undefined): Board => ({
  ...board,
  topics: board.topics.map(one => ({ ...one, title: titleOf(one.topic) ?? one.title })),
})

function keepNewest<T extends Shared>(kept: Map<string, T>, key: string, one: T): void {
  const known = kept.get(key)
  if (!known || one.at > known.at || (one.at === known.at && one.id > known.id)) kept.set(key, one)
}

interface Column {
  readonly member: string
  readonly readiness: SharedReadiness | null
  readonly rounds: readonly SharedMock[]
}

const memberOf = ({ member, readiness, rounds }: Column): BoardMember => ({
  member,
  at: readiness?.at ?? null,
  date: readiness?.date ?? null,
  all: cellOf(readiness?.topics ?? [], rounds),
})

function topicsOf(columns: readonly Column[]): readonly BoardTopic[] {
  const titles = new Map<string, string>()
  for (const { readiness, rounds } of columns)
    for (const { topic, title } of [...rounds, ...(readiness?.topics ?? [])]) titles.set(topic, title)
  return [...titles.keys()].sort(byText).map(topic => {
    const isHere = (one: { readonly topic: string }): boolean => one.topic === topic
    const cells = columns.flatMap(({ member, readiness, rounds }) => {
      const cell = cellOf((readiness?.topics ?? []).filter(isHere), rounds.filter(isHere))
      return cell.readiness === null && cell.rounds === 0 ? [] : [[member, cell] as const]
    })
    return { topic, title: titles.get(topic) ?? topic, cells: new Map(cells) }
  })
}

/** A topic counts by its questions. */
function cellOf(topics: readonly SharedTopic[], rounds: readonly SharedMock[]): BoardCell {
  const questions = sum(topics.map(topic => topic.questions))
  const mean = (figure: (topic: SharedTopic) => number): number =>
    sum(topics.map(topic => topic.questions * figure(topic))) / questions
  const scores = rounds.flatMap(scoreOf)
  return {
    readiness:
      questions === 0
        ? null
        : {
            floor: mean(({ floor }) => floor),
            expected: mean(({ expected }) => expected),
            band: mean(({ band }) => band),
          },
    questions,
    unseen: sum(topics.map(topic => topic.unseen)),
    score: scores.length === 0 ? null : sum(scores) / scores.length,
    rounds: rounds.length,
  }
}

/** A question that was passed is the lowest level. */
function scoreOf({ passed, knowledge, delivery }: SharedMock): readonly number[] {
  if (passed) return [1]
  const levels = [knowledge, delivery].filter(level => level !== null)
  return levels.length === 0 ? [] : [sum(levels) / levels.length]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
