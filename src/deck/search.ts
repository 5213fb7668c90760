import type { Glossary } from '../model/glossary.ts'
import { initials, isInitial, jamo } from '../model/hangul.ts'
import { otherSpellings } from './other-spellings.ts'
import { foldText, SEPARATOR, spaceless } from './search-text.ts'

export interface SearchEntry {
  readonly id: string
  readonly title: string
  readonly topic: string
  readonly tags: readonly string[]
  readonly text?: string
}

export interface SearchHit {
  readonly id: string
  /** 0 (exact) to 1. */
  readonly score: number
}

/** Entries with the keys that searching needs; each kind of key is made when a query first needs it. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[]
  readonly keys: (kind: KeyKind) => readonly Key[]
}

type KeyKind = 'plain' | 'jamo' | 'initials'

/** The fields of an entry, joined by separators: title, id, topic, tags, text. */
interface Key {
  readonly spaced: string
  readonly tight: string
  /** Where each later field begins in the two texts. */
  readonly spacedEnds: readonly number[]
  readonly tightEnds: readonly number[]
}

/** How a word is looked for, and what each step away from the words as written costs. */
const LEVELS: readonly { kinds: readonly KeyKind[]; cost: number }[] = [
  { kinds: ['plain'], cost: 0 },
  { kinds: ['plain', 'jamo'], cost: 0.02 },
  { kinds: ['plain', 'jamo', 'initials'], cost: 0.03 },
]

/** A hit in the title is better than one in id, topic or tags, and that better than one in the text. */
const FIELD_COST = [0, 0.25, 0.25, 0.25, 0.5] as const
const EXACT = 0
const PREFIX = 0.05
const WORD_START = 0.1
const INSIDE = 0.15
const SEVERAL_WORDS = 0.03
const OTHER_SPELLING = 0.01
const FUZZY = 0.75

export function searchIndex(entries: readonly SearchEntry[]): SearchIndex {
  const made = new Map<KeyKind, readonly Key[]>()
  const keys = (kind: KeyKind): readonly Key[] => {
    const known = made.get(kind)
    if (known !== undefined) return known
    const fresh = kind === 'plain' ? entries.map(plainKey) : keys('plain').map(key => derivedKey(key, kind))
    made.set(kind, fresh)
    return fresh
  }
  return { entries, keys }
}

/** Best first. Korean may be half typed, given by initial consonants, unspaced or typed with the English keyboard on. */
export async function search(
  index: SearchIndex,
  query: string,
  glossary: Glossary | null = null,
): Promise<readonly SearchHit[]> {
  const folded = foldText(query)
  if (folded === '') return []
  const direct = findSpelled(index, folded, glossary)
  if (direct.length > 0) return direct
  const { convertHangulToQwerty, convertQwertyToHangul } = await import('es-hangul')
  for (const retyped of [
    convertQwertyToHangul(query.normalize('NFC')),
    convertHangulToQwerty(query.normalize('NFC')),
  ]) {
    const hits = findSpelled(index, foldText(retyped), glossary)
    if (hits.length > 0) return hits
  }
  const { fuzzyHits } = await import('./fuzzy-search.ts')
  const texts = index.keys('jamo').map(key => key.tight)
  const near = fuzzyHits(texts, jamo(spaceless(folded)))
  return ranked(index, new Map(near.map(([entry, distance]) => [entry, FUZZY + (1 - FUZZY) * distance])))
}

/** The query and every other spelling that the glossary has for its words, the better hit of each entry. */
function findSpelled(index: SearchIndex, query: string, glossary: Glossary | null): readonly SearchHit[] {
  const spellings = [query, ...(glossary === null ? [] : otherSpellings(glossary, query))]
  for (const level of LEVELS) {
    const best = new Map<number, number>()
    spellings.forEach((spelling, at) => {
      const extra = level.cost + (at === 0 ? 0 : OTHER_SPELLING)
      for (const [entry, score] of findAtLevel(index, spelling, level.kinds)) {
        best.set(entry, Math.min(best.get(entry) ?? 1, score + extra))
      }
    })
    if (best.size > 0) return ranked(index, best)
  }
  return []
}

function ranked(index: SearchIndex, best: ReadonlyMap<number, number>): readonly SearchHit[] {
  const titleLength = (entry: number): number => index.entries[entry]?.title.length ?? 0
  return [...best]
    .sort(([a, scoreA], [b, scoreB]) => scoreA - scoreB || titleLength(a) - titleLength(b) || a - b)
    .map(([entry, score]) => ({ id: index.entries[entry]?.id ?? '', score: Math.round(score * 1000) / 1000 }))
}

/** Entries that hold the whole query, or all of its words, with their scores. */
function findAtLevel(
  index: SearchIndex,
  query: string,
  kinds: readonly KeyKind[],
): ReadonlyMap<number, number> {
  const found = wordScores(index, query, kinds)
  const words = query.split(' ')
  if (words.length < 2) return found
  const perWord = words.map(word => wordScores(index, word, kinds))
  const result = new Map(found)
  for (const [entry, first] of perWord[0] ?? []) {
    let sum = first
    let all = true
    for (const scores of perWord.slice(1)) {
      const score = scores.get(entry)
      if (score === undefined) all = false
      else sum += score
    }
    if (all) result.set(entry, Math.min(result.get(entry) ?? 1, sum / words.length + SEVERAL_WORDS))
  }
  return result
}

function wordScores(index: SearchIndex, word: string, kinds: readonly KeyKind[]): Map<number, number> {
  const scores = new Map<number, number>()
  for (const kind of kinds) {
    const spaced = inKind(word, kind)
    if (spaced === null) continue
    const tight = spaceless(spaced)
    index.keys(kind).forEach((key, entry) => {
      const at = key.tight.indexOf(tight)
      if (at < 0) return
      const score = Math.min(scores.get(entry) ?? 1, scoreOf(key, spaced, tight, at))
      scores.set(entry, score)
    })
  }
  return scores
}

/** The query as it stands in keys of a kind; null where that kind has nothing to add. */
function inKind(word: string, kind: KeyKind): string | null {
  if (kind === 'plain') return word
  if (kind === 'jamo') return /[가-힣ㄱ-ㆎ]/u.test(word) ? jamo(word) : null
  return [...spaceless(word)].every(isInitial) && spaceless(word).length > 1 ? initials(word) : null
}

function scoreOf(key: Key, spaced: string, tight: string, at: number): number {
  const found = key.spaced.indexOf(spaced)
  if (found < 0) return place(key.tightEnds, at, tight.length, () => false)
  return place(
    key.spacedEnds,
    found,
    spaced.length,
    start => !/[\p{L}\p{N}]/u.test(key.spaced.charAt(start - 1)),
  )
}

function place(
  ends: readonly number[],
  at: number,
  length: number,
  startsWord: (at: number) => boolean,
): number {
  const field = ends.findIndex(end => at < end)
  const start = field === 0 ? 0 : (ends[field - 1] ?? 0) + 1
  const cost = FIELD_COST[field] ?? 0.5
  if (at === start) return cost + (at + length === ends[field] ? EXACT : PREFIX)
  return cost + (startsWord(at) ? WORD_START : INSIDE)
}

function plainKey(entry: SearchEntry): Key {
  return keyOf(
    [entry.title, entry.id, entry.topic, entry.tags.join(' '), entry.text ?? '']
      .map(foldText)
      .join(SEPARATOR),
  )
}

const derivedKey = (key: Key, kind: KeyKind): Key =>
  keyOf(kind === 'jamo' ? jamo(key.spaced) : initials(key.spaced))

function keyOf(spaced: string): Key {
  const tight = spaceless(spaced)
  return { spaced, tight, spacedEnds: fieldEnds(spaced), tightEnds: fieldEnds(tight) }
}

function fieldEnds(text: string): readonly number[] {
  const ends: number[] = []
  for (let at = text.indexOf(SEPARATOR); at >= 0; at = text.indexOf(SEPARATOR, at + 1)) ends.push(at)
  return [...ends, text.length]
}
