import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseBank } from '../../src/bank/parse-bank.ts'
import { summarise } from '../../src/bank/summarise.ts'
import { found, parse, parseBytes, parseOne } from './parsing.ts'

const BANK = `---
topic: Network/TCP
title: TCP 연결
lang: ko
tags: [network, transport]
week: 1.10
date: 2024-01-01
after: os/interrupt, os/syscall
sources:
  - https://www.rfc-editor.org/rfc/rfc9293
---

# TCP 연결

이 글은 묻지 않습니다.

## 3-way handshake를 패킷 단위로 설명하시오
<!-- id: tcp-3way, level: hard, tags: [handshake], time: 120, as-of: 2024-05 -->

모범 답안.

    ## 코드 속의 제목

### 다른 제목
본문입니다.

### Key points
- SYN과 자신의 **ISN**을 보낸다 <!-- match: "SYN & ISN|초기 순서 번호" -->
- SYN은 순서 번호 하나를 소비한다 <!-- optional: true -->

### 꼬리질문
- 왜 2-way로는 부족한가?
  - 서버가 자신의 ISN이 전달됐는지 알 수 없다.
- <!-- ask: tcp-first-flag --> 첫 플래그는?

### 힌트
세그먼트가 세 개 오간다.

## Which flag does the first segment carry?
<!-- id: tcp-first-flag -->

- [x] SYN
- [ ] ACK
  - ACK acknowledges data; nothing has been sent yet.
- [ ] \`FIN\`

The active opener sends SYN.
`

test('reads a bank whole', () => {
  const { bank, questions, problems, complete } = parse(BANK)
  expect(problems).toEqual([])
  expect(complete).toBe(true)
  expect(bank).toEqual({
    file: 'os/example.md',
    topic: 'network/tcp',
    title: 'TCP 연결',
    lang: 'ko',
    tags: ['network', 'transport'],
    after: ['os/interrupt', 'os/syscall'],
    week: '1.10',
    date: '2024-01-01',
    author: null,
    source: null,
    introduction: '이 글은 묻지 않습니다.',
    sources: ['https://www.rfc-editor.org/rfc/rfc9293'],
  })
  const place = (line: number, column: number) => ({ file: 'os/example.md', line, column })
  expect(questions).toEqual([
    {
      kind: 'open',
      id: 'tcp-3way',
      explicitId: true,
      topic: 'network/tcp',
      lang: 'ko',
      title: '3-way handshake를 패킷 단위로 설명하시오',
      place: place(17, 1),
      endLine: 37,
      prompt: '',
      answer: '모범 답안.\n\n    ## 코드 속의 제목\n\n### 다른 제목\n본문입니다.',
      explanation: '',
      hint: '세그먼트가 세 개 오간다.',
      keyPoints: [
        {
          text: 'SYN과 자신의 **ISN**을 보낸다',
          match: 'SYN & ISN|초기 순서 번호',
          optional: false,
          negated: false,
          ordered: false,
          terms: [],
          place: place(28, 3),
        },
        {
          text: 'SYN은 순서 번호 하나를 소비한다',
          match: null,
          optional: true,
          negated: false,
          ordered: false,
          terms: ['SYN'],
          place: place(29, 3),
        },
      ],
      followUps: [
        {
          id: 'tcp-3way~1',
          text: '왜 2-way로는 부족한가?',
          answer: '서버가 자신의 ISN이 전달됐는지 알 수 없다.',
          on: 'full',
          ask: null,
          followUps: [],
          place: place(32, 3),
        },
        {
          id: 'tcp-3way~2',
          text: '첫 플래그는?',
          answer: '',
          on: 'full',
          ask: 'tcp-first-flag',
          followUps: [],
          place: place(34, 3),
        },
      ],
      sources: ['https://www.rfc-editor.org/rfc/rfc9293'],
      level: 'hard',
      tags: ['handshake', 'network', 'transport'],
      seconds: 120,
      author: null,
      week: '1.10',
      asOf: '2024-05',
      draft: false,
      fingerprint: expect.stringMatching(/^[0-9a-z]{48}$/),
    },
    expect.objectContaining({
      kind: 'choice',
      id: 'tcp-first-flag',
      prompt: '',
      answer: 'The active opener sends SYN.',
      shuffle: true,
      options: [
        { text: 'SYN', right: true, feedback: '' },
        { text: 'ACK', right: false, feedback: 'ACK acknowledges data; nothing has been sent yet.' },
        { text: '`FIN`', right: false, feedback: '' },
      ],
      draft: false,
    }),
  ])
})

test('reads the same questions with a BOM, CRLF or decomposed Hangul', () => {
  const { questions, bank } = parse(BANK)
  for (const text of [
    `\uFEFF${BANK}`,
    BANK.replaceAll('\n', '\r\n'),
    BANK.replaceAll('\n', '\r'),
    BANK.normalize('NFD'),
  ]) {
    expect(parse(text)).toMatchObject({ bank, questions, problems: [], complete: true })
  }
})

test('takes topic and language from the path, and the title from the first heading', () => {
  const bytes = new TextEncoder().encode('# `Sockets`\n\n## Q\n\na\n')
  const { bank, questions } = parseBank({ file: 'x.md', bytes, topic: 'Network/Sockets', lang: 'ko' })
  expect([bank.topic, bank.title, bank.lang, questions[0]?.id]).toEqual([
    'network/sockets',
    '`Sockets`',
    'ko',
    'network/sockets#q',
  ])
  expect(parse('## Q\n\na\n').bank).toMatchObject({ topic: 'os/example', title: 'os/example', lang: 'en' })
})

describe('what begins a question', () => {
  it.each([
    ['ATX and setext headings', '## A\n\na\n\nB\nb\n---\n\nc\n', ['A', 'B b']],
    ['no heading in a fence', '## A\n\n~~~~md\n## B\n~~~\n## C\n~~~~\n', ['A']],
    ['no heading in indented code', '## A\n\n    ## B\n', ['A']],
    ['no heading in a quote or a list', '## A\n\n> ## B\n\n- ## C\n', ['A']],
    ['no heading in a comment', '## A\n\n<!--\n\n## B\n\n-->\n\n## C\n', ['A', 'C']],
    ['no heading in a comment in a tag', '## A\n\n<div>\n<!--\n\n## B\n\n-->\n</div>\n\n## C\n', ['A', 'C']],
    [
      'no heading in details',
      '## A\n\n<details>\n<summary>s</summary>\n\n## B\n\n<details>\n\n## C\n\n</details>\n\nx </details>\n\n## D\n',
      ['A', 'D'],
    ],
    [
      'no heading in details after an open one',
      '## A\n\n<details>\n\n## B\n\n<details>\n\n## C\n\n</details>\n\n## D\n',
      ['A', 'B', 'D'],
    ],
    ['`<details>` in code opens nothing', '## A\n\n`<details>`\n\n## B\n', ['A', 'B']],
    ['no heading without a space', '## A\n\n##B\n', ['A']],
    ['closing hashes and comments left out', '## A ## \n\n## C# <!-- b -->\n', ['A', 'C#']],
    ['an H1 further down is none, but ends the one above', '## A\n\na\n\n# B\n\nb\n\n## C\n', ['A', 'C']],
  ])('%s', (_, text, titles) => {
    expect(parse(text).questions.map(({ title }) => title)).toEqual(titles)
  })

  it('ends a question before an H1', () => {
    expect(parseOne('## A\n\na\n\n# B\n\nb\n')).toMatchObject({ answer: 'a', endLine: 3 })
  })
})

describe('the parts of a question', () => {
  it.each([
    ['prompt', ['Question', 'QUESTION', '문제']],
    ['answer', ['Answer', 'answer', '답', '답변', '정답', '모범 답안', '모범  답안']],
    ['hint', ['Hint', '힌트']],
    ['explanation', ['Explanation', '해설', '설명']],
  ] as const)('reads %s under all its names', (part, names) => {
    for (const name of names)
      expect(parseOne(`## Q\n\n### ${name}\n\n  글 *한* 줄\n`)[part], name).toBe('  글 *한* 줄')
  })

  it.each([
    ['keyPoints', ['Key points', '핵심', '핵심 포인트', '키포인트']],
    ['followUps', ['Follow-ups', 'follow-UPS', '꼬리 질문', '꼬리질문']],
  ] as const)('reads %s under all their names', (part, names) => {
    for (const name of names)
      expect(parseOne(`## Q\n\n### ${name}\n\n* 하나\n`)[part].map(({ text }) => text)).toEqual(['하나'])
  })

  it('reads sources from lists and lines', () => {
    for (const name of ['Sources', '출처', '참고']) {
      expect(
        parseOne(
          `## Q\n\na\n\n${name}\n===\n### ${name}\n- [RFC](https://a.example)\n- man 7 tcp\n\n책\n글\n`,
        ).sources,
        name,
      ).toEqual([])
      expect(
        parseOne(`## Q\n\na\n\n### ${name}\n- [RFC](https://a.example)\n- man 7 tcp\n\n책\n글\n`).sources,
      ).toEqual(['[RFC](https://a.example)', 'man 7 tcp', '책', '글'])
    }
  })

  it('takes the text under the heading for the prompt where there is an answer', () => {
    expect(parseOne('## Q\n\ngiven\n\n### Answer\n\n#### Deeper\n\nfound\n')).toMatchObject({
      prompt: 'given',
      answer: '#### Deeper\n\nfound',
    })
  })

  it('joins the halves of a part that is there twice', () => {
    const text = '## Q\n\n### Answer\n\na\n\n### Hint\n\nb\n\n### 답\n\nc\n\n- d\n'
    expect(parseOne(text)).toMatchObject({ answer: 'a\n\nc\n\n- d', hint: 'b' })
  })

  it('keeps headings of parts where they are content', () => {
    const text = '## Q\n\n<details>\n\n### Hint\n\n</details>\n\n```\n### Hint\n```\n\n#### Hint\n'
    expect(parseOne(text)).toMatchObject({ hint: '', answer: text.slice('## Q\n\n'.length, -1) })
  })

  it('keeps the rest of a line that settings stand on', () => {
    expect(parseOne('## Q\n\n<!-- a note -->\n<!-- id: q --> the *rest*\n\nof it\n')).toMatchObject({
      id: 'q',
      answer: ' the *rest*\n\nof it',
    })
  })

  it('reads settings with braces, over lines, and as lines', () => {
    const wanted = { id: 'q', level: 'easy', tags: ['a, b', 'c'], seconds: 90 }
    expect(parseOne(`## Q\n<!-- {id: q, level: easy, tags: ["a, b", c], time: 90} -->\n\na\n`)).toMatchObject(
      wanted,
    )
    expect(
      parseOne(`## Q\n<!--\nid: q,\nlevel: easy,\ntags: ['a, b', c], time: 90,\n-->\n\na\n`),
    ).toMatchObject(wanted)
    expect(
      parseOne(`## Q\n<!--\nid: q\nlevel: easy\ntags:\n  - a, b\n  - c\ntime: 90\n-->\n\na\n`),
    ).toMatchObject(wanted)
  })

  it('takes no other comment for settings', () => {
    expect(parseOne('## Q\n<!-- quiz-ignore: style/x -->\n\nanswer\n\n<!-- id: late -->\n').explicitId).toBe(
      false,
    )
  })
})

describe('the kinds', () => {
  it('reads several right options, paragraphs, code and feedback', () => {
    const text =
      '## Q\n\nPick.\n\n* [X] one\n\n  more\n\n  - because\n  - and\n* [x]\n  ```\n  - [ ] code\n  ```\n* [ ] three\n'
    expect(parseOne(text)).toMatchObject({
      kind: 'multi',
      prompt: 'Pick.',
      answer: '',
      options: [
        { text: 'one\n\nmore', right: true, feedback: '- because\n- and' },
        { text: '```\n- [ ] code\n```', right: true, feedback: '' },
        { text: 'three', right: false, feedback: '' },
      ],
    })
  })

  it('looks for options in the parts too, and at the top level only', () => {
    expect(
      parseOne('## Q\n\nbody\n\n### Question\n\npick\n\n- [x] a\n- [ ] b\n\n### Answer\n\nwhy\n'),
    ).toMatchObject({
      kind: 'choice',
      prompt: 'body\n\npick',
      answer: 'why',
    })
    expect(parseOne('## Q\n\n- list\n  - [x] a\n  - [ ] b\n\n> - [x] a\n').kind).toBe('open')
    expect(parseOne('## Q\n<!-- kind: open -->\n\n- [x] a\n- [ ] b\n')).toMatchObject({
      kind: 'open',
      answer: '- [x] a\n- [ ] b',
    })
  })

  it('reads an order as it is written', () => {
    expect(
      parseOne('## Q\n<!-- kind: order, shuffle: false -->\n\nSort:\n\n1. a\n2. b\n   c\n3. d\n\nafter\n'),
    ).toMatchObject({
      kind: 'order',
      prompt: 'Sort:',
      items: ['a', 'b\nc', 'd'],
      answer: 'after',
    })
  })

  it('cuts a cloze at its gaps', () => {
    const body =
      '| `{{no}}` | {{가::hint}} |\n|---|---|\n| {{80::port}} | {{c1::나::h}} |\n\n{{}} and\n```\n{{no}}\n```\n- {{다}}'
    expect(parseOne(`## Q\n<!-- id: q -->\n\n${body}\n`)).toMatchObject({
      kind: 'cloze',
      text: body,
      answer: body,
      parts: [
        { text: '| `{{no}}` | ' },
        { gap: 0 },
        { text: ' |\n|---|---|\n| ' },
        { gap: 1 },
        { text: ' | ' },
        { gap: 2 },
        { text: ' |\n\n{{}} and\n```\n{{no}}\n```\n- ' },
        { gap: 3 },
      ],
      gaps: [
        { number: 2, hidden: '가', hint: 'hint' },
        { number: 3, hidden: '80', hint: 'port' },
        { number: 1, hidden: '나', hint: 'h' },
        { number: 4, hidden: '다', hint: '' },
      ],
    })
  })

  it.each([
    ['accept: SYN', { type: 'texts', texts: ['SYN'] }],
    ["accept: [80, \"1,024\", 'it''s']", { type: 'texts', texts: ['80', '1,024', "it's"] }],
    [
      'accept: "1,500 ms", tolerance: 5%',
      { type: 'number', value: 1500, unit: 'ms', tolerance: { type: 'relative', value: 0.05 } },
    ],
    [
      'accept: [-2.5e3], tolerance: 0.5',
      { type: 'number', value: -2500, unit: '', tolerance: { type: 'absolute', value: 0.5 } },
    ],
    [
      'accept: 90 %, tolerance: 1 %',
      { type: 'number', value: 90, unit: '%', tolerance: { type: 'absolute', value: 1 } },
    ],
  ])('reads %s', (settings, accept) => {
    expect(parseOne(`## Q\n<!-- ${settings} -->\n\na\n`)).toMatchObject({ kind: 'short', accept })
  })

  it('reads a generated one with its parameters', () => {
    expect(parseOne('## Q\n<!-- generator: banker, params: {n: 3, safe: true, name: x} -->\n')).toMatchObject(
      {
        kind: 'generated',
        generator: 'banker',
        params: { n: 3, safe: true, name: 'x' },
        draft: false,
      },
    )
  })

  it('marks as drafts what can be asked by nobody', () => {
    const draft = (text: string) => parseOne(text).draft
    expect([
      draft('## Q\n'),
      draft('## Q\n\nhttps://a.example/b\n'),
      draft('## Q\n\n- [ ] a\n- [ ] b\n'),
      draft('## Q\n\n- [x] a\n'),
    ]).toEqual([true, true, true, true])
    expect([
      draft('## Q\n\n### Key points\n\n- a\n'),
      draft('## Q\n\n### Explanation\n\na\n'),
      draft('## Q\n\n[a](b) c\n'),
    ]).toEqual([false, false, false])
  })
})

describe('follow-ups', () => {
  it('reads answers, settings and what follows a follow-up', () => {
    const text = `## Q
<!-- id: q -->

a

### Follow-ups
- why? <!-- on: missed -->

  A paragraph.

  - a list
  - of two
- explain
  <!-- on: wrong -->
  - answer
  - and then?
    - deep
  - describe it <!-- on: always -->
    - deeper
`
    const [first, second] = parseOne(text).followUps
    expect([first, second]).toMatchObject([
      { id: 'q~1', text: 'why?', on: 'missed', answer: 'A paragraph.\n\n- a list\n- of two', followUps: [] },
      {
        id: 'q~2',
        text: 'explain',
        on: 'wrong',
        answer: 'answer',
        followUps: [
          { id: 'q~2~1', text: 'and then?', answer: 'deep' },
          { id: 'q~2~2', text: 'describe it', on: 'always', answer: 'deeper' },
        ],
      },
    ])
  })
})

test('summarises what the index needs', () => {
  const { questions, outline, ...bank } = summarise(
    parse(
      '## Q\n<!-- id: q, level: easy -->\n\n{{a}} {{c1::b}} {{c1::c}}\n\n### Follow-ups\n- x?\n  - y\n  - z?\n',
    ),
  )
  expect(bank).toEqual({
    file: 'os/example.md',
    topic: 'os/example',
    title: 'os/example',
    lang: 'en',
    after: [],
    week: null,
    errors: 0,
    warnings: 1,
    complete: true,
  })
  expect(questions).toMatchObject([
    {
      id: 'q',
      kind: 'cloze',
      line: 1,
      gaps: [2, 1],
      gapTexts: ['a', 'b'],
      followUps: [
        { id: 'q~1', text: 'x?', parent: 'q', draft: false },
        { id: 'q~1~1', text: 'z?', parent: 'q~1', draft: true },
      ],
    },
  ])
  expect({ ...outline, question: outline.question(0).id }).toEqual({
    ids: ['q'],
    topics: ['os/example'],
    langs: ['en'],
    drafts: [false],
    gapped: new Set([0]),
    question: 'q',
  })
})

test('never throws, and names only lines that the file has', () => {
  const piece = fc.constantFrom(
    '---\n',
    '## ',
    '### Answer\n',
    '- [x] ',
    '- ',
    '<!-- id: ',
    '-->',
    '{{',
    '}}',
    '`',
    '```\n',
    '\n',
    '\n\n',
    '  ',
    '\r',
    '\t',
    '가',
    '\u1100',
    '\u0000',
    '\uFEFF',
    '<details>',
    '</details>',
    '[',
    ']',
    '"',
    ': ',
    ', ',
    '{',
    '}',
    '|',
    '&',
    '1. ',
    '### 꼬리질문\n',
    '### 핵심\n',
    'match: "',
    '> ',
    'a',
  )
  const texts = fc
    .array(fc.oneof(piece, piece, fc.string({ unit: 'binary' })), { maxLength: 60 })
    .map(list => list.join(''))
  fc.assert(
    fc.property(texts, text => {
      const lines = text.split(/\r\n|\r|\n/).length
      for (const { line = 0, column = 0 } of parse(text).problems) {
        expect(line >= 1 && line <= lines && column >= 1).toBe(true)
      }
    }),
    { seed: 20260511, numRuns: 1500 },
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), bytes => void parseBytes(bytes)),
    { seed: 20260511, numRuns: 500 },
  )
})

test('takes no longer than the text, whatever it is made of', () => {
  for (const unit of [
    '`',
    '{{',
    '<!--',
    '<details>\n\n',
    '[',
    '- ',
    '> ',
    ' ',
    '\n',
    '"',
    '## a\n',
    '*',
    '|a',
    '<!-- id: a',
    '- [ ] a <!-- match: "',
    '\u1112\u1161\u11ab{{',
    '\u0007\n',
  ]) {
    const started = performance.now()
    parse(`## Q\n\n${unit.repeat(20_000)}`)
    expect(performance.now() - started, unit).toBeLessThan(3000)
  }
})

test('finds nothing wrong in a bank with everything that content may hold', () => {
  const text =
    '## Q\n\n전각，문장。\tTab\n\n| a | `b \\| c` |\n|---|---|\n| 1 | 2 |\n\n![i](a.png) [l](https://a.example "t")\n\n[ref]: https://a.example\n'
  expect(found(text)).toEqual([])
  expect(parseOne(text).answer).toBe(text.slice('## Q\n\n'.length, -1))
})
