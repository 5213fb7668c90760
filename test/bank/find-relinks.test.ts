import { expect, test } from 'vitest'
import { describeCards } from '../../src/bank/describe-cards.ts'
import { findRelinks, type Relinks } from '../../src/bank/find-relinks.ts'
import { summarise } from '../../src/bank/summarise.ts'
import { parse } from './parsing.ts'

const summary = (text: string) => summarise(parse(text))
const looks = (text: string) =>
  new Map(
    summary(text)
      .questions.flatMap(describeCards)
      .map(({ card, ...seen }) => [card, seen] as const),
  )

/** What is relinked where every card of `before` has a history, and the bank reads `now`. */
function relinked(before: string, now: string, wasRead = true): Relinks {
  const seen = looks(before)
  return findRelinks({ seen, banks: [summary(now)], wasRead: () => wasRead, known: new Set(seen.keys()) })
}

const ANSWER = '하드웨어가 CPU에 보내는 신호이며, CPU는 하던 일을 멈추고 처리 루틴을 실행한 뒤 돌아온다.'
const OTHER = '사용자 모드의 프로그램이 커널의 기능을 쓰려고 부르는 정해진 입구이다.'

test('carries a history over where a typo in a title is mended', () => {
  expect(relinked(`## 인터럽트랑 무엇인가\n\n${ANSWER}\n`, `## 인터럽트란 무엇인가\n\n${ANSWER}\n`)).toEqual({
    relinks: [
      {
        from: 'os/example#인터럽트랑-무엇인가',
        to: 'os/example#인터럽트란-무엇인가',
        title: '인터럽트란 무엇인가',
      },
    ],
    unclear: [],
  })
})

test('carries it over to an explicit id, and from one explicit id to another', () => {
  const plain = `## 인터럽트란 무엇인가\n\n${ANSWER}\n`
  const first = plain.replace('\n\n', '\n<!-- id: os-interrupt -->\n\n')
  const second = plain.replace('\n\n', '\n<!-- id: os-irq -->\n\n')
  expect(relinked(plain, first).relinks).toEqual([
    { from: 'os/example#인터럽트란-무엇인가', to: 'os-interrupt', title: '인터럽트란 무엇인가' },
  ])
  expect(relinked(first, second).relinks).toEqual([
    { from: 'os-interrupt', to: 'os-irq', title: '인터럽트란 무엇인가' },
  ])
})

test('takes nothing away where the place was not read completely', () => {
  expect(relinked(`## 가\n\n${ANSWER}\n`, `## 가 나\n\n${ANSWER}\n`, false)).toEqual({
    relinks: [],
    unclear: [],
  })
})

test('tells what might be meant where two questions are equally near', () => {
  const now = `## 인터럽트란 무엇인가 1\n\n${ANSWER}\n\n## 인터럽트란 무엇인가 2\n\n${ANSWER}\n`
  expect(relinked(`## 인터럽트란 무엇인가\n\n${ANSWER}\n`, now)).toEqual({
    relinks: [],
    unclear: [
      {
        from: 'os/example#인터럽트란-무엇인가',
        candidates: ['os/example#인터럽트란-무엇인가-1', 'os/example#인터럽트란-무엇인가-2'],
      },
    ],
  })
})

test('tells what might be meant where the title alone is alike', () => {
  const now = `## 인터럽트란 무엇인가\n<!-- id: os-new -->\n\n${OTHER}\n`
  expect(relinked(`## 인터럽트란 무엇인가\n\n${ANSWER}\n`, now)).toEqual({
    relinks: [],
    unclear: [{ from: 'os/example#인터럽트란-무엇인가', candidates: ['os-new'] }],
  })
})

test('says nothing of a question that is simply gone', () => {
  expect(relinked(`## 인터럽트란 무엇인가\n\n${ANSWER}\n`, `## 시스템 콜이란?\n\n${OTHER}\n`)).toEqual({
    relinks: [],
    unclear: [],
  })
})

test('gives nothing to a question that has a history of its own', () => {
  const now = `## 인터럽트란 무엇인가\n<!-- id: b -->\n\n${ANSWER}\n`
  const seen = new Map([...looks(`## 인터럽트란 무엇인가\n<!-- id: a -->\n\n${ANSWER}\n`), ...looks(now)])
  expect(
    findRelinks({ seen, banks: [summary(now)], wasRead: () => true, known: new Set(seen.keys()) }),
  ).toEqual({ relinks: [], unclear: [] })
})

test('moves a question with its gaps, and then the gaps whose number has changed', () => {
  const before = '## 연결\n<!-- id: a -->\n\n먼저 {{SYN}}을 보내고 {{ACK}}로 끝납니다.\n'
  const now = '## 연결\n<!-- id: b -->\n\n{{TCP}}에서는 먼저 {{SYN}}을 보내고 {{ACK}}로 끝납니다.\n'
  expect(relinked(before, now).relinks).toEqual([
    { from: 'a', to: 'b', title: '연결' },
    { from: 'b/2', to: 'b/3', title: '연결' },
    { from: 'b/1', to: 'b/2', title: '연결' },
  ])
})

test('moves follow-ups with what follows them', () => {
  const head = `## 인터럽트\n<!-- id: a -->\n\n${ANSWER}\n\n### 꼬리 질문\n\n`
  const why = '- 왜 마스크하나요?\n  - 중첩을 막습니다.\n  - 언제 풀리나요?\n    - 돌아올 때입니다.\n'
  const other = '- 벡터란 무엇인가요?\n  - 루틴의 주소 표입니다.\n'
  expect(relinked(head + why, head + other + why).relinks).toEqual([
    { from: 'a~1', to: 'a~2', title: '인터럽트' },
  ])
  const deeper = why.replace('  - 언제', '  - 누가 마스크하나요?\n    - 커널입니다.\n  - 언제')
  expect(relinked(head + why, head + other + deeper).relinks).toEqual([
    { from: 'a~1', to: 'a~2', title: '인터럽트' },
    { from: 'a~2~1', to: 'a~2~2', title: '인터럽트' },
  ])
})

test('finds ten thousand questions under their new topic', { timeout: 60_000 }, () => {
  const texts = Array.from(
    { length: 10_000 },
    (_, n) => `## 질문 ${n} ${(n * 7919) % 10_007}\n\n답 ${n * 31} ${n}\n`,
  ).join('\n')
  const before = `---\ntopic: old\n---\n\n${texts}`
  const now = `---\ntopic: new\n---\n\n${texts}`
  const seen = looks(before)
  const banks = [summary(now)]
  const { relinks } = findRelinks({ seen, banks, wasRead: () => true, known: new Set(seen.keys()) })
  expect(relinks.filter(({ from, to }) => from.slice(4) === to.slice(4)).length).toBe(10_000)
})
