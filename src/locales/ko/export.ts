import type { exports as en } from '../en/export.ts'

/** What `quiz export` says. */
export const exports: typeof en = {
  options: {
    format: '형식 (기본값: 파일 이름의 끝에 따릅니다. 표준 출력이면 markdown)',
    output: '쓸 파일. 폴더를 쓰면 은행마다 Markdown 파일 하나 (기본값: 표준 출력)',
    withHistory: '카드마다 복습 기록과 다음 복습 날짜도 넣습니다(Anki 패키지)',
    reviews: '문제 대신 복습 기록을 한 줄에 하나씩 내보냅니다',
    bom: 'Excel이 UTF-8로 읽도록 CSV를 바이트 순서 표시로 시작합니다',
    dryRun: '무엇을 쓸지만 보여 줍니다',
    yes: '묻지 않고 덮어씁니다',
  },
  title: '문제',
  written: ({ count, file }) => `문제 ${count}개 → ${file}`,
  reviewsWritten: ({ count, file }) => `복습 ${count}건 → ${file}`,
  dryRun: '아무것도 쓰지 않았습니다 (--dry-run).',
  overwrite: ({ count, file }) =>
    count === 1 ? `${file} 파일을 덮어쓸까요?` : `${file} 폴더의 파일 ${count}개를 덮어쓸까요?`,
  draftsLeftOut: count => `초안 ${count}개는 뺐습니다. 초안은 --state draft로 내보냅니다.`,
  generatedLeftOut: count =>
    `매번 새로 만드는 문제 ${count}개는 뺐습니다. 이 형식에는 한 가지 예만 담을 수 있어 연습이 되지 않습니다.`,
}
