import { describe, expect, it } from 'vitest'
import type { FullStatistics } from '../../src/deck/full-statistics.ts'
import type { Statistics } from '../../src/deck/statistics.ts'
import type { Language } from '../../src/model/config.ts'
import { addDays, dateOfStudyDay, instant, offset, studyDay } from '../../src/model/time.ts'
import { PLAIN } from '../../src/ports/theme.ts'
import type { Screen } from '../../src/view/screen.ts'
import { type StatsView, statsScreen } from '../../src/view/stats-screen.ts'
import { width } from '../../src/view/text.ts'
import { expectGolden } from '../golden.ts'

/** Monday 2026-05-11 at 21:30 in Seoul. */
const TODAY = studyDay({ at: instant(Date.UTC(2026, 4, 11, 12, 30)), offset: offset(540) }, 4)

const SCREENS: readonly Screen[] = (['ko', 'en'] as const).flatMap(lang =>
  [80, 40].map(columns => ({ lang, columns, theme: PLAIN })),
)

const TITLES = {
  ko: ['인터럽트와 예외', '교착상태와 은행원 알고리즘을 손으로 풀기', 'TCP'],
  en: ['Interrupts and exceptions', "Deadlock and the banker's algorithm by hand", 'TCP'],
}

const topics = (lang: Language): FullStatistics['topics'] =>
  TITLES[lang].map((title, at) => ({
    topic: ['os/interrupt', 'os/deadlock-banker', 'network/tcp'][at] ?? '',
    title,
    retrievability: 0.7 + at / 10,
    retention: at === 2 ? null : 0.8,
    tested: at === 2 ? 0 : 40,
  }))

const statistics = (lang: Language): Statistics => ({
  due: 37,
  retention: { month: 0.912, all: 0.8841 },
  tested: { month: 182, all: 1204 },
  forecast: Array.from({ length: 14 }, (_, ahead) => ({
    date: new Date(Date.UTC(2026, 4, 11 + ahead)).toISOString().slice(0, 10),
    count: [37, 12, 0, 5, 1][ahead % 5] ?? 0,
  })),
  leeches: ['int-vs-poll'],
  states: { new: 120, learning: 2, relearning: 1, review: 88, suspended: 3, buried: 0, draft: 4 },
  weakest: topics(lang),
  practice: {
    streak: { current: 5, longest: 21 },
    week: { reviews: 12.4, seconds: 431 },
    month: { reviews: 8.57, seconds: 305 },
    days: Array.from({ length: 200 }, (_, at) => ({
      date: dateOfStudyDay(addDays(TODAY, at - 199)),
      count: (at * 7) % 15,
      seconds: 40 * ((at * 7) % 15),
    })).filter(({ count }) => count > 0),
  },
})

const ages: FullStatistics['ages'] = [
  { from: 1, to: 1, tested: 400, recalled: 380, retention: 0.95, predicted: 0.96 },
  { from: 2, to: 3, tested: 300, recalled: 270, retention: 0.9, predicted: 0.93 },
  { from: 4, to: 7, tested: 200, recalled: 170, retention: 0.85, predicted: 0.91 },
  { from: 8, to: 21, tested: 100, recalled: 80, retention: 0.8, predicted: 0.9 },
  { from: 22, to: 60, tested: 9, recalled: 4, retention: 4 / 9, predicted: 0.88 },
  { from: 61, to: null, tested: 0, recalled: 0, retention: null, predicted: null },
]

const fullStatistics = (lang: Language): FullStatistics => ({
  ...statistics(lang),
  topics: topics(lang),
  ages,
  answers: {
    seconds: { new: 61.2, recall: 14, fail: 31 },
    budgeted: 40,
    over: 1,
    slowest: [{ card: 'int-vs-poll', title: '', seconds: 132, budget: 90 }],
  },
  hardest: [{ card: 'int-vs-poll', tested: 12, recalled: 4, lapses: 8, difficulty: 8.73 }],
  drafts: ['int-draft'],
  predictions: {
    tests: 1204,
    missing: 0,
    raw: { brier: 0.1521, logLoss: 0.463 },
    calibrated: { brier: 0.1402, logLoss: 0.4311 },
    average: { brier: 0.1527, logLoss: 0.4702 },
    better: true,
  },
  evidence: { answered: 91, tests: 1204 },
})

const stats = (lang: Language, change: Partial<FullStatistics> = {}, everything = true): StatsView => ({
  statistics: { ...fullStatistics(lang), ...change },
  everything,
  today: TODAY,
  titleOf: () => TITLES[lang][1] ?? '',
})

/** A person for whom predictions do no good yet, and one who has hardly begun. */
const unpredictable = {
  ...fullStatistics('en').predictions,
  calibrated: { brier: 0.16, logLoss: 0.48 },
  better: false,
}
const hardlyTested = { tests: 12, missing: 88, raw: null, calibrated: null, average: null, better: null }

const LOOKS: readonly { name: string; draw: (screen: Screen) => readonly string[] }[] = [
  { name: 'stats', draw: screen => statsScreen(stats(screen.lang), screen) },
  {
    name: 'stats-topics',
    draw: screen => statsScreen(stats(screen.lang, { predictions: unpredictable }, false), screen),
  },
  {
    name: 'stats-few',
    draw: screen =>
      statsScreen(stats(screen.lang, { predictions: hardlyTested, leeches: [], drafts: [] }), screen),
  },
]

describe.each(SCREENS)('in $lang at $columns columns', screen => {
  it.each(LOOKS)('$name looks as it was looked at', ({ name, draw }) => {
    const lines = draw(screen)
    expect(lines.filter(line => width(line) > screen.columns)).toEqual([])
    expectGolden(`look-${name}-${screen.lang}-${screen.columns}`, lines)
  })
})
