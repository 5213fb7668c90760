import { tcpText } from '../../locales/generated-tcp.ts'
import { type Bilingual, inEither } from '../../model/bilingual.ts'
import type { Chance } from '../../model/seeded.ts'
import type { Acceptance, Instance } from '../generator.ts'
import { word } from '../generator-params.ts'
import { makeGenerator } from '../make-generator.ts'
import { byParts, reasons, writer } from './acceptance.ts'
import {
  type CloseState,
  type Closing,
  type ClosingFault,
  otherOf,
  playClosing,
  type Side,
} from './closing.ts'
import { pick } from './draw.ts'
import { blocks, gfmTable } from './gfm-table.ts'
import { readClosing, type TypedClosing } from './read-closing.ts'

const say = writer(tcpText)

const SIDES = ['A', 'B'] as const

interface Facts extends Closing {
  /** The state that is asked for, and whose it is. */
  readonly moment: { readonly state: CloseState; readonly side: Side }
}

export const tcpClose = makeGenerator({
  id: 'tcp-close',
  version: 1,
  params: { closing: word({ one: 0.35, data: 0.4, both: 0.25 }) },
  draw(chance, { closing }): Facts {
    const closer = closing === 'both' ? 'both' : pick(chance, SIDES)
    return { closer, data: closing === 'data', moment: drawMoment(chance, closer) }
  },
  isWorthAsking: () => true,
  pose: poseClose,
})

function drawMoment(chance: Chance, closer: Closing['closer']): Facts['moment'] {
  if (closer === 'both') return { state: 'CLOSING', side: pick(chance, SIDES) }
  const other = otherOf(closer)
  const states = ['FIN-WAIT-1', 'FIN-WAIT-2', 'CLOSE-WAIT', 'LAST-ACK'] as const
  const state = pick(chance, states)
  return { state, side: state.startsWith('FIN') ? closer : other }
}

interface Row {
  readonly segment: string
  readonly a: string
  readonly b: string
}

/** One way that it may go, with the states after each segment has arrived. */
function rowsOf({ closer, data }: Closing): readonly Row[] {
  if (closer === 'both') {
    return [
      { segment: 'A FIN', a: 'FIN-WAIT-1', b: 'ESTABLISHED' },
      { segment: 'B FIN', a: 'CLOSING', b: 'CLOSING' },
      { segment: 'A ACK', a: 'CLOSING', b: 'TIME-WAIT' },
      { segment: 'B ACK', a: 'TIME-WAIT', b: 'TIME-WAIT' },
    ]
  }
  const other = otherOf(closer)
  const row = (segment: string, own: string, others: string): Row =>
    closer === 'A' ? { segment, a: own, b: others } : { segment, a: others, b: own }
  const rest = [
    row(`${other} DATA`, 'FIN-WAIT-2', 'CLOSE-WAIT'),
    row(`${closer} ACK`, 'FIN-WAIT-2', 'CLOSE-WAIT'),
  ]
  return [
    row(`${closer} FIN`, 'FIN-WAIT-1', 'CLOSE-WAIT'),
    row(`${other} ACK`, 'FIN-WAIT-2', 'CLOSE-WAIT'),
    ...(data ? rest : []),
    row(`${other} FIN`, 'TIME-WAIT', 'LAST-ACK'),
    row(`${closer} ACK`, 'TIME-WAIT', 'CLOSED'),
  ]
}

const waitersOf = ({ closer }: Closing): readonly Side[] => (closer === 'both' ? ['A', 'B'] : [closer])

const EXAMPLE = 'A SYN / B SYN+ACK / B SYN-SENT / TIME-WAIT …'

export function poseClose(facts: Facts): Instance {
  const { closer, data, moment } = facts
  const rows = rowsOf(facts)
  const sides = closer === 'both' ? null : { closer, other: otherOf(closer) }
  const answer = [
    ...rows.map(({ segment }) => segment),
    `${moment.side} ${moment.state}`,
    `TIME-WAIT ${waitersOf(facts).join(' ')}`,
  ]
  return {
    stem: say(({ close }) => {
      const story = !sides ? close.both : data ? close.firstWithData(sides) : close.first(sides)
      return blocks(`${close.setting} ${story}`, close.ask(close.moments[moment.state](moment.side)))
    }),
    solution: say(text =>
      blocks(
        gfmTable(
          ['#', text.segment, text.state('A'), text.state('B')],
          rows.map(({ segment, a, b }, at) => [String(at + 1), segment, a, b]),
        ),
        sides ? text.close.stepsFirst(sides) : text.close.stepsBoth,
        sides && !data ? text.close.merged(sides) : '',
        text.close.wrongState(moment),
        text.close.timeWait(waitersOf(facts).join(', ')),
      ),
    ),
    right: inEither(answer.join('\n')),
    level: closer === 'both' ? 'hard' : 'medium',
    example: inEither(EXAMPLE),
    multiline: true,
    accept(typed) {
      const closing = readClosing(typed)
      return closing === null ? null : accept(facts, closing)
    },
  }
}

/** Three parts: the segments, the state that is asked for, and who waits. */
function accept(facts: Facts, { segments, states }: TypedClosing): Acceptance {
  const { moment } = facts
  const fault = playClosing(facts, segments)
  const [named, ...more] = states.filter(({ state }) => state !== 'TIME-WAIT')
  const ofSide = named?.sides.size === 0 || (named?.sides.size === 1 && named.sides.has(moment.side))
  const knowsState = named?.state === moment.state && ofSide && more.length === 0
  const waiting = new Set(states.flatMap(({ state, sides }) => (state === 'TIME-WAIT' ? [...sides] : [])))
  const waiters = waitersOf(facts)
  const knowsWaiters = waiting.size === waiters.length && waiters.every(side => waiting.has(side))
  const why = [
    ...(fault ? [faultText(fault)] : []),
    ...(knowsState ? [] : [say(({ close }) => close.wrongState(moment))]),
    ...(knowsWaiters ? [] : [say(({ close }) => close.timeWait(waiters.join(', ')))]),
  ]
  return byParts(3 - why.length, why.length, reasons(why))
}

const faultText = (fault: ClosingFault): Bilingual =>
  say(({ close }) => (fault.type === 'missing' ? close[fault.code](fault.side) : close[fault.code](fault)))
