import type { memory as en } from '../en/generated-memory.ts'

/** What the problems about page replacement and addresses say. */
export const memory: typeof en = {
  replace: {
    setting: ({ frames, references }) =>
      `비어 있는 프레임 ${frames}개로 시작한 프로세스가 페이지를 다음 순서로 참조합니다.\n\n\`${references}\``,
    ask: policy => `${policy} 방식에서 페이지 폴트는 몇 번 일어나나요?`,
    policies: {
      fifo: 'FIFO(가장 먼저 들어온 페이지를 내보냄)',
      lru: 'LRU(가장 오래 쓰지 않은 페이지를 내보냄)',
      opt: 'OPT(가장 나중에 다시 쓸 페이지를 내보냄)',
    },
    reference: '페이지',
    held: '그 뒤 프레임',
    outcome: '결과',
    hit: '적중',
    fault: '폴트',
    out: page => `폴트, ${page} 내보냄`,
    count: faults => `페이지 폴트: **${faults}번**`,
    ties: '똑같이 먼 페이지가 둘이면 어느 것을 내보내도 폴트의 수는 같습니다.',
    coldFaults: ({ frames, faults }) =>
      `비어 있는 프레임 ${frames}개를 채우는 것도 폴트입니다. 모두 ${faults}번입니다.`,
    otherPolicy: ({ policy, faults }) => `그것은 ${policy} 방식의 값입니다. 여기서는 ${faults}번입니다.`,
    where: ({ faults, places }) => `폴트는 ${faults}번입니다. 폴트가 나는 참조: ${places}번째`,
  },
  address: {
    setting: ({ size, address }) =>
      `페이지 하나는 ${size}바이트입니다. 프로세스가 가상 주소 ${address} 번지에 접근합니다.`,
    ask: example =>
      `페이지 번호와 오프셋을 차례로 \`${example}\`처럼 쓰세요. 10진수, 또는 \`0x\`를 붙인 16진수로 씁니다.`,
    page: ({ address, size, page }) => `페이지 번호: ${address} ÷ ${size}의 몫은 ${page}입니다.`,
    offset: ({ address, size, offset }) => `오프셋: ${address} ÷ ${size}의 나머지는 ${offset}입니다.`,
    swapped: '둘의 자리가 바뀌었습니다. 페이지 번호를 먼저, 오프셋을 나중에 씁니다.',
    bits: ({ bits, size }) =>
      `${size} = 2^${bits}이므로 주소의 아래 ${bits}비트가 오프셋이고, 나머지 윗부분이 페이지 번호입니다.`,
    inDecimal: ({ address, value }) => `${address} = ${value}입니다.`,
  },
}
