import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DIALECTS } from '../../src/notes/draft.ts'
import { readSource } from '../../src/notes/read-source.ts'
import { asExpected, readExamples } from './examples.ts'

const examples = readExamples()

describe('examples', () => {
  for (const { name, reason, input, questions } of examples) {
    test(`${name}: ${reason}`, () => {
      expect(readSource({ name: `${name}.md`, text: input }).drafts.map(asExpected)).toEqual(questions)
    })
  }

  test('there are at least three of every dialect of other people', () => {
    const counts = DIALECTS.filter(dialect => !['anki', 'bank', 'csv', 'json'].includes(dialect)).map(
      dialect => examples.filter(({ name }) => name.startsWith(dialect)).length,
    )
    expect(counts.every(count => count >= 3)).toBe(true)
  })
})

/** Words and numbers, as they are compared to see whether a line was lost. */
const words = (text: string): readonly string[] =>
  text
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/<!--|-->/gu, ' ')
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu) ?? []

describe('laws', () => {
  test.each(examples.map(({ name, input }) => [name, input] as const))(
    'every word of %s is somewhere',
    (name, input) => {
      const reading = readSource({ name, text: input })
      const told = new Set(words(JSON.stringify(reading).replaceAll('\\n', ' ')))
      // A key is told by the option that it ticks, a marker by what it marks, a tag and what could run by nothing.
      const marks =
        /^(?:[①-⑩]|[A-JQOXx]?\d*|정답|답변|답|질문|answer|Answer|show|Show|more|보기|더|힌트|번호|\d{1,2}번?|Back|to|Top|react|br|summary|details|is|다시|jun|id|question|Question|참석자|모의|면접|1차|면접관|주제|진행|순서|다음주|Attendees|Next|week|꼬리|No|Questions|위로|back|top|Options|Correct|Explanation|True|문제|alert|worse|javascript|B|A|Q2|A2)$/u
      expect(words(input).filter(word => !told.has(word) && !marks.test(word))).toEqual([])
    },
  )

  const line = fc.oneof(
    fc.constantFrom(
      '# A title',
      '## What is it?',
      '### 1.',
      '- [ ] a',
      '- [x] b',
      '<details>',
      '<summary>Why?</summary>',
      '</details>',
      '```',
      '~~~',
      '- A: one',
      '- B: two',
      'Answer: B',
      '정답 ②',
      '① 하나 ② 둘',
      'Q. 무엇인가요?',
      'A. 이것입니다.',
      '> quote',
      '| 질문 | 답변 |',
      '|---|---|',
      '| a | b |',
      '<!--',
      '-->',
      '---',
      '1. ### x',
      '- 참석자',
      '  - @me',
      '# 210504 화',
      '## 다음주 주제',
      '',
    ),
    fc.string({ maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )

  test('reading never throws, and gives titles', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), lines => {
        const { drafts, skipped } = readSource({ name: 'x.md', text: lines.join('\n') })
        expect(drafts.every(({ title, line: at }) => title !== '' && at >= 1 && at <= lines.length)).toBe(
          true,
        )
        expect(skipped.every(({ line: at }) => at >= 1 && at <= lines.length)).toBe(true)
      }),
      { seed: 4, numRuns: 2_000 },
    )
  })

  test('line endings, a byte order mark, no-break spaces and decomposed Hangul change nothing', () => {
    for (const { name, input } of examples) {
      const plain = readSource({ name, text: input }).drafts
      const odd = `\uFEFF${input
        .normalize('NFD')
        .replace(/^(#+) /gmu, '$1\u00a0')
        .replaceAll('\n', '\r\n')}`
      expect(readSource({ name, text: odd }).drafts).toEqual(plain)
    }
  })
})

describe('limits', () => {
  test('a line of a hundred million characters is refused', () => {
    expect(() => readSource({ name: 'x', text: 'a'.repeat(100_000_000) })).toThrow('import/too-large')
  })

  test('a million headings are refused', () => {
    expect(() => readSource({ name: 'x', text: '# a\n'.repeat(1_000_000) })).toThrow('import/too-large')
  })

  test('deep nesting and endless openings are read in time', () => {
    const started = performance.now()
    readSource({ name: 'x', text: '<details>\n'.repeat(20_000) })
    readSource({ name: 'x', text: `${'> '.repeat(5_000)}x\n` })
    readSource({ name: 'x', text: '<!--'.repeat(20_000) })
    readSource({ name: 'x', text: '- '.repeat(2_000) })
    readSource({ name: 'x', text: 'A) x\n'.repeat(20_000) })
    readSource({ name: 'x', text: '**'.repeat(20_000) })
    readSource({ name: 'x', text: '## What?\n- [ ] a\n- [x] b\n'.repeat(5_000) })
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
