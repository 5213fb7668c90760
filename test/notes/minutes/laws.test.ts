import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Minutes, MinutesBlock, MinutesTurn, RoundPart } from '../../../src/model/minutes.ts'
import { CRITERIA, TICKS } from '../../../src/model/mock.ts'
import { parseMinutes } from '../../../src/notes/minutes/parse-minutes.ts'
import { printMinutes } from '../../../src/notes/minutes/print-minutes.ts'
import { SAMPLE, SAMPLE_IN_ENGLISH } from './sample.ts'

const SEED = { seed: 20260511, numRuns: 400 }

const words = [
  '왜',
  'TCP',
  '#',
  '##',
  '- ',
  '-',
  '1.',
  '3',
  '4)',
  '\\',
  '\\#',
  '[a]',
  '[x]',
  '[ ]',
  '(자유)',
  '(다시: @jun)',
]
const text = fc
  .array(fc.constantFrom(...words, '(again: @a)', '지식 3: 3', '패스', '@답변', '>', '*', '```', '가나'), {
    minLength: 1,
    maxLength: 5,
  })
  .map(parts => parts.join(' ').replace(/\s+/gu, ' ').trim())
const handle = fc.constantFrom('jun', 'sol', '면접관', '기록', '답변', '차', 'scribe', 'a.b-c_1', '다시')
const id = fc.constantFrom('os-interrupt-01', 'network/tcp#왜', 'a~1', 'a/2', '지식', 'x')
const score = fc.constantFrom(1, 2, 3, 4)
const remarks = fc.record({
  type: fc.constantFrom('good', 'bad', 'next'),
  remarks: fc.array(text, { maxLength: 3 }),
})
const part: fc.Arbitrary<RoundPart> = fc.oneof(
  fc.record({
    type: fc.constant('course'),
    course: fc.oneof(
      fc.constant(null),
      fc.record({
        type: fc.constant('answered'),
        seconds: fc.integer({ min: 0, max: 9000 }),
        hints: fc.integer({ min: 0, max: 12 }),
      }),
      fc.record({ type: fc.constant('passed'), by: fc.option(handle) }),
    ),
  }),
  fc
    .array(fc.record({ text, tick: fc.constantFrom(...TICKS) }), { maxLength: 4 })
    .map(points => ({ type: 'points' as const, covered: points.length, total: points.length + 1, points })),
  fc.record({
    type: fc.constant('follow-ups'),
    followUps: fc.array(
      fc.oneof(
        fc.record({ type: fc.constant('card'), id, text, score: fc.option(score) }),
        fc.record({ type: fc.constant('free'), text }),
      ),
      { maxLength: 3 },
    ),
  }),
  fc.record({
    type: fc.constant('scores'),
    scores: fc.subarray([...CRITERIA]).chain(criteria =>
      fc.tuple(
        ...criteria.map(criterion =>
          fc.record({
            criterion: fc.constant(criterion),
            final: score,
            given: fc.array(fc.record({ by: fc.option(handle), score }), { maxLength: 4 }),
          }),
        ),
      ),
    ),
  }),
  remarks,
)

const turnOf = (turn: number): fc.Arbitrary<MinutesTurn> =>
  fc.record({
    turn: fc.constant(turn),
    candidate: handle,
    interviewer: handle,
    scribe: fc.option(handle),
    raters: fc.array(handle, { maxLength: 2 }),
    remarks: fc.array(remarks, { maxLength: 2 }),
    rounds: fc.uniqueArray(
      fc.record({
        id: fc.option(id),
        text,
        instance: fc.option(
          fc.record({ seed: fc.nat(), generator: fc.option(fc.constantFrom('race@1', 'banker@2 {"n":3}')) }),
        ),
        parts: fc.array(part, { maxLength: 4 }),
      }),
      { maxLength: 3, selector: round => round.id ?? round.text },
    ),
  })

const block: fc.Arbitrary<MinutesBlock> = fc.oneof(
  fc.record({
    type: fc.constant('agenda'),
    items: fc.array(fc.record({ id: fc.option(id), text, again: fc.array(handle, { maxLength: 2 }) }), {
      maxLength: 4,
    }),
  }),
  fc.record({
    type: fc.constant('board'),
    rows: fc.array(
      fc.record({
        title: fc.oneof(text, fc.constantFrom('C++: 왜', 'a: @b 3%', 'C #')),
        members: fc.array(
          fc.record({
            member: fc.oneof(handle, fc.constant('a:')),
            readiness: fc.option(fc.integer({ min: 0, max: 100 })),
            tenths: fc.option(fc.integer({ min: 10, max: 40 })),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      { maxLength: 3 },
    ),
  }),
  fc.integer({ min: 0, max: 3 }).chain(count =>
    fc.record({
      type: fc.constant('mock'),
      turns: fc.tuple(...Array.from({ length: count }, (_, at) => turnOf(at + 1))),
    }),
  ),
)

const facts: fc.Arbitrary<MinutesBlock> = fc.oneof(
  fc.record({ type: fc.constant('members'), entries: fc.array(handle, { maxLength: 3 }) }),
  fc.record({ type: fc.constantFrom('topics', 'order'), entries: fc.array(text, { maxLength: 3 }) }),
)

/** With a title and something whose words tell the language. */
const minutes: fc.Arbitrary<Minutes> = fc.record({
  lang: fc.constantFrom('ko', 'en'),
  date: fc.constant('2021-05-11'),
  weekday: fc.constantFrom(0, 2, 6),
  blocks: fc
    .tuple(
      fc.array(facts, { maxLength: 3 }),
      fc.uniqueArray(block, { maxLength: 3, selector: ({ type }) => type }),
    )
    .map(([first, second]) => [...first, ...second]),
  kept: fc.constant([]),
})

test('minutes that are written and read again are the same, in either language', () => {
  fc.assert(
    fc.property(minutes, given => {
      const { minutes: read, problems } = parseMinutes(printMinutes(given))
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(read).toEqual(given)
    }),
    SEED,
  )
})

const line = fc.oneof(
  fc.constantFrom(...SAMPLE.split('\n'), ...SAMPLE_IN_ENGLISH.split('\n')),
  fc.constantFrom(
    '',
    '  ',
    '자유로운 글',
    '- 메모',
    '    - 더 깊은 메모',
    '* 평가',
    '\t- 지식 2',
    '  - 패스',
    '  - [q~1] 왜 3  ',
    '## 자유 토의',
    '##  모의 면접 ',
    '### 2차 @min (면접관 @jun)',
    '#### 질문 #',
    '```',
    '<!-- 메모',
    '-->',
    '> 인용',
    '## 준비도와 모의 면접 점수',
    '- TCP: @jun 82%,  @sol 64% 3.5',
    '- TCP: @jun 82%, @sol 3.5',
    '- 전체: @jun',
  ),
  text,
)

test('any text is written again as it was read, what is unknown and what is spelled otherwise included', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), lines => {
      const given = lines.join('\n')
      expect(printMinutes(parseMinutes(given).minutes)).toBe(given)
    }),
    { ...SEED, numRuns: 2000 },
  )
})

test('reading never throws, and every problem has its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), given => {
      for (const { line: at, column } of parseMinutes(given, 'a.md').problems) {
        expect([at, column].every(number => number !== undefined && number > 0)).toBe(true)
      }
    }),
    SEED,
  )
})
