import type { tcp as en } from '../en/generated-tcp.ts'

/** What the problems about opening and closing TCP connections say. */
export const tcp: typeof en = {
  flags: '플래그',
  direction: '방향',
  segment: '세그먼트',
  state: side => `그 뒤 ${side}`,
  handshake: {
    setting: ({ client, server }) =>
      `클라이언트(C)가 서버(S)에 연결을 엽니다. C의 ISN: ${client}, S의 ISN: ${server}. 잃어버리는 세그먼트도, 함께 실리는 데이터도 없습니다. 핸드셰이크의 세 세그먼트에는 어떤 플래그와 seq, ack가 실리나요?`,
    ask: example =>
      `한 줄에 하나씩 \`${example}\`처럼 쓰고, ack가 없으면 \`-\`를 쓰세요. 한 줄에 모두 쓸 때는 \`/\`로 나눕니다.`,
    flags: ({ at, flags }) => `${at}번째 세그먼트의 플래그: ${flags}.`,
    number: ({ at, field, wanted, given, because }) =>
      `${at}번째 세그먼트의 ${field}: ${given} 대신 ${wanted} (${because}).`,
    noAck: '아직 받은 것이 없습니다',
    clientIsn: 'C의 ISN',
    serverIsn: 'S의 ISN',
    afterSyn: ({ isn, next }) =>
      next === 0
        ? `SYN도 번호 하나를 씁니다: ${isn} + 1 = 2³², 한 바퀴 돌아 0`
        : `SYN도 번호 하나를 씁니다: ${isn} + 1`,
    steps: [
      'SYN: seq는 C의 ISN입니다. 아직 확인할 것이 없으므로 ACK가 없습니다.',
      'SYN+ACK: seq는 S의 ISN이고, ack는 S가 다음에 기다리는 번호입니다.',
      'ACK: seq는 C의 SYN 다음 번호이고, ack는 C가 다음에 기다리는 번호입니다.',
    ],
    modulo: '순서 번호는 2³²로 나눈 나머지로 셉니다. 4294967295 다음은 0입니다(RFC 9293, 3.4).',
  },
  close: {
    setting: 'A와 B가 TCP 연결을 닫습니다. 잃어버리는 세그먼트는 없습니다.',
    first: ({ closer, other }) =>
      `${closer} 쪽이 먼저 close를 부릅니다. ${other} 쪽은 더 보낼 것이 없어, 끝났음을 알자마자 close를 부릅니다.`,
    firstWithData: ({ closer, other }) =>
      `${closer} 쪽이 먼저 close를 부릅니다. ${other} 쪽은 ${closer}의 FIN을 받은 뒤 남은 데이터를 세그먼트 하나(DATA)로 보내고 나서 close를 부릅니다.`,
    both: '두 쪽이 같은 순간에 close를 부릅니다. 저마다 상대의 FIN이 닿기 전에 자기 FIN을 보냅니다.',
    ask: moment =>
      [
        '한 줄에 하나씩 쓰세요(한 줄에 모두 쓸 때는 `/`로 나눕니다).',
        '',
        '1. 오가는 세그먼트를 순서대로. 예: `A DATA`, `B SYN+ACK`',
        `2. ${moment}의 상태. 예: \`SYN-SENT\``,
        '3. TIME-WAIT에 머무는 쪽. 예: `TIME-WAIT …`',
      ].join('\n'),
    moments: {
      'FIN-WAIT-1': side => `FIN을 보내고 아직 그 ACK를 받지 못한 ${side}`,
      'FIN-WAIT-2': side => `자기 FIN의 ACK는 받았지만 상대의 FIN은 받지 못한 ${side}`,
      'CLOSE-WAIT': side => `FIN에 ACK로 답하고 아직 close를 부르지 않은 ${side}`,
      'LAST-ACK': side => `나중에 FIN을 보내고 그 ACK를 기다리는 ${side}`,
      CLOSING: side => `상대의 FIN은 받았지만 자기 FIN의 ACK는 받지 못한 ${side}`,
    },
    finAgain: ({ at, side }) => `${at}번째: ${side} 쪽은 이미 FIN을 보냈습니다.`,
    finEarly: ({ at, side }) =>
      `${at}번째: ${side} 쪽은 아직 close를 부르지 않았습니다. 먼저 닫는 쪽은 상대입니다.`,
    notCrossing: ({ at, side }) =>
      `${at}번째: ${side} 쪽은 상대의 FIN을 받기 전에, 따라서 그것을 확인하기 전에 자기 FIN을 보냅니다.`,
    dataFirst: ({ at, side }) => `${at}번째: ${side} 쪽은 FIN보다 DATA를 먼저 보냅니다.`,
    noData: ({ at, side }) => `${at}번째: ${side} 쪽에는 보낼 데이터가 없습니다.`,
    dataAgain: ({ at, side }) => `${at}번째: ${side} 쪽은 이미 DATA를 보냈습니다.`,
    dataEarly: ({ at, side }) => `${at}번째: ${side}의 DATA는 상대의 FIN을 받은 뒤에 나갑니다.`,
    dataLate: ({ at, side }) => `${at}번째: ${side} 쪽은 FIN을 보낸 뒤에는 데이터를 보내지 않습니다.`,
    nothingToAck: ({ at, side }) => `${at}번째: ${side} 쪽이 확인해 줄 것이 없습니다.`,
    finUnacked: ({ at, side }) => `${at}번째: ${side} 쪽은 아직 상대의 FIN에 ACK로 답하지 않았습니다.`,
    noSyn: ({ at }) => `${at}번째: SYN은 연결을 열 때 씁니다.`,
    missingData: side => `${side}의 DATA가 빠졌습니다.`,
    missingFin: side => `${side}의 FIN이 빠졌습니다.`,
    missingAck: side => `${side}의 FIN에 대한 ACK가 빠졌습니다.`,
    wrongState: ({ side, state }) => `그때 ${side}의 상태는 ${state}입니다.`,
    timeWait: sides =>
      `TIME-WAIT에 머무는 쪽: ${sides}. 자기 FIN을 먼저 보내고 나서 상대의 FIN에 ACK로 답한 쪽이, 그 마지막 ACK를 잃을 때를 대비해 머뭅니다.`,
    stepsFirst: ({ closer, other }) =>
      `방향마다 따로 닫습니다. FIN이 한 방향을 끝내고 ACK가 그것을 확인합니다. ${closer} 쪽은 더 할 말이 없지만 ${other} 쪽은 아직 보낼 수 있습니다.`,
    merged: ({ other }) =>
      `${other} 쪽은 ACK와 FIN을 한 세그먼트(FIN+ACK)로 보내도 됩니다. 그러면 세그먼트는 모두 3개입니다.`,
    stepsBoth:
      'FIN이 서로 엇갈립니다. 저마다 상대의 FIN에 ACK로 답하고, 자기 FIN의 ACK가 올 때까지는 CLOSING, 오면 TIME-WAIT입니다. 두 FIN은 어느 것을 먼저 써도 되고, 두 ACK도 그렇습니다.',
  },
}
