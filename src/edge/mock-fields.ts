import { LANGUAGES } from '../model/config.ts'
import { isDate } from '../model/interview.ts'
import {
  type AskedFollowUp,
  type AskedPoint,
  type AskedQuestion,
  type Handle,
  type MeetingPlan,
  type PlannedTurn,
  PRESET_NAMES,
  SCORES,
  type Score,
  type Scores,
} from '../model/mock.ts'
import { KINDS, LEVELS, OCCASIONS } from '../model/question.ts'
import { isRecord } from '../model/record.ts'
import { isCount, isNumber, isText } from './line-fields.ts'

/** How deep follow-ups may hang under each other; what is deeper is damage. */
const DEEPEST = 8

export const isHandle = (value: unknown): value is Handle => isText(value) && !/[\s\p{Cc}@]/u.test(value)

export const isHandles = (value: unknown): value is readonly Handle[] => isListOf(isHandle, value)

export const isScore = (value: unknown): value is Score => SCORES.some(score => score === value)

/** Null where the value is none of the names. */
export const oneOf = <T extends string>(names: readonly T[], value: unknown): T | null =>
  names.find(name => name === value) ?? null

export function scoresFrom(value: unknown): Scores | null {
  if (!isRecord(value)) return null
  const { knowledge, delivery } = value
  return isScore(knowledge) && isScore(delivery) ? { knowledge, delivery } : null
}

export function meetingPlan(value: unknown): MeetingPlan | null {
  if (!isRecord(value)) return null
  const { id, date, members, topics, seed } = value
  const preset = oneOf(PRESET_NAMES, value.preset)
  const lang = oneOf(LANGUAGES, value.lang)
  const turns = listFrom(plannedTurn, value.turns)
  if (!isText(id) || !isDate(date) || !isNumber(seed) || preset === null || lang === null) return null
  if (!isHandles(members) || !isTexts(topics) || turns === null) return null
  return { id, date, members, topics, preset, lang, seed, turns }
}

function plannedTurn(value: unknown): PlannedTurn | null {
  if (!isRecord(value)) return null
  const { turn, room, candidate, interviewer, scribe = null, raters, questions, spares = [] } = value
  const { again = [] } = value
  if (!isCount(turn) || !isCount(room) || !isHandle(candidate) || !isHandle(interviewer)) return null
  if ((scribe !== null && !isHandle(scribe)) || !isHandles(raters)) return null
  if (!isTexts(questions) || !isTexts(spares) || !isTexts(again)) return null
  const planned = { turn, room, candidate, interviewer, scribe, raters, questions, spares }
  return again.length === 0 ? planned : { ...planned, again }
}

export function askedQuestion(value: unknown): AskedQuestion | null {
  if (!isRecord(value)) return null
  const { id, card, topic, lang, title, prompt = '', answer = '', hints = [], seed, generator } = value
  const kind = oneOf(KINDS, value.kind)
  const level = value.level === null ? null : oneOf(LEVELS, value.level)
  const keyPoints = listFrom(askedPoint, value.keyPoints)
  const followUps = listFrom(followUp => askedFollowUp(followUp, 1), value.followUps ?? [])
  if (!isText(id) || !isText(card) || !isText(title) || kind === null) return null
  if (!isString(topic) || !isString(lang) || !isString(prompt) || !isString(answer)) return null
  if (!isTexts(hints)) return null
  if (keyPoints === null || followUps === null) return null
  if (seed !== undefined && !isNumber(seed)) return null
  if (generator !== undefined && !isText(generator)) return null
  return {
    id,
    card,
    topic,
    lang,
    kind,
    level,
    title,
    prompt,
    answer,
    keyPoints,
    hints,
    followUps,
    ...(seed !== undefined && { seed }),
    ...(generator !== undefined && { generator }),
  }
}

function askedPoint(value: unknown): AskedPoint | null {
  if (!isRecord(value)) return null
  const { text, optional } = value
  return typeof text === 'string' && typeof optional === 'boolean' ? { text, optional } : null
}

function askedFollowUp(value: unknown, depth: number): AskedFollowUp | null {
  if (!isRecord(value) || depth > DEEPEST) return null
  const { card, text, answer } = value
  const on = oneOf(OCCASIONS, value.on)
  const followUps = listFrom(deeper => askedFollowUp(deeper, depth + 1), value.followUps)
  if (!isText(card) || !isText(text) || typeof answer !== 'string' || on === null || !followUps) return null
  return { card, on, text, answer, followUps }
}

const isString = (value: unknown): value is string => typeof value === 'string'

const isTexts = (value: unknown): value is readonly string[] => isListOf(isText, value)

const isListOf = <T>(accepts: (item: unknown) => item is T, value: unknown): value is readonly T[] =>
  Array.isArray(value) && value.every(accepts)

/** Null where the value is no list, or one of its items is not what it should be. */
function listFrom<T>(parse: (item: unknown) => T | null, value: unknown): readonly T[] | null {
  if (!Array.isArray(value)) return null
  const items = value.map(parse)
  return items.every(item => item !== null) ? items : null
}
