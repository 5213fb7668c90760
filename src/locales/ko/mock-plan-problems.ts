import type { mockPlanProblems as en } from '../en/mock-plan-problems.ts'
import type { ProblemSentences } from '../sentence.ts'

export const mockPlanProblems = {
  'mock/unknown-part': ({ name, names }) => ({
    message: `quiz mock에는 "${name}"이(가) 없습니다.`,
    hint: `이 가운데 하나인가요? ${names}`,
  }),
  'mock/no-members': () => ({
    message: '누가 참석하는지 아직 알 수 없습니다.',
    hint: '이름을 적어 주세요: quiz mock plan --members @a,@b,@c',
  }),
  'mock/member-twice': ({ member }) => ({
    message: `@${member}이(가) 두 번 적혀 있습니다.`,
    hint: '사람마다 다른 이름을 적어 주세요.',
  }),
  'mock/member-count': ({ count, fewest, most }) => ({
    message: `모의 면접은 ${fewest}명에서 ${most}명까지 할 수 있습니다. 지금은 ${count}명입니다.`,
    hint: '이름을 쉼표로 나누어 적어 주세요: --members @a,@b,@c',
  }),
  'mock/date': ({ date }) => ({
    message: `"${date}"은(는) 날짜가 아닙니다.`,
    hint: '연-월-일로 쓰세요: --date 2026-05-11',
  }),
  'mock/rooms': ({ rooms, members, most }) => ({
    message: `${members}명은 방 "${rooms}"개로 나눌 수 없습니다.`,
    hint: `방마다 두 명은 있어야 합니다. ${most} 이하로, 또는 auto로 쓰세요.`,
  }),
  'mock/unknown-member': ({ member, names }) => ({
    message: `@${member} 님은 아직 면접을 본 적이 없습니다.`,
    hint: `면접을 본 사람: ${names}`,
  }),
  'mock/levels': ({ given }) => ({
    message: `"${given}"은(는) 점수가 아닙니다.`,
    hint: '평가자마다 지식과 전달을 1에서 4까지 두 숫자로 쓰세요: 3 2, 4 3',
  }),
} satisfies Record<keyof typeof en, ProblemSentences[string]>
