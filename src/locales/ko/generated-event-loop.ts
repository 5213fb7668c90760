import type { eventLoop as en } from '../en/generated-event-loop.ts'

/** What the problems about the event loop say. */
export const eventLoop: typeof en = {
  setting: 'Node에서 다음 스크립트를 실행합니다.',
  ask: example => `글자가 출력되는 순서대로 \`${example}\`처럼 쓰세요.`,
  turn: '순서',
  printed: '출력',
  by: '실행하는 곳',
  phases: { script: '스크립트 본문', microtask: '마이크로태스크', timer: '타이머' },
  missing: letters => `빠진 글자: ${letters}`,
  again: letter => `두 번 나오는 글자: ${letter}`,
  place: ({ at, wanted, given }) => `${at}번째: ${given} 대신 ${wanted}.`,
  why: {
    script: '어떤 콜백보다 스크립트 본문이 먼저 끝까지 실행됩니다.',
    microtask: '다음 타이머보다 마이크로태스크가 먼저, 그 사이 새로 들어온 것까지 모두 실행됩니다.',
    timer: '타이머 콜백 하나가 끝나면 거기서 넣은 마이크로태스크를 모두 실행한 뒤 다음 타이머로 갑니다.',
    order: '같은 큐에서는 먼저 들어온 것이 먼저 나옵니다. 이어진 `then`은 앞의 것이 끝나야 큐에 들어갑니다.',
  },
  rules: [
    '먼저 스크립트 본문이 끝까지 실행됩니다.',
    '그다음 마이크로태스크 큐(`queueMicrotask`, `then`)를, 그 사이 들어온 것까지 모두 비웁니다.',
    '그다음 타이머를 건 순서대로 하나씩 실행하고, 하나가 끝날 때마다 마이크로태스크 큐를 다시 비웁니다.',
  ],
}
