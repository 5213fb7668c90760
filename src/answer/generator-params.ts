import { closest } from '../model/closest.ts'
import type { Chance } from '../model/seeded.ts'

/** A whole number: `4`, or `3-5` for one of them each time. `usual` is where nothing is said. */
export interface WholeParam {
  readonly type: 'whole'
  readonly least: number
  readonly most: number
  readonly usual: readonly [number, number]
}

/** One of some words; where nothing is said each comes up as often as its share says. Shares add up to 1. */
export interface WordParam<Word extends string> {
  readonly type: 'word'
  readonly shares: Readonly<Record<Word, number>>
}

export type ParamTable = Readonly<Record<string, WholeParam | WordParam<string>>>

/** What an author wrote under `params:`. */
export type Params = Readonly<Record<string, unknown>>

/** What an instance is made with: one value of each. */
export type DrawnParams<Table extends ParamTable> = {
  readonly [Name in keyof Table]: Table[Name] extends WordParam<infer Word> ? Word : number
}

export const whole = (
  least: number,
  most: number,
  usual: readonly [number, number] = [least, most],
): WholeParam => ({ type: 'whole', least, most, usual })

export const word = <Word extends string>(shares: Readonly<Record<Word, number>>): WordParam<Word> => ({
  type: 'word',
  shares,
})

/** `reason` picks the sentence of `question/generator`; `about` fills it. */
export interface ParamFault {
  readonly reason: 'unknown-param' | 'param-value'
  readonly about: Readonly<Record<string, string>>
}

/** What is wrong with the params of a question. */
export function checkParams(table: ParamTable, params: Params): readonly ParamFault[] {
  return Object.entries(params).flatMap(([name, value]): readonly ParamFault[] => {
    const param = Object.hasOwn(table, name) ? table[name] : undefined
    if (param === undefined) {
      const names = closest(name, Object.keys(table))
      const known = (names.length > 0 ? names : Object.keys(table)).join(', ')
      return [{ reason: 'unknown-param', about: { param: name, known } }]
    }
    if (isAllowed(param, value)) return []
    return [{ reason: 'param-value', about: { param: name, value: String(value), allowed: allowed(param) } }]
  })
}

/** One value for each param: what the author says, else by chance. Takes the same draws whatever the author says. */
export function drawParams<Table extends ParamTable>(
  table: Table,
  params: Params,
  chance: Chance,
): DrawnParams<Table> {
  const drawn = Object.entries(table).map(([name, param]) => {
    const draw = chance()
    const said = Object.hasOwn(params, name) ? params[name] : undefined
    if (param.type === 'word') return [name, said ?? byShare(param.shares, draw)]
    const [least, most] = rangeOf(said) ?? param.usual
    return [name, least + Math.floor(draw * (most - least + 1))]
  })
  return Object.fromEntries(drawn) as DrawnParams<Table>
}

function isAllowed(param: WholeParam | WordParam<string>, value: unknown): boolean {
  if (param.type === 'word') return typeof value === 'string' && Object.hasOwn(param.shares, value)
  const range = rangeOf(value)
  return range !== null && range[0] <= range[1] && range[0] >= param.least && range[1] <= param.most
}

const allowed = (param: WholeParam | WordParam<string>): string =>
  param.type === 'word' ? Object.keys(param.shares).join(', ') : `${param.least}-${param.most}`

function rangeOf(value: unknown): readonly [number, number] | null {
  if (Number.isInteger(value)) return [Number(value), Number(value)]
  const match = typeof value === 'string' ? /^(\d{1,9})(?:\s*[-~–]\s*(\d{1,9}))?$/u.exec(value.trim()) : null
  return match ? [Number(match[1]), Number(match[2] ?? match[1])] : null
}

function byShare(shares: Readonly<Record<string, number>>, draw: number): string {
  let room = draw
  const words = Object.entries(shares)
  for (const [name, share] of words) {
    if (room < share) return name
    room -= share
  }
  return words.at(-1)?.[0] ?? ''
}
