import type { TurnAction } from '../../../group/interview/action.ts'
import { LANGUAGES, type Language } from '../../../model/config.ts'
import { REMARKS, SCORES, type Scores, TICKS } from '../../../model/mock.ts'

/** What a page may ask for. Who asks is never in it: that the cookie says. */
export type PageAction =
  | Exclude<TurnAction, { type: 'ask' | 'drop' | 'hint' }>
  | { readonly type: 'ask' }
  /** `hint` is the one that was meant, from 1: two who press at the same time give one. */
  | { readonly type: 'hint'; readonly hint: number }

export interface PageWish {
  readonly turn: number
  /** The round that the page showed, 0 before the first: what was meant for it does not fit another. */
  readonly round: number
  readonly action: PageAction
  /** The language of the page. */
  readonly lang: Language
}

const LONGEST = 500

type Fields = Readonly<Record<string, unknown>>

/** Null for anything that the page does not say. */
export function readWish(body: string): PageWish | null {
  const fields = parsed(body)
  if (!fields) return null
  const turn = counting(fields.turn)
  const round = counting(fields.round)
  const lang = LANGUAGES.find(known => known === fields.lang)
  const action = isFields(fields.action) ? readAction(fields.action) : null
  if (turn === null || round === null || lang === undefined || !action) return null
  return { turn, round, lang, action }
}

/** The code of a link; null where there is none. */
export function readCode(body: string): string | null {
  const code = parsed(body)?.code
  return typeof code === 'string' && code.length <= 64 ? code : null
}

function readAction(fields: Fields): PageAction | null {
  const { type } = fields
  switch (type) {
    case 'ask':
      return { type }
    case 'begin':
    case 'pause':
    case 'resume':
    case 'pass':
    case 'open-rating':
    case 'feedback':
    case 'end':
      return { type }
    case 'reveal':
      return { type, force: fields.force === true }
    case 'answered': {
      const score = SCORES.find(known => known === fields.score) ?? null
      return { type, score }
    }
    case 'hint': {
      const hint = counting(fields.hint)
      return hint === null ? null : { type, hint }
    }
    case 'tick': {
      const point = counting(fields.point)
      const tick = TICKS.find(known => known === fields.tick)
      return point === null || tick === undefined ? null : { type, point, tick }
    }
    default:
      return readSaid(fields)
  }
}

/** What has text or scores in it. */
function readSaid(fields: Fields): PageAction | null {
  const { type } = fields
  const text = textOf(fields.text)
  const scores = scoresOf(fields)
  switch (type) {
    case 'steal': {
      const member = textOf(fields.member)
      return member === null ? null : { type, member }
    }
    case 'follow-up': {
      const card = textOf(fields.card)
      return card === null ? null : { type, card }
    }
    case 'free-question':
      return text === null ? null : { type, text }
    case 'score':
      return scores && { type, scores }
    case 'rescore': {
      const round = counting(fields.round)
      const reason = textOf(fields.reason)
      return scores && round !== null && reason !== null ? { type, round, scores, reason } : null
    }
    case 'remark': {
      const kind = REMARKS.find(known => known === fields.kind)
      const round = fields.round === null ? null : counting(fields.round)
      return text === null || kind === undefined ? null : { type, round, kind, text }
    }
    default:
      return null
  }
}

function scoresOf({ knowledge, delivery }: Fields): Scores | null {
  const [known, told] = [knowledge, delivery].map(value => SCORES.find(score => score === value))
  return known === undefined || told === undefined ? null : { knowledge: known, delivery: told }
}

/** One line, as it would have been typed at a terminal. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST) return null
  return value
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
}

const counting = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1000 ? value : null

function parsed(body: string): Fields | null {
  try {
    const value: unknown = JSON.parse(body)
    return isFields(value) ? value : null
  } catch {
    return null
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
