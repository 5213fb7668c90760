import type { imports as en } from '../en/import.ts'

/** What `quiz import` says. */
export const imports: typeof en = {
  options: {
    source: '파일, 폴더, http(s) 주소. -는 표준 입력입니다',
    to: '은행을 둘 폴더 (기본값: ./questions가 있으면 거기, 없으면 데이터 폴더)',
    topic: '은행의 주제',
    tag: '모든 문제에 이 태그를 답니다 (여러 번 가능)',
    as: '형식을 알아내는 대신 이 형식으로 읽습니다. @이름이면 모의 면접 회의록에서 내가 누구인지입니다',
    withHistory: 'Anki 패키지의 복습 기록도 한 번씩 가져옵니다',
    dryRun: '무엇을 할지만 보여 줍니다',
    yes: '묻지 않고 씁니다',
    week: '읽을 것 없이 쓰면, 알려진 주와 주마다 답이 없는 문제를 보여 줍니다',
    undo: '가져와서 은행에 쓴 문제 중 아무도 고치지 않은 것을 되돌립니다',
  },
  columns: { status: '상태', line: '줄', kind: '종류', dialect: '형식', title: '제목' },
  statuses: {
    new: '새 문제',
    changed: '바뀜',
    same: '그대로',
    duplicate: '이미 있음',
    edited: '직접 고침',
  },
  draft: '초안',
  reasons: {
    comment: '주석',
    contents: '목차',
    empty: '빈 내용',
    'front-matter': '머리말 설정',
    links: '링크뿐임',
    meta: '글이나 모임 자체에 관한 내용',
    navigation: '글 안의 다른 곳으로 가는 링크',
    notes: '절에 딸린 메모',
    picture: '그림의 일부를 가린 카드',
    prose: '질문이 없음',
    references: '참고 자료',
    section: '다른 제목을 묶는 제목',
    todo: '할 일 목록',
    unreadable: '읽을 수 없음',
  },
  skipped: count => `가져오지 않은 부분: ${count}곳`,
  skippedAt: ({ line, reason, text }) => `${line}번째 줄: ${reason}: ${text}`,
  more: count => `… 그 밖에 ${count}곳 (--verbose로 모두 볼 수 있습니다)`,
  note: ({ week, members, agenda }) =>
    `${week} 모임의 노트: 참석자 ${members}명, 다음 모임의 주제 ${agenda}개`,
  weekday: date => `노트에 적힌 요일이 ${date}의 요일과 다릅니다.`,
  nothing: '문제를 찾지 못했습니다.',
  bank: file => `→ ${file}`,
  differs: title => `"${title}" 문제는 직접 고치셨으므로 그대로 둡니다. 원문은 지금 이렇습니다:`,
  summary: counts =>
    [
      `새 문제 ${counts.new}개`,
      ...(counts.changed > 0 ? [`바뀐 문제 ${counts.changed}개`] : []),
      ...(counts.same > 0 ? [`그대로인 문제 ${counts.same}개`] : []),
      ...(counts.duplicate > 0 ? [`이미 있는 문제 ${counts.duplicate}개`] : []),
      ...(counts.edited > 0 ? [`직접 고친 문제 ${counts.edited}개`] : []),
    ].join(', '),
  drafts: count => `초안 ${count}개가 답을 기다립니다: quiz list --state draft`,
  dryRun: '아무것도 쓰지 않았습니다 (--dry-run).',
  confirm: count => `문제 ${count}개를 쓸까요?`,
  media: count => `그림과 소리 파일 ${count}개는 원본에 그대로 둡니다:`,
  historyLeft: count => `복습 기록도 ${count}개 들어 있습니다. --with-history를 붙이면 함께 가져옵니다.`,
  history: ({ found, fresh }) => `Anki 복습 기록 ${found}개 중 ${fresh}개가 새 기록입니다.`,
  progress: ({ done, total }) => `${total}개 중 ${done}개를 읽었습니다 …`,
  weeks: {
    none: '어느 주에서 왔는지 적힌 은행이 없습니다. 노트를 가져오세요: quiz import <파일>',
    line: ({ week, questions, drafts }) => `${week}: 문제 ${questions}개, 답이 없는 문제 ${drafts}개`,
  },
  undo: {
    confirm: count => `문제 ${count}개를 되돌릴까요?`,
    removed: ({ count, file, reviews }) =>
      reviews === 0
        ? `${file}에서 문제 ${count}개를 되돌렸습니다. 기록은 남습니다.`
        : `${file}에서 문제 ${count}개를, 함께 가져온 복습 기록 ${reviews}개와 같이 되돌렸습니다. 여기서 복습한 기록은 남습니다.`,
    kept: count => `문제 ${count}개는 직접 고치거나 쓰셨으므로 남겨 둡니다.`,
  },
}
