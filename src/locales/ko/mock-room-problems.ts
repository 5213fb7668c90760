import type { mockRoomProblems as en } from '../en/mock-room-problems.ts'
import type { ProblemSentences } from '../sentence.ts'

export const mockRoomProblems = {
  'mock/no-turn': ({ turn, turns }) => ({
    message:
      turn === undefined
        ? '모임에 그런 차례가 없습니다.'
        : `${turn}차는 없습니다. 이 모임은 ${turns}차까지입니다.`,
    hint: '차례를 보려면: quiz mock run',
  }),
  'mock/not-yours': () => ({ message: '이 차례에서는 다른 사람이 하는 일입니다.', hint: '' }),
  'mock/not-now': () => ({ message: '지금은 할 수 없습니다.', hint: '' }),
  'mock/candidate-absent': () => ({
    message: '면접자가 자리에 없습니다.',
    hint: 'a로 출석을 표시하거나 d로 이 차례를 취소하세요.',
  }),
  'mock/interviewer-absent': () => ({
    message: '면접관이 자리에 없습니다.',
    hint: 'a로 출석을 표시하면 다른 사람에게 역할이 넘어갑니다.',
  }),
  'mock/turn-running': () => ({
    message: '이 방에서는 다른 차례가 진행 중입니다.',
    hint: '먼저 그 차례를 마치세요.',
  }),
  'mock/asked-before': () => ({ message: '오늘 이미 나온 질문입니다.', hint: '' }),
  'mock/no-hint': () => ({ message: '남은 힌트가 없습니다.', hint: '' }),
  'mock/no-point': () => ({ message: '그런 핵심 포인트가 없습니다.', hint: '' }),
  'mock/no-follow-up': () => ({
    message: '지금 맞는 꼬리 질문이 없습니다.',
    hint: '꼬리 질문은 두 개까지입니다. w로 차례마다 하나씩 직접 물을 수 있습니다.',
  }),
  'mock/one-free-question': () => ({ message: '이 차례에서는 이미 직접 질문했습니다.', hint: '' }),
  'mock/waiting': () => ({ message: '아직 평가하지 않은 사람이 있습니다.', hint: '' }),
  'mock/too-late': () => ({
    message: '점수가 이미 공개되어, 지금 매기면 비공개 평가가 아닙니다.',
    hint: '이미 평가한 사람은 c로 점수를 고치고 근거를 남길 수 있습니다.',
  }),
  'mock/empty-text': () => ({ message: '입력한 내용이 없습니다.', hint: '' }),
  'mock/moved-on': () => ({ message: '그사이 진행이 바뀌었습니다. 화면을 다시 확인해 주세요.', hint: '' }),
  'mock/port': ({ port, free }) => ({
    message: `${port}번 포트는 이미 쓰이고 있습니다.`,
    hint: `비어 있는 포트를 쓰려면: quiz mock run --serve --port ${free}`,
  }),
  'mock/port:host': ({ host }) => ({
    message: `"${host}"은(는) 이 컴퓨터의 주소가 아닙니다.`,
    hint: '모든 주소에서 열려면: quiz mock run --serve --host 0.0.0.0',
  }),
  'mock/port:denied': ({ port }) => ({
    message: `이 컴퓨터에서는 ${port}번 포트를 열 권한이 없습니다.`,
    hint: '1023보다 큰 포트를 쓰세요: quiz mock run --serve --port 7464',
  }),
  'mock/port-number': ({ port }) => ({
    message: `"${port}"은(는) 포트가 아닙니다.`,
    hint: '포트는 0부터 65535까지의 수입니다: quiz mock run --serve --port 7464',
  }),
  'mock/serve-option': ({ option }) => ({
    message: `${option}은(는) 페이지를 열 때만 쓸 수 있습니다.`,
    hint: '페이지를 열려면: quiz mock run --serve',
  }),
  'mock/serve-script': () => ({
    message: '스크립트는 시계를 따로 쓰므로 페이지와 함께 쓸 수 없습니다.',
    hint: '--serve와 --script 가운데 하나만 쓰세요.',
  }),
  'mock/unknown-meeting': ({ id }) => ({
    message: `여기에는 "${id}" 모의 면접이 없습니다.`,
    hint: '계획하려면: quiz mock plan --members @a,@b,@c',
  }),
  'mock/unknown-meeting:close': ({ id, closest }) => ({
    message: `여기에는 "${id}" 모의 면접이 없습니다. 혹시 이것입니까: ${closest}`,
    hint: '',
  }),
  'mock/unknown-meeting:several': ({ id, closest }) => ({
    message: `"${id}"(으)로 시작하는 모의 면접이 여럿입니다: ${closest}`,
    hint: 'ID를 더 길게 적어 주세요.',
  }),
  'mock/no-meeting': () => ({
    message: '아직 끝나지 않은 모의 면접이 없습니다.',
    hint: '계획하려면: quiz mock plan --members @a,@b,@c',
  }),
  'mock/no-seat': ({ member }) => ({
    message: `이 모의 면접에 ${member} 님의 차례가 남아 있지 않습니다.`,
    hint: '늦게라도 오셨다면 quiz mock run에서 a를 눌러 알려 주세요.',
  }),
  'mock/no-seat:turn': ({ member, turn }) => ({
    message: `${turn}차에는 ${member} 님의 역할이 없습니다.`,
    hint: '누가 맡는지 보려면: quiz mock run',
  }),
  'mock/no-terminal': () => ({
    message: '모의 면접은 터미널에서 진행합니다.',
    hint: '터미널이 없으면 누를 키를 파일로 주세요: quiz mock run --script keys.txt',
  }),
  'mock/rate-terminal': () => ({
    message: '평가하려면 터미널이나 명령줄의 점수가 필요합니다.',
    hint: '예: quiz mock rate --as @sol --knowledge 3 --delivery 2',
  }),
  'mock/script': ({ text }) => ({
    message: `"${text}"은(는) 스크립트에 쓸 수 없는 말입니다.`,
    hint: '키(space enter r 1), at <시각>, wait <초>, type <글>, choose <이름>, yes, no',
  }),
  'mock/script:misplaced': ({ asked }) => ({
    message: '이 순간에 묻는 것에 대한 답이 아닙니다.',
    hint: `여기에 올 수 있는 것: ${asked}`,
  }),
  'mock/who': () => ({
    message: '누구인지 알 수 없습니다.',
    hint: '--as @이름으로 알려 주거나, 한 번에 정하려면: quiz config set member 이름',
  }),
  'mock/not-member': ({ member, members }) => ({
    message: `${member} 님은 이 모의 면접에 참여하지 않습니다.`,
    hint: `참여하는 사람: ${members}`,
  }),
  'mock/score': ({ value }) => ({
    message: `"${value}"은(는) 점수가 아닙니다.`,
    hint: '점수는 1, 2, 3, 4 가운데 하나이고, --knowledge와 --delivery를 함께 적습니다.',
  }),
} satisfies Record<keyof typeof en, ProblemSentences[string]>
