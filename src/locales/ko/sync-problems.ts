import type { syncProblems as en } from '../en/sync-problems.ts'
import type { ProblemSentences } from '../sentence.ts'

export const syncProblems = {
  'sync/nowhere': () => ({
    message: '어디로 동기화할지 아직 정하지 않았습니다.',
    hint: '이렇게 쓰세요: quiz sync --folder ~/Dropbox/quiz. 계속 쓰려면: quiz config set sync.folder ~/Dropbox/quiz (또는 sync.url, group)',
  }),
  'sync/no-folder': () => ({
    message: '그런 폴더가 없습니다.',
    hint: '경로를 바르게 썼는지, 디스크가 연결되어 있는지 확인하세요. 새로 만들려면: quiz sync --init',
  }),
  'sync/own-home': () => ({
    message: '이 기기의 데이터가 들어 있는 quiz 폴더입니다.',
    hint: '기기들이 함께 쓰는 다른 폴더를 쓰세요.',
  }),
  'sync/lines': ({ count }) => ({
    message: `이 파일에 읽을 수 없는 줄이 ${count}개 있습니다. 건너뛰었고, 파일에는 그대로 남아 있습니다.`,
    hint: '아직 복사 중인 파일이라면 나중에 quiz sync를 다시 실행하면 됩니다.',
  }),
  'sync/other-member': ({ members, member }) => ({
    message: `다른 이름의 기록이 있습니다: ${members}. 이 기기에서는 ${member} 이름으로 한 것만 셉니다.`,
    hint: '같은 사람이라면 모든 기기에서 한 이름을 쓰세요: quiz config set member <이름>',
  }),
  'sync/address': () => ({
    message: 'PostgreSQL 데이터베이스의 주소가 아닙니다.',
    hint: '이런 모양입니다: postgres://user@host/database. 비밀번호의 @ / : 는 %40 %2F %3A로 쓰세요.',
  }),
  'sync/newer-schema': ({ version, known }) => ({
    message: `이 데이터베이스의 테이블은 더 새로운 quiz가 만들었습니다(스키마 ${version}, 여기서 아는 것은 ${known}). 아무것도 바꾸지 않았습니다.`,
    hint: '그 버전을 먼저 설치하세요: npm install --global interview-quiz',
  }),
  'sync/no-row-security': () => ({
    message: '이 데이터베이스에는 행 수준 보안이 없어서, 테이블을 쓸 수 있는 사람은 모든 행을 읽습니다.',
    hint: '혼자서만 쓰거나, 멤버마다 데이터베이스를 따로 두고 모임용을 하나 더 두세요.',
  }),
  'sync/database': ({ host, detail }) => ({
    message: `${host}의 데이터베이스에서 오류가 났습니다: ${detail}`,
    hint: '잃은 것은 없습니다. 보내지 못한 것은 다음에 보냅니다.',
  }),
  'sync/database:unreachable': ({ host }) => ({
    message: `${host}에서 응답이 없습니다.`,
    hint: '호스트와 포트, 데이터베이스가 켜져 있는지 확인하세요. 보내지 못한 것은 다음에 보냅니다.',
  }),
  'sync/database:unknown-host': ({ host }) => ({
    message: `${host} 호스트를 찾을 수 없거나 네트워크에 연결되어 있지 않습니다.`,
    hint: '이름을 바르게 썼는지 확인하세요. 보내지 못한 것은 다음에 보냅니다.',
  }),
  'sync/database:lost': ({ host }) => ({
    message: `${host}에 연결했지만 자꾸 끊어집니다.`,
    hint: '나중에 quiz sync를 다시 실행하세요. 멈춘 곳부터 이어집니다.',
  }),
  'sync/database:password': ({ host, user }) => ({
    message: `${host}에서 ${user} 사용자를 받아 주지 않습니다. 비밀번호가 없거나 틀렸거나, 허용되지 않은 사용자입니다.`,
    hint: '주소를 확인하세요. 비밀번호는 PGPASSWORD나 ~/.pgpass에 둘 수도 있습니다.',
  }),
  'sync/database:no-database': ({ host, database }) => ({
    message: `${host}에 "${database}" 데이터베이스가 없습니다.`,
    hint: '이름을 확인하거나 새로 만드세요: createdb <이름>',
  }),
  'sync/database:no-schema': ({ host, database }) => ({
    message: `${host}의 "${database}" 데이터베이스에는 아직 quiz의 테이블이 없습니다.`,
    hint: '데이터베이스의 소유자로 한 번만 만드세요: quiz sync --init',
  }),
  'sync/database:denied': ({ user, detail }) => ({
    message: `데이터베이스가 ${user} 사용자에게 허용하지 않습니다: ${detail}`,
    hint: 'README의 "모임용 데이터베이스"에 있는 권한을 소유자에게 요청하세요.',
  }),
  'sync/database:not-yours': ({ user }) => ({
    message: `데이터베이스에서 ${user} 사용자는 ${user} 이름으로만 쓸 수 있습니다.`,
    hint: `그 이름을 쓰세요: quiz config set member ${user}`,
  }),
  'sync/database:tls': ({ host, detail }) => ({
    message: `${host}에 안전하게 연결할 수 없습니다: ${detail}`,
    hint: '서버가 지원하는 방식을 확인하고 주소의 sslmode로 고르세요: disable, verify-full, no-verify. sslrootcert=<파일>을 쓰면 그 인증서를 믿습니다.',
  }),
  'board/no-group': () => ({
    message: '모임이 어디에 공유하는지 아직 정하지 않았습니다.',
    hint: '정하려면: quiz config set group ~/Dropbox/study-group (또는 데이터베이스 주소)',
  }),
} satisfies Record<keyof typeof en, ProblemSentences[string]>
