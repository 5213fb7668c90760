export const isQuestionColumn = (text: string): boolean =>
  /^(?:questions?|interview questions?|질문|문제|문항|질문 ?내용|면접 ?질문|예상 ?질문)$/iu.test(text)
export const isAnswerColumn = (text: string): boolean =>
  /^(?:answers?|explanations?|답|답변|정답|해설|모범 ?답안|답변 ?내용)$/iu.test(text)
