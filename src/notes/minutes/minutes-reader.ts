import type { Language } from '../../model/config.ts'
import type {
  MinutesBlock,
  MinutesBoardRow,
  MinutesFollowUp,
  MinutesRound,
  MinutesTurn,
  RemarkPart,
  RoundPart,
} from '../../model/minutes.ts'
import { REMARKS } from '../../model/mock.ts'
import { noteDate } from '../note-date.ts'
import { unescapeText } from './escape-text.ts'
import {
  anyItems,
  courseItems,
  followUpItems,
  type ItemFault,
  type ItemList,
  pointItems,
  scoreItems,
} from './item-lists.ts'
import { inEither, readAgendaItem, readBoardRow, readQuestion, readTurnHead } from './read-parts.ts'

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] }
type GrowingRound = Growing<MinutesRound>
type GrowingTurn = Omit<Growing<MinutesTurn>, 'rounds' | 'remarks'> & {
  readonly rounds: GrowingRound[]
  readonly remarks: RemarkPart[]
}

/** Whether a line is one of the minutes' own; what is wrong with one that should be, and where in it. */
export type LineReading = 'known' | 'other' | { readonly fault: Fault; readonly column: number }
export type Fault = ItemFault | 'turn' | 'question' | 'points' | 'label' | 'turn-twice' | 'question-twice'

/** Minutes while they are read, line by line. */
export interface MinutesReader {
  readonly blocks: MinutesBlock[]
  date: string | null
  weekday: number | null
  lang: Language | null
  /** The line that is read now, from 1, and those on which rounds and follow-ups stand. */
  line: number
  readonly lineOf: Map<MinutesRound | MinutesFollowUp, number>
  begun: boolean
  section: 'top' | 'agenda' | 'mock' | 'board' | 'other'
  /** What could not be read: nothing below it is told of once more. */
  lost: 'turn' | 'question' | null
  turn: GrowingTurn | null
  round: GrowingRound | null
  /** Of the label that was read last. */
  list: ItemList | null
  agenda: { readonly items: ReturnType<typeof readAgendaItem>[] } | null
  turns: GrowingTurn[]
  rows: MinutesBoardRow[]
}

export const newReader = (): MinutesReader => ({
  blocks: [],
  date: null,
  weekday: null,
  lang: null,
  line: 0,
  lineOf: new Map(),
  begun: false,
  section: 'top',
  lost: null,
  turn: null,
  round: null,
  list: null,
  agenda: null,
  turns: [],
  rows: [],
})

/** `line` counts from 1. */
export function readLine(reader: MinutesReader, raw: string, line: number): LineReading {
  reader.line = line
  const heading = /^(#{1,6})[ \t]+(.*?)[ \t]*$/u.exec(raw)
  if (heading) return readHeading(reader, { level: heading[1]?.length ?? 0, text: heading[2] ?? '' })
  const bullet = /^([ \t]*)[-*+][ \t]+(\S.*?)[ \t]*$/u.exec(raw)
  if (!bullet) return 'other'
  const [, space = '', text = ''] = bullet
  const reading = space === '' ? readBullet(reader, text) : readItem(reader, space.length, text)
  return typeof reading === 'string' ? reading : { ...reading, column: raw.length - raw.trimStart().length }
}

interface Heading {
  readonly level: number
  readonly text: string
}

function readHeading(reader: MinutesReader, { level, text }: Heading): LineReading {
  reader.list = null
  if (level === 1) return readTitle(reader, text)
  if (level === 2) return readSection(reader, text)
  if (reader.section !== 'mock') return 'other'
  if (level === 3) return readTurn(reader, text)
  if (level === 4) return readRound(reader, text)
  return 'other'
}

function readTitle(reader: MinutesReader, text: string): LineReading {
  const found = reader.begun ? null : noteDate(text)
  if (!found?.date) {
    reader.section = 'other'
    return 'other'
  }
  const words = inEither(({ weekdays }) => {
    const at = weekdays.findIndex(day => new RegExp(`(?:^|[\\s(])${day}`, 'u').test(text))
    return at === -1 ? null : at
  })
  reader.date = found.date
  reader.weekday = found.weekdayFits === null ? null : (words?.value ?? null)
  if (reader.weekday !== null && words) reader.lang ??= words.lang
  return known(reader)
}

const known = (reader: MinutesReader, lang?: Language): 'known' => {
  reader.begun = true
  if (lang !== undefined) reader.lang ??= lang
  return 'known'
}

const same = (text: string, word: string): boolean =>
  text.replace(/[\s:：]+$/u, '').toLowerCase() === word.toLowerCase()

const SECTIONS = ['agenda', 'mock', 'board'] as const

function readSection(reader: MinutesReader, text: string): LineReading {
  reader.lost = null
  reader.turn = null
  reader.round = null
  const found = inEither(words => SECTIONS.find(name => same(text, words[name])) ?? null)
  reader.section = found?.value ?? 'other'
  if (!found) return 'other'
  if (found.value === 'agenda') {
    reader.agenda = { items: [] }
    reader.blocks.push({ type: 'agenda', items: reader.agenda.items })
  } else if (found.value === 'board') {
    reader.rows = []
    reader.blocks.push({ type: 'board', rows: reader.rows })
  } else {
    reader.turns = []
    reader.blocks.push({ type: 'mock', turns: reader.turns })
  }
  return known(reader, found.lang)
}

function readTurn(reader: MinutesReader, text: string): LineReading {
  reader.lost = 'turn'
  reader.turn = null
  reader.round = null
  const found = inEither(words => readTurnHead(text, words))
  if (!found) return { fault: 'turn', column: 0 }
  const { turn, candidate } = found.value
  const all = reader.blocks.flatMap(block => (block.type === 'mock' ? block.turns : []))
  if (all.some(other => other.turn === turn && other.candidate === candidate))
    return { fault: 'turn-twice', column: 0 }
  reader.lost = null
  reader.turn = { ...found.value, raters: [...found.value.raters], remarks: [], rounds: [] }
  reader.turns.push(reader.turn)
  return known(reader, found.lang)
}

function readRound(reader: MinutesReader, text: string): LineReading {
  const { turn } = reader
  if (reader.lost === 'turn') return 'other'
  reader.lost = 'question'
  reader.round = null
  if (!turn || text === '') return { fault: 'question', column: 0 }
  const asked = readQuestion(text)
  if (turn.rounds.some(other => (other.id ?? other.text) === (asked.id ?? asked.text)))
    return { fault: 'question-twice', column: 0 }
  const round: GrowingRound = { ...asked, parts: [] }
  reader.lost = null
  reader.round = round
  turn.rounds.push(round)
  reader.lineOf.set(round, reader.line)
  return known(reader)
}

type BulletReading = 'known' | 'other' | { readonly fault: Fault }

function readBullet(reader: MinutesReader, text: string): BulletReading {
  reader.list = null
  if (reader.section === 'agenda') {
    reader.agenda?.items.push(readAgendaItem(text))
    return known(reader)
  }
  if (reader.section === 'board') {
    const row = readBoardRow(text)
    if (!row) return 'other'
    reader.rows.push(row)
    return known(reader)
  }
  if (reader.section === 'top') return readFact(reader, text)
  return reader.section === 'mock' && reader.turn && !reader.lost ? readPart(reader, text) : 'other'
}

const FACTS = ['members', 'topics', 'order'] as const

function readFact(reader: MinutesReader, text: string): BulletReading {
  const found = inEither(({ facts }) => FACTS.find(name => same(text, facts[name])) ?? null)
  if (!found) return 'other'
  const entries: string[] = []
  const { value: type } = found
  reader.blocks.push({ type, entries })
  const isNames = type === 'members'
  reader.list = anyItems(entry => entries.push(isNames ? entry.replace(/^@/u, '') : unescapeText(entry)))
  return known(reader, found.lang)
}

const PARTS = ['course', 'points', 'follow-ups', 'scores', ...REMARKS] as const

function readPart(reader: MinutesReader, text: string): BulletReading {
  const { round, turn } = reader
  const counts = /\s(\d+)\/(\d+)$/u.exec(text)
  const label = counts ? text.slice(0, counts.index) : text
  const found = inEither(({ parts }) => PARTS.find(name => same(label, parts[name])) ?? null)
  if (!found) return isNearLabel(text) && round ? { fault: 'label' } : 'other'
  const { value: type, lang } = found
  if (counts && type !== 'points') return { fault: 'label' }
  if (type === 'good' || type === 'bad' || type === 'next') {
    const remarks: string[] = []
    const into: RoundPart[] | RemarkPart[] = round ? round.parts : (turn?.remarks ?? [])
    into.push({ type, remarks })
    reader.list = anyItems(entry => remarks.push(unescapeText(entry)))
    return known(reader, lang)
  }
  if (!round) return { fault: 'question' }
  const counted = counts ? { covered: Number(counts[1]), total: Number(counts[2]) } : null
  if (counted && counted.covered > counted.total) return { fault: 'points' }
  reader.list = listOf(reader, round.parts, { type, counted })
  return known(reader, lang)
}

interface Label {
  readonly type: 'course' | 'points' | 'follow-ups' | 'scores'
  readonly counted: { readonly covered: number; readonly total: number } | null
}

function listOf(reader: MinutesReader, parts: RoundPart[], { type, counted }: Label): ItemList {
  switch (type) {
    case 'course':
      return courseItems(parts)
    case 'points':
      return pointItems(parts, counted)
    case 'follow-ups':
      return followUpItems(parts, followUp => reader.lineOf.set(followUp, reader.line))
    case 'scores':
      return scoreItems(parts)
  }
}

/** `- 진행: 2:05`: what is told on the label's own line would be lost. */
const isNearLabel = (text: string): boolean =>
  inEither(({ parts }) =>
    Object.values(parts).some(label => new RegExp(`^${label}\\s*[:：\\d]`, 'iu').test(text)) ? true : null,
  ) !== null

/** Deeper items are remarks upon items, and are kept as they stand. */
function readItem(reader: MinutesReader, indent: number, text: string): BulletReading {
  const { list } = reader
  if (!list) return 'other'
  list.indent ??= indent
  if (indent > list.indent) return 'other'
  const fault = list.take(text)
  return fault === null ? known(reader) : { fault }
}
