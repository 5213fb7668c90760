import { expect, test } from 'vitest'
import { boardOf } from '../../src/group/board.ts'
import type { Shared, SharedTopic } from '../../src/model/shared.ts'
import { DAY, instant } from '../../src/model/time.ts'
import { PLAIN } from '../../src/ports/theme.ts'
import { boardScreen } from '../../src/view/board-screen.ts'
import { syncScreen } from '../../src/view/sync-screen.ts'
import { width } from '../../src/view/text.ts'
import { expectGolden } from '../golden.ts'

const NOW = instant(Date.UTC(2026, 4, 11, 12, 30))

const TITLES: Readonly<Record<string, string>> = {
  'network/tcp': 'TCP: 연결, 종료, 혼잡 제어',
  'os/deadlock': '교착상태와 은행원 알고리즘을 손으로 풀기',
  'os/interrupt': 'Interrupts and exceptions',
}

const topic = (path: string, floor: number): SharedTopic => ({
  topic: path,
  title: TITLES[path] ?? path,
  questions: 10,
  unseen: 2,
  floor,
  expected: floor,
  band: 0.05,
})

const stamp = (member: string, daysAgo: number) =>
  ({ v: 1, id: `${member}-${daysAgo}`, at: instant(NOW - daysAgo * DAY), member }) as const

const mock = (member: string, knowledge: number): Shared => ({
  ...stamp(member, 1),
  id: `mock-${member}`,
  type: 'mock',
  question: 'banker',
  topic: 'os/deadlock',
  title: TITLES['os/deadlock'] ?? '',
  passed: false,
  hints: 0,
  knowledge,
  delivery: 3,
})

const SHARED: readonly Shared[] = [
  {
    ...stamp('지민', 0),
    type: 'readiness',
    date: '2026-06-01',
    topics: [topic('network/tcp', 0.912), topic('os/deadlock', 0.4), topic('os/interrupt', 1)],
  },
  { ...stamp('sol', 3), type: 'readiness', date: null, topics: [topic('os/deadlock', 0.05)] },
  {
    ...stamp('민수와-친구들의-공용계정', 40),
    type: 'readiness',
    date: null,
    topics: [topic('network/tcp', 0.6)],
  },
  { ...stamp('hana', 1), type: 'readiness', date: '2026-05-12', topics: [topic('os/interrupt', 0.73)] },
  mock('지민', 4),
  mock('하늘', 2),
]

for (const lang of ['ko', 'en'] as const) {
  for (const columns of [80, 40]) {
    test(`the board in ${lang}, ${columns} columns wide`, () => {
      const screen = { lang, columns, theme: PLAIN }
      const lines = boardScreen(boardOf(SHARED), NOW, screen)
      expect(lines.filter(line => width(line) > columns)).toEqual([])
      expectGolden(`board-${lang}-${columns}`, lines)
    })

    test(`what sync says in ${lang}, ${columns} columns wide`, () => {
      const screen = { lang, columns, theme: PLAIN }
      const met = [
        {
          purpose: 'devices',
          type: 'folder',
          place: '/home/jimin/Dropbox/quiz',
          made: true,
          received: 0,
          sent: 1,
        },
        {
          purpose: 'devices',
          type: 'database',
          place: 'postgres://jimin:***@db.example.com/quiz',
          made: false,
          received: 12,
          sent: 240,
        },
        { purpose: 'group', type: 'folder', place: '/srv/모임', made: null, received: 0, sent: 0 },
      ] as const
      const lines = [...syncScreen(met, false, screen), '', ...syncScreen(met, true, screen)]
      expectGolden(`sync-${lang}-${columns}`, lines)
    })
  }
}
