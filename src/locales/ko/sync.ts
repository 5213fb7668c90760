import type { sync as en } from '../en/sync.ts'

/** What is said of meeting other devices, and the group. */
export const sync: typeof en = {
  options: {
    folder: '내 기기들이 함께 쓰는 폴더: git, Syncthing, Dropbox',
    url: '내 기기들이 함께 쓰는 PostgreSQL 데이터베이스 (기본값: QUIZ_DATABASE_URL)',
    group: '스터디 모임의 폴더나 데이터베이스',
    init: '폴더나 데이터베이스의 테이블을 먼저 만듭니다',
    dryRun: '할 일만 보여 주고 아무것도 쓰지 않습니다',
  },
  purposes: { devices: '내 기기', group: '모임' },
  made: '이제 쓸 수 있습니다',
  madeBefore: '이미 쓸 수 있습니다',
  same: '양쪽 모두 새로운 것이 없습니다',
  received: count => `${count}건 받음`,
  sent: count => `${count}건 보냄`,
  wouldReceive: count => `받을 것 ${count}건`,
  wouldSend: count => `보낼 것 ${count}건`,
  dryRun: '아무것도 쓰지 않았습니다.',
  receiving: count => `받는 중: ${count}건`,
  sending: ({ done, total }) => `보내는 중: ${total}건 중 ${done}건`,
  left: time => `${time}쯤 남음`,
  board: {
    group: '모임의 폴더나 데이터베이스 (기본값: 설정한 것)',
    topic: '주제: 경로 또는 경로의 앞부분',
    none: '모임에서 공유한 것이 아직 이 기기에 없습니다. 가져오려면: quiz sync',
    noTopic: topics => `이 주제로 모임에서 공유한 것이 없습니다: ${topics}`,
    title: '주제',
    all: '전체',
    scores: '두 번째 숫자는 모의 면접의 평균 점수입니다(1~4).',
    on: date => `${date} 기준`,
    today: '면접 날짜 없음',
    since: ({ member, purpose, ago }) => `${member}: ${purpose}, ${ago} 전에 공유`,
    sinceNow: ({ member, purpose }) => `${member}: ${purpose}, 방금 공유`,
    onlyMocks: member => `${member}: 모의 면접만`,
  },
}
