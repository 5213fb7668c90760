import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseBank } from '../../src/bank/parse-bank.ts'
import type { Outcome } from '../../src/memory/preview.ts'
import type { Language } from '../../src/model/config.ts'
import type { Judgement } from '../../src/model/judgement.ts'
import type { Question } from '../../src/model/question.ts'
import type { Rating } from '../../src/model/rating.ts'
import { instant, offset, seconds } from '../../src/model/time.ts'
import { PLAIN } from '../../src/ports/theme.ts'
import { type Asked, present } from '../../src/session/asked.ts'
import type { Summary } from '../../src/session/summary.ts'
import { markdown } from '../../src/view/markdown.ts'
import { questionBody, questionHeader } from '../../src/view/question-screen.ts'
import { keyPointLines, ratingLines, revealBody } from '../../src/view/reveal-screen.ts'
import type { Screen } from '../../src/view/screen.ts'
import { summaryScreen } from '../../src/view/summary-screen.ts'
import { width } from '../../src/view/text.ts'
import { expectGolden } from '../golden.ts'

const LANGUAGES: readonly Language[] = ['ko', 'en']
const WIDTHS = [80, 40]
const SCREENS: readonly Screen[] = LANGUAGES.flatMap(lang =>
  WIDTHS.map(columns => ({ lang, columns, theme: PLAIN })),
)

function questionsOf(lang: Language): readonly Question[] {
  const bytes = readFileSync(new URL(`screens.${lang}.md`, import.meta.url))
  const file = `screens.${lang}.md`
  return parseBank({ file, bytes, topic: 'screens', lang }).questions
}

const QUESTIONS = { ko: questionsOf('ko'), en: questionsOf('en') }

interface Scene {
  readonly name: string
  readonly card: string
  readonly judgement: Judgement | null
  readonly reversed?: boolean
}

const judged = (
  verdict: 'right' | 'partly' | 'wrong',
  positions: readonly number[] = [],
  remarks: Extract<Judgement, { type: 'judged' }>['remarks'] = [],
): Judgement => ({ type: 'judged', verdict, positions, remarks })

const OPEN: Scene = {
  name: 'open',
  card: 'open',
  judgement: { type: 'points', coverage: ['found', 'maybe', 'missing'] },
}

const SCENES: readonly Scene[] = [
  OPEN,
  { name: 'reversed', card: 'open', judgement: null, reversed: true },
  { name: 'follow-up', card: 'open~1', judgement: null },
  { name: 'choice', card: 'choice', judgement: judged('wrong', [0]) },
  {
    name: 'multi',
    card: 'multi',
    judgement: judged(
      'partly',
      [0, 2],
      [
        { code: 'answer/missed', about: { positions: '2' } },
        { code: 'answer/extra', about: { positions: '3' } },
      ],
    ),
  },
  {
    name: 'order',
    card: 'order',
    judgement: judged(
      'partly',
      [0, 1, 2, 3, 4],
      [{ code: 'answer/out-of-order', about: { percent: 40, positions: '1, 5' } }],
    ),
  },
  { name: 'cloze', card: 'cloze/2', judgement: judged('right') },
  {
    name: 'short',
    card: 'short',
    judgement: judged('partly', [], [{ code: 'answer/near', about: { expected: 'IDTR' } }]),
  },
]

/** Draws that turn five items to 5, 1, 2, 3, 4. */
const DRAWS = [0, 0, 0, 0, 0]

function asked({ card, reversed = false }: Scene, lang: Language): Asked {
  const id = card.replace(/[~/].*$/u, '')
  const question = QUESTIONS[lang].find(candidate => candidate.id === id)
  const found = question && present(question, card, DRAWS, reversed)
  if (!found) throw new Error(`the bank of the screens has no ${card}`)
  return found
}

const interval = (count: number): Outcome => ({ schedule: { state: 'new' }, interval: seconds(count) })
const DAY = 86_400
const PREVIEWS: Readonly<Record<Rating, Outcome>> = {
  again: interval(60),
  hard: interval(600),
  good: interval(3 * DAY),
  easy: interval(45 * DAY),
}

function transcript(put: Asked, judgement: Judgement | null, screen: Screen): readonly string[] {
  const coverage = judgement?.type === 'points' ? judgement.coverage : null
  const points = put.reversed ? [] : keyPointLines(put.question.keyPoints, coverage, screen)
  return [
    questionHeader(put, { n: 3, of: 20 }, 65, screen),
    ...questionBody(put, screen),
    '',
    '='.repeat(screen.columns),
    '',
    ...revealBody(put, judgement, screen),
    ...(points.length === 0 ? [] : ['', ...points]),
    '',
    ...ratingLines(PREVIEWS, 'good', screen),
  ]
}

const SUMMARY: Summary = {
  ratings: { again: 2, hard: 1, good: 12, easy: 3 },
  reviewed: 18,
  seconds: 754,
  topics: [
    { topic: 'database/transaction', reviewed: 6, right: 6 },
    { topic: 'network/tcp', reviewed: 2, right: 1 },
    { topic: 'os/interrupt', reviewed: 10, right: 9 },
  ],
  slipped: [
    { card: 'a', title: '`SYN`과 **ACK**를 모두 담은 세그먼트를 보낸 서버는 어떤 상태로 들어가나요?' },
    { card: 'b', title: 'Which vector does a *page fault* have?' },
  ],
  nextDue: instant(Date.UTC(2026, 4, 12, 0, 30)),
}

const NOW = { at: instant(Date.UTC(2026, 4, 11, 12, 30)), offset: offset(540) }

describe('the screens that a person sees every day', () => {
  describe.each(SCREENS)('in $lang at $columns columns', screen => {
    const suffix = `${screen.lang}-${screen.columns}`

    it.each(SCENES)('$name', scene => {
      const lines = transcript(asked(scene, screen.lang), scene.judgement, screen)
      expectGolden(`${scene.name}-${suffix}`, lines)
      expect(Math.max(...lines.flatMap(line => line.split('\n')).map(width))).toBeLessThanOrEqual(
        screen.columns,
      )
    })

    it('an answer with everything that Markdown has', () => {
      const text = readFileSync(new URL(`answer.${screen.lang}.md`, import.meta.url), 'utf8')
      expectGolden(`markdown-${suffix}`, markdown(text, screen))
    })

    it('a question that would like to command the terminal', () => {
      const put = asked(OPEN, screen.lang)
      const title = `\u001b]0;owned\u0007\u001b[2J${put.question.title} \u202e\u009b8m`
      const question = { ...put.question, title, topic: 'os\u001b[8m', sources: ['\u001b[1A'], answer: title }
      const hostile: Asked = { ...put, question, follows: title }
      expectGolden(`hostile-${suffix}`, transcript(hostile, null, screen))
    })

    it('the summary', () => {
      expectGolden(`summary-${suffix}`, summaryScreen(SUMMARY, NOW, screen))
    })

    it('the summary of a session without a rating', () => {
      const nothing: Summary = {
        ratings: { again: 0, hard: 0, good: 0, easy: 0 },
        reviewed: 0,
        seconds: 0,
        topics: [],
        slipped: [],
        nextDue: null,
      }
      expectGolden(`summary-none-${suffix}`, summaryScreen(nothing, NOW, screen))
    })
  })
})
