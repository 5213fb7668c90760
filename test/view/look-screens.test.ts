import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseBank } from '../../src/bank/parse-bank.ts'
import type { Standing } from '../../src/deck/standing.ts'
import type { TopicFigures } from '../../src/deck/topic-figures.ts'
import type { PastReview } from '../../src/memory/history.ts'
import type { Language } from '../../src/model/config.ts'
import type { Rating } from '../../src/model/rating.ts'
import { DAY, type Instant, instant, type Moment, offset, seconds } from '../../src/model/time.ts'
import { PLAIN } from '../../src/ports/theme.ts'
import { type ListRow, listScreen, searchScreen } from '../../src/view/list-screen.ts'
import type { QuestionPortrait } from '../../src/view/question-portrait.ts'
import type { Screen } from '../../src/view/screen.ts'
import { showScreen } from '../../src/view/show-screen.ts'
import { width } from '../../src/view/text.ts'
import { type Today, todayScreen } from '../../src/view/today-screen.ts'
import { topicsScreen } from '../../src/view/topics-screen.ts'
import { expectGolden } from '../golden.ts'

/** Monday 2026-05-11 at 21:30 in Seoul. */
const NOW: Moment = { at: instant(Date.UTC(2026, 4, 11, 12, 30)), offset: offset(540) }
const daysAhead = (count: number): Instant => instant(NOW.at + count * DAY)

const SCREENS: readonly Screen[] = (['ko', 'en'] as const).flatMap(lang =>
  [80, 40].map(columns => ({ lang, columns, theme: PLAIN })),
)

const TITLES = {
  ko: ['인터럽트와 예외', '교착상태와 은행원 알고리즘을 손으로 풀기', 'TCP'],
  en: ['Interrupts and exceptions', "Deadlock and the banker's algorithm by hand", 'TCP'],
}

const topicFigures = (lang: Language): readonly TopicFigures[] => {
  const [first = '', second = '', third = ''] = TITLES[lang]
  const none = { new: 0, due: 0, suspended: 0, draft: 0, retrievability: null, readiness: null } as const
  return [
    {
      ...none,
      topic: 'os/interrupt',
      title: first,
      questions: 12,
      new: 3,
      due: 4,
      suspended: 1,
      retrievability: 0.876,
    },
    { ...none, topic: 'os/deadlock-banker', title: second, questions: 104, new: 104 },
    { ...none, topic: 'network/tcp', title: third, questions: 9, draft: 2, retrievability: 0.995 },
  ]
}

const rows = (lang: Language): readonly ListRow[] => {
  const [first = '', second = '', third = ''] = TITLES[lang]
  return [
    {
      id: 'int-vs-poll',
      topic: 'os/interrupt',
      title: `**${first}**`,
      kind: 'open',
      level: 'hard',
      state: 'review',
      due: daysAhead(-2),
    },
    {
      id: 'os/deadlock-banker#은행원-알고리즘을-손으로-풀기',
      topic: 'os/deadlock-banker',
      title: `${second} ${second} ${second}`,
      kind: 'generated',
      level: null,
      state: 'new',
      due: null,
    },
    {
      id: 'tcp-3way',
      topic: 'network/tcp',
      title: `\`${third}\``,
      kind: 'multi',
      level: 'medium',
      state: 'relearning',
      due: daysAhead(40),
    },
    {
      id: 'tcp-x',
      topic: 'network/tcp',
      title: third,
      kind: 'cloze',
      level: 'easy',
      state: 'suspended',
      due: daysAhead(1),
    },
  ]
}

const standing = (card: string, about: Partial<Standing> = {}): Standing => ({
  card,
  state: 'new',
  due: null,
  retrievability: null,
  stability: null,
  difficulty: null,
  lapses: 0,
  ...about,
})
const reviewed: Partial<Standing> = {
  state: 'review',
  due: daysAhead(3),
  retrievability: 0.934,
  stability: 12.4,
  difficulty: 5.27,
  lapses: 2,
}
const unmarked = { leech: false, flagged: false, note: null }

const past = (card: string, ago: number, rating: Rating, about: Partial<PastReview> = {}): PastReview => ({
  card,
  at: daysAhead(-ago),
  rating,
  seconds: 75,
  interval: seconds(3 * 86_400),
  verdict: null,
  mode: 'session',
  ...about,
})

function portrait(id: string, lang: Language): QuestionPortrait {
  const file = `questions/${lang}/os/interrupt.md`
  const bytes = readFileSync(new URL(`screens.${lang}.md`, import.meta.url))
  const question = parseBank({ file, bytes, topic: 'screens', lang }).questions.find(one => one.id === id)
  if (!question) throw new Error(`the bank of the screens has no ${id}`)
  return { question, words: [], cards: [{ ...unmarked, standing: standing(id) }], reviews: [] }
}

const open = (lang: Language): QuestionPortrait => ({
  ...portrait('open', lang),
  words: [[[['신호', 'signal']], [['CPU'], ['processor']]], [[['상태 레지스터', 'status register']]]],
  cards: [
    { leech: true, flagged: true, note: 'NAPI?', standing: standing('open', reviewed) },
    { ...unmarked, standing: standing('open~1') },
  ],
  reviews: [
    past('open', 9, 'again', { verdict: 'wrong', interval: seconds(60) }),
    past('open', 8, 'hard', { mode: 'cram', interval: null }),
    past('open~1', 7, 'easy', { verdict: 'partly' }),
    past('open', 0, 'good', { verdict: 'right' }),
  ],
})

const cloze = (lang: Language): QuestionPortrait => ({
  ...portrait('cloze', lang),
  cards: [1, 2].map(gap => ({ ...unmarked, standing: standing(`cloze/${gap}`, gap === 1 ? reviewed : {}) })),
  reviews: Array.from({ length: 12 }, (_, at) => past('cloze/1', 12 - at, 'good')),
})

const weakest = (lang: Language): Today['weakest'] =>
  TITLES[lang].map((title, at) => ({
    topic: ['os/interrupt', 'os/deadlock-banker', 'network/tcp'][at] ?? '',
    title,
    retrievability: 0.7 + at / 10,
    retention: at === 2 ? null : 0.8,
    tested: at === 2 ? 0 : 40,
  }))

const day = (lang: Language): Today => ({
  interview: null,
  questions: 260,
  topics: 27,
  due: 12,
  new: 5,
  minutes: 9,
  reviewed: false,
  started: true,
  streak: { current: 5, longest: 21 },
  weakest: weakest(lang),
  nextDue: daysAhead(1),
  next: 'quiz session',
  places: ['/usr/lib/node_modules/interview-quiz/questions', '/home/jimin/study/questions'],
  ownFolder: '/home/jimin/.local/share/interview-quiz/questions',
})

const LOOKS: readonly { name: string; draw: (screen: Screen) => readonly string[] }[] = [
  { name: 'topics', draw: screen => topicsScreen(topicFigures(screen.lang), screen) },
  { name: 'list', draw: screen => listScreen(rows(screen.lang), NOW, screen) },
  { name: 'search', draw: screen => searchScreen(rows(screen.lang), 7, screen) },
  { name: 'show-open', draw: screen => showScreen(open(screen.lang), NOW, screen) },
  { name: 'show-choice', draw: screen => showScreen(portrait('choice', screen.lang), NOW, screen) },
  { name: 'show-order', draw: screen => showScreen(portrait('order', screen.lang), NOW, screen) },
  { name: 'show-cloze', draw: screen => showScreen(cloze(screen.lang), NOW, screen) },
  { name: 'today', draw: screen => todayScreen(day(screen.lang), NOW, screen) },
  {
    name: 'today-done',
    draw: screen =>
      todayScreen({ ...day(screen.lang), due: 0, new: 0, reviewed: true, minutes: null }, NOW, screen),
  },
  {
    name: 'today-first',
    draw: screen =>
      todayScreen(
        {
          ...day(screen.lang),
          started: false,
          due: 0,
          minutes: null,
          streak: { current: 0, longest: 0 },
          weakest: [],
          nextDue: null,
        },
        NOW,
        screen,
      ),
  },
]

describe.each(SCREENS)('in $lang at $columns columns', screen => {
  it.each(LOOKS)('$name looks as it was looked at', ({ name, draw }) => {
    const lines = draw(screen)
    expect(lines.filter(line => width(line) > screen.columns)).toEqual([])
    expectGolden(`look-${name}-${screen.lang}-${screen.columns}`, lines)
  })
})
