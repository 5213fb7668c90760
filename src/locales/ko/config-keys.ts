import type { ConfigKey } from '../../model/config.ts'

/** What each key of the configuration means. */
export const configKeys = {
  member: '모임에서 쓰는 이름. 누구의 학습 기록인지 나타냅니다 (기본값: 사용자 이름)',
  lang: '화면의 언어: ko 또는 en (기본값: 시스템의 언어)',
  banks: '문제를 더 읽을 파일이나 폴더',
  builtin: 'quiz에 들어 있는 문제를 쓸지 여부',
  hide: '빼고 볼 주제',
  retention: '복습할 때 기억하고 있기를 바라는 카드의 비율',
  newPerDay: '하루에 새로 푸는 문제 수',
  sessionSize: '한 세션에 나오는 카드 수',
  minutes: '세션을 끝낼 시간(분)',
  rolloverHour: '학습일이 바뀌는 시각',
  learningSteps: '새 카드를 다른 날로 넘기기 전에 다시 보는 간격',
  relearningSteps: '잊은 카드를 다시 보는 간격',
  maximumInterval: '가장 긴 복습 간격(일)',
  leechAfter: '이만큼 잊으면 거머리 카드(leech)로 봅니다',
  timeLimit: '답하는 시간(초)',
  editor: 'quiz edit가 여는 편집기 (기본값: VISUAL 또는 EDITOR)',
  keepAnswers: '입력한 답을 내 기록에 남겨 채점을 다듬는 데 쓸지 여부',
  'judge.url': '입력한 답을 평가할 언어 모델의 주소',
  'judge.model': '그 모델의 이름',
  'judge.allowRemote': '답을 이 컴퓨터 밖으로 보내도 되는지 여부',
  'sync.folder': '내 기기들이 함께 쓰는 폴더',
  'sync.url': '내 기기들이 함께 쓰는 PostgreSQL 데이터베이스',
  group: '스터디 모임의 폴더나 데이터베이스',
  share: '모임에 보여 줄 내 정보',
} satisfies Record<ConfigKey, string>
