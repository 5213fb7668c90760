import { describe, expect, test } from 'vitest'
import { boardOf, titled } from '../../src/group/board.ts'
import { minutesBoard, wasAbout } from '../../src/group/minutes-board.ts'
import type { Minutes } from '../../src/model/minutes.ts'
import type { Shared, SharedTopic } from '../../src/model/shared.ts'
import { instant } from '../../src/model/time.ts'
import { parseMinutes } from '../../src/notes/minutes/parse-minutes.ts'
import { printMinutes } from '../../src/notes/minutes/print-minutes.ts'
import { begin, meetingOf, question } from './held-meeting.ts'

const topic = (name: string, questions: number, floor: number): SharedTopic => ({
  topic: name,
  title: name.toUpperCase(),
  questions,
  unseen: 1,
  floor,
  expected: floor + 0.1,
  band: 0.05,
})

const readiness = (member: string, at: number, ...topics: SharedTopic[]): Shared => ({
  v: 1,
  id: `${member}-${at}`,
  at: instant(at),
  member,
  type: 'readiness',
  date: null,
  topics,
})

const mock = (member: string, id: string, more: Partial<Shared> = {}): Shared =>
  ({
    v: 1,
    id,
    at: instant(5),
    member,
    type: 'mock',
    question: 'syn',
    topic: 'tcp',
    title: 'TCP',
    passed: false,
    hints: 0,
    knowledge: 3,
    delivery: 2,
    ...more,
  }) as Shared

describe('the board', () => {
  test('has the newest readiness of each member, whatever order the documents come in', () => {
    const documents = [
      readiness('sol', 2, topic('tcp', 4, 0.5)),
      readiness('jimin', 3, topic('tcp', 4, 0.75), topic('os', 12, 0.25)),
      readiness('jimin', 1, topic('tcp', 4, 0.1)),
    ]
    const board = boardOf(documents)
    expect(boardOf([...documents].reverse())).toEqual(board)
    expect(board.members.map(({ member, at, all }) => [member, at, all.readiness?.floor])).toEqual([
      // (4 · 0.75 + 12 · 0.25) / 16
      ['jimin', 3, 0.375],
      ['sol', 2, 0.5],
    ])
    expect(board.topics.map(({ topic: path, cells }) => [path, [...cells.keys()]])).toEqual([
      ['os', ['jimin']],
      ['tcp', ['jimin', 'sol']],
    ])
  })

  test('counts each mock result once, a later version in the place of an earlier, a pass as 1', () => {
    const board = boardOf([
      mock('jimin', 'a'),
      mock('jimin', 'a', { at: instant(9), knowledge: 4, delivery: 4 } as Partial<Shared>),
      mock('jimin', 'b', { passed: true, knowledge: null, delivery: null } as Partial<Shared>),
      mock('jimin', 'c', { knowledge: null, delivery: null } as Partial<Shared>),
    ])
    expect(board.members).toMatchObject([
      { member: 'jimin', at: null, all: { readiness: null, score: 2.5, rounds: 3 } },
    ])
  })

  test('of some topics has only those, and who shares something of them', () => {
    const board = boardOf(
      [
        readiness('jimin', 1, topic('tcp', 4, 0.5), topic('os', 2, 1)),
        readiness('sol', 1, topic('os', 2, 0.5)),
      ],
      path => path === 'tcp',
    )
    expect(board.members.map(({ member, all }) => [member, all.questions])).toEqual([['jimin', 4]])
    expect(board.topics.map(({ topic: path }) => path)).toEqual(['tcp'])
  })

  test('of nobody is empty', () => {
    expect(boardOf([])).toEqual({ members: [], topics: [] })
  })

  test('calls a topic what its reader calls it', () => {
    const board = boardOf([readiness('jimin', 3, topic('tcp', 4, 0.5), topic('os', 2, 1))])
    const { topics } = titled(board, path => (path === 'os' ? '운영체제' : undefined))
    expect(topics.map(({ topic: path, title }) => [path, title])).toEqual([
      ['os', '운영체제'],
      ['tcp', 'TCP'],
    ])
  })

  test('is a section of minutes, which is read again as it was written', () => {
    const board = boardOf([
      readiness('sol', 2, topic('tcp', 4, 0.5)),
      readiness('jimin', 3, topic('tcp', 4, 0.746), topic('os', 2, 1)),
      mock('sol', 'a'),
    ])
    const minutes: Minutes = {
      lang: 'ko',
      date: '2026-05-11',
      weekday: 1,
      blocks: minutesBoard(board, '전체'),
      kept: [],
    }
    const written = `# 260511 월

## 준비도와 모의 면접 점수

- 전체: @jimin 83%, @sol 50% 2.5
- OS: @jimin 100%
- TCP: @jimin 75%, @sol 50% 2.5
`
    expect(printMinutes(minutes)).toBe(written)
    expect(parseMinutes(written)).toMatchObject({ minutes, problems: [] })
  })

  test('is not in minutes where nobody shares anything', () => {
    expect(minutesBoard(boardOf([]), '전체')).toEqual([])
    const open = mock('jimin', 'c', { knowledge: null, delivery: null } as Partial<Shared>)
    expect(minutesBoard(boardOf([open]), '전체')).toEqual([])
  })

  test('has the topics in minutes that the meeting was about', () => {
    const meeting = meetingOf(
      [
        begin(1, 'jun', 'sol'),
        { type: 'asked', turn: 1, round: 1, question: question('q', { topic: 'database/index' }) },
      ],
      { topics: ['network'] },
    )
    const about = ['database/index', 'network/tcp', 'network', 'networks', 'database', 'os']
    expect(about.filter(wasAbout(meeting))).toEqual(['database/index', 'network/tcp', 'network'])
  })
})
