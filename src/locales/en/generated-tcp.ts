/** What the problems about opening and closing TCP connections say. */
export const tcp = {
  flags: 'Flags',
  direction: 'From → to',
  segment: 'Segment',
  state: (side: string) => `Then ${side}`,
  handshake: {
    setting: ({ client, server }: { client: number; server: number }) =>
      `The client (C) opens a connection to the server (S). C’s ISN is ${client}, S’s ISN is ${server}. Nothing is lost, and no segment carries data. Which flags, seq and ack do the three segments of the handshake have?`,
    ask: (example: string) =>
      `Write one segment a line, such as \`${example}\`, and \`-\` where there is no ack. On one line, put \`/\` between segments.`,
    flags: ({ at, flags }: { at: number; flags: string }) => `Segment ${at}: the flags are ${flags}.`,
    number: ({ at, field, wanted, given, because }: Because) =>
      `Segment ${at}: ${field} is ${wanted}, not ${given} (${because}).`,
    noAck: 'nothing has been received yet',
    clientIsn: 'the ISN of C',
    serverIsn: 'the ISN of S',
    afterSyn: ({ isn, next }: { isn: number; next: number }) =>
      next === 0
        ? `SYN takes one number: ${isn} + 1 = 2³², which wraps to 0`
        : `SYN takes one number: ${isn} + 1`,
    steps: [
      'SYN: seq is the ISN of C. There is nothing to acknowledge yet, so no ACK.',
      'SYN+ACK: seq is the ISN of S; ack is the number that S expects next.',
      'ACK: seq goes on after the SYN of C; ack is the number that C expects next.',
    ],
    modulo: 'Sequence numbers count modulo 2³²: after 4294967295 comes 0 (RFC 9293, 3.4).',
  },
  close: {
    setting: 'Peers A and B close their TCP connection. No segment is lost.',
    first: ({ closer, other }: { closer: string; other: string }) =>
      `${closer} calls close first. ${other} has nothing more to send and calls close as soon as it sees the end.`,
    firstWithData: ({ closer, other }: { closer: string; other: string }) =>
      `${closer} calls close first. After ${closer}’s FIN has arrived, ${other} sends the rest of its data in one segment (DATA), and then calls close.`,
    both: 'Both call close at the same moment: each sends its FIN before the FIN of the other arrives.',
    ask: (moment: string) =>
      [
        'Write, one a line (on one line, with `/` between them):',
        '',
        '1. the segments in their order, such as `A DATA` or `B SYN+ACK`',
        `2. the state of ${moment}, such as \`SYN-SENT\``,
        '3. who stays in TIME-WAIT, such as `TIME-WAIT …`',
      ].join('\n'),
    moments: {
      'FIN-WAIT-1': (side: string) => `${side} when it has sent its FIN and no ACK of it has come`,
      'FIN-WAIT-2': (side: string) => `${side} when its FIN is acknowledged and the other’s FIN has not come`,
      'CLOSE-WAIT': (side: string) => `${side} when it has acknowledged a FIN and not called close yet`,
      'LAST-ACK': (side: string) =>
        `${side} when it has sent its FIN as the second one and waits for the ACK`,
      CLOSING: (side: string) => `${side} when the other’s FIN has come, but no ACK of its own FIN`,
    },
    finAgain: ({ at, side }: Turn) => `Segment ${at}: ${side} has sent its FIN already.`,
    finEarly: ({ at, side }: Turn) =>
      `Segment ${at}: ${side} has not called close yet, the other one closes first.`,
    notCrossing: ({ at, side }: Turn) =>
      `Segment ${at}: ${side} sends its FIN before it has seen the other’s, so before it can acknowledge it.`,
    dataFirst: ({ at, side }: Turn) => `Segment ${at}: ${side} sends its DATA before its FIN.`,
    noData: ({ at, side }: Turn) => `Segment ${at}: ${side} has no data to send.`,
    dataAgain: ({ at, side }: Turn) => `Segment ${at}: ${side} has sent its DATA already.`,
    dataEarly: ({ at, side }: Turn) =>
      `Segment ${at}: the DATA of ${side} goes out after the other’s FIN has arrived.`,
    dataLate: ({ at, side }: Turn) => `Segment ${at}: after its FIN ${side} sends no more data.`,
    nothingToAck: ({ at, side }: Turn) => `Segment ${at}: there is nothing that ${side} has to acknowledge.`,
    finUnacked: ({ at, side }: Turn) => `Segment ${at}: ${side} has not acknowledged the other’s FIN yet.`,
    noSyn: ({ at }: Turn) => `Segment ${at}: SYN opens a connection, it does not close one.`,
    missingData: (side: string) => `The DATA of ${side} is missing.`,
    missingFin: (side: string) => `The FIN of ${side} is missing.`,
    missingAck: (side: string) => `The ACK of the FIN of ${side} is missing.`,
    wrongState: ({ side, state }: { side: string; state: string }) =>
      `At that moment ${side} is in ${state}.`,
    timeWait: (sides: string) =>
      `In TIME-WAIT: ${sides}. Whoever has sent a FIN and then acknowledges the other’s waits there, in case that last ACK is lost.`,
    stepsFirst: ({ closer, other }: { closer: string; other: string }) =>
      `Each direction is closed by itself: a FIN ends one, and the ACK confirms it. ${closer} has then nothing more to say, ${other} still may.`,
    merged: ({ other }: { other: string }) =>
      `${other} may send its ACK and its FIN as one segment (FIN+ACK): then there are three.`,
    stepsBoth:
      'The FINs cross. Each side acknowledges the other’s FIN: CLOSING until the ACK of its own FIN comes, TIME-WAIT then. The two FINs may be written in either order, and so may the two ACKs.',
  },
}

interface Because {
  readonly at: number
  readonly field: string
  readonly wanted: string
  readonly given: string
  readonly because: string
}

interface Turn {
  readonly at: number
  readonly side: string
}
