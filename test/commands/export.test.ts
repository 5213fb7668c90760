import { expect, test } from 'vitest'
import { machine } from '../world.ts'
import { BANKS } from './banks.ts'

const TCP = 'questions/ko/network/tcp.md'

test('a bank comes out as it stands, byte for byte', async () => {
  const odd =
    '\uFEFF---\r\ntitle: Odd\r\n---\r\n\r\nIntro.\r\n\r\n## What?   \r\n\r\nThat.\r\n\r\n\r\n## Why?\r\n\r\n\tSo.'
  const { run } = machine({ files: { 'questions/odd.md': odd } })
  expect(await run('export')).toEqual({ code: 0, out: odd, err: '' })
})

test('questions that are not chosen are taken out of it, and nothing else changes', async () => {
  const { run } = machine({ files: BANKS })
  const { out } = await run('export', 'os', '--kind', 'short')
  expect(out).toBe(`---
title: Locks
---

## How many holders has a mutex at most?
<!-- id: lock-count, accept: [one, "1"] -->
`)
})

test('a folder holds one file a bank, in both languages, and drafts only where they are asked for', async () => {
  const { run, read } = machine({ files: BANKS })
  const { code, out, err } = await run('export', '-o', 'out/')
  expect({ code, out, err }).toEqual({
    code: 0,
    out: '',
    err: '1 draft left out: --state draft exports drafts.\n7 questions → out\n',
  })
  expect(read('out/ko/network/tcp.md')).toBe(BANKS[TCP])
  expect(read('out/en/os/lock.md')).toBe(BANKS['questions/en/os/lock.md'])
  expect(read('out/en/network/tcp.md')).not.toContain('tcp-window')
  const drafts = await run('export', '--state', 'draft')
  expect(drafts.out).toContain('## What does a window of zero mean?')
  expect(drafts.out).not.toContain('tcp-3way')
})

test('several banks in one text are one bank, of one language', async () => {
  const { run } = machine({ files: BANKS })
  const both = await run('export')
  expect({ code: both.code, out: both.out }).toEqual({ code: 2, out: '' })
  expect(both.err).toContain('One Markdown bank has one language')
  const { out } = await run('export', '--bank-lang', 'en')
  expect(out.match(/^## .*\n<!--.*-->$/gmu)).toEqual([
    '## Which three segments open a TCP connection?\n<!-- id: tcp-3way, level: hard, tags: [handshake, network] -->',
    '## Which flag does the first segment carry?\n<!-- id: tcp-first-flag, level: easy, tags: [network] -->',
    '## How long does the closer wait?\n<!-- id: tcp-wait, tags: [network] -->',
    '## What does a mutex promise?\n<!-- id: lock-mutex, level: medium, topic: os/lock -->',
    '## Put the steps of an interrupt in order.\n<!-- id: lock-order, kind: order, topic: os/lock -->',
    '## How many holders has a mutex at most?\n<!-- id: lock-count, topic: os/lock, accept: [one, "1"] -->',
  ])
})

test('CSV has a row a question, is guarded against formulas, and begins with a mark for Excel where that is wanted', async () => {
  const bank =
    '---\nlang: en\n---\n\n## =1+1?\n<!-- id: sum, tags: [a] -->\n\n- [x] two, "2"\n- [ ] three\n\n@home\n'
  const { run, read } = machine({ files: { 'questions/sum.md': bank } })
  expect((await run('export', '-o', 'sum.csv', '--bom')).err).toBe('1 question → sum.csv\n')
  const header =
    'id,kind,topic,lang,level,tags,title,prompt,text,options,answer,explanation,key_points,follow_ups,hint,accept,tolerance,shuffle,generator,params,seconds,sources,author,week,as_of'
  expect(read('sum.csv')).toBe(
    `\uFEFF${header}\r\nsum,choice,sum,en,,a,'=1+1?,,,"* [x] two, ""2""\n* [ ] three",'@home,,,,,,,true,,,,,,,\r\n`,
  )
})

test.each(['all.csv', 'all.json', 'all/'])('%s brings the same questions back elsewhere', async output => {
  const files = {
    ...BANKS,
    'questions/week.md': '---\ntopic: week\nweek: "210504"\n---\n\n## 왜?\n\n그래서.\n\n## 왜?\n\n또.\n',
  }
  const here = machine({ files })
  expect((await here.run('export', '-o', output)).code).toBe(0)
  const there = machine()
  const exported = `${here.work}/${output}`
  expect((await there.run('import', exported, '--to', 'questions')).code).toBe(0)
  for (const lang of ['ko', 'en']) {
    const [before, after] = [await idsOf(here, lang), await idsOf(there, lang)]
    expect(after).toEqual(before)
  }
  const again = await there.run('import', exported, '--to', 'questions')
  expect(again.out).not.toMatch(/[1-9]\d* new/u)
})

async function idsOf(on: ReturnType<typeof machine>, lang: string): Promise<unknown> {
  const document = await on.json('export', '--bank-lang', lang)
  const { questions } = document as { questions: readonly { id: string; lang: string; week: string }[] }
  return questions.filter(one => one.lang === lang).sort((a, b) => (a.id < b.id ? -1 : 1))
}

test('what is edited in a table is shown and never written over the bank', async () => {
  const { run, read, write } = machine({ files: BANKS })
  await run('export', 'os', '-o', 'os.csv')
  write('os.csv', read('os.csv').replace('One holder at a time.', 'Mine.'))
  const { out } = await run('import', 'os.csv')
  expect(out).toContain('2 asked already, 1 edited by you')
  expect(out).toContain('- One holder at a time.')
  expect(out).toContain('+ Mine.')
  expect(read('questions/en/os/lock.md')).toBe(BANKS['questions/en/os/lock.md'])
})

test('a table with a column of questions and one of answers is read as well', async () => {
  const { run, read } = machine({
    files: { 'mine.csv': '질문;답변;태그\n"왜; 그런가?";"그래서"";""";a, b\n;;\n무엇?;;\n' },
  })
  expect((await run('import', 'mine.csv', '--to', 'q')).out).toContain('2 new')
  expect(read('q/mine.md')).toContain(
    '## 왜; 그런가?\n<!-- id: mine-왜-그런가, tags: [a, b] -->\n\n그래서";"\n\n## 무엇?\n<!-- id: mine-무엇 -->\n',
  )
})

test('nothing is overwritten without a yes', async () => {
  const { run, read, write, set } = machine({ files: BANKS })
  write('out.json', 'mine')
  expect((await run('export', '-o', 'out.json')).code).toBe(2)
  expect(read('out.json')).toBe('mine')
  set({ interactive: true, answers: [false] })
  await run('export', '-o', 'out.json')
  expect(read('out.json')).toBe('mine')
  expect((await run('export', '-o', 'out.json', '--dry-run')).err).toContain('Nothing was written')
  expect(read('out.json')).toBe('mine')
  expect((await run('export', '-o', 'out.json', '--yes')).code).toBe(0)
  expect(JSON.parse(read('out.json'))).toMatchObject({ version: 1, format: 'quiz-questions' })
})

test('--json says what was written, and is one document', async () => {
  const { json, run, work } = machine({ files: BANKS })
  expect(await json('export', 'os', '-o', 'os.csv')).toEqual({
    version: 1,
    file: `${work}/os.csv`,
    format: 'csv',
    questions: 3,
    files: 1,
    written: true,
  })
  expect((await run('export', '--format', 'csv', '--json')).code).toBe(2)
})

test('the history has a row a review, under the ids that questions have now', async () => {
  const { run, json, review, journal, pass } = machine({ files: BANKS })
  review('tcp-3way', 'good')
  pass(60)
  review('tcp-wait/1', 'again')
  review('gone', 'easy')
  journal({ type: 'relink', from: 'gone', to: 'lock-mutex' })
  expect((await run('export', '--reviews')).out).toBe(
    [
      'at,question,card,title,topic,rating,seconds,interval,verdict,mode',
      '2026-03-02T01:00:00.000Z,tcp-3way,tcp-3way,Which three segments open a TCP connection?,network/tcp,good,20,600,,session',
      '2026-03-02T02:00:00.001Z,tcp-wait,tcp-wait/1,How long does the closer wait?,network/tcp,again,20,60,,session',
      '2026-03-02T02:00:00.002Z,lock-mutex,lock-mutex,What does a mutex promise?,os/lock,easy,20,518400,,session',
      '',
    ].join('\r\n'),
  )
  expect(await json('export', 'os', '--reviews')).toEqual({
    version: 1,
    reviews: [
      {
        at: '2026-03-02T02:00:00.002Z',
        question: 'lock-mutex',
        card: 'lock-mutex',
        title: 'What does a mutex promise?',
        topic: 'os/lock',
        rating: 'easy',
        seconds: 20,
        interval: 518400,
        verdict: null,
        mode: 'session',
      },
    ],
  })
})

test.each([
  [['--format', 'csv', '-o', 'folder/'], 'A folder holds Markdown'],
  [['-o', 'questions.docx'], 'does not say in which format'],
  [['--reviews', '--format', 'markdown'], 'Reviews are exported as csv or json'],
  [['--tag', 'nowhere'], 'No question fits'],
])('export %j says what is wrong', async (words, message) => {
  const { code, out, err } = await machine({ files: BANKS }).run('export', ...words)
  expect(out).toBe('')
  expect(err).toContain(message)
  expect(code).toBeGreaterThan(0)
})
