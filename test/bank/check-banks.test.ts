import { expect, test } from 'vitest'
import { checkBanks } from '../../src/bank/check-banks.ts'
import { parseBank } from '../../src/bank/parse-bank.ts'

const bank = (file: string, text: string, lang: string | null = null) =>
  parseBank({ file: `${file}.md`, bytes: new TextEncoder().encode(text), topic: file, lang })

test('finds nothing where the same id is in two languages', () => {
  const text = '## Q\n<!-- id: q -->\n\na\n'
  expect(checkBanks([bank('a', text, 'ko'), bank('b', text, 'en')])).toEqual([])
})

test('the first bank keeps an id that two of one language have, derived ones too', () => {
  const text = '---\ntopic: t\n---\n## Q\n\na\n\n## R\n<!-- id: r -->\n\na\n'
  expect(checkBanks([bank('a', text), bank('b', text)])).toEqual([
    {
      code: 'id/duplicate',
      severity: 'error',
      file: 'b.md',
      line: 4,
      column: 1,
      about: { id: 't#q', file: 'a.md', line: 4 },
    },
    {
      code: 'id/duplicate',
      severity: 'error',
      file: 'b.md',
      line: 8,
      column: 1,
      about: { id: 'r', file: 'a.md', line: 8 },
    },
  ])
})

const asking = (id: string, ...asks: readonly string[]) =>
  `## ${id}\n<!-- id: ${id} -->\n\na\n\n### Follow-ups\n${asks.map(ask => `- x <!-- ask: ${ask} -->`).join('\n')}\n`

test('finds follow-ups that point at nothing', () => {
  expect(checkBanks([bank('a', asking('p', 'q', 'gone')), bank('b', asking('q'))])).toEqual([
    { code: 'followup/target', severity: 'error', file: 'a.md', line: 8, column: 3, about: { ask: 'gone' } },
  ])
})

test('finds follow-ups that lead back, once', () => {
  const banks = [
    bank('a', asking('p', 'q')),
    bank('b', asking('q', 'r', 's')),
    bank('c', `${asking('r', 'p')}\n${asking('s', 's')}`),
  ]
  expect(checkBanks(banks)).toEqual([
    {
      code: 'followup/cycle',
      severity: 'error',
      file: 'a.md',
      line: 7,
      column: 3,
      about: { cycle: 'p → q → r → p' },
    },
    {
      code: 'followup/cycle',
      severity: 'error',
      file: 'c.md',
      line: 15,
      column: 3,
      about: { cycle: 's → s' },
    },
  ])
})

test('finds topics that wait for each other', () => {
  const after = (topics: string) => `---\ntitle: x\nafter: ${topics}\n---\n## Q\n\na\n`
  expect(
    checkBanks([bank('a', after('[b, unknown]')), bank('b', after('c')), bank('c', after('a'))]),
  ).toEqual([
    {
      code: 'bank/cycle',
      severity: 'error',
      file: 'a.md',
      line: 3,
      column: 1,
      about: { cycle: 'a → b → c → a' },
    },
  ])
})

test('follows a chain of any length', () => {
  const chain = Array.from({ length: 20_000 }, (_, n) => asking(`q${n}`, `q${(n + 1) % 20_000}`)).join('\n')
  expect(checkBanks([bank('a', chain)]).map(({ code }) => code)).toEqual(['followup/cycle'])
})
