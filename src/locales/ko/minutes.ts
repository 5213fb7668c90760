import type { minutes as en } from '../en/minutes.ts'

/** What is said of the minutes of mock interviews, written and brought in. */
export const minutes: typeof en = {
  options: {
    meeting: '모임의 아이디나 그 앞부분 (기본값: 가장 최근에 열린 모임)',
    names: 'none: 점수를 순서대로 적습니다 (기본값), all: 누가 몇 점을 주었는지 적습니다',
    output: '표준 출력 대신 이 파일에 씁니다',
    next: '다시 물을 질문 뒤에 적을 다음 주 주제 (여러 번 가능)',
    noBoard: '멤버가 공유한 준비도와 점수를 적지 않습니다',
    folder: '그룹이 함께 쓰는 폴더 (기본값: 설정 group, 없으면 내 데이터 폴더)',
    yes: '묻지 않고 덮어씁니다',
  },
  order: '모의 면접',
  overwrite: file => `${file} 파일이 이미 있습니다. 덮어쓸까요?`,
  running: turn => `${turn}차가 아직 진행 중이라, 지금까지의 회의록입니다.`,
  written: file => `회의록을 ${file}에 썼습니다. 가져오려면: quiz import ${file}`,
  reviews: {
    whose: member => `모의 면접에서 온 ${member}의 복습`,
    none: member => `모의 면접에 ${member}의 기억에 관한 내용이 없습니다.`,
    columns: { status: '상태', turn: '차례', rating: '평가', title: '제목' },
    statuses: {
      new: '추가',
      same: '이미 있음',
      undone: '되돌림',
      unknown: '은행에 없음',
    },
    notCandidate: member => `${member} 님은 이 모의 면접의 면접자가 아니어서 복습을 추가하지 않습니다.`,
    who: ({ candidates, first }) =>
      `면접자 가운데 누구신가요? ${candidates} 알려 주시기 전에는 복습을 추가하지 않습니다: --as ${first}, 계속 쓰려면: quiz config set member ${first.replace('@', '')}`,
    ask: '면접자 가운데 누구신가요?',
    nobody: '이 가운데 없음',
    confirm: ({ questions, reviews }) =>
      questions === 0
        ? `내 기록에 복습 ${reviews}개를 추가할까요?`
        : `문제 ${questions}개를 쓰고, 내 기록에 복습 ${reviews}개를 추가할까요?`,
    nobodyHere: first =>
      `누구의 기록인지 몰라 복습을 추가하지 않았습니다. 한 번만 알려 주세요: quiz config set member ${first}`,
    added: count => `내 기록에 복습 ${count}개를 추가했습니다.`,
    confirmUndo: ({ questions, reviews }) =>
      questions === 0
        ? `모의 면접의 복습 ${reviews}개를 되돌릴까요?`
        : `문제 ${questions}개와, 함께 온 복습 ${reviews}개를 되돌릴까요?`,
    undone: count => `모의 면접의 복습 ${count}개를 되돌렸습니다. 그 자리에서 기록된 복습은 남습니다.`,
  },
}
