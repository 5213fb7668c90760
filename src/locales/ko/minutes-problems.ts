import type { minutesProblems as en } from '../en/minutes-problems.ts'
import type { ProblemSentences } from '../sentence.ts'

export const minutesProblems = {
  'minutes/weekday': ({ date }) => ({
    message: `적힌 요일이 ${date}의 요일과 다릅니다.`,
    hint: '제목의 날짜나 요일을 고쳐 주세요.',
  }),
  'minutes/date': () => ({
    message: '모의 면접을 본 날짜가 회의록에 없습니다.',
    hint: '맨 위에 이런 제목을 적어 주세요: # 210511 화',
  }),
  'minutes/no-candidate': ({ member, candidates }) => ({
    message: `${member}은(는) 모의 면접의 면접자가 아닙니다.`,
    hint: `다음 가운데 한 사람을 적어 주세요: ${candidates}`,
  }),
  'mock/not-held': () => ({
    message: '아직 열린 모의 면접이 없습니다.',
    hint: '시작하려면: quiz mock run',
  }),
  'mock/not-held:one': ({ id }) => ({
    message: `${id} 모임에서는 아무도 면접을 보지 않았습니다.`,
    hint: '아이디를 빼면 가장 최근에 열린 모임의 회의록을 적습니다: quiz mock minutes',
  }),
  'minutes/turn': () => ({
    message: '차례의 제목을 읽을 수 없습니다.',
    hint: '이렇게 적어 주세요: ### 1차 @jun (면접관 @sol, 기록 @min)',
  }),
  'minutes/turn-twice': () => ({
    message: '이 면접자의 같은 번호 차례가 앞에 이미 있습니다.',
    hint: '그날의 차례에 차례대로 번호를 매겨 주세요.',
  }),
  'minutes/question': () => ({
    message: '누구의 차례, 어느 질문에 딸린 내용인지 알 수 없습니다.',
    hint: '차례(###) 아래에 질문(####)을 적고, 그 아래에 있었던 일을 적어 주세요.',
  }),
  'minutes/question-twice': () => ({
    message: '이 차례에 같은 질문이 이미 있습니다.',
    hint: '두 제목 중 하나 아래에 모아 주세요.',
  }),
  'minutes/course': () => ({
    message: '답변이 어떻게 진행되었는지 읽을 수 없습니다.',
    hint: '다음 중 하나로 적어 주세요: "2:05, 힌트 0", "패스", "패스, @sol 답변"',
  }),
  'minutes/points': () => ({
    message: '말한 핵심 포인트가 전체보다 많습니다.',
    hint: '앞의 수는 말한 것, 뒤의 수는 전체입니다: 핵심 포인트 3/4',
  }),
  'minutes/point': () => ({
    message: '핵심 포인트를 말했는지 적혀 있지 않습니다.',
    hint: '[x](말함), [~](꼬리 질문 뒤에 말함), [ ](말하지 않음) 중 하나로 시작해 주세요.',
  }),
  'minutes/score': () => ({
    message: '점수를 읽을 수 없거나 두 번 적혀 있습니다.',
    hint: '점수는 1부터 4까지입니다. 이렇게 적어 주세요: "지식 3: 3, 3" 또는 "지식 3: @sol 3, @min 3"',
  }),
  'minutes/label': () => ({
    message: '항목 이름과 같은 줄에 적힌 내용을 읽을 수 없습니다.',
    hint: '항목 이름 아래 줄에 두 칸 들여 적어 주세요.',
  }),
} satisfies Record<keyof typeof en, ProblemSentences[string]>
