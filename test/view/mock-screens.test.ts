import { describe, it } from 'vitest'
import { roomView } from '../../src/group/interview/room-view.ts'
import type { Meeting } from '../../src/group/meeting.ts'
import type { Language } from '../../src/model/config.ts'
import type { AskedQuestion, Handle } from '../../src/model/mock.ts'
import { instant, seconds } from '../../src/model/time.ts'
import { PLAIN } from '../../src/ports/theme.ts'
import { meetingLines, turnLines } from '../../src/view/mock/lobby-screen.ts'
import { leadSheet, raterSheet } from '../../src/view/mock/sheet.ts'
import { transcript } from '../../src/view/mock/transcript.ts'
import { turnPanel } from '../../src/view/mock/turn-panel.ts'
import type { Screen } from '../../src/view/screen.ts'
import { expectGolden } from '../golden.ts'
import { begin, type Happened, meetingOf, question, START } from '../group/held-meeting.ts'

const LANGUAGES: readonly Language[] = ['ko', 'en']
const SCREENS: readonly Screen[] = LANGUAGES.flatMap(lang =>
  [80, 40].map(columns => ({ lang, columns, theme: PLAIN })),
)

const ASKED: Readonly<Record<Language, AskedQuestion>> = {
  ko: question('os-interrupt', {
    level: 'easy',
    title: '인터럽트란 무엇이고, 처리한 뒤에는 어디로 돌아갑니까?',
    prompt: '하드웨어가 보내는 `IRQ`를 예로 들어 주세요.',
    answer: '하드웨어가 **비동기적으로** CPU에 알리는 신호입니다.',
    keyPoints: [
      { text: '하드웨어가 **비동기적으로** CPU에 알림', optional: false },
      { text: '처리한 뒤 원래 흐름으로 복귀', optional: false },
      { text: '우선순위가 있어 더 급한 것이 먼저 처리됨', optional: true },
    ],
    hints: ['누가 보내는 신호입니까?'],
    followUps: [
      {
        card: 'os-interrupt~1',
        on: 'missed',
        text: '돌아오려면 무엇을 보관해야 합니까?',
        answer: '상태',
        followUps: [],
      },
    ],
  }),
  en: question('os-interrupt', {
    lang: 'en',
    level: 'easy',
    title: 'What is an interrupt, and where does the processor go after it?',
    prompt: 'Take an `IRQ` of a device as your example.',
    answer: 'A signal by which a device tells the CPU something **asynchronously**.',
    keyPoints: [
      { text: 'A device tells the CPU **asynchronously**', optional: false },
      { text: 'Afterwards the processor goes on where it was', optional: false },
      { text: 'There are priorities, and what is more urgent comes first', optional: true },
    ],
    hints: ['Who sends the signal?'],
    followUps: [
      {
        card: 'os-interrupt~1',
        on: 'missed',
        text: 'What has to be kept to come back?',
        answer: 'The state',
        followUps: [],
      },
    ],
  }),
}

const AT = { turn: 1, round: 1 } as const
const TURN = { turn: 1, room: 1, candidate: 'jun', interviewer: 'sol', scribe: 'min', raters: ['ari'] }
const PLANNED = [
  { ...TURN, questions: ['os-interrupt', 'os-trap'], spares: [] },
  {
    ...TURN,
    turn: 2,
    candidate: 'sol',
    interviewer: 'ari',
    raters: ['jun'],
    questions: ['os-lock'],
    spares: [],
  },
]

/** One thing a minute: asked at the second, answered at the fourth. */
const untilAnswered = (lang: Language): readonly Happened[] => [
  begin(1, 'jun', 'sol', ['min', 'ari']),
  { type: 'asked', ...AT, question: ASKED[lang] },
  { type: 'hint', ...AT, hint: 1, text: ASKED[lang].hints[0] ?? '' },
  { type: 'answered', ...AT, seconds: seconds(200) },
  { type: 'ticked', ...AT, point: 1, tick: 'answer' },
]

const untilRated = (lang: Language): readonly Happened[] => [
  ...untilAnswered(lang),
  { type: 'follow-up', ...AT, number: 1, card: 'os-interrupt~1', text: ASKED[lang].followUps[0]?.text ?? '' },
  { type: 'followed-up', ...AT, number: 1, score: 3, seconds: seconds(40) },
  { type: 'ticked', ...AT, point: 2, tick: 'follow-up' },
  { type: 'rating-opened', ...AT },
  ['sol', { type: 'scored', ...AT, scores: { knowledge: 2, delivery: 3 } }],
]

const untilRevealed = (lang: Language): readonly Happened[] => [
  ...untilRated(lang),
  ['min', { type: 'scored', ...AT, scores: { knowledge: 4, delivery: 3 } }],
  ['jun', { type: 'self-scored', ...AT, scores: { knowledge: 3, delivery: 2 } }],
  { type: 'revealed', ...AT, forced: true },
]

const held = (happened: readonly Happened[]): Meeting => meetingOf(happened, { turns: PLANNED })

function shown(happened: readonly Happened[], member: Handle, screen: Screen, keys: readonly string[]) {
  const meeting = held(happened)
  const [turn] = meeting.turns
  if (!turn) throw new Error('the meeting has lost its turn')
  const now = instant(START + happened.length * 60_000 + 10_000)
  const view = roomView(meeting, turn, member, now)
  const leads = view.round?.conduct !== null
  const points = view.round?.result ? null : (view.round?.points ?? null)
  const panel = { view, points, cursor: leads ? 0 : null, suggested: null, message: '', keys, help: false }
  return [...transcript(view, 2, screen).flatMap(({ lines }) => lines), ...turnPanel(panel, screen)]
}

describe.each(SCREENS)('in $lang at $columns columns', screen => {
  const name = (scene: string): string => `mock-${scene}-${screen.lang}-${screen.columns}`

  it('a candidate sees the question and the clock', () => {
    expectGolden(name('candidate'), shown(untilAnswered(screen.lang).slice(0, 3), 'jun', screen, ['q']))
  })

  it('an interviewer sees the sheet and ticks', () => {
    expectGolden(name('interviewer'), shown(untilAnswered(screen.lang), 'sol', screen, ['f', 'w', 'q']))
  })

  it('a rater sees what is still to be rated, and no score', () => {
    expectGolden(name('rater'), shown(untilRated(screen.lang), 'ari', screen, ['q']))
  })

  it('all see the scores once they are out, and whose they are of nobody', () => {
    expectGolden(name('revealed'), shown(untilRevealed(screen.lang), 'jun', screen, ['q']))
  })

  it('the turns of a meeting', () => {
    const meeting = held([
      ...untilAnswered(screen.lang),
      { type: 'attendance', member: 'ari', present: false },
    ])
    const lines = [
      ...meetingLines('2026-05-11-k3f9', meeting, screen),
      ...turnLines(meeting.turns, 2, screen),
    ]
    expectGolden(name('lobby'), lines)
  })
})

describe.each(LANGUAGES)('the sheets in %s', lang => {
  const sheet = { ...TURN, meeting: '2026-05-11-k3f9', turns: 2, questions: [ASKED[lang]], lang }

  it('of the interviewer', () => expectGolden(`mock-sheet-lead-${lang}`, [leadSheet(sheet)]))
  it('of the raters', () => expectGolden(`mock-sheet-raters-${lang}`, [raterSheet(sheet)]))
})
