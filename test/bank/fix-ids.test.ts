import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixIds } from '../../src/bank/fix-ids.ts'
import type { Question } from '../../src/model/question.ts'
import { parse } from './parsing.ts'

const fix = (text: string) => fixIds(text, parse(text))

test.each([
  ['in a comment of its own', '## 가 나\n\n답\n', '## 가 나\n<!-- id: os-example-가-나 -->\n\n답\n'],
  [
    'before the other settings',
    '## A\n<!-- level: easy -->\n',
    '## A\n<!-- id: os-example-a, level: easy -->\n',
  ],
  ['inside the braces', '## A\n<!--{level: easy}-->\n', '## A\n<!--{id: os-example-a, level: easy}-->\n'],
  [
    'on a line of its own where settings are lines',
    '## A\r\n<!--\r\n  level: easy\r\n  time: 9\r\n-->\r\n',
    '## A\r\n<!--\r\n  id: os-example-a\r\n  level: easy\r\n  time: 9\r\n-->\r\n',
  ],
  ['under a setext heading', 'A\nb\n---\ntext', 'A\nb\n---\n<!-- id: os-example-a-b -->\ntext'],
  ['at the end of a file without a newline', '\uFEFF## A', '\uFEFF## A\n<!-- id: os-example-a -->'],
  [
    'with the line endings of the file',
    '# T\r\n\r\n## A\r\n',
    '# T\r\n\r\n## A\r\n<!-- id: os-example-a -->\r\n',
  ],
  [
    'with a number where it is taken',
    '## A\n<!-- id: os-example-b -->\n## B\n',
    '## A\n<!-- id: os-example-b -->\n## B\n<!-- id: os-example-b-2 -->\n',
  ],
  [
    'and pins gaps',
    '## A\n<!-- id: a -->\n{{x}} {{c4::y}} {{80::z}}\n',
    '## A\n<!-- id: a -->\n{{c1::x}} {{c4::y}} {{c2::80::z}}\n',
  ],
  [
    'in a decomposed file',
    `## A\n가나 {{다}}\n`.normalize('NFD'),
    `## A\n<!-- id: os-example-a -->\n가나 {{c1::다}}\n`.normalize('NFD'),
  ],
] as const)('writes ids %s', (_, before, after) => {
  expect(fix(before)).toBe(after)
})

test.each([
  ['the settings cannot be read', '## A\n<!-- level: [ -->\n\na\n'],
  ['the id is not one', '## A\n<!-- id: a b -->\n\na\n'],
  ['the id is taken', '## A\n<!-- id: a -->\n\n## B\n<!-- id: a -->\n'],
  ['what looks like a question is none', '```\n## A\n```\n\n> ## B\n'],
])('changes nothing where %s', (_, text) => {
  expect(fix(text)).toBe(text)
})

test('avoids the ids of other banks, and keeps within 120 characters', () => {
  expect(fixIds('## A\n', parse('## A\n'), new Set(['os-example-a']))).toBe(
    '## A\n<!-- id: os-example-a-2 -->\n',
  )
  const [question] = parse(fix(`## ${'𠀋'.repeat(200)}\n`)).questions
  expect(question?.explicitId).toBe(true)
  expect(question?.id.length).toBeLessThanOrEqual(120)
})

test('leaves a file alone that is not UTF-8', () => {
  const parsed = { ...parse('## A\n'), problems: [{ code: 'bank/not-utf8', severity: 'error' as const }] }
  expect(fixIds('## A\n', parsed)).toBe('## A\n')
})

/** A question without what ids and the lines above it change. */
function apart({ place, endLine, id, explicitId, followUps, ...question }: Question): unknown {
  const unpinned = (text: string) => text.replaceAll(/\{\{c\d+::/gu, '{{')
  const texts = { prompt: unpinned(question.prompt), answer: unpinned(question.answer) }
  const keyPoints = question.keyPoints.map(({ place: _, ...point }) => point)
  const followed = followUps.map(({ text, answer }) => ({ text, answer }))
  const cloze = question.kind === 'cloze' ? { text: unpinned(question.text) } : {}
  return { ...question, ...texts, ...cloze, keyPoints, followed, lines: endLine - place.line > 0 }
}

test('adds ids and nothing else, changes no question, and adds nothing the second time', () => {
  const ending = fc.constantFrom('\n', '\r\n')
  const question = fc
    .array(
      fc.constantFrom(
        'a {{b}} c',
        '{{80::port}}',
        'text',
        '- [x] a\n- [ ] b',
        '### Hint\n\nh',
        '### Follow-ups\n\n- why?\n  - so',
        '```\n## no\n```',
        '<details>\n\n## no\n\n</details>',
        '### Key points\n- **x**',
        '',
      ),
      { maxLength: 4 },
    )
    .map(list => list.join('\n\n'))
  const head = fc.constantFrom(
    '## 가',
    '## A\n<!-- level: easy -->',
    '## A b\n<!-- id: x -->',
    'A\n---',
    '## C\n<!-- note -->\n<!-- {kind: open} -->',
    '## D\n<!--\nlevel: hard\ntime: 9\n-->',
    '## E\n<!-- level: [ -->',
  )
  const banks = fc.tuple(
    fc.constantFrom('', '\uFEFF', '---\ntopic: a/b\n---\n'),
    fc.array(fc.tuple(head, question), { maxLength: 5 }),
    ending,
    fc.boolean(),
  )
  fc.assert(
    fc.property(banks, ([start, questions, eol, decomposed]) => {
      const lines = start + questions.map(([heading, text]) => `${heading}\n\n${text}\n`).join('\n')
      const text = (decomposed ? lines.normalize('NFD') : lines).replaceAll('\n', eol)
      const before = parse(text)
      const fixed = fixIds(text, before)
      const after = parse(fixed)
      expect(withoutInserted(fixed, text)).toBe(true)
      expect(after.questions.map(apart)).toEqual(
        before.questions.map(question => ({ ...(apart(question) as object), lines: expect.any(Boolean) })),
      )
      for (const [index, question] of after.questions.entries()) {
        const old = before.questions[index]
        const broken = before.problems.some(
          ({ code }) => code === 'question/settings' || code === 'id/duplicate',
        )
        if (!broken) expect(question.explicitId).toBe(true)
        if (old?.explicitId) expect(question.id).toBe(old.id)
      }
      expect(fixIds(fixed, after)).toBe(fixed)
    }),
    { seed: 20260511, numRuns: 300 },
  )
})

/** Whether `text` is what is left of `fixed` without some of its characters. */
function withoutInserted(fixed: string, text: string): boolean {
  let at = 0
  for (const char of fixed) if (text.startsWith(char, at)) at += char.length
  return at === text.length
}
