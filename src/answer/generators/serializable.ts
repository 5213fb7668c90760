import { transactionsText } from '../../locales/generated-transactions.ts'
import { inEither } from '../../model/bilingual.ts'
import type { Acceptance, Instance } from '../generator.ts'
import { word } from '../generator-params.ts'
import { makeGenerator } from '../make-generator.ts'
import { right, writer, wrong } from './acceptance.ts'
import { foldTyped } from './fold-typed.ts'
import { blocks, codeBlock } from './gfm-table.ts'
import { readNames } from './read-names.ts'
import {
  drawSchedule,
  type Edge,
  findCycle,
  hasEdge,
  isCycle,
  type Operation,
  precedence,
  serialOrders,
  shownOperation,
  TRANSACTIONS,
  violated,
} from './schedule.ts'
import { NAMED, SERIAL, takeWords } from './typed-words.ts'

const say = writer(transactionsText)

export const serializable = makeGenerator({
  id: 'serializable',
  version: 1,
  params: { serializable: word({ yes: 0.55, no: 0.45 }) },
  draw: drawSchedule,
  isWorthAsking(schedule, { serializable: wanted }) {
    const edges = precedence(schedule)
    const orders = serialOrders(edges)
    if (new Set(schedule.map(shownOperation)).size < schedule.length) return false
    if (wanted === 'no') return orders.length === 0
    // The order in which they are numbered would be a guess.
    return orders.length > 0 && orders.length <= 3 && violated(edges, TRANSACTIONS) !== undefined
  },
  pose: poseSchedule,
})

export function poseSchedule(schedule: readonly Operation[]): Instance {
  const edges = precedence(schedule)
  const orders = serialOrders(edges)
  const [first] = orders
  const example = `${named([2, 1])} …`
  return {
    stem: say(({ serial }) =>
      blocks(serial.setting, codeBlock('', [schedule.map(shownOperation).join(' ')]), serial.ask(example)),
    ),
    solution: say(({ serial }) => {
      const conflicts = edges.map(edge => `- ${serial.conflict(about(edge))}`)
      const conclusion = first
        ? serial.conclusionYes({ orders: orders.length, first: named(first) })
        : serial.conclusionNo(cycleOf(edges))
      return blocks(serial.rule, conflicts.join('\n') || serial.noConflicts, conclusion)
    }),
    right: first ? inEither(named(first)) : say(({ serial }) => serial.no),
    level: first ? 'medium' : 'hard',
    example: inEither(example),
    multiline: false,
    accept: answer => accept(edges, answer),
  }
}

const named = (order: readonly number[]): string => order.map(number => `T${number}`).join(' ')
const cycleOf = (edges: readonly Edge[]): string => around(findCycle(edges) ?? [])
const around = (cycle: readonly number[]): string => cycle.map(number => `T${number}`).join(' → ')

const about = ({ before, after, first, second }: Edge) => ({
  before: `T${before}`,
  after: `T${after}`,
  first: shownOperation(first),
  second: shownOperation(second),
})

function accept(edges: readonly Edge[], answer: string): Acceptance | null {
  const { meanings, rest } = takeWords(foldTyped(answer), SERIAL)
  const order = readNames(rest, TRANSACTIONS, NAMED.transaction)
  const isCycleNamed = order !== null && order.length > 2 && order[0] === order.at(-1)
  if (isCycleNamed) return acceptCycle(edges, order)
  if (meanings.has('no')) return acceptNo(edges)
  return order === null ? null : acceptOrder(edges, order)
}

function acceptNo(edges: readonly Edge[]): Acceptance {
  const [order] = serialOrders(edges)
  return order ? wrong(say(({ serial }) => serial.hasOrder(named(order)))) : right()
}

function acceptCycle(edges: readonly Edge[], cycle: readonly number[]): Acceptance {
  if (isCycle(edges, cycle)) return right()
  const at = cycle.findIndex((before, index) => {
    const after = cycle[index + 1]
    return after !== undefined && !hasEdge(edges, before, after)
  })
  const gap = { before: `T${cycle[at]}`, after: `T${cycle[at + 1]}` }
  return wrong(say(({ serial }) => serial.noEdge(gap)))
}

/** Any order that no conflict runs against. */
function acceptOrder(edges: readonly Edge[], order: readonly number[]): Acceptance {
  const twice = order.find((transaction, at) => order.indexOf(transaction) < at)
  if (twice !== undefined) return wrong(say(({ serial }) => serial.again(`T${twice}`)))
  const missing = TRANSACTIONS.filter(transaction => !order.includes(transaction))
  if (missing.length > 0) return wrong(say(({ serial }) => serial.missing(named(missing))))
  const edge = violated(edges, order)
  if (edge === undefined) return right()
  if (findCycle(edges)) return wrong(say(({ serial }) => serial.cycle(cycleOf(edges))))
  return wrong(say(({ serial }) => serial.wrongOrder(about(edge))))
}
