/** The rules of closing a TCP connection (RFC 9293, 3.6), where nothing is lost. */
export type Side = 'A' | 'B'
export type Flag = 'syn' | 'fin' | 'ack' | 'data'

export const CLOSE_STATES = ['FIN-WAIT-1', 'FIN-WAIT-2', 'CLOSE-WAIT', 'LAST-ACK', 'CLOSING'] as const
export type CloseState = (typeof CLOSE_STATES)[number]

export interface ClosingSegment {
  readonly side: Side
  readonly flags: ReadonlySet<Flag>
}

/** Who calls close first, and whether the other one still has data to send. */
export interface Closing {
  readonly closer: Side | 'both'
  readonly data: boolean
}

export const otherOf = (side: Side): Side => (side === 'A' ? 'B' : 'A')

/** Which sentence says what is wrong, and what it is said of. */
export type ClosingFault =
  | { readonly type: 'turn'; readonly code: TurnFault; readonly at: number; readonly side: Side }
  | {
      readonly type: 'missing'
      readonly code: 'missingData' | 'missingFin' | 'missingAck'
      readonly side: Side
    }

type TurnFault =
  | 'finAgain'
  | 'finEarly'
  | 'notCrossing'
  | 'dataFirst'
  | 'noData'
  | 'dataAgain'
  | 'dataEarly'
  | 'dataLate'
  | 'nothingToAck'
  | 'finUnacked'
  | 'noSyn'

interface Progress {
  /** Whose FIN is on its way, and whose has been acknowledged. */
  readonly sent: ReadonlySet<Side>
  readonly acked: ReadonlySet<Side>
  readonly data: 'unsent' | 'sent' | 'acked'
  /** An ACK may have been sent before the FIN behind the data came: then one more is in place. */
  readonly spare: boolean
}

/**
 * Plays the segments. Any order that the rules allow passes: ACK and FIN in one segment or in two, and the two halves of a
 * simultaneous close in whichever order. Null where the connection is closed at the end.
 */
export function playClosing(closing: Closing, segments: readonly ClosingSegment[]): ClosingFault | null {
  let progress: Progress = { sent: new Set(), acked: new Set(), data: 'unsent', spare: false }
  for (const [index, segment] of segments.entries()) {
    const code = faultOf(closing, progress, segment)
    if (code !== null) return { type: 'turn', code, at: index + 1, side: segment.side }
    progress = after(closing, progress, segment)
  }
  const sender = closing.closer === 'both' ? null : otherOf(closing.closer)
  if (closing.data && sender && progress.data === 'unsent') return missing('missingData', sender)
  for (const side of ['A', 'B'] as const) {
    if (!progress.sent.has(side)) return missing('missingFin', side)
    if (!progress.acked.has(side)) return missing('missingAck', side)
  }
  return null
}

const missing = (code: (ClosingFault & { type: 'missing' })['code'], side: Side): ClosingFault => ({
  type: 'missing',
  code,
  side,
})

function faultOf(closing: Closing, progress: Progress, { side, flags }: ClosingSegment): TurnFault | null {
  const { sent, acked } = progress
  const other = otherOf(side)
  if (flags.has('syn')) return 'noSyn'
  if (flags.has('data')) {
    if (!closing.data || closing.closer === side) return 'noData'
    if (progress.data !== 'unsent') return 'dataAgain'
    if (sent.has(side)) return 'dataLate'
    if (!sent.has(other)) return 'dataEarly'
  }
  if (flags.has('fin')) {
    if (sent.has(side)) return 'finAgain'
    if (closing.closer === 'both') return acked.has(other) ? 'notCrossing' : null
    if (closing.closer !== side && !sent.has(other)) return 'finEarly'
    const dataOut = progress.data !== 'unsent' || flags.has('data')
    if (closing.closer !== side && closing.data && !dataOut) return 'dataFirst'
  }
  if (!flags.has('ack')) return sent.has(other) && !acked.has(other) ? 'finUnacked' : null
  const isIdle = !owes(closing, progress, side) && !(progress.spare && closing.closer === side)
  return flags.size === 1 && isIdle ? 'nothingToAck' : null
}

/** Whether the other side has sent something that this one has not acknowledged. */
function owes({ closer }: Closing, { sent, acked, data }: Progress, side: Side): boolean {
  const other = otherOf(side)
  return (sent.has(other) && !acked.has(other)) || (data === 'sent' && closer === side)
}

function after(closing: Closing, progress: Progress, { side, flags }: ClosingSegment): Progress {
  const other = otherOf(side)
  // Every segment of an open connection has the ACK bit: on a FIN that crosses another it acknowledges older data.
  const acknowledges = flags.has('ack') && !(closing.closer === 'both' && flags.has('fin'))
  const acksFin = acknowledges && progress.sent.has(other)
  const acksData = acknowledges && progress.data === 'sent' && closing.closer === side
  return {
    sent: flags.has('fin') ? new Set([...progress.sent, side]) : progress.sent,
    acked: acksFin ? new Set([...progress.acked, other]) : progress.acked,
    data: flags.has('data') ? 'sent' : acksData ? 'acked' : progress.data,
    spare: acksData && acksFin && !progress.acked.has(other),
  }
}
