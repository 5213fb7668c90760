import type { StyleCode } from '../../src/lint/rules.ts'
import { EN, type Shown } from './lint.ts'

const long = (word: string, count: number): string => Array.from({ length: count }, () => word).join(' ')

export const stemExamples = {
  'style/not-a-question': {
    bad: [
      { text: '## 가비지 컬렉션의 종류\n\n여럿입니다.', found: ['1:1'] },
      { text: '# 노트\n\n## JVM은 메모리를 스스로 거둔다\n\n그렇습니다.', found: ['3:1'] },
      { text: '## Garbage collection\n\nIt frees memory.', file: EN, found: ['1:1'] },
    ],
    good: [
      { text: '## 가비지 컬렉션이란?\n\n메모리를 거두는 일입니다.' },
      { text: '## 가비지 컬렉션은\n\n메모리를 거두는 일입니다.' },
      { text: '## 세대별 수집을 단계별로 설명하시오\n\n젊은 세대부터 봅니다.' },
      { text: '## 왜 멈춤이 생기는가\n\n참조를 세는 동안 바뀌면 안 됩니다.' },
      { text: '## Explain generational collection.\n\nYoung objects first.', file: EN },
      { text: '## The first generation\n\nIt is called {{eden}}.', file: EN },
      { text: '## TLS는 TCP 위에서 돈다.\n\n- [x] 참\n- [ ] 거짓' },
      { text: '## Speicherbereinigung\n\nSie gibt Speicher frei.', file: 'de/test.md' },
    ],
  },
  'style/yes-or-no': {
    bad: [
      { text: '## 늘 궁금한데 인덱스는 많을수록 좋나요?\n\n아닙니다.', found: ['1:4'] },
      { text: '## 인덱스는 정렬되어 있다. 해시도 그런가?\n\n아닙니다.', found: ['1:18'] },
      { text: '## Is an index always faster?\n\nNo.', file: EN, found: ['1:4'] },
    ],
    good: [
      { text: '## 인덱스는 많을수록 좋나요? 왜 그런가요?\n\n쓰기가 느려집니다.' },
      { text: '## 인덱스는 쓰기를 얼마나 늦추나요?\n\n개수만큼입니다.' },
      { text: '## 해시 인덱스를 쓰나요, B 트리를 쓰나요?\n\nB 트리입니다.' },
      { text: '## 인덱스를 예를 들어 설명해 주실 수 있나요?\n\n책의 찾아보기입니다.' },
      { text: '## 인덱스는 많을수록 좋나요?\n\n- [ ] 예\n- [x] 아니요' },
      { text: '## Is a hash index ordered, and why?\n\nNo: hashing scatters keys.', file: EN },
      { text: '## Is this a hash index or a B-tree?\n\nA B-tree.', file: EN },
      { text: '## Can you explain a covering index?\n\nIt holds all columns.', file: EN },
    ],
  },
  'style/two-questions': {
    bad: [
      { text: '## 커넥션 풀이란? 크기는 얼마가 알맞은가?\n\n…', found: ['1:13'] },
      { text: '## 뮤텍스, 세마포어 동작을 자세히 설명하시오\n\n…', found: ['1:7'] },
      { text: '## 교착상태 및 라이브락을 설명하세요\n\n…', found: ['1:8'] },
      { text: '## Explain the mutex and the semaphore.\n\n…', file: EN, found: ['1:21'] },
      { text: '## What is a mutex? When do you need one?\n\n…', file: EN, found: ['1:21'] },
    ],
    good: [
      { text: '## 뮤텍스, 세마포어의 차이를 설명하시오\n\n…' },
      { text: '## 폴링, 인터럽트, DMA를 두루 설명하시오\n\n…' },
      { text: '## 서버가 죽으면, 클라이언트는 무엇을 하나요?\n\n…' },
      { text: '## C의 `a ? b : c`는 무엇으로 계산되나요?\n\n…' },
      { text: '## Compare the mutex and the semaphore.\n\n…', file: EN },
      { text: '## Explain bread and butter.\n\n…', file: EN },
    ],
  },
  'style/vague-question': {
    bad: [
      { text: '## 이벤트 루프에 대해\n\n…', found: ['1:4'] },
      { text: '## 이벤트 루프에 대하여 설명해 주세요.\n\n…', found: ['1:4'] },
      { text: '## 시험 범위입니다. 콜백에 관해 아시나요?\n\n…', found: ['1:14'] },
      { text: '## Tell me about the event loop.\n\n…', file: EN, found: ['1:4'] },
    ],
    good: [
      { text: '## 이벤트 루프가 도는 과정에 대해 단계별로 설명하세요\n\n…' },
      { text: '## Explain how the event loop picks its next task.\n\n…', file: EN },
    ],
  },
  'style/long-question': {
    bad: [
      { text: `## ${'가'.repeat(161)}?\n\n…`, found: ['1:1 ko'] },
      { text: `## Why ${long('so', 45)}?\n\n…`, file: EN, found: ['1:1 en'] },
    ],
    good: [{ text: `## ${'가'.repeat(159)}?\n\n…` }, { text: `## Why ${long('so', 44)}?\n\n…`, file: EN }],
  },
  'style/long-answer': {
    bad: [
      { text: `## 왜 그런가요?\n\n${'가'.repeat(601)}`, found: ['3:1 ko'] },
      { text: `## Why?\n\n${long('so', 201)}`, file: EN, found: ['3:1 en'] },
    ],
    good: [
      { text: `## 왜 그런가요?\n\n${'가'.repeat(600)}` },
      { text: `## Why?\n\n${long('so', 200)}`, file: EN },
      { text: `## 무엇인가요?\n<!-- accept: 가 -->\n\n${'가'.repeat(601)}` },
    ],
  },
  'style/pronoun-start': {
    bad: [
      { text: '## 이것은 왜 느린가요?\n\n…', found: ['1:1'] },
      { text: '## This is slow: why?\n\n…', file: EN, found: ['1:1'] },
    ],
    good: [
      { text: '## 이것은 왜 느린가요?\n\n### 문제\n`SELECT *`를 쓴 조회입니다.\n\n### 답\n…' },
      { text: '## 이 년마다 무엇을 바꾸나요?\n\n…' },
      { text: '## Thistle is slow: why?\n\n…', file: EN },
    ],
  },
  'style/list-question': {
    bad: [
      { text: '## 정규화의 세 가지 단계를 설명하세요\n\n…', found: ['1:9'] },
      { text: '## Name the five layers of the model.\n\n…', file: EN, found: ['1:4'] },
    ],
    good: [
      { text: '## 정규화의 두 가지 방법을 비교하세요\n\n…' },
      { text: '## 정규화의 세 가지 단계는?\n\n첫째는 {{1NF}}입니다.' },
      { text: '## Explain the three-tier model.\n\n…', file: EN },
    ],
  },
  'style/hidden-negation': {
    bad: [
      {
        text: '## 다음 중 자바의 원시형이 아닌 것은?\n\n- [x] 문자열\n- [ ] 정수\n- [ ] 실수',
        found: ['1:18'],
      },
      {
        text: '## Which of these is not a primitive?\n\n- [x] String\n- [ ] int\n- [ ] double',
        file: EN,
        found: ['1:22'],
      },
    ],
    good: [
      { text: '## 다음 중 자바의 원시형이 **아닌** 것은?\n\n- [x] 문자열\n- [ ] 정수\n- [ ] 실수' },
      { text: '## 응답이 없는 서버는?\n\n- [x] 죽은 서버\n- [ ] 산 서버\n- [ ] 느린 서버' },
      { text: '## Which of these is NOT a primitive?\n\n- [x] String\n- [ ] int\n- [ ] double', file: EN },
      { text: '## Which port is used when DNS does not answer?\n\n- [x] 80\n- [ ] 81\n- [ ] 82', file: EN },
    ],
  },
} as const satisfies Partial<Record<StyleCode, Shown>>
