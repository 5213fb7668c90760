import { readFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { collectionReading } from '../../src/anki/collection-reading.ts'
import { readAnkiText } from '../../src/anki/read-anki-text.ts'
import { readPackage } from '../../src/anki/read-package.ts'
import { UserError } from '../../src/model/problem.ts'
import type { Draft } from '../../src/notes/draft.ts'

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url))
const shown = ({ title, prompt, answer, kept }: Draft) => [kept?.id, kept?.topic, title, prompt, answer]

const DRAFTS = [
  [
    'anki-syn_2b__5b_1_5d_',
    'network/tcp',
    'What does a **SYN** carry?',
    '',
    'An initial number.\\\nIt counts as one byte.![](syn.png)',
  ],
  ['anki-fin_2d_pair', 'network/tcp', 'FIN', '', 'No more data will come.'],
  ['anki-fin_2d_pair-2', 'network/tcp', 'No more data will come.', '', 'FIN'],
  [
    'anki-open_7e_close',
    'network/tcp',
    'A connection opens in … segments; it closes in ….',
    'A connection opens in {{c1::three::number}} segments; it closes in {{c2::four}}.',
    'Half-close is why.',
  ],
  [
    'anki-interrupt',
    '운영체제',
    '인터럽트는 언제 처리되나요?',
    '',
    '- 명령어 `사이`\n- 허용될 때\n\n*상태가 온전해서*',
  ],
]

test.each(['legacy.apkg', 'current.apkg'])(
  '%s gives every card, its history and the names of media',
  async name => {
    const reading = collectionReading(await readPackage(name, fixture(name)))
    expect(reading.drafts.map(shown)).toEqual(DRAFTS)
    expect(reading.drafts[0]?.kept?.question.tags).toEqual(['net', 'tcp::open'])
    expect(reading.skipped).toEqual([{ line: 5, text: '<script>alert(1)</script>', reason: 'empty' }])
    expect(reading.media).toEqual(['syn.png'])
    expect(
      reading.histories.map(({ question, gap, reviews }) => [
        question,
        gap,
        reviews.map(({ id, button }) => [id, button]),
      ]),
    ).toEqual([
      [
        'anki-syn_2b__5b_1_5d_',
        null,
        [
          [1700000000000, 1],
          [1700000061000, 3],
          [1700100000000, 4],
        ],
      ],
      [
        'anki-fin_2d_pair-2',
        null,
        [
          [1700200000000, 3],
          [1700300000000, 0],
        ],
      ],
      ['anki-open_7e_close', 2, [[1700100009000, 2]]],
    ])
  },
)

test('Anki’s text gives the same notes, whose second cards it does not tell', () => {
  const reading = readAnkiText(fixture('notes.txt').toString('utf8'))
  const [syn, fin, , open] = DRAFTS
  const interrupt = [
    ...(DRAFTS[4] ?? []).slice(0, 4),
    '- 명령어 `사이`\n- 허용될 때\n\n***\n\n상태가 온전해서\n\n***\n\nnever shown',
  ]
  expect(reading.drafts.map(shown)).toEqual([syn, fin, open, interrupt])
  expect(reading.media).toEqual(['syn.png'])
  expect(reading.skipped).toEqual([
    { line: 11, text: 'empty! Basic 운영체제 <script>alert(1)</script> nothing asked', reason: 'empty' },
  ])
})

const reasonOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  try {
    await readPackage('x.apkg', bytes)
    return 'read'
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error.problems[0]?.reason
  }
}

test('what is damaged is refused with its reason', async () => {
  const legacy = unzipSync(fixture('legacy.apkg'))
  const current = unzipSync(fixture('current.apkg'))
  const collection = legacy['collection.anki21'] ?? new Uint8Array()
  const packed = current['collection.anki21b'] ?? new Uint8Array()
  const cases: Record<string, Uint8Array> = {
    text: strToU8('no archive'),
    nothing: new Uint8Array(),
    torn: fixture('legacy.apkg').subarray(0, 40_000),
    empty: zipSync({ 'a.txt': strToU8('a') }),
    version: zipSync({ ...legacy, meta: Uint8Array.of(8, 9) }),
    database: zipSync({ 'collection.anki2': strToU8('SQLite?'.repeat(1000)) }),
    half: zipSync({ 'collection.anki2': collection.subarray(0, 20_000) }),
    zstd: zipSync({ 'collection.anki21b': strToU8('no frame') }),
    'torn zstd': zipSync({ 'collection.anki21b': packed.subarray(0, 900) }),
    window: zipSync({ 'collection.anki21b': Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0xff, 1, 0, 0) }),
    bomb: zipSync({ 'collection.anki2': new Uint8Array(64 * 1024 * 1024) }),
  }
  const reasons: Record<string, string | undefined> = {}
  for (const [name, bytes] of Object.entries(cases)) reasons[name] = await reasonOf(bytes)
  expect(reasons).toEqual({
    text: 'zip',
    nothing: 'zip',
    torn: 'zip',
    empty: 'no-collection',
    version: 'newer',
    database: 'database',
    half: 'database',
    zstd: 'zstd',
    'torn zstd': 'zstd',
    window: 'zstd',
    bomb: 'bomb',
  })
})

test('names that lead elsewhere are names and nothing else', async () => {
  const legacy = unzipSync(fixture('legacy.apkg'))
  const media = strToU8(JSON.stringify({ 0: '../../etc/passwd', 1: '/root/x', 2: 7 }))
  const { media: names, notes } = await readPackage(
    'x',
    zipSync({ ...legacy, media, '../../evil': strToU8('x') }),
  )
  expect(names).toEqual(['../../etc/passwd', '/root/x'])
  expect(notes.length).toBe(5)
})

test('no byte that is changed makes it crash', { timeout: 60_000 }, async () => {
  const bytes = fixture('current.apkg')
  for (let at = 0; at < bytes.length; at += 1499) {
    const changed = Uint8Array.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 0xff
    expect(await reasonOf(changed)).toBeTypeOf('string')
  }
})
