import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBank } from '../../src/bank/parse-bank.ts'
import { createTheme } from '../../src/edge/colour.ts'
import type { Question } from '../../src/model/question.ts'
import { PLAIN, type Theme } from '../../src/ports/theme.ts'
import { drawsFor, present } from '../../src/session/asked.ts'
import { inlineMarkdown, markdown } from '../../src/view/markdown.ts'
import { questionBody } from '../../src/view/question-screen.ts'
import { keyPointLines, revealBody } from '../../src/view/reveal-screen.ts'
import type { Screen } from '../../src/view/screen.ts'
import { width } from '../../src/view/text.ts'

const THEMES: readonly Theme[] = [PLAIN, createTheme(1), createTheme(3)]

const screenArbitrary: fc.Arbitrary<Screen> = fc.record({
  columns: fc.integer({ min: 20, max: 120 }),
  theme: fc.constantFrom(...THEMES),
  lang: fc.constant('ko'),
})

const word = fc.oneof(
  fc.constantFrom(
    '인터럽트',
    '가',
    '은행원알고리즘'.repeat(4),
    'SYN+ACK',
    'a',
    'x'.repeat(150),
    '👩‍👩‍👧‍👦',
    '🇰🇷',
    '1️⃣',
  ),
  fc.constantFrom(
    '한글'.normalize('NFD'),
    'e\u0301',
    '☎️',
    '데이터\u200b베이스',
    '\u001b[31m',
    '\u202e',
    'ﾊﾟ',
    '１２',
  ),
  fc.constantFrom(
    '<br>',
    '<b>',
    '<!-- x -->',
    '&amp;',
    '&#x202e;',
    '\\',
    '*',
    '_',
    '`',
    '|',
    '[',
    '](x)',
    '#',
    '~~',
    '\t',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

const inline = fc
  .array(
    fc.tuple(
      word,
      fc.constantFrom('', '**', '*', '~~', '`', '***'),
      fc.constantFrom(' ', '', '  \n', '\n', '와 '),
      fc.constantFrom('', '[', '!['),
    ),
    { maxLength: 8 },
  )
  .map(parts =>
    parts
      .map(([text, mark, space, link]) => {
        const marked = mark + text + mark
        return (link === '' ? marked : `${link}${marked}](https://example.com/${text})`) + space
      })
      .join(''),
  )

const prefixed = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, at) => (at === 0 ? first : rest) + line)
    .join('\n')

const row = (cells: readonly string[]): string =>
  `| ${cells.map(cell => cell.replaceAll('\n', ' ')).join(' | ')} |`

const document = fc.letrec<{ block: string; blocks: string }>(tie => ({
  block: fc.oneof(
    { maxDepth: 6, depthSize: 'large' },
    inline,
    inline.map(text => `#### ${text}`),
    fc.tuple(fc.constantFrom('```', '~~~~'), inline).map(([fence, text]) => `${fence}\n${text}\n${fence}`),
    fc
      .array(fc.array(inline, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 })
      .map(rows =>
        [row(rows[0] ?? []), row((rows[0] ?? []).map(() => ':-:')), ...rows.slice(1).map(row)].join('\n'),
      ),
    fc.constantFrom('---', '<details><summary>더 보기</summary>', '</details>', '<!-- x', '<div>\n'),
    tie('blocks').map(text => prefixed(text, '> ', '> ')),
    tie('blocks').map(text => prefixed(text, '- ', '  ')),
    tie('blocks').map(text => prefixed(text, '- [ ] ', '  ')),
    tie('blocks').map(text => prefixed(text, '10000. ', '       ')),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map(parts => parts.join('\n\n')),
})).blocks

const tooWide = (lines: readonly string[], { columns }: Screen): readonly string[] =>
  lines.filter(line => line.includes('\n') || width(line) > columns)

describe('no line is wider than the screen', () => {
  it('whatever the Markdown', () => {
    fc.assert(
      fc.property(document, screenArbitrary, (text, screen) => {
        expect(tooWide(markdown(text, screen), screen)).toEqual([])
      }),
      { seed: 20261122, numRuns: 600 },
    )
  })

  it('whatever the title', () => {
    fc.assert(
      fc.property(inline, screenArbitrary, (text, screen) => {
        expect(tooWide(inlineMarkdown(text, screen), screen)).toEqual([])
      }),
      { seed: 20261122, numRuns: 400 },
    )
  })

  it('and nothing but colours is sent', () => {
    fc.assert(
      fc.property(document, screenArbitrary, (text, screen) => {
        const sent = markdown(text, screen)
          .join('\n')
          .replace(/\u001b\[\d+m/gu, '')
        expect(sent).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/u)
      }),
      { seed: 20261123, numRuns: 300 },
    )
  })
})

function questionsOf(lang: string): readonly Question[] {
  const folder = new URL(`../../questions/${lang}/`, import.meta.url)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.md'))
    .flatMap(path => {
      const bytes = readFileSync(new URL(path, folder))
      return parseBank({ file: path, bytes, topic: path.replace(/\.md$/u, ''), lang }).questions
    })
}

function cardsOf(question: Question): readonly string[] {
  const gaps =
    question.kind === 'cloze' ? question.gaps.map(({ number }) => `${question.id}/${number}`) : [question.id]
  return [...gaps, ...question.followUps.map(({ id }) => id)]
}

function screenLines(question: Question, card: string, screen: Screen): readonly string[] {
  const asked = present(question, card, Array<number>(drawsFor(question)).fill(0.5))
  if (!asked) return []
  return [
    ...questionBody(asked, screen),
    ...revealBody(asked, null, screen),
    ...keyPointLines(asked.question.keyPoints, null, screen),
    ...markdown(question.hint, screen),
  ]
}

describe.each(['ko', 'en'])('the questions that ship in %s', lang => {
  const questions = questionsOf(lang)

  it.each([20, 40, 80, 120])('fit %i columns', columns => {
    const wide = THEMES.slice(0, 2).flatMap(theme => {
      const screen: Screen = { columns, theme, lang: 'ko' }
      return questions.flatMap(question =>
        cardsOf(question).flatMap(card => tooWide(screenLines(question, card, screen), screen)),
      )
    })
    expect(questions.length).toBeGreaterThan(50)
    expect(wide).toEqual([])
  })
})
