import type { edgeProblems as en } from '../en/edge-problems.ts'
import type { ProblemSentences } from '../sentence.ts'

export const edgeProblems = {
  'journal/append': ({ detail }) => ({
    message: `저장하지 못했습니다: ${detail}`,
    hint: '원인을 해결한 뒤 다시 해 주세요. 그 전의 내용은 모두 저장되어 있습니다.',
  }),
  'journal/append:full': () => ({
    message: '디스크가 가득 차서 저장하지 못했습니다.',
    hint: '공간을 비운 뒤 다시 해 주세요. 그 전의 내용은 모두 저장되어 있습니다.',
  }),
  'journal/append:read-only': () => ({
    message: '읽기 전용 디스크라서 저장하지 못했습니다.',
    hint: '--home이나 QUIZ_HOME으로 쓸 수 있는 폴더를 지정하세요.',
  }),
  'journal/append:denied': () => ({
    message: '쓰기 권한이 없어서 저장하지 못했습니다.',
    hint: '권한을 주거나, --home이나 QUIZ_HOME으로 다른 폴더를 지정하세요.',
  }),
  'journal/append:not-a-folder': () => ({
    message: '경로 중간에 폴더가 아닌 파일이 있어서 저장하지 못했습니다.',
    hint: '그 파일을 옮기거나, --home이나 QUIZ_HOME으로 다른 폴더를 지정하세요.',
  }),
  'journal/line': () => ({
    message: '기록의 이 줄은 읽을 수 없어 건너뜁니다. 파일에는 그대로 남겨 둡니다.',
    hint: '',
  }),
  'journal/line:json': () => ({
    message: '기록의 이 줄은 JSON 객체가 아니어서 건너뜁니다. 파일에는 그대로 남겨 둡니다.',
    hint: '원래 내용을 안다면 그 줄을 고치세요. 파일을 다시 읽습니다.',
  }),
  'journal/line:encoding': () => ({
    message: '기록의 이 줄은 UTF-8 텍스트가 아니어서 건너뜁니다. 파일에는 그대로 남겨 둡니다.',
    hint: '백업이 있다면 quiz restore <파일> 로 되살릴 수 있습니다.',
  }),
  'journal/line:field': ({ field }) => ({
    message: `기록의 이 줄은 "${field}" 값이 없거나 잘못되어 건너뜁니다. 파일에는 그대로 남겨 둡니다.`,
    hint: '원래 내용을 안다면 그 줄을 고치세요. 파일을 다시 읽습니다.',
  }),
  'journal/torn': () => ({
    message: '기록의 마지막 줄이 끝까지 쓰이지 않아 제외했습니다.',
    hint: '전원이 꺼지거나 디스크가 가득 차면 생기는 일입니다. 저장되었다고 알린 내용은 빠지지 않았습니다.',
  }),
  'file/read': ({ detail }) => ({ message: `읽을 수 없습니다: ${detail}`, hint: '' }),
  'file/read:denied': () => ({
    message: '읽기 권한이 없습니다.',
    hint: '권한을 준 뒤 다시 해 주세요.',
  }),
  'file/read:missing': () => ({ message: '그런 파일이 없습니다.', hint: '경로를 확인하세요.' }),
  'file/read:not-a-folder': () => ({
    message: '경로 중간에 폴더가 아닌 파일이 있습니다.',
    hint: '경로를 확인하세요.',
  }),
  'file/read:folder': () => ({
    message: '파일이 아니라 폴더입니다.',
    hint: '그 안에 있는 파일의 경로를 쓰세요.',
  }),
  'file/write': ({ detail }) => ({ message: `쓸 수 없습니다: ${detail}`, hint: '' }),
  'file/write:full': () => ({
    message: '디스크가 가득 차서 쓸 수 없습니다.',
    hint: '공간을 비운 뒤 다시 해 주세요. 원래 있던 내용은 그대로입니다.',
  }),
  'file/write:read-only': () => ({
    message: '읽기 전용 디스크라서 쓸 수 없습니다.',
    hint: '쓸 수 있는 곳을 고르세요.',
  }),
  'file/write:denied': () => ({
    message: '쓰기 권한이 없습니다.',
    hint: '권한을 주거나 다른 곳을 고르세요.',
  }),
  'file/write:missing': () => ({
    message: '폴더가 없어서 쓸 수 없습니다.',
    hint: '폴더를 먼저 만들거나 다른 곳을 고르세요.',
  }),
  'file/write:not-a-folder': () => ({
    message: '경로 중간에 폴더가 아닌 파일이 있어서 쓸 수 없습니다.',
    hint: '그 파일을 옮기거나 다른 곳을 고르세요.',
  }),
  'file/write:folder': () => ({
    message: '같은 이름의 폴더가 있어서 쓸 수 없습니다.',
    hint: '다른 이름을 고르세요.',
  }),
  'file/exists': () => ({
    message: '같은 이름의 파일이 이미 있어 그대로 두었습니다.',
    hint: '다른 이름을 고르거나 그 파일을 옮기세요.',
  }),
  'cache/damaged': () => ({
    message: '문제은행의 내용을 기억해 두는 파일이 손상되어 지웠습니다.',
    hint: '같은 명령을 다시 실행하세요. 문제은행에서 새로 만들어지며, 사용자의 기록은 들어 있지 않습니다.',
  }),
  'home/figures-damaged': () => ({
    message: '데이터 폴더의 figures.json이 손상되었습니다.',
    hint: '그 파일을 지우고 같은 명령을 다시 실행하세요. 일지에서 새로 만들어지며 평가는 하나도 사라지지 않습니다.',
  }),
  'home/snapshot-damaged': () => ({
    message: '데이터 폴더의 state.json이 손상되었습니다.',
    hint: '그 파일을 지우고 같은 명령을 다시 실행하세요. 일지에서 새로 만들어지며 평가는 하나도 사라지지 않습니다.',
  }),
  'file/not-utf8': () => ({
    message: 'UTF-8 텍스트가 아닙니다.',
    hint: '편집기에서 UTF-8로 저장하세요.',
  }),
  'file/locked': ({ lock }) => ({
    message: '다른 quiz가 이 파일을 쓰는 중이고 끝나지 않습니다.',
    hint: `다시 해 보세요. 실행 중인 quiz가 없다면 다음을 지우세요: ${lock}`,
  }),
  'config/damaged': () => ({
    message: '설정 파일을 여기서부터 읽을 수 없어 기본값을 씁니다.',
    hint: '편집기로 고치세요. quiz가 이 파일을 쓰게 되면 지금 내용을 옆에 따로 남겨 둡니다.',
  }),
  'config/unknown-key': ({ key }) => ({
    message: `"${key}"라는 설정은 없습니다.`,
    hint: '모든 설정은 quiz config list 로 볼 수 있습니다.',
  }),
  'config/unknown-key:close': ({ key, closest, first, example }) => ({
    message: `"${key}"라는 설정은 없습니다.`,
    hint: `혹시 이것인가요: ${closest} (예: quiz config set ${first} ${example})`,
  }),
  'config/in-journal': ({ key, value }) => ({
    message: `"${key}" 설정은 모든 기기에서 같아야 하므로 이 파일에 써도 효과가 없습니다.`,
    hint: `다음과 같이 설정하세요: quiz config set ${key} "${value}"`,
  }),
  'config/value': ({ key, value, example }) => ({
    message: `"${value}"은(는) "${key}"에 쓸 수 없는 값입니다.`,
    hint: `예: quiz config set ${key} ${example}`,
  }),
  'config/value:flag': ({ key, value, example }) => ({
    message: `"${value}"은(는) "${key}"에 쓸 수 없는 값입니다. true나 false를 쓰세요.`,
    hint: `예: quiz config set ${key} ${example}`,
  }),
  'config/value:language': ({ key, value, choices, example }) => ({
    message: `"${value}"은(는) "${key}"에 쓸 수 없는 값입니다. 쓸 수 있는 값: ${choices}`,
    hint: `예: quiz config set ${key} ${example}`,
  }),
  'config/value:number': ({ key, value, least, most, example }) => ({
    message: `"${value}"은(는) "${key}"에 쓸 수 없는 값입니다. ${least} 이상 ${most} 이하의 수여야 합니다.`,
    hint: `예: quiz config set ${key} ${example}`,
  }),
  'config/value:whole': ({ key, value, least, most, example }) => ({
    message: `"${value}"은(는) "${key}"에 쓸 수 없는 값입니다. ${least} 이상 ${most} 이하의 정수여야 합니다.`,
    hint: `예: quiz config set ${key} ${example}`,
  }),
  'config/value:steps': ({ key, value, example }) => ({
    message: `"${value}"은(는) "${key}"에 쓸 수 없는 값입니다. 30s, 10m, 2h처럼 하루가 안 되는 간격을 짧은 것부터 차례로 나열하세요.`,
    hint: `예: quiz config set ${key} ${example}`,
  }),
  'config/value:shares': ({ key, value, choices, example }) => ({
    message: `"${value}"은(는) "${key}"에 쓸 수 없는 값입니다. 쓸 수 있는 값: ${choices}`,
    hint: `예: quiz config set ${key} ${example}`,
  }),
  'config/value:variable': ({ key, example }) => ({
    message: `"${key}"에는 환경 변수의 이름을 대문자로 적습니다. 키 자체는 어떤 파일에도 적지 않습니다.`,
    hint: `예: quiz config set ${key} ${example}`,
  }),
  'bank-root/missing': () => ({
    message: '그런 문제 폴더가 없습니다.',
    hint: '--bank, QUIZ_BANKS, 그리고 quiz config list 의 "banks"를 확인하세요.',
  }),
  'editor/missing': ({ command }) => ({
    message: `"${command}" 편집기를 찾을 수 없습니다.`,
    hint: '다른 편집기를 고르세요. 예: quiz config set editor "code --wait"',
  }),
  'editor/failed': ({ command, detail }) => ({
    message: `"${command}" 편집기가 오류로 끝났습니다: ${detail}`,
    hint: '다른 편집기를 고르세요. 예: quiz config set editor "code --wait"',
  }),
  'restore/not-a-backup': () => ({
    message: 'quiz가 만든 백업이 아니어서 아무것도 바꾸지 않았습니다.',
    hint: '백업은 quiz backup 으로 만듭니다.',
  }),
  'restore/damaged': () => ({
    message: '백업이 손상되어 아무것도 바꾸지 않았습니다.',
    hint: '더 오래된 백업을 써 보세요.',
  }),
  'restore/unsafe-name': ({ name }) => ({
    message: `백업에 홈 폴더에 속하지 않는 파일 "${name}"이(가) 들어 있어 아무것도 바꾸지 않았습니다.`,
    hint: '직접 만든 백업만 쓰세요.',
  }),
  'restore/newer': ({ version }) => ({
    message: `더 새로운 quiz가 만든 백업(형식 ${version})이어서 아무것도 바꾸지 않았습니다.`,
    hint: '먼저 새 버전을 설치하세요: npm install --global interview-quiz',
  }),
} satisfies Record<keyof typeof en, ProblemSentences[string]>
