import { describe, expect, it } from 'vitest'
import { agreementOf } from '../../src/group/agreement.ts'
import { calibrationOf, SAMPLES } from '../../src/group/calibration.ts'
import type { Fairness } from '../../src/group/fairness.ts'
import type { MockReport } from '../../src/group/mock-report.ts'
import type { MeetingPlan, PlannedTurn, Score } from '../../src/model/mock.ts'
import { PLAIN } from '../../src/ports/theme.ts'
import {
  calibrationOpening,
  calibrationSummary,
  comparisonLines,
  sampleLines,
} from '../../src/view/calibration-screen.ts'
import { fairnessScreen } from '../../src/view/fairness-screen.ts'
import { mockPlanScreen } from '../../src/view/mock-plan-screen.ts'
import { mockReportScreen } from '../../src/view/mock-report-screen.ts'
import type { Screen } from '../../src/view/screen.ts'
import { width } from '../../src/view/text.ts'
import { expectGolden } from '../golden.ts'

const SCREENS: readonly Screen[] = (['ko', 'en'] as const).flatMap(lang =>
  [80, 40].map(columns => ({ lang, columns, theme: PLAIN })),
)

const [JUN, SOL, MIN, LONG] = ['준', 'sol', '민', 'kim-chaewon']

const turn = (number: number, room: number, names: readonly string[]): PlannedTurn => {
  const [candidate = '', interviewer = '', scribe = null, ...raters] = names
  return { turn: number, room, candidate, interviewer, scribe, raters, questions: ['a', 'b'], spares: [] }
}

const plan = (turns: readonly PlannedTurn[]): MeetingPlan => ({
  id: '2026-05-11-k3f9',
  date: '2026-05-11',
  members: [JUN, SOL, MIN, LONG].filter(member => member !== undefined),
  topics: [],
  preset: 'short',
  lang: 'ko',
  seed: 1,
  turns,
})

const TURNS = [
  turn(1, 1, ['준', 'sol', '민', 'kim-chaewon']),
  turn(2, 1, ['sol', 'kim-chaewon', '준', '민']),
  turn(3, 1, ['민', '준', 'kim-chaewon', 'sol']),
  turn(4, 1, ['kim-chaewon', '민', 'sol', '준']),
]

const none = { weak: 20, unsure: 13, planned: 0, requeued: 0, fresh: 0, lately: 0, unjudged: 0 }
const questions = [
  {
    id: 'os-interrupt-03',
    title: '트랩과 **인터럽트**의 차이는 무엇이고 왜 구분하나요?',
    level: 'medium' as const,
    again: true,
    terms: { ...none, planned: 20, requeued: 15 },
    score: 68,
  },
  {
    id: 'net-handshake-01',
    title: 'Which three segments open a connection?',
    level: 'hard' as const,
    again: false,
    terms: { ...none, lately: -60, unjudged: -30 },
    score: -57,
  },
]

const roles = (member: string, places: readonly number[]) => ({
  member,
  meetings: 3,
  candidate: 3,
  interviewer: 3,
  scribe: 2,
  places,
})

const fairness: Fairness = {
  meetings: 3,
  members: [roles('준', [2, 1, 0]), roles('kim-chaewon', [0, 1, 2]), roles('sol', [1, 1, 1])],
  pairs: ['준', 'kim-chaewon', 'sol'].flatMap(candidate =>
    ['준', 'kim-chaewon', 'sol']
      .filter(member => member !== candidate)
      .map(member => ({ candidate, member, interviewed: 2, wrote: 1 })),
  ),
  uneven: [1, 2, 3, 4, 5, 6, 7].map(at => ({
    meeting: `2026-05-0${at}-k3f9`,
    member: '준',
    duty: 'interviewer' as const,
    times: at % 2 === 0 ? 2 : 0,
  })),
  pairSpread: 2,
  placeSpread: 1,
  promises: [
    { name: 'G1', state: 'broken' },
    { name: 'G2', state: 'kept' },
    { name: 'G3', state: 'open' },
    { name: 'G4', state: 'open' },
  ],
}

const items = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const score = ((at % 4) + 1) as Score
    return new Map<string, Score>([
      ['준', score],
      ['sol', at % 5 === 0 && score < 4 ? ((score + 1) as Score) : score],
    ])
  })

const report: MockReport = {
  rounds: 24,
  members: [
    {
      member: '준',
      topics: [
        { topic: 'os/interrupt', questions: 4, passed: 1, hints: 2, knowledge: 3, delivery: 2 },
        { topic: 'network/tcp', questions: 12, passed: 0, hints: 0, knowledge: 4, delivery: null },
      ],
      self: { items: 5, knowledge: 0.4, delivery: -0.25 },
    },
    { member: 'kim-chaewon', topics: [], self: null },
  ],
  agreement: { knowledge: agreementOf(items(24)), delivery: agreementOf(items(3)) },
  severity: { items: 12, difference: -0.5 },
}

const titles: Readonly<Record<string, string>> = { 'os/interrupt': '인터럽트와 예외 처리 그리고 시스템 콜' }

const reading = { plan: plan(TURNS), needed: 67 }
const rooms = plan([turn(1, 1, ['준', 'sol']), turn(2, 1, ['sol', '준']), turn(3, 2, ['민', 'kim-chaewon'])])
const [first, , third] = SAMPLES
if (!first || !third) throw new Error('no samples')
const rated = {
  ...first,
  given: [{ knowledge: 3, delivery: 3 } as const, { knowledge: 2, delivery: 1 } as const],
}

const DRAWN: Readonly<Record<string, (screen: Screen) => readonly string[]>> = {
  'mock-plan': screen => mockPlanScreen({ ...reading, why: [] }, screen),
  'mock-plan-why': screen =>
    mockPlanScreen({ plan: rooms, needed: 41, why: [{ turn: turn(1, 1, ['준']), questions }] }, screen),
  'mock-fairness': screen => fairnessScreen(fairness, screen),
  'mock-report': screen => mockReportScreen({ report, titleOf: topic => titles[topic] ?? topic }, screen),
  'mock-calibration': screen => [
    ...calibrationOpening(screen),
    '',
    ...sampleLines(first, screen),
    '',
    ...comparisonLines(rated, screen),
    '',
    ...sampleLines(third, screen),
    '',
    ...calibrationSummary(calibrationOf([rated]), screen),
  ],
}

describe.each(Object.entries(DRAWN))('%s', (name, draw) => {
  it.each(SCREENS)('is drawn in $lang for $columns columns', screen => {
    const lines = draw(screen)
    expect(lines.filter(line => width(line) > screen.columns)).toEqual([])
    expectGolden(`${name}-${screen.lang}-${screen.columns}`, lines)
  })
})
