import type { banker as en } from '../en/generated-banker.ts'

/** What the problems about the banker's algorithm say. */
export const banker: typeof en = {
  process: '프로세스',
  unsafeWord: '불안전',
  none: '없음',
  turn: '차례',
  afterwards: '끝난 뒤 Work',
  setting: ({ processes, resources, available }) =>
    `프로세스 ${processes}개가 자원 ${resources}를 나누어 씁니다. Available = ${available}`,
  needFirst: '먼저 각 프로세스가 더 요구할 수 있는 양, Need = Max − Allocation을 구합니다.',
  runs: '모든 자원에서 Need ≤ Work이면(같아도 됩니다) 끝까지 실행할 수 있고, 끝나면 Allocation을 돌려줍니다.',
  allFinish: sequence => `모두 끝났으므로 안전 상태입니다. 안전 순서의 예: \`${sequence}\``,
  stuck: ({ work, names }) =>
    `Work가 ${work}이면 남은 프로세스 가운데 아무도 끝낼 수 없습니다: ${names}. 따라서 불안전 상태입니다.`,
  safety: {
    ask: example =>
      `모두 끝날 수 있는 안전 순서를 하나만 \`${example}\`처럼 쓰세요. 그런 순서가 없으면 \`불안전\`이라고 쓰세요.`,
    count: count =>
      count === 1 ? '안전 순서는 이것 하나뿐입니다.' : `안전 순서는 모두 ${count}개 있습니다.`,
    blocked: ({ at, process, need, work }) => `${at}번째: ${process}의 Need ${need} > Work ${work}`,
    again: ({ at, process }) => `${at}번째의 ${process}: 이미 끝난 프로세스입니다.`,
    missing: names => `순서에서 빠진 프로세스: ${names}`,
    isSafe: sequence => `안전 상태입니다. 예를 들어 ${sequence} 순서로 모두 끝납니다.`,
  },
  unsafe: {
    ask: example =>
      `모두가 최대치를 요구할 때 끝날 수 없는 프로세스는 무엇인가요? \`${example}\`처럼 이름을 모두 쓰고, 하나도 없으면 \`없음\`이라고 쓰세요.`,
    canFinish: ({ process, need, work, at }) =>
      `${process}: 끝날 수 있습니다. ${at}번째 차례에 Need ${need} ≤ Work ${work}입니다.`,
    cannot: ({ process, need, work }) =>
      `${process}: 끝날 수 없습니다. 끝날 수 있는 것이 모두 끝나도 Need ${need} > Work ${work}입니다.`,
    answer: names => `따라서 끝날 수 없는 프로세스는 ${names}입니다.`,
    none: '모두 끝날 수 있으므로 답은 없음입니다.',
  },
  request: {
    example: '대기 …',
    words: {
      grant: '승인',
      need: '대기 need',
      available: '대기 available',
      unsafe: '대기 불안전',
    },
    ask: ({ process, request }) =>
      [
        `이때 ${process}의 요청이 왔습니다: Request = ${request}`,
        '',
        '승인하나요? 아니라면 처음 걸리는 검사는 무엇인가요? 다음 가운데 하나로 답하세요.',
        '',
        '- `승인`',
        '- `대기 need`: Need보다 많습니다',
        '- `대기 available`: Available보다 많습니다',
        '- `대기 불안전`: 승인하면 불안전 상태가 됩니다',
      ].join('\n'),
    needFails: ({ request, need }) =>
      `Request ${request} > Need ${need}: 미리 밝힌 최대치를 넘는 요청입니다.`,
    needHolds: ({ request, need }) => `Request ${request} ≤ Need ${need}입니다.`,
    availableFails: ({ request, available }) =>
      `Request ${request} > Available ${available}: 남은 자원이 모자랍니다.`,
    availableHolds: ({ request, available }) => `Request ${request} ≤ Available ${available}입니다.`,
    safetyFails: names => `승인하면 끝날 수 없는 프로세스가 생깁니다: ${names}. 불안전 상태가 됩니다.`,
    safetyHolds: sequence => `승인해도 ${sequence} 순서로 모두 끝날 수 있습니다. 안전 상태로 남습니다.`,
    pretend: ({ available, allocation, need }) =>
      `승인했다고 쳐 봅니다: Available ${available}, Allocation ${allocation}, Need ${need}.`,
    granted: '세 검사를 모두 통과하므로 **승인**합니다.',
    denied: words => `따라서 답은 이것입니다: **${words}**`,
    sayWhy: '승인하지 않는 것은 맞습니다. 처음 걸리는 검사도 쓰세요: need, available, 불안전',
  },
  need: {
    ask: ({ process, example }) => `${process}의 Need는 얼마인가요? \`${example}\`처럼 자원 순서대로 쓰세요.`,
    cell: ({ resource, max, held, need, given }) =>
      `${resource}: ${max} − ${held} = ${need} (쓴 답: ${given})`,
    steps: 'Need는 최대치까지 아직 받지 않은 몫입니다. 자원별로 빼면 됩니다.',
  },
}
