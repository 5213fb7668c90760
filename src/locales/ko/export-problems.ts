import type { exportProblems as en } from '../en/export-problems.ts'
import type { ProblemSentences } from '../sentence.ts'

export const exportProblems = {
  'export/format': ({ file, formats }) => ({
    message: `${file}라는 이름으로는 어떤 형식으로 쓸지 알 수 없습니다.`,
    hint: `--format으로 정하세요: ${formats}`,
  }),
  'export/folder': ({ format }) => ({
    message: `폴더에는 은행마다 Markdown 파일이 하나씩 들어가지만, ${format} 형식은 파일 하나입니다.`,
    hint: '--output에 파일 이름을 쓰거나 --format markdown을 쓰세요.',
  }),
  'export/binary': ({ format }) => ({
    message: `${format} 형식은 터미널에 보여 줄 수 있는 글이 아닙니다.`,
    hint: '파일 이름을 정하세요: --output questions.apkg',
  }),
  'export/no-history': ({ format }) => ({
    message: `${format} 형식에는 문제와 함께 복습 기록을 넣을 수 없습니다.`,
    hint: 'Anki 패키지로 내보내거나(--output questions.apkg) 기록만 따로 내보내세요: --reviews',
  }),
  'export/two-documents': ({ format }) => ({
    message: `--json과 --format ${format}을 함께 쓰면 둘 다 표준 출력으로 나갑니다.`,
    hint: '--output으로 파일을 정하거나 둘 중 하나를 빼세요.',
  }),
  'export/reviews-format': ({ format }) => ({
    message: `복습 기록은 csv나 json으로 내보냅니다. ${format} 형식으로는 내보낼 수 없습니다.`,
    hint: '예: quiz export --reviews -o reviews.csv',
  }),
  'export/languages': ({ languages }) => ({
    message: `Markdown 은행 하나에는 언어가 하나인데, 고른 문제의 언어가 여럿입니다: ${languages}`,
    hint: '--bank-lang으로 하나를 고르거나 폴더를 정하세요: --output my-banks/',
  }),
  'export/nothing': () => ({
    message: '맞는 문제가 없어 아무것도 내보내지 않았습니다.',
    hint: '어떤 주제가 있는지 보세요: quiz topics',
  }),
} satisfies Record<keyof typeof en, ProblemSentences[string]>
