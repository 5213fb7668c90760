import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { machine } from '../world.ts'

const NOTE = `# 250409 수

- 참석자
  - @mina

## 다음주 주제

- 프록시의 종류

## 자유 토의

### 캐시는 언제 비우나요?

바뀌었을 때 비웁니다.
`

const files = { 'notes/250409.md': NOTE, 'questions/ko/own.md': '## 내 문제\n\n답.\n' }

test('a week becomes a bank that says where it came from', async () => {
  const { run, read } = machine({ files })
  const { code, out } = await run('import', 'notes/250409.md')
  expect({ code, out }).toEqual({
    code: 0,
    out: `notes/250409.md → questions/250409.md
Notes of 250409: 1 member, 1 topic for the next meeting
status  line  read as  title
new        8  notes    프록시의 종류
new       12  notes    캐시는 언제 비우나요?
2 new
Not taken: 1 block
  line 10: a heading over others: ## 자유 토의
`,
  })
  expect(read('questions/250409.md').replace(/^(250409-\S+) \w+$/gmu, '$1 …')).toBe(`---
topic: 250409
lang: ko
week: 250409
date: 2025-04-09
source: notes/250409.md
---

# 250409 수

<!-- imported
250409-프록시의-종류 …
250409-캐시는-언제-비우나요 …
-->

## 프록시의 종류
<!-- id: 250409-프록시의-종류 -->

## 캐시는 언제 비우나요?
<!-- id: 250409-캐시는-언제-비우나요 -->

바뀌었을 때 비웁니다.
`)
})

test('importing again changes nothing, and check finds no error', async () => {
  const { run, read } = machine({ files })
  await run('import', 'notes/250409.md')
  const before = read('questions/250409.md')
  const again = await run('import', 'notes/250409.md')
  expect(again.out).toContain('0 new, 2 same')
  expect(read('questions/250409.md')).toBe(before)
  expect((await run('check', 'questions')).code).toBe(0)
})

test('the document says what happened to each question', async () => {
  const { json, work } = machine({ files })
  expect(await json('import', 'notes/250409.md', '--dry-run', '--topic', 'web')).toEqual({
    version: 1,
    sources: [
      {
        source: 'notes/250409.md',
        note: {
          title: '250409 수',
          week: '250409',
          date: '2025-04-09',
          weekdayFits: true,
          members: ['@mina'],
          topics: [],
          order: [],
          agenda: ['프록시의 종류'],
        },
        bank: join(work, 'questions/250409.md'),
        questions: [
          {
            id: '250409-프록시의-종류',
            title: '프록시의 종류',
            prompt: '',
            line: 8,
            kind: 'open',
            dialect: 'notes',
            answer: '',
            options: [],
            followUps: [],
            topic: 'web',
            draft: true,
            status: 'new',
          },
          {
            id: '250409-캐시는-언제-비우나요',
            title: '캐시는 언제 비우나요?',
            prompt: '',
            line: 12,
            kind: 'open',
            dialect: 'notes',
            answer: '바뀌었을 때 비웁니다.',
            options: [],
            followUps: [],
            topic: 'web',
            draft: false,
            status: 'new',
          },
        ],
        skipped: [{ line: 10, text: '## 자유 토의', reason: 'section' }],
      },
    ],
  })
  expect(readdirSync(join(work, 'questions'))).toEqual(['ko'])
})

test('what is asked in a bank of one’s own is not asked twice; what ships does not count', async () => {
  const { json } = machine({
    files: {
      ...files,
      'list.md': '- 내 문제\n- 캐시란 무엇인가요?\n- 프록시란 무엇인가요?\n- 왜 배우나요?\n',
    },
    builtin: { 'ko/cache.md': '## 캐시란 무엇인가요?\n\n답.\n' },
  })
  const { sources } = (await json('import', 'list.md')) as {
    sources: { questions: { title: string; status: string }[] }[]
  }
  expect(sources[0]?.questions.map(({ title, status }) => [title, status])).toEqual([
    ['내 문제', 'duplicate'],
    ['캐시란 무엇인가요?', 'new'],
    ['프록시란 무엇인가요?', 'new'],
    ['왜 배우나요?', 'new'],
  ])
})

test('weeks are told with what is unanswered in each', async () => {
  const { run, json, work } = machine({ files })
  await run('import', 'notes/250409.md')
  expect((await run('import', '--week')).out).toBe('250409: 2 questions, 1 unanswered\n  프록시의 종류\n')
  expect(await json('import', '--week')).toEqual({
    version: 1,
    weeks: [
      {
        week: '250409',
        banks: [join(work, 'questions/250409.md')],
        questions: 2,
        unanswered: [
          {
            id: '250409-프록시의-종류',
            title: '프록시의 종류',
            file: join(work, 'questions/250409.md'),
            line: 16,
          },
        ],
      },
    ],
  })
})

test('an import is taken back, but not what was edited since', async () => {
  const { run, read, write } = machine({ files })
  await run('import', 'notes/250409.md')
  write(
    'questions/250409.md',
    read('questions/250409.md').replace('바뀌었을 때 비웁니다.', '제가 고쳤습니다.'),
  )
  const { out } = await run('import', '--undo', 'questions/250409.md')
  expect(out).toBe(
    '1 question taken back from questions/250409.md. Their history is kept.\n1 question stays: edited or written by you.\n',
  )
  expect(read('questions/250409.md')).toContain('제가 고쳤습니다.')
  expect(read('questions/250409.md')).not.toContain('## 프록시의 종류')
})

test('an import that nobody touched leaves no file behind when it is taken back', async () => {
  const { run, work } = machine({ files })
  await run('import', 'notes/250409.md')
  expect((await run('import', '--undo', '250409')).code).toBe(0)
  expect(readdirSync(join(work, 'questions'))).toEqual(['ko'])
})

test('a folder gives a bank for each file, and one bad file stops no other', async () => {
  const { run, work } = machine({
    files: {
      'list/a.md': '- What is a port?\n- What is a host?\n- What is a hop?\n',
      'list/deep/README.md': '- What is a lock?\n- What is a latch?\n- What is a race?\n',
    },
  })
  mkdirSync(join(work, 'questions'))
  writeFileSync(join(work, 'list/b.md'), Buffer.from([0xff, 0xfe, 0x41]))
  const { code, err } = await run('import', 'list')
  expect(code).toBe(1)
  expect(err).toContain('b.md')
  expect(readdirSync(join(work, 'questions'), { recursive: true }).sort()).toEqual(['a.md', 'deep.md'])
})

test('no link leads out of the folder of banks', async () => {
  const { run, work } = machine({
    files: {
      'questions/x.md': '',
      'q.md': '- What is a?\n- What is b?\n- What is c?\n',
      'elsewhere/keep.txt': '',
    },
  })
  symlinkSync(join(work, 'elsewhere/q.md'), join(work, 'questions/q.md'))
  const { code, err } = await run('import', 'q.md')
  expect(code).toBe(1)
  expect(err).toContain('a link leads out of it')
  expect(readdirSync(join(work, 'elsewhere'))).toEqual(['keep.txt'])
})

test('standard input and a terminal that is asked first', async () => {
  const { run, read, set } = machine({
    files,
    interactive: true,
    answers: [false],
    input: ['# Net', '', '- What is a port?', '- What is a host?', '- What is a hop?'],
  })
  await run('import', '-')
  expect(() => read('questions/net.md')).toThrow()
  set({ answers: [true] })
  await run('import', '-')
  expect(read('questions/net.md')).toContain('## What is a hop?')
})

test('nothing to import is an error of the command line', async () => {
  const { run } = machine()
  expect((await run('import')).code).toBe(2)
  expect((await run('import', 'nowhere.md')).code).toBe(1)
  expect((await run('import', 'x.md', '--topic', '../up')).code).toBe(2)
  expect((await run('import', 'x.md', '--as', 'dialect')).code).toBe(2)
})

test('an address is fetched, within bounds', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/list.md')
      response
        .setHeader('content-type', 'text/markdown')
        .end('- What is a port?\n- What is a host?\n- What is a hop?\n')
    else if (request.url === '/moved') response.writeHead(302, { location: '/list.md' }).end()
    else if (request.url === '/round') response.writeHead(302, { location: '/round' }).end()
    else if (request.url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end()
    else if (request.url === '/page') response.setHeader('content-type', 'text/html').end('<p>')
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { run, read } = machine({ files })
  expect((await run('import', `${at}/moved`)).code).toBe(0)
  expect(read('questions/moved.md')).toContain('## What is a port?')
  expect((await run('import', `${at}/round`)).err).toContain('leads on more than 5 times')
  expect((await run('import', `${at}/file`)).err).toContain('Only http and https addresses are fetched')
  expect((await run('import', `${at}/page`)).err).toContain('is a web page')
  expect((await run('import', `${at}/gone`)).err).toContain('answers with status 404')
  expect((await run('import', 'ftp://example.com/a.md')).err).toContain('Only http and https')
})
