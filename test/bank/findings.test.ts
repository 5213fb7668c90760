import { expect, test } from 'vitest'
import { bankProblems as en } from '../../src/locales/en/bank-problems.ts'
import { bankProblems as ko } from '../../src/locales/ko/bank-problems.ts'
import { describe as described, found, parse, parseBytes } from './parsing.ts'

const Q = '## Q\n\nanswer\n'
const settings = (text: string) => `## Q\n<!-- ${text} -->\n\nanswer\n`
const keyPoint = (comment: string) => `${Q}\n### Key points\n\n- 점 <!-- ${comment} -->\n`
const followUps = (text: string) => `${Q}\n### Follow-ups\n\n${text}\n`

test.each([
  ['a sound bank', Q, []],
  ['an empty file', '', ['1:1 info bank/empty']],
  ['front matter that is no YAML', `---\ntitle: a\ntags: [x\n---\n${Q}`, ['3:9 error bank/front-matter']],
  ['two values of one key', `---\ntitle: a\ntitle: b\n---\n${Q}`, ['3:1 error bank/front-matter']],
  ['a YAML tag', `---\ntitle: !!js/function x\n---\n${Q}`, ['2:8 error bank/front-matter']],
  ['a YAML alias', `---\ntitle: &a x\nauthor: *a\n---\n${Q}`, ['2:9 error bank/front-matter']],
  ['front matter without keys', `---\njust text\n---\n${Q}`, ['2:1 error bank/front-matter (not-mapping)']],
  ['front matter that never ends', `---\ntitle: a\n\n${Q}`, ['1:1 error bank/front-matter (unclosed)']],
  [
    'JavaScript for front matter',
    `---js\n{ title: process.exit(1) }\n---\n${Q}`,
    ['1:4 error bank/front-matter-engine'],
  ],
  ['JSON for front matter', `--- json\n{ "title": "a" }\n---\n${Q}`, ['1:5 error bank/front-matter-engine']],
  ['an unknown key', `---\ntitle: a\nautor: b\n---\n${Q}`, ['3:1 warning bank/unknown-key']],
  ['a value of another type', `---\ntags: {a: b}\n---\n${Q}`, ['2:7 warning bank/key-type']],
  ['a language that is none', `---\nlang: 한국어\n---\n${Q}`, ['2:7 warning bank/key-type']],
  [
    'conflicts',
    `${Q}<<<<<<< HEAD\na\n>>>>>>> b\n\n    <<<<<<< code\n\n>>>>>>> stray\n`,
    ['4:1 error bank/conflict-marker', '10:1 error bank/conflict-marker'],
  ],
  ['a conflict in a fence', '## Q\n\n```\n<<<<<<< HEAD\n>>>>>>> b\n```\n', []],
  ['an open fence', `${Q}\n  \`\`\`\`sh\n\`\`\`\n`, ['5:3 warning bank/unclosed-fence']],
  ['an open fence at the very end', `${Q}\n~~~`, ['5:1 warning bank/unclosed-fence']],
  ['an open fence in a list', `${Q}\n- a\n  \`\`\`\n  b\n`, ['6:3 warning bank/unclosed-fence']],
  ['an open comment', `${Q}\n<!-- a\n\n## hidden\n`, ['5:1 warning bank/unclosed-fence (comment)']],
  ['open details', `${Q}\n<details>\n\nb\n\n## R\n\nc\n`, ['5:1 warning bank/unclosed-fence (details)']],
  ['settings that are no mapping', settings('id: a, tags: [b'), ['2:21 error question/settings']],
  ['a setting without its space', settings('id:a'), ['2:6 error question/settings (space)']],
  ['an unknown setting', settings('id: a, levle: hard'), ['2:13 warning bank/unknown-key (settings)']],
  ['an unknown level', settings('level: impossible'), ['2:13 warning bank/key-type']],
  ['a kind that there is not', settings('id: a, kind: essay'), ['2:19 error question/kind']],
  ['kinds that the question is not', settings('kind: choice'), ['1:1 error question/kind (choice)']],
  ['a cloze without gaps', settings('kind: cloze'), ['1:1 error question/kind (cloze)']],
  ['a short one without accepted answers', settings('kind: short'), ['1:1 error question/kind (short)']],
  [
    'a generated one without a generator',
    settings('kind: generated'),
    ['1:1 error question/kind (generated)'],
  ],
  ['a time that is no number', settings('time: two minutes'), ['2:12 error question/number']],
  [
    'an accepted number that is none',
    settings('accept: many, tolerance: 1'),
    ['2:14 error question/number (accept)'],
  ],
  [
    'a tolerance in another unit',
    settings('accept: 5 ms, tolerance: 1 s'),
    ['2:31 error question/number (accept)'],
  ],
  ['an id with a space', settings('id: a b'), ['2:10 error id/invalid']],
  ['an id that is too long', settings(`id: ${'a'.repeat(121)}`), ['2:10 error id/invalid']],
  ['no answer', '## Q\n', ['1:1 warning question/no-answer']],
  ['a link for an answer', '## Q\n\n- <https://a.example/b>\n', ['1:1 warning question/no-answer']],
  ['a picture for an answer', '## Q\n\n![a](b.png)\n', []],
  ['no title', '##\n\nanswer\n', ['1:1 error question/empty-title']],
  ['no right option', '## Q\n\n- [ ] a\n- [ ] b\n', ['3:1 error question/no-right-option']],
  ['one option', '## Q\n\ntext\n\n  - [x] a\n', ['5:3 error question/one-option']],
  [
    'choice with two right ones',
    '## Q\n<!-- kind: choice -->\n\n- [x] a\n- [X] b\n',
    ['1:1 error question/kind (several-right)'],
  ],
  ['an open gap', '## Q\n\nThe {{port is {{80}}.\n', ['3:5 error question/cloze-unbalanced']],
  ['an open gap at the end', '## Q\n\n가 {{나\n\n다}}\n', ['3:3 error question/cloze-unbalanced']],
  ['an open gap in code', '## Q\n\n`{{a` and\n\n    {{b\n', []],
  ['an order of two', '## Q\n<!-- kind: order -->\n\n1. a\n2. b\n', ['4:1 error question/order-items']],
  [
    'an order of equals',
    '## Q\n<!-- kind: order -->\n\n1. a\n2. b\n3. A\n',
    ['4:1 error question/order-items (equal)'],
  ],
  [
    'an order without a list',
    '## Q\n<!-- kind: order -->\n\n- a\n',
    ['1:1 error question/order-items (no-list)'],
  ],
  ['two equal titles', `${Q}\n## q\n\nb\n`, ['5:1 warning question/duplicate-title']],
  ['two titles with one slug', '## C\n\na\n\n## C++\n\nb\n', ['5:1 warning question/duplicate-title (slug)']],
  ['one id twice', `${settings('id: a')}\n## R\n<!-- id: a -->\n\nb\n`, ['6:1 error id/duplicate']],
  ['a long answer', `## Q\n\n${'word '.repeat(301)}\n`, ['1:1 info question/too-long']],
  ['many facts', `${Q}\n### Key points\n\n${'- **a**\n'.repeat(8)}`, ['1:1 info question/many-facts']],
  ['an unreadable key point', keyPoint('match: "a" b'), ['7:21 error match/syntax (comment)']],
  ['a comma without quotes', keyPoint('match: a, b'), ['7:20 error match/syntax (key)']],
  ['an empty pattern', keyPoint('match: ""'), ['7:18 error match/syntax (empty)']],
  ['an empty term', keyPoint('match: "가|나 & |다"'), ['7:23 error match/syntax (empty-term)']],
  ['a lonely backslash', keyPoint('match: "\\"a\\\\"'), ['7:21 error match/syntax (dangling-escape)']],
  ['a flag that is none', keyPoint('optional: maybe'), ['7:20 warning bank/key-type']],
  ['a follow-up without an answer', followUps('- why?'), ['7:3 warning question/no-answer (follow-up)']],
  [
    'a follow-up asked at no time',
    followUps('- why? <!-- on: friday -->\n  - so'),
    ['7:17 warning bank/key-type'],
  ],
  [
    'an unreadable follow-up',
    followUps('- why? <!-- on: [ -->\n  - so'),
    ['7:18 error question/settings (follow-up)'],
  ],
  [
    'follow-ups four deep',
    followUps('- a?\n  - 1\n  - b?\n    - 2\n    - c?\n      - 3\n      - d?\n        - 4'),
    ['13:9 error followup/depth'],
  ],
  [
    'terminal escapes',
    `${Q}\n빨간 \u001b[31m\u001b[0m\n\u0007 tab\tis fine\n`,
    ['5:4 warning text/control', '6:1 warning text/control'],
  ],
] as const)('finds %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('names the place in the file as it is written, not as it is read', () => {
  const text = `${Q}\n한글 {{가\n`.normalize('NFD')
  expect(found(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(['5:8 error question/cloze-unbalanced'])
})

test('names the first byte that is not UTF-8, and reads the rest', () => {
  const bytes = new Uint8Array([
    ...new TextEncoder().encode('## 가\n\n나 '),
    0xff,
    ...new TextEncoder().encode('다\n\n## R\n\nb\n'),
  ])
  const parsed = parseBytes(bytes)
  expect(described(parsed)).toEqual(['3:3 error bank/not-utf8'])
  expect(parsed.questions.map(({ title, answer }) => [title, answer])).toEqual([
    ['가', '나 \uFFFD다'],
    ['R', 'b'],
  ])
  expect(parsed.complete).toBe(false)
})

test.each([
  ['cut off', [0x61, 0xe3, 0x85], '1:2'],
  ['a surrogate', [0xed, 0xa0, 0x80], '1:1'],
  ['overlong', [0x61, 0x0a, 0xc0, 0x80], '2:1'],
  ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], '1:1'],
])('finds bytes that are %s', (_, bytes, place) => {
  expect(described(parseBytes(new Uint8Array(bytes)))).toContain(`${place} error bank/not-utf8`)
})

test('reads the questions although the front matter is broken', () => {
  const parsed = parse(`---\ntopic: [\n---\n\n${Q}`)
  expect(parsed.questions.map(({ id }) => id)).toEqual(['os/example#q'])
  expect(parsed.complete).toBe(false)
})

test('loses no question between front matter that is never closed and a rule', () => {
  const parsed = parse(`---\ntopic: a\n\n## First\n\none: two: three\n\n---\n\n## Second\n\nb\n`)
  expect(parsed.questions.map(({ title }) => title)).toEqual(['First', 'Second'])
})

test('has a sentence in both languages for everything it finds', () => {
  const { problems } = parse(`${Q}\n## Q\n<!-- id: a b, x: 1 -->\n\n- [ ] a\n`)
  for (const { code, reason, about = {} } of problems) {
    const key = reason === undefined ? code : `${code}:${reason}`
    for (const sentences of [en, ko]) {
      const sentence = Object.entries(sentences).find(([name]) => name === key)?.[1](about)
      expect(sentence?.message, key).toBeTruthy()
      expect(`${sentence?.message}${sentence?.hint}`).not.toContain('undefined')
    }
  }
})
