import { describe, expect, test } from 'vitest'
import type { Minutes, MinutesRound } from '../../../src/model/minutes.ts'
import { parseMinutes } from '../../../src/notes/minutes/parse-minutes.ts'
import { printMinutes } from '../../../src/notes/minutes/print-minutes.ts'
import { SAMPLE, SAMPLE_IN_ENGLISH } from './sample.ts'

const MINUTES: Minutes = {
  lang: 'ko',
  date: '2021-05-11',
  weekday: 2,
  blocks: [
    { type: 'members', entries: ['jun', 'sol', 'min'] },
    { type: 'topics', entries: ['인터럽트'] },
    { type: 'order', entries: ['모의 면접', '자유 토의'] },
    {
      type: 'agenda',
      items: [
        { id: 'os-interrupt-03', text: '트랩과 인터럽트의 차이는?', again: ['jun'] },
        { id: null, text: '페이지 교체 알고리즘', again: [] },
      ],
    },
    {
      type: 'mock',
      turns: [
        {
          turn: 1,
          candidate: 'jun',
          interviewer: 'sol',
          scribe: 'min',
          raters: [],
          remarks: [],
          rounds: [
            {
              id: 'os-interrupt-01',
              text: '인터럽트란?',
              instance: null,
              parts: [
                { type: 'course', course: { type: 'answered', seconds: 125, hints: 0 } },
                {
                  type: 'points',
                  covered: 3,
                  total: 4,
                  points: [
                    { text: '하드웨어가 비동기적으로 CPU에 알림', tick: 'answer' },
                    { text: '원래 흐름으로 복귀', tick: 'none' },
                  ],
                },
                {
                  type: 'scores',
                  scores: [
                    {
                      criterion: 'knowledge',
                      final: 3,
                      given: [
                        { by: null, score: 3 },
                        { by: null, score: 3 },
                      ],
                    },
                    {
                      criterion: 'delivery',
                      final: 2,
                      given: [
                        { by: null, score: 2 },
                        { by: null, score: 3 },
                      ],
                    },
                  ],
                },
                { type: 'bad', remarks: ['복귀 과정을 말하지 않았다'] },
              ],
            },
          ],
        },
      ],
    },
  ],
  kept: [],
}

describe('the sample', () => {
  test('is read as it is meant', () => {
    const { minutes, problems, lineOf } = parseMinutes(SAMPLE)
    expect({ minutes, problems }).toEqual({ minutes: MINUTES, problems: [] })
    expect([...lineOf].map(([{ text }, line]) => [text, line])).toEqual([['인터럽트란?', 22]])
  })

  test('is written as it stands, in either language', () => {
    expect(printMinutes(MINUTES)).toBe(SAMPLE)
    expect(printMinutes(MINUTES, 'en')).toBe(SAMPLE_IN_ENGLISH)
  })

  test('says the same in English', () => {
    const { minutes, problems } = parseMinutes(SAMPLE_IN_ENGLISH)
    expect({ minutes, problems }).toEqual({ minutes: { ...MINUTES, lang: 'en' }, problems: [] })
    expect(printMinutes(minutes, 'ko')).toBe(SAMPLE)
  })
})

const roundsIn = (text: string): readonly MinutesRound[] =>
  parseMinutes(text).minutes.blocks.flatMap(block =>
    block.type === 'mock' ? block.turns.flatMap(({ rounds }) => rounds) : [],
  )

const round = (...lines: readonly string[]): string =>
  `# 210511 화\n\n## 모의 면접\n\n### 1차 @jun (면접관 @sol)\n\n${lines.join('\n')}\n`

describe('what is easily mistaken', () => {
  test('no hint is no hint', () => {
    const [first] = roundsIn(round('#### [a] A?', '', '- 진행', '  - 0:59, 힌트 0'))
    expect(first?.parts).toEqual([{ type: 'course', course: { type: 'answered', seconds: 59, hints: 0 } }])
  })

  test('a text with signs of Markdown stays a text', () => {
    const remarks = [
      '# 제목처럼',
      '- 목록처럼',
      '1. 번호처럼',
      '[a] 질문처럼',
      '\\# 이미',
      '#include 도',
      'C #',
    ]
    const part = { type: 'bad', remarks } as const
    const [turn] = MINUTES.blocks.flatMap(block => (block.type === 'mock' ? block.turns : []))
    if (!turn) throw new Error('the sample has a turn')
    const written = printMinutes({
      ...MINUTES,
      blocks: [{ type: 'mock', turns: [{ ...turn, remarks: [part], rounds: [] }] }],
    })
    expect(written.split('\n').slice(-9, -1)).toEqual([
      '- 아쉬운 점',
      '  - \\# 제목처럼',
      '  - \\- 목록처럼',
      '  - 1\\. 번호처럼',
      '  - \\[a] 질문처럼',
      '  - \\\\# 이미',
      '  - \\#include 도',
      '  - C \\#',
    ])
    expect(parseMinutes(written).minutes.blocks).toEqual([
      { type: 'mock', turns: [{ ...turn, remarks: [part], rounds: [] }] },
    ])
  })

  test('a handle may be a word of the format', () => {
    const text = round('#### [a] A?', '', '- 진행', '  - 패스, @답변 답변').replace(
      '@jun (면접관 @sol)',
      '@면접관 (면접관 @기록, 기록 @면접관, 관찰 @관찰 @차)',
    )
    const { minutes, problems } = parseMinutes(text)
    expect(problems).toEqual([])
    expect(minutes.blocks).toEqual([
      {
        type: 'mock',
        turns: [
          {
            turn: 1,
            candidate: '면접관',
            interviewer: '기록',
            scribe: '면접관',
            raters: ['관찰', '차'],
            remarks: [],
            rounds: [
              {
                id: 'a',
                text: 'A?',
                instance: null,
                parts: [{ type: 'course', course: { type: 'passed', by: '답변' } }],
              },
            ],
          },
        ],
      },
    ])
  })

  test('the same person may be the candidate twice in a day', () => {
    const twice = `${round('#### [a] A?')}\n### 2차 @jun (면접관 @sol)\n\n#### [a] A?\n`
    expect(parseMinutes(twice).problems).toEqual([])
    expect(roundsIn(twice).map(({ id }) => id)).toEqual(['a', 'a'])
  })

  test('a wrong weekday is a warning, and stays as it is written', () => {
    const wrong = SAMPLE.replace('210511 화', '210511 수')
    const { minutes, problems } = parseMinutes(wrong, 'notes/210511.md')
    expect(problems).toEqual([
      {
        code: 'minutes/weekday',
        severity: 'warning',
        file: 'notes/210511.md',
        line: 1,
        column: 1,
        about: { date: '2021-05-11' },
      },
    ])
    expect(printMinutes(minutes)).toBe(wrong)
  })

  test('follow-ups are those of the bank, with a score, and those that were made up', () => {
    const lines = [
      '#### [a] A?',
      '',
      '- 꼬리 질문',
      '  - [a~1] 왜 3',
      '  - [a~2] 단계는 \\3',
      '  - (자유) 예를 들면 3',
    ]
    const text = round(...lines, '  - 그냥 물어본 것')
    expect(roundsIn(text)[0]?.parts).toEqual([
      {
        type: 'follow-ups',
        followUps: [
          { type: 'card', id: 'a~1', text: '왜', score: 3 },
          { type: 'card', id: 'a~2', text: '단계는 3', score: null },
          { type: 'free', text: '예를 들면 3' },
          { type: 'free', text: '그냥 물어본 것' },
        ],
      },
    ])
    expect(printMinutes(parseMinutes(text).minutes)).toBe(text)
  })

  test('an instance of a generated question has its seed, which nobody sees', () => {
    const text = round(
      '#### [os-race] 마지막 값은? <!-- seed: 4207849484, generator: race@1 {"threads":2} -->',
    )
    expect(roundsIn(text)).toEqual([
      {
        id: 'os-race',
        text: '마지막 값은?',
        instance: { seed: 4_207_849_484, generator: 'race@1 {"threads":2}' },
        parts: [],
      },
    ])
    expect(printMinutes(parseMinutes(text).minutes)).toBe(text)
  })

  test('what stands in a fence, a comment or another section is no part of the interview', () => {
    const text = `${round('#### [a] A?')}
\`\`\`
#### [b] B?
\`\`\`

<!--
#### [c] C?
-->

## 자유 토의

### 1차 면접 후기

- 평가
  - 좋았다
`
    expect(parseMinutes(text).problems).toEqual([])
    expect(roundsIn(text).map(({ id }) => id)).toEqual(['a'])
    expect(printMinutes(parseMinutes(text).minutes)).toBe(text)
  })
})

describe('problems', () => {
  const at = (text: string) =>
    parseMinutes(text, 'a.md').problems.map(({ code, line, column }) => `${line}:${column} ${code}`)

  test('each has its place, and all are told', () => {
    const text = round(
      '#### [a] A?',
      '',
      '- 진행',
      '  - 두 시간쯤',
      '- 핵심 포인트 5/4',
      '- 평가',
      '  - 지식 5',
      '  - 지식 3: 3, 7',
      '- 평가: 지식 3',
      '',
      '#### [a] 또 A?',
      '',
      '- 평가',
      '  - 지식 9',
      '',
      '### 둘째 @jun',
      '',
      '#### [b] B?',
      '',
      '### 1차 @jun (면접관 @sol)',
    )
    expect(at(text)).toEqual([
      '10:3 minutes/course',
      '11:1 minutes/points',
      '13:3 minutes/score',
      '14:3 minutes/score',
      '15:1 minutes/label',
      '17:1 minutes/question-twice',
      '22:1 minutes/turn',
      '26:1 minutes/turn-twice',
    ])
  })
})
