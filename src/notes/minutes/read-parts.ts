import { LANGUAGES, type Language } from '../../model/config.ts'
import type {
  AgendaItem,
  Course,
  MinutesBoardRow,
  MinutesFollowUp,
  MinutesRound,
  MinutesScore,
} from '../../model/minutes.ts'
import { CRITERIA, type Handle, type Roles, SCORES, type Score, type Tick } from '../../model/mock.ts'
import { ASKED_AGAIN, SCORED, unescapeText } from './escape-text.ts'
import { MINUTES_WORDS, type MinutesWords } from './minutes-words.ts'

/** A name ends where the signs around it begin. */
const HANDLE = '@([^\\s,()@]+)'
const HANDLES = '@[^\\s,()@]+(?: +@[^\\s,()@]+)*'

/** In the words of whichever language fits. */
export function inEither<T>(
  read: (words: MinutesWords, lang: Language) => T | null,
): { readonly lang: Language; readonly value: T } | null {
  for (const lang of LANGUAGES) {
    const value = read(MINUTES_WORDS[lang], lang)
    if (value !== null) return { lang, value }
  }
  return null
}

const listed = (text: string): readonly Handle[] =>
  [...text.matchAll(new RegExp(HANDLE, 'gu'))].flatMap(match => match[1] ?? [])

/** `1차 @jun (면접관 @sol, 기록 @min, 관찰 @ho @ari)` */
export function readTurnHead(text: string, words: MinutesWords): (Roles & { readonly turn: number }) | null {
  const [before, after] = words.turn
  const head = new RegExp(`^${before}\\s*(\\d{1,4})\\s*${after}\\s+${HANDLE}\\s*\\((.*)\\)$`, 'iu').exec(text)
  const [, number, candidate, inside = ''] = head ?? []
  if (number === undefined || candidate === undefined) return null
  const roles = new Map<string, readonly Handle[]>()
  for (const part of inside.split(/\s*,\s*/u)) {
    const match = new RegExp(`^(\\p{L}+)\\s+(${HANDLES})$`, 'u').exec(part)
    if (match?.[1] === undefined || match[2] === undefined || roles.has(match[1])) return null
    roles.set(match[1], listed(match[2]))
  }
  const known: readonly string[] = Object.values(words.roles)
  const [interviewer, ...more] = roles.get(words.roles.interviewer) ?? []
  const [scribe = null, ...others] = roles.get(words.roles.scribe) ?? []
  if (interviewer === undefined || more.length + others.length > 0) return null
  if ([...roles.keys()].some(role => !known.includes(role))) return null
  return { turn: Number(number), candidate, interviewer, scribe, raters: roles.get(words.roles.raters) ?? [] }
}

/** `[os-interrupt] What …` */
function reference(text: string): { readonly id: string | null; readonly rest: string } {
  const match = /^\[([^\]\s]+)\]\s+(\S.*)$/u.exec(text)
  return { id: match?.[1] ?? null, rest: match?.[2] ?? text }
}

export function readQuestion(text: string): Pick<MinutesRound, 'id' | 'text' | 'instance'> {
  const match = /^(.*\S) <!-- seed: (\d{1,10})(?:, generator: (\S.*?))? -->$/u.exec(text)
  const { id, rest } = reference(match?.[1] ?? text)
  return {
    id,
    text: unescapeText(rest),
    instance: match?.[2] === undefined ? null : { seed: Number(match[2]), generator: match[3] ?? null },
  }
}

export function readAgendaItem(text: string): AgendaItem {
  const found = inEither(({ again }) =>
    new RegExp(`^(.*\\S) \\(${again}: (${HANDLES})\\)$`, 'u').exec(text),
  )?.value
  const { id, rest } = reference(found?.[1] ?? text)
  return {
    id,
    text: unescapeText(rest, ASKED_AGAIN),
    again: found?.[2] === undefined ? [] : listed(found[2]),
  }
}

const CELL = new RegExp(`^${HANDLE}(?: (\\d{1,3})%)?(?: ([1-4])\\.(\\d))?$`, 'u')

/** `TCP: @jun 82%, @sol 64% 3.5`; null where it is something else. */
export function readBoardRow(text: string): MinutesBoardRow | null {
  const [, title, told] = /^(.*\S): (@.*)$/u.exec(text) ?? []
  if (title === undefined || told === undefined) return null
  const members: MinutesBoardRow['members'][number][] = []
  for (const cell of told.split(', ')) {
    const [, member, share, whole, tenth] = CELL.exec(cell) ?? []
    if (member === undefined) return null
    const tenths = whole === undefined ? null : Number(whole) * 10 + Number(tenth)
    members.push({ member, readiness: share === undefined ? null : Number(share), tenths })
  }
  return { title: unescapeText(title), members }
}

export function readCourse(text: string, words: MinutesWords): Course | null {
  const clock = new RegExp(`^(\\d{1,4}):([0-5]\\d)(?:\\s*,\\s*${words.hints} (\\d{1,2}))?$`, 'u').exec(text)
  if (clock) {
    return {
      type: 'answered',
      seconds: Number(clock[1]) * 60 + Number(clock[2]),
      hints: Number(clock[3] ?? 0),
    }
  }
  if (text === words.pass) return { type: 'passed', by: null }
  const [before, after] = words.instead
  const instead = new RegExp(`^${words.pass}\\s*,\\s*${before}${HANDLE}${after}$`, 'u').exec(text)
  return instead?.[1] === undefined ? null : { type: 'passed', by: instead[1] }
}

const TICKS: Readonly<Record<string, Tick>> = { x: 'answer', X: 'answer', '~': 'follow-up', ' ': 'none' }

export function readPoint(text: string): { readonly text: string; readonly tick: Tick } | null {
  const match = /^\[([xX~ ])\]\s+(\S.*)$/u.exec(text)
  const tick = TICKS[match?.[1] ?? '']
  return tick === undefined ? null : { text: unescapeText(match?.[2] ?? ''), tick }
}

/** What names no question of the banks was made up. */
export function readFollowUp(text: string): MinutesFollowUp {
  const { id, rest } = reference(text)
  if (id === null) {
    const free = inEither(words => new RegExp(`^\\(${words.free}\\)\\s+(\\S.*)$`, 'u').exec(text))?.value
    return { type: 'free', text: unescapeText(free?.[1] ?? text) }
  }
  const match = /^(.*\S)\s([1-4])$/u.exec(rest)
  return {
    type: 'card',
    id,
    text: unescapeText(match?.[1] ?? rest, SCORED),
    score: scoreOf(match?.[2]),
  }
}

const scoreOf = (digit: string | undefined): Score | null =>
  SCORES.find(score => String(score) === digit) ?? null

/** `지식 3: 3, 3`, `지식 3: @sol 3, @min 3`, `지식 3` */
export function readScore(text: string, words: MinutesWords): MinutesScore | null {
  const match = /^(\p{L}+) (\d+)(?:: (.+))?$/u.exec(text)
  const criterion = CRITERIA.find(one => words.criteria[one] === match?.[1])
  const final = scoreOf(match?.[2])
  if (criterion === undefined || final === null) return null
  const given: { readonly by: Handle | null; readonly score: Score }[] = []
  for (const part of match?.[3]?.split(/\s*,\s*/u) ?? []) {
    const one = new RegExp(`^(?:${HANDLE}\\s+)?(\\d+)$`, 'u').exec(part)
    const score = scoreOf(one?.[2])
    if (score === null) return null
    given.push({ by: one?.[1] ?? null, score })
  }
  return { criterion, final, given }
}
