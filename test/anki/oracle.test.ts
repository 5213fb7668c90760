import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { collectionReading } from '../../src/anki/collection-reading.ts'
import { printAnkiText } from '../../src/anki/print-anki-text.ts'
import { questionNotes } from '../../src/anki/question-notes.ts'
import { readPackage } from '../../src/anki/read-package.ts'
import { writeAnkiPackage } from '../../src/anki/write-package.ts'
import { parseBank } from '../../src/bank/parse-bank.ts'
import { allHistory } from '../../src/memory/history.ts'
import { replay } from '../../src/memory/replay.ts'
import type { JournalEvent } from '../../src/model/event.ts'
import type { Rating } from '../../src/model/rating.ts'
import { instant, offset } from '../../src/model/time.ts'
import { temporaryFolder } from '../edge/temporary-folder.ts'

const backend = fileURLToPath(new URL('anki_backend.py', import.meta.url))
const fixtures = fileURLToPath(new URL('fixtures/make-fixtures.py', import.meta.url))
const hasAnki = spawnSync('python3', ['-c', 'import anki.collection']).status === 0
if (!hasAnki)
  console.warn('Skipped: python3 with the package anki (PyPI) is not here, so Anki itself was not asked.')

interface Imported {
  readonly logs: readonly Readonly<Record<string, number>>[]
  readonly sound: boolean
  readonly notes: readonly {
    readonly guid: string
    readonly type: string
    readonly fields: readonly string[]
    readonly tags: readonly string[]
    readonly cards: readonly (Readonly<Record<string, unknown>> & { readonly question: string })[]
  }[]
}

function python(script: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('python3', [script, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

const anki = (folder: string, ...files: readonly string[]): Imported =>
  JSON.parse(python(backend, [join(folder, 'collection.anki2'), ...files]))

const BANK = `---
topic: network/tcp
lang: en
tags: [net]
---

## What does a SYN carry?
<!-- id: tcp-syn, tags: [big data] -->

An *initial* number: \`x < y\`.

### Key points

- it counts as one byte

### Follow-ups

- Why one?
  - So that it can be acknowledged.

## How does it open?
<!-- id: tcp-open -->

In {{three::number}} segments, and it closes in {{four}}. \`{{no gap}}\`

## Which comes first?
<!-- id: tcp-first -->

- [x] SYN
- [ ] FIN
`

const questions = (text: string) =>
  parseBank({ file: '', bytes: new TextEncoder().encode(text), topic: 'network/tcp', lang: null }).questions

const DAY = 86_400_000
const now = { at: instant(Date.now()), offset: offset(540) }
const review = (card: string, days: number, rating: Rating): JournalEvent => ({
  v: 1,
  id: `${card} ${days}`,
  at: instant(now.at - days * DAY),
  offset: offset(540),
  member: null,
  type: 'review',
  card,
  rating,
  seconds: 7,
  verdict: null,
  mode: 'session',
})
const EVENTS = [
  review('tcp-syn', 20, 'good'),
  review('tcp-syn', 19, 'good'),
  review('tcp-syn', 12, 'hard'),
  review('tcp-open/2', 9, 'again'),
].sort((a, b) => a.at - b.at)

function history() {
  const { cards, settings } = replay(EVENTS)
  const past = allHistory(EVENTS)
  const reviews = new Map(past.map(({ card }) => [card, past.filter(one => one.card === card)]))
  return { reviews, cards, settings }
}

describe.skipIf(!hasAnki)('Anki itself', { timeout: 120_000 }, () => {
  test('imports a package, and updates its notes when it comes again', async () => {
    const folder = temporaryFolder()
    const first = join(folder, 'first.apkg')
    const second = join(folder, 'second.apkg')
    const later = { ...now, at: instant(now.at + 60_000) }
    writeFileSync(first, await writeAnkiPackage(questionNotes(questions(BANK)), null, now))
    const changed = questions(BANK.replace('counts as one byte', 'counts as a byte'))
    writeFileSync(second, await writeAnkiPackage(questionNotes(changed), null, later))
    const { logs, notes, sound } = anki(folder, first, first, second)
    expect({ logs, sound }).toEqual({ logs: [{ new: 3 }, { duplicate: 3 }, { updated: 3 }], sound: true })
    expect(notes.map(({ guid, type, tags, cards }) => [guid, type, tags, cards.length])).toEqual([
      ['quiz:tcp-syn', 'quiz', ['big_data', 'net'], 1],
      ['quiz:tcp-open', 'quiz cloze', ['net'], 2],
      ['quiz:tcp-first', 'quiz', ['net'], 1],
    ])
    expect(notes[0]?.fields.slice(0, 2)).toEqual([
      '<p><b>What does a SYN carry?</b></p>',
      '<p>An <em>initial</em> number: <code>x &lt; y</code>.</p>\n<p><b>Key points</b></p>\n<ul><li>it counts as a byte</li></ul>\n<p><b>Follow-ups</b></p>\n<ul><li>Why one?<div>So that it can be acknowledged.</div></li></ul>',
    ])
    expect(notes[1]?.fields[0]).toBe(
      '<p><b>How does it open?</b></p>\n<p>In {{c1::three::number}} segments, and it closes in {{c2::four}}. <code>{{no gap}}</code></p>',
    )
    expect(notes[1]?.cards[0]?.question).toContain('[number]')
    expect(notes.map(({ cards }) => cards.map(({ deck }) => deck))).toEqual([
      ['network::tcp'],
      ['network::tcp', 'network::tcp'],
      ['network::tcp'],
    ])
  })

  test('shows the history that comes along', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'with-history.apkg')
    const known = history()
    writeFileSync(file, await writeAnkiPackage(questionNotes(questions(BANK)), known, now))
    const { notes, sound } = anki(folder, file)
    const cards = notes.flatMap(note => note.cards)
    expect(sound).toBe(true)
    expect(cards.map(({ type, queue, reps, lapses }) => [type, queue, reps, lapses])).toEqual([
      [2, 2, 3, 0],
      [0, 0, 0, 0],
      [1, 1, 1, 0],
      [0, 0, 0, 0],
    ])
    expect(cards[0]?.reviews).toEqual([
      [now.at - 20 * DAY, 3, -600, 0, 7000, 0],
      [now.at - 19 * DAY, 3, expect.any(Number), -600, 7000, 0],
      [now.at - 12 * DAY, 2, cards[0]?.interval, expect.any(Number), 7000, 1],
    ])
    const schedule = known.cards.get('tcp-syn')?.schedule
    const memory = schedule && 'memory' in schedule ? schedule.memory : null
    expect(cards[0]?.memory).toEqual([
      expect.closeTo(memory?.stability ?? 0, 2),
      expect.closeTo(memory?.difficulty ?? 0, 2),
    ])
  })

  test('imports a text, and updates its notes when it comes again', () => {
    const folder = temporaryFolder()
    const first = join(folder, 'first.txt')
    const second = join(folder, 'second.txt')
    writeFileSync(first, printAnkiText(questionNotes(questions(BANK))))
    writeFileSync(second, printAnkiText(questionNotes(questions(BANK.replace('segments', 'steps')))))
    const { logs, notes } = anki(folder, first, first, second)
    expect(logs).toEqual([{ new: 3 }, { duplicate: 3 }, { updated: 1, duplicate: 2 }])
    expect(notes.map(({ guid, type, tags }) => [guid, type, tags])).toEqual([
      ['quiz:tcp-syn', 'Basic', ['big_data', 'net']],
      ['quiz:tcp-open', 'Cloze', ['net']],
      ['quiz:tcp-first', 'Basic', ['net']],
    ])
  })

  test('writes packages and collections of both schemas that give the same questions', async () => {
    const folder = temporaryFolder()
    python(fixtures, [folder])
    const read = async (name: string) => {
      const { drafts, histories, media } = collectionReading(
        await readPackage(name, readFileSync(join(folder, name))),
      )
      return { drafts, histories, media }
    }
    const first = await read('legacy.apkg')
    expect(first.drafts.length).toBe(5)
    for (const name of ['current.apkg', 'legacy.colpkg', 'current.colpkg'])
      expect(await read(name)).toEqual(first)
  })
})
