import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { type Machine, machine } from '../world.ts'

const fixture = (name: string) => new URL(`../anki/fixtures/${name}`, import.meta.url)

function put({ work }: Machine, name: string, as = name): void {
  mkdirSync(dirname(join(work, as)), { recursive: true })
  copyFileSync(fixture(name), join(work, as))
}

const eventsOf = ({
  home,
}: Machine): readonly { type: string; card: string; at: string; rating?: string }[] =>
  readdirSync(join(home, 'journal')).flatMap(name =>
    readFileSync(join(home, 'journal', name), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line)),
  )

interface Document {
  readonly history: { readonly reviews: number; readonly new: number | null }
  readonly sources: readonly {
    readonly bank: string
    readonly questions: readonly { readonly id: string; readonly status: string }[]
  }[]
  /** Of a list. */
  readonly questions: readonly { readonly id: string; readonly state: string }[]
}

const document = async (here: Machine, ...argv: readonly string[]): Promise<Document> =>
  (await here.json(...argv)) as Document

const OWN = `---
topic: network/tcp
lang: en
---

## What is a port?
<!-- id: tcp-port, level: easy -->

A number.

### Key points

- 16 bits

## How does it open?
<!-- id: tcp-open -->

In {{three}} segments.
`

test('a package becomes a bank, with the names of its media and its reviews where they are asked for', async () => {
  const here = machine({ files: { 'questions/en/own.md': '## Mine?\n\nYes.\n' } })
  put(here, 'current.apkg', 'deck.apkg')
  const { code, out } = await here.run('import', 'deck.apkg')
  expect({ code, out }).toEqual({
    code: 0,
    out: `deck.apkg → questions/deck.md
status  line  read as  title
new        1  anki     What does a **SYN** carry?
new        2  anki     FIN
new        2  anki     No more data will come.
new        3  anki     A connection opens in … segments; it closes in ….
new        4  anki     인터럽트는 언제 처리되나요?
5 new
Not taken: 1 block
  line 5: nothing in it: <script>alert(1)</script>
1 picture or sound stays in the source:
  syn.png
It also holds 5 reviews: --with-history brings them along.
`,
  })
  expect(here.read('questions/deck.md').replace(/^(anki-\S+) \w+$/gmu, '$1 …')).toBe(`---
topic: deck
lang: en
source: deck.apkg
---

# deck

<!-- imported
anki-syn_2b__5b_1_5d_ …
anki-fin_2d_pair …
anki-fin_2d_pair-2 …
anki-open_7e_close …
anki-interrupt …
-->

## What does a **SYN** carry?
<!-- id: anki-syn_2b__5b_1_5d_, topic: network/tcp, tags: [net, "tcp::open"] -->

An initial number.\\
It counts as one byte.![](syn.png)

## FIN
<!-- id: anki-fin_2d_pair, topic: network/tcp -->

No more data will come.

## No more data will come.
<!-- id: anki-fin_2d_pair-2, topic: network/tcp -->

FIN

## A connection opens in … segments; it closes in ….
<!-- id: anki-open_7e_close, topic: network/tcp -->

A connection opens in {{c1::three::number}} segments; it closes in {{c2::four}}.

### Answer

Half-close is why.

## 인터럽트는 언제 처리되나요?
<!-- id: anki-interrupt, topic: 운영체제 -->

- 명령어 \`사이\`
- 허용될 때

*상태가 온전해서*
`)
})

test('reviews come along once, with what each card looked like, and go with an undone import', async () => {
  const here = machine({ files: { 'questions/en/own.md': '## Mine?\n\nYes.\n' } })
  put(here, 'legacy.apkg', 'deck.apkg')
  const { history } = await document(here, 'import', 'deck.apkg', '--with-history')
  expect(history).toEqual({ reviews: 5, new: 5 })
  const before = eventsOf(here)
  expect(before.map(({ type, card, at, rating }) => [type, card, at, rating])).toEqual([
    ['review', 'anki-syn_2b__5b_1_5d_', '2023-11-14T22:13:20.000Z', 'again'],
    ['review', 'anki-syn_2b__5b_1_5d_', '2023-11-14T22:14:21.000Z', 'good'],
    ['review', 'anki-syn_2b__5b_1_5d_', '2023-11-16T02:00:00.000Z', 'easy'],
    ['review', 'anki-open_7e_close/2', '2023-11-16T02:00:09.000Z', 'hard'],
    ['review', 'anki-fin_2d_pair-2', '2023-11-17T05:46:40.000Z', 'good'],
    ['reset', 'anki-fin_2d_pair-2', '2023-11-18T09:33:20.000Z', undefined],
    ['seen', 'anki-syn_2b__5b_1_5d_', '2023-11-16T02:00:00.000Z', undefined],
    ['seen', 'anki-fin_2d_pair-2', '2023-11-18T09:33:20.000Z', undefined],
    ['seen', 'anki-open_7e_close/2', '2023-11-16T02:00:09.000Z', undefined],
  ])
  const { history: none, sources } = await document(here, 'import', 'deck.apkg', '--with-history')
  expect(none).toEqual({ reviews: 5, new: 0 })
  expect(sources[0]?.questions.map(({ status }) => status)).toEqual(Array(5).fill('same'))
  expect(eventsOf(here)).toEqual(before)

  here.review('anki-syn_2b__5b_1_5d_', 'good')
  const { out } = await here.run('import', '--undo', 'questions/deck.md')
  expect(out).toBe(
    '5 questions taken back from questions/deck.md, with 2 reviews that came along.\n  What was reviewed here is kept.\n',
  )
})

test('what is there already is known from another package, and in another language', async () => {
  const here = machine({ files: { 'questions/en/own.md': '## Mine?\n\nYes.\n' } })
  put(here, 'current.apkg', 'deck.apkg')
  put(here, 'legacy.apkg', 'again/other.apkg')
  await here.run('import', 'deck.apkg')
  const { sources } = await document(here, 'import', 'again/other.apkg', '--lang', 'ko')
  expect(sources[0]?.questions.map(({ status }) => status)).toEqual(Array(5).fill('duplicate'))
})

test('a changed note changes its question, and an edited copy is left alone', async () => {
  const here = machine({ files: { 'questions/en/own.md': '## Mine?\n\nYes.\n' } })
  put(here, 'notes.txt')
  await here.run('import', 'notes.txt')
  const text = here.read('notes.txt')
  here.write(
    'notes.txt',
    text
      .replace('No more data will come.', 'The sender is done.')
      .replace('FIN\t', 'What is a FIN?\t')
      .replace('A connection opens', 'Each connection opens'),
  )
  here.write(
    'questions/notes.md',
    here.read('questions/notes.md').replace('Half-close is why.', 'Because of half-close.'),
  )
  const { sources } = await document(here, 'import', 'notes.txt')
  expect(sources[0]?.questions.map(({ id, status }) => [id, status])).toEqual([
    ['anki-syn_2b__5b_1_5d_', 'same'],
    ['anki-fin_2d_pair', 'changed'],
    ['anki-open_7e_close', 'edited'],
    ['anki-interrupt', 'same'],
  ])
  expect(here.read('questions/notes.md')).toContain(
    '## What is a FIN?\n<!-- id: anki-fin_2d_pair, topic: network/tcp -->\n\nThe sender is done.\n',
  )
  expect(here.read('questions/notes.md')).toContain('Because of half-close.')
})

test('an export with its history comes back to where it is from as nothing new, and elsewhere as it was', async () => {
  const here = machine({ files: { 'questions/en/network/tcp.md': OWN }, at: '2026-11-20T10:00' })
  here.review('tcp-port', 'good')
  here.review('tcp-open/1', 'again')
  expect((await here.run('export', '-o', 'tcp.apkg', '--with-history')).code).toBe(0)
  const { history: known, sources: same } = await document(here, 'import', 'tcp.apkg', '--with-history')
  expect(known).toEqual({ reviews: 2, new: 0 })
  expect(same[0]?.questions.map(({ id, status }) => [id, status])).toEqual([
    ['tcp-port', 'duplicate'],
    ['tcp-open', 'duplicate'],
  ])

  const there = machine()
  writeFileSync(join(there.work, 'tcp.apkg'), readFileSync(join(here.work, 'tcp.apkg')))
  const { history, sources } = await document(there, 'import', 'tcp.apkg', '--with-history')
  expect(history).toEqual({ reviews: 2, new: 2 })
  expect(readFileSync(sources[0]?.bank ?? '', 'utf8')).toContain(
    '## What is a port?\n<!-- id: tcp-port, level: easy -->\n\nA number.\n\n### Key points\n\n- 16 bits\n',
  )
  const { questions } = await document(there, 'list', 'network/tcp')
  expect(questions.map(({ id, state }) => [id, state])).toEqual([
    ['tcp-port', 'learning'],
    ['tcp-open', 'learning'],
  ])
})

test('what can’t be read is said in a sentence, with what to do', async () => {
  const here = machine({ files: { 'deck.apkg': 'no archive' } })
  const { code, err } = await here.run('import', 'deck.apkg')
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringContaining(
      'deck.apkg is no Anki package, or it is damaged: the archive can’t be read.'.replace('’', "'"),
    ),
  })
})

test('only a package has room for reviews', async () => {
  const here = machine({ files: { 'questions/en/network/tcp.md': OWN } })
  const { code, err } = await here.run('export', '-o', 'tcp.csv', '--with-history')
  expect({ code, said: err.includes('csv holds no reviews beside the questions.') }).toEqual({
    code: 2,
    said: true,
  })
})
