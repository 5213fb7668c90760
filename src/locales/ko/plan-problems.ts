import type { planProblems as en } from '../en/plan-problems.ts'
import type { ProblemSentences } from '../sentence.ts'

export const planProblems = {
  'plan/date': ({ date }) => ({
    message: `"${date}"은(는) 날짜가 아닙니다.`,
    hint: '연-월-일로 쓰세요: --date 2026-12-15',
  }),
  'plan/past': ({ date }) => ({
    message: `${date}은(는) 이미 지났습니다.`,
    hint: '오늘이나 그 뒤의 날짜를 쓰세요.',
  }),
  'plan/no-date': () => ({
    message: '면접 날짜가 아직 없습니다.',
    hint: '정하려면: quiz plan --date 2026-12-15 --minutes 15',
  }),
  'plan/name': ({ name, names }) => ({
    message: `"${name}"이라는 면접은 없습니다.`,
    hint: `${names === '' ? '이름이 있는 면접이 없습니다.' : `있는 것: ${names}.`} 새로 만들려면 --date도 쓰세요.`,
  }),
  'plan/minutes': ({ minutes }) => ({
    message: `하루는 ${minutes}분이 되지 않습니다.`,
    hint: '예: --minutes 15',
  }),
  'plan/weight': ({ given }) => ({
    message: `"${given}"에서 주제와 비중을 읽지 못했습니다.`,
    hint: '이렇게 쓰세요: --topic network=3 (0이면 그 주제를 뺍니다)',
  }),
  'plan/rest': ({ given }) => ({
    message: `"${given}"은(는) 쉬는 요일이 될 수 없습니다.`,
    hint: '예: --rest sat,sun (none이면 쉬는 날이 없습니다. 하루는 연습해야 합니다)',
  }),
  'optimize/unavailable': ({ machine }) => ({
    message: `기억 모델을 맞추는 @open-spaced-repetition/binding이 이 컴퓨터(${machine})에 설치되어 있지 않습니다.`,
    hint: '선택 설치 항목이라 다른 기능은 모두 됩니다. 설치하려면: npm install -g interview-quiz --include=optional',
  }),
} satisfies Record<keyof typeof en, ProblemSentences[string]>
