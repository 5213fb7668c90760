import type { sessionProblems as en } from '../en/session-problems.ts'
import type { ProblemSentences } from '../sentence.ts'

export const sessionProblems = {
  'session/not-asked': () => ({ message: '아직 문제가 나오지 않았습니다.', hint: '' }),
  'session/writing': () => ({ message: '마지막 평가를 아직 저장하고 있습니다.', hint: '' }),
  'session/ended': () => ({ message: '세션이 끝났습니다.', hint: '평가를 되돌리려면: quiz undo' }),
  'session/revealed': () => ({ message: '정답을 이미 보았습니다. 평가하세요.', hint: '' }),
  'session/not-revealed': () => ({ message: '먼저 답하거나 정답을 본 다음 평가하세요.', hint: '' }),
  'session/nothing-to-undo': () => ({
    message: '이 세션에는 되돌릴 것이 없습니다.',
    hint: '그 전에 한 것을 되돌리려면: quiz undo',
  }),
  'session/unexpected': () => ({ message: '지금은 할 수 없습니다.', hint: '' }),
  'session/rating': ({ given }) => ({
    message: `"${given}"은(는) 평가가 아닙니다.`,
    hint: '1 다시, 2 어려움, 3 좋음, 4 쉬움. 빈 줄은 제안을 따릅니다.',
  }),
  'session/command': ({ given }) => ({
    message: `"${given}"은(는) 여기서 쓸 수 없습니다.`,
    hint: ':h 힌트, :u 되돌리기, :s 건너뛰기, :b 내일로, :x 보류, :q 끝내기',
  }),
  'input/json': () => ({ message: '이 줄은 JSON 객체가 아닙니다.', hint: '' }),
  'input/type': ({ type }) => ({
    message: `"${type}"은(는) 입력의 종류가 아닙니다: answer, reveal, rate, undo, skip, bury, suspend, hint, quit`,
    hint: '',
  }),
  'input/value': () => ({ message: '"value"는 글, 수, 또는 그 목록이어야 합니다.', hint: '' }),
  'input/rating': ({ rating }) => ({
    message: `"${rating}"은(는) 평가가 아닙니다: again, hard, good, easy`,
    hint: '',
  }),
  'input/key-points': ({ most }) => ({
    message: `"keyPoints"는 1부터 ${most}까지의 수 목록이어야 합니다.`,
    hint: '',
  }),
} satisfies Record<keyof typeof en, ProblemSentences[string]>
