import type { judgeProblems as en } from '../en/judge-problems.ts'
import type { ProblemSentences } from '../sentence.ts'

export const judgeProblems = {
  'judge/action': ({ value }) => ({
    message: `quiz judge에 "${value}"라는 동작이 없습니다.`,
    hint: '할 수 있는 것: suggest, preview, doctor',
  }),
  'judge/needs-answer': () => ({
    message: '문제와 답이 빠졌습니다.',
    hint: '예: quiz judge preview mutex "한 번에 한 스레드만 잡습니다."',
  }),
  'judge/no-model': () => ({
    message: '정해 둔 모델이 없습니다.',
    hint: 'quiz config set judge.url http://127.0.0.1:11434/v1을 실행하고 judge.model에 이름을 적으세요',
  }),
  'judge/no-points': ({ id }) => ({
    message: `문제 "${id}"에는 핵심 포인트가 없어 모델에 묻지 않습니다.`,
    hint: '핵심 포인트가 있는 서술형 문제를 고르세요.',
  }),
  'judge/model': ({ detail }) => ({
    message: `모델의 의견을 받지 못했습니다(${detail}). 패턴으로 찾은 결과를 그대로 씁니다.`,
    hint: '점검해 보세요: quiz judge doctor',
  }),
  'judge/model:unchecked': ({ detail }) => ({
    message: `모델 "${detail}"은(는) 아직 점검하지 않아 묻지 않습니다.`,
    hint: '점검하려면: quiz judge doctor',
  }),
  'judge/model:address': ({ detail }) => ({
    message: `"${detail}"은(는) 모델의 주소가 아닙니다.`,
    hint: '예: quiz config set judge.url http://127.0.0.1:11434/v1',
  }),
  'judge/model:remote': ({ detail }) => ({
    message: `${detail}은(는) 이 컴퓨터가 아니어서 모델에 묻지 않습니다.`,
    hint: '답을 밖으로 보내도 된다면: quiz config set judge.allowRemote true',
  }),
  'judge/model:key': ({ detail }) => ({
    message: `환경 변수 ${detail}에 키가 없어 모델에 묻지 않습니다.`,
    hint: 'quiz를 실행하는 셸에서 그 변수에 키를 넣거나, 키가 필요 없으면: quiz config unset judge.keyVariable',
  }),
  'judge/model:open': ({ detail }) => ({
    message: `${detail}의 키가 암호화되지 않은 채 네트워크로 나가게 되어 모델에 묻지 않습니다.`,
    hint: 'https로 시작하는 주소를 쓰세요: quiz config set judge.url https://…',
  }),
  'judge/model:unreachable': ({ detail }) => ({
    message: `모델에 연결할 수 없습니다(${detail}). 패턴으로 찾은 결과를 그대로 씁니다.`,
    hint: '모델을 켜거나 주소를 확인하세요: quiz config get judge.url',
  }),
  'judge/model:slow': () => ({
    message: '모델이 20초 안에 대답하지 않았습니다. 패턴으로 찾은 결과를 그대로 씁니다.',
    hint: '더 작은 모델을 쓰려면: quiz config set judge.model <이름>',
  }),
  'judge/model:too-large': () => ({
    message: '모델의 대답이 64KiB를 넘었습니다. 패턴으로 찾은 결과를 그대로 씁니다.',
    hint: '다른 모델을 쓰려면: quiz config set judge.model <이름>',
  }),
  'judge/model:status': ({ detail }) => ({
    message: `모델 서버가 ${detail}(으)로 응답했습니다. 패턴으로 찾은 결과를 그대로 씁니다.`,
    hint: '서버에 있는 모델인지 확인하세요: quiz config get judge.model',
  }),
  'judge/model:reply': () => ({
    message: '모델의 대답이 정해진 형식이 아닙니다. 패턴으로 찾은 결과를 그대로 씁니다.',
    hint: '다른 모델을 쓰려면: quiz config set judge.model <이름>',
  }),
} satisfies Record<keyof typeof en, ProblemSentences[string]>
