import type { race as en } from '../en/generated-race.ts'

/** What the problems about unprotected counters say. */
export const race: typeof en = {
  setting: ({ threads, increments }) =>
    `스레드 ${threads}개가 변수 \`x\`를 함께 쓰면서 저마다 다음 코드를 락 없이 ${increments === 1 ? '한 번씩 ' : ''}실행합니다. 읽기 한 번, 쓰기 한 번만 원자적입니다.`,
  ask: '모든 스레드가 끝났을 때 `x`가 될 수 있는 값을 모두 쓰세요. 예: `{1, 5}`, `1..5`',
  tooMuch: ({ value, most }) => `${value}: 나올 수 없습니다. 더한 것을 하나도 잃지 않아도 ${most}까지입니다.`,
  tooLittle: ({ value, least }) => `${value}: 나올 수 없습니다. 아무리 잃어도 ${least}은(는) 남습니다.`,
  between: ({ value, step }) => `${value}: 나올 수 없습니다. x는 ${step}씩 커집니다.`,
  missing: values => `이 값도 나올 수 있습니다: ${values}`,
  most: ({ most, all }) => `최댓값: 스레드끼리 겹치지 않으면 덧셈 ${all}번이 모두 남아 ${most}입니다.`,
  leastOnce: ({ least }) => `최솟값: 모두가 처음 값을 읽고 나서 저마다 쓰면 덧셈 하나만 남아 ${least}입니다.`,
  leastMany: ({ least, start, once }) =>
    [
      `최솟값: 덧셈 하나도, 한 스레드의 몫도 아니고 덧셈 둘이 남은 ${least}입니다.`,
      `- T1이 ${start}을(를) 읽습니다. 그 사이 나머지가 모두 실행되고, T2는 마지막 반복만 남깁니다.`,
      `- T1이 ${once}을(를) 써서 그때까지 더한 것이 사라집니다. T2가 마지막 반복에서 ${once}을(를) 읽습니다.`,
      `- T1이 남은 반복을 모두 끝냅니다. T2가 그 위에 ${least}을(를) 씁니다.`,
    ].join('\n'),
  whyNotOne:
    '덧셈 하나만 남을 수는 없습니다. 맨 나중의 쓰기는 어떤 스레드의 마지막 반복이고, 그 반복은 앞선 반복에서 누군가 쓴 값을 읽기 때문입니다.',
  all: values => `덜 잃으면 그 사이의 값도 모두 나옵니다: **${values}**`,
}
