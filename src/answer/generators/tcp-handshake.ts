import { type TcpText, tcpText } from '../../locales/generated-tcp.ts'
import { type Bilingual, inEither } from '../../model/bilingual.ts'
import type { Acceptance, Instance } from '../generator.ts'
import { word } from '../generator-params.ts'
import { makeGenerator } from '../make-generator.ts'
import { byParts, reasons, writer } from './acceptance.ts'
import { between, pick } from './draw.ts'
import { blocks, gfmTable, numberedList } from './gfm-table.ts'
import { readSegments, type TypedSegment } from './read-segments.ts'

const say = writer(tcpText)

/** Sequence numbers have 32 bits. */
const NUMBERS = 2 ** 32
const next = (number: number): number => (number + 1) % NUMBERS

/** The initial sequence number of each side. */
interface Facts {
  readonly client: number
  readonly server: number
}

interface Segment {
  readonly direction: string
  readonly flags: readonly string[]
  readonly seq: number
  readonly ack: number | null
}

export const tcpHandshake = makeGenerator({
  id: 'tcp-handshake',
  version: 1,
  params: { wrap: word({ no: 0.8, yes: 0.2 }) },
  draw(chance, { wrap }): Facts {
    const isn = (): number => between(chance, 1000, NUMBERS - 1000)
    const last = NUMBERS - 1
    const [client, server] = [isn(), isn()]
    if (wrap === 'no') return { client, server }
    return pick(chance, [
      { client: last, server },
      { client, server: last },
      { client: last, server: last },
    ])
  },
  isWorthAsking: ({ client, server }, { wrap }) => wrap === 'yes' || client !== server,
  pose: poseHandshake,
})

/** RFC 9293, figure 6. */
const segmentsOf = ({ client, server }: Facts): readonly Segment[] => [
  { direction: 'C → S', flags: ['SYN'], seq: client, ack: null },
  { direction: 'S → C', flags: ['SYN', 'ACK'], seq: server, ack: next(client) },
  { direction: 'C → S', flags: ['ACK'], seq: next(client), ack: next(server) },
]

const EXAMPLE = 'FIN+ACK 7 8'

export function poseHandshake(facts: Facts): Instance {
  const segments = segmentsOf(facts)
  const wraps = next(facts.client) === 0 || next(facts.server) === 0
  const written = segments.map(({ flags, seq, ack }) => `${flags.join('+')} ${seq} ${ack ?? '-'}`)
  const table = (text: TcpText, cells: (segment: Segment) => readonly string[]): string =>
    gfmTable(
      ['#', text.direction, text.flags, 'seq', 'ack'],
      segments.map((segment, at) => [String(at + 1), segment.direction, ...cells(segment)]),
    )
  return {
    stem: say(text =>
      blocks(
        text.handshake.setting(facts),
        table(text, () => ['?', '?', '?']),
        text.handshake.ask(EXAMPLE),
      ),
    ),
    solution: say(text =>
      blocks(
        table(text, ({ flags, seq, ack }) => [flags.join('+'), String(seq), String(ack ?? '-')]),
        numberedList(text.handshake.steps),
        wraps ? text.handshake.modulo : '',
      ),
    ),
    right: inEither(written.join('\n')),
    level: wraps ? 'medium' : 'easy',
    example: inEither(EXAMPLE),
    multiline: true,
    accept: answer => accept(facts, answer),
  }
}

function accept(facts: Facts, answer: string): Acceptance | null {
  const wanted = segmentsOf(facts)
  const typed = readSegments(answer)
  if (typed?.length !== wanted.length || typed.some(({ numbers }) => typeof numbers[0] !== 'number')) {
    return null
  }
  const faults = wanted.map((segment, at) => faultsOf(facts, segment, at, typed[at]))
  const wrong = faults.filter(why => why.length > 0)
  return byParts(faults.length - wrong.length, wrong.length, reasons(wrong.flat()))
}

function faultsOf(
  { client, server }: Facts,
  wanted: Segment,
  index: number,
  typed: TypedSegment | undefined,
): readonly Bilingual[] {
  const at = index + 1
  const flags = [...(typed?.flags ?? [])].map(flag => flag.toUpperCase())
  const [seq = null, ack = null] = typed?.numbers ?? []
  const faults: Bilingual[] = []
  if (flags.length !== wanted.flags.length || wanted.flags.some(flag => !flags.includes(flag))) {
    faults.push(say(text => text.handshake.flags({ at, flags: wanted.flags.join('+') })))
  }
  const number = (field: string, given: number | null, right: number | null, because: Because): void => {
    // Without the ACK flag the field is sent as 0 and means nothing.
    if (given === right || (right === null && given === 0)) return
    const about = { at, field, wanted: String(right ?? '-'), given: String(given ?? '-') }
    faults.push(say(text => text.handshake.number({ ...about, because: because(text.handshake) })))
  }
  const after =
    (isn: number): Because =>
    text =>
      text.afterSyn({ isn, next: next(isn) })
  const seqs: readonly Because[] = [text => text.clientIsn, text => text.serverIsn, after(client)]
  const acks: readonly Because[] = [text => text.noAck, after(client), after(server)]
  number('seq', seq, wanted.seq, seqs[index] ?? after(client))
  number('ack', ack, wanted.ack, acks[index] ?? after(server))
  return faults
}

type Because = (text: TcpText['handshake']) => string
