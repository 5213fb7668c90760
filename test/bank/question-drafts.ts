import fc from 'fast-check'
import type { QuestionDraft } from '../../src/bank/print-question.ts'

export const words = fc
  .array(
    fc.constantFrom(
      '인터럽트',
      'TCP',
      'SYN+ACK',
      '`a|b`',
      '**굵게**',
      '3.5',
      'lock',
      'x-y',
      '(왜)',
      '그리고,',
      "it's",
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map(list => list.join(' '))
const paragraphs = fc
  .array(
    fc.oneof(
      words,
      words.map(text => `- ${text}\n- b`),
      fc.constant('```sh\n## not a heading\n```'),
      fc.constant('| a | b |\n|---|---|\n| 1 | 2 |'),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map(list => list.join('\n\n'))
const prose = fc.array(words, { minLength: 1, maxLength: 2 }).map(list => list.join('\n\n'))
const optional = <T>(arbitrary: fc.Arbitrary<T>, otherwise: T) => fc.option(arbitrary, { nil: otherwise })

const content: fc.Arbitrary<QuestionDraft['content']> = fc.oneof(
  fc.record({ kind: fc.constant('open' as const), prompt: optional(paragraphs, ''), answer: paragraphs }),
  fc
    .record({
      kind: fc.constantFrom('choice' as const, 'multi' as const),
      prompt: optional(prose, ''),
      answer: optional(paragraphs, ''),
      options: fc
        .array(fc.record({ text: prose, right: fc.boolean(), feedback: optional(words, '') }), {
          minLength: 2,
          maxLength: 4,
        })
        .map(([first, ...rest]) => [{ text: 'a', feedback: '', ...first, right: true }, ...rest]),
      shuffle: fc.boolean(),
    })
    .map(question => ({
      ...question,
      kind: question.options.filter(o => o.right).length > 1 ? ('multi' as const) : question.kind,
    })),
  fc.record({
    kind: fc.constant('order' as const),
    prompt: optional(prose, ''),
    answer: optional(paragraphs, ''),
    items: fc.array(prose, { minLength: 3, maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant('short' as const),
    prompt: fc.constant(''),
    answer: optional(paragraphs, ''),
    accept: fc.oneof(
      fc.record({
        type: fc.constant('texts' as const),
        texts: fc.array(words, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        type: fc.constant('number' as const),
        value: fc.integer({ min: -5000, max: 5000 }),
        unit: fc.constantFrom('', 'ms'),
        tolerance: fc.constantFrom(
          { type: 'absolute' as const, value: 0.5 },
          { type: 'relative' as const, value: 0.05 },
        ),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('generated' as const),
    prompt: fc.constant(''),
    answer: fc.constant(''),
    generator: fc.constant('banker-safety'),
    params: fc.constantFrom({}, { n: 3, name: 'x', quoted: '3', flag: true, list: [1, 'b'] }),
  }),
)

const followUp = fc.record({
  text: words,
  answer: optional(paragraphs, ''),
  on: fc.constantFrom('full' as const, 'missed' as const),
  ask: fc.constant(null),
})

/** Questions as an author might say them, of every kind but clozes, whose parts follow from their text. */
export const questionDrafts = fc.record({
  title: words,
  content,
  lang: fc.constantFrom('ko', 'en'),
  id: fc.constantFrom('a-1', '한글.id_2'),
  level: fc.constantFrom('easy' as const, 'hard' as const, null),
  tags: fc.array(fc.constantFrom('tcp', '락', 'c#: x'), { maxLength: 2 }).map(tags => [...new Set(tags)]),
  seconds: fc.constantFrom(null, 90),
  author: fc.constantFrom(null, 'Kim, J. -->'),
  hint: optional(paragraphs, ''),
  explanation: optional(paragraphs, ''),
  keyPoints: fc.array(
    fc.record({
      text: words,
      match: fc.constantFrom(null, 'SYN & ISN|초기 순서 번호', 'a\\|b|"c"', '@tcp'),
      optional: fc.boolean(),
      negated: fc.boolean(),
      ordered: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  followUps: fc.array(
    fc.record({
      ...{
        text: words,
        answer: optional(paragraphs, ''),
        on: fc.constantFrom('full' as const, 'missed' as const),
        ask: fc.constantFrom(null, 'other-id'),
      },
      followUps: fc.array(followUp, { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  sources: fc.array(words, { maxLength: 2 }),
})
