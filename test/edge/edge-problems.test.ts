import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { edgeProblems as en } from '../../src/locales/en/edge-problems.ts'
import { edgeProblems as ko } from '../../src/locales/ko/edge-problems.ts'
import type { About, ProblemSentences, Sentence } from '../../src/locales/sentence.ts'

const source = join(import.meta.dirname, '../../src')
const files = [
  ...readdirSync(join(source, 'edge'))
    .filter(name => name.endsWith('.ts'))
    .map(name => join(source, 'edge', name)),
  join(source, 'model/config-keys.ts'),
]

test('every problem that the edge can tell has a sentence', () => {
  const codes = files.flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/'((?:journal|file|config|bank-root)\/[a-z0-9-]+)'/gu)].map(
      ([, code]) => code,
    ),
  )
  const known = new Set([...Object.keys(en), 'file/read', 'file/write'])
  expect([...new Set(codes)].filter(code => !known.has(code ?? ''))).toEqual([])
  expect(new Set(codes).size).toBeGreaterThan(8)
})

const blanks: About = new Proxy({}, { get: (_, name) => `‹${String(name)}›` })
const spoken = (sentences: ProblemSentences): readonly (readonly [string, Sentence])[] =>
  Object.entries(sentences).map(([code, say]) => [code, say(blanks)])

test.each(spoken(en))('%s says in English what is wrong, in a sentence', (_, { message, hint }) => {
  expect(message).toMatch(/^[A-Z"‹].*[.]$/u)
  expect(hint === '' || /^[A-Z]/u.test(hint)).toBe(true)
})

test.each(spoken(ko))(
  '%s says the same in polite Korean, with the same blanks',
  (code, { message, hint }) => {
    expect(message).toMatch(/니다|세요/u)
    const inEnglish = Object.entries(en).find(([key]) => key === code)?.[1](blanks)
    const named = (text: string) => [...new Set(text.match(/‹\w+›/gu) ?? [])].sort()
    expect(named(message + hint)).toEqual(named(`${inEnglish?.message}${inEnglish?.hint}`))
  },
)
