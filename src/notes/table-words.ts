export const isQuestionColumn = (text: string): boolean =>
  /^(?:questions?|interview questions?|질문|문제|문항|질문 ?내용|면접 ?질문|예상 ?질문)$/iu.test(text)
export const isAnswerColumn = (text: string): boolean =>
  /^(?:answers?|explanations?|답|답변|정답|해설|모범 ?답안|답변 ?내용)$/iu.test(text)

/** Of a table that somebody else made: what its other columns hold. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  주제: 'topic',
  언어: 'lang',
  난이도: 'level',
  태그: 'tags',
  제목: 'title',
  보기: 'options',
  힌트: 'hint',
  출처: 'sources',
  source: 'sources',
  front: 'title',
  back: 'answer',
}

export const otherColumn = (name: string): string | null => OTHER_NAMES[name] ?? null
