import type { StyleCode } from '../../src/lint/rules.ts'
import { EN, type Shown } from './lint.ts'

const statement = (truth: boolean, at: number): string =>
  `## 참인가요, 거짓인가요? ${at}번째 문장이다.\n\n- [${truth ? 'x' : ' '}] 참\n- [${truth ? ' ' : 'x'}] 거짓\n`

const statements = (...truths: readonly boolean[]): string => truths.map(statement).join('\n')

const fixed = (position: number, at: number): string =>
  `## ${at}번 답은 무엇인가요?\n<!-- shuffle: false -->\n\n${['갑', '을', '병']
    .map((text, index) => `- [${index === position ? 'x' : ' '}] ${text}${at}\n`)
    .join('')}`

const fixedAt = (...positions: readonly number[]): string => positions.map(fixed).join('\n')

export const optionExamples = {
  'style/absolute-word': {
    bad: [
      {
        text: '## 캐시는 무엇을 하나요?\n\n- [x] 값을 되쓴다\n- [ ] 값을 항상 지운다\n- [ ] 값을 옮긴다',
        found: ['4:10'],
      },
      { text: '## 참인가요? 캐시는 반드시 빠르다.\n\n- [ ] 참\n- [x] 거짓', found: ['1:14'] },
      {
        text: '## What does a cache do?\n\n- [x] It reuses values\n- [ ] It never forgets\n- [ ] It sorts',
        file: EN,
        found: ['4:10'],
      },
    ],
    good: [
      { text: '## 캐시는 무엇을 하나요?\n\n- [x] 값을 되쓴다\n- [ ] 값을 지운다\n- [ ] 값을 옮긴다' },
      { text: '## Which file is it?\n\n- [x] A read-only one\n- [ ] A log\n- [ ] A pipe', file: EN },
      { text: '## 캐시가 항상 빠르지 않은 이유는 무엇인가요?\n\n빗나가기 때문입니다.' },
    ],
  },
  'style/vague-frequency': {
    bad: [
      { text: '## 언제 도나요?\n\n- [x] 밤에\n- [ ] 가끔 낮에\n- [ ] 아침에', found: ['4:7'] },
      {
        text: '## When does it run?\n\n- [x] At night\n- [ ] Often at noon\n- [ ] At dawn',
        file: EN,
        found: ['4:7'],
      },
    ],
    good: [{ text: '## 언제 도나요?\n\n- [x] 밤에\n- [ ] 한 시간마다\n- [ ] 아침에' }],
  },
  'style/all-of-the-above': {
    bad: [
      { text: '## 무엇이 도나요?\n\n- [ ] 서버\n- [ ] 워커\n- [x] 위의 모두', found: ['5:7'] },
      {
        text: '## What runs?\n\n- [ ] A server\n- [ ] A worker\n- [x] None of the above',
        file: EN,
        found: ['5:7'],
      },
    ],
    good: [
      { text: '## 무엇이 도나요?\n\n- [x] 모두가 보는 서버\n- [ ] 워커\n- [ ] 화면' },
      { text: '## What runs?\n\n- [x] The layer above\n- [ ] A worker\n- [ ] A screen', file: EN },
    ],
  },
  'style/longest-option': {
    bad: [
      {
        text: '## 왜 느린가요?\n\n- [ ] 코드가 길다\n- [x] 디스크에서 읽는 시간이 메모리보다 길다\n- [ ] 값이 크다',
        found: ['4:7'],
      },
      {
        text: '## Why is it slow?\n\n- [x] Reading from a disk takes longer\n- [ ] The code is long\n- [ ] It is big',
        file: EN,
        found: ['3:7'],
      },
    ],
    good: [
      { text: '## 왜 느린가요?\n\n- [x] 디스크에서 읽는다\n- [ ] 코드가 길어진다\n- [ ] 값이 매우 크다' },
      { text: '## 어느 것인가요?\n\n- [x] 세션\n- [ ] 키\n- [ ] 값' },
      {
        text: '## 왜 느린가요?\n\n- [ ] 디스크에서 읽는 시간이 메모리보다 길다\n- [x] 코드가 길다\n- [ ] 값이 크다',
      },
    ],
  },
  'style/unlike-options': {
    bad: [
      { text: '## 무엇을 하나요?\n\n- [x] 값을 읽는다\n- [ ] 값의 삭제\n- [ ] 값을 쓴다', found: ['4:7'] },
      {
        text: '## What happens?\n\n- [x] It reads.\n- [ ] It writes\n- [ ] It waits.',
        file: EN,
        found: ['4:7'],
      },
      {
        text: '## What happens?\n\n- [x] Reading starts\n- [ ] Writing starts\n- [ ] nothing starts',
        file: EN,
        found: ['5:7'],
      },
    ],
    good: [
      { text: '## 무엇을 하나요?\n\n- [x] 값을 읽는다\n- [ ] 값을 지운다.\n- [ ] 값을 쓴다' },
      { text: '## Which one?\n\n- [x] SYN segment\n- [ ] iret instruction\n- [ ] `read()` call', file: EN },
    ],
  },
  'style/repeated-word': {
    bad: [
      {
        text: '## 트리의 높이를 줄이는 것은?\n\n- [ ] 값 복사\n- [x] 높이 균형 잡기\n- [ ] 이름 바꾸기',
        found: ['4:7'],
      },
      {
        text: '## What balances a tree?\n\n- [x] Rotating the trees\n- [ ] Copying it\n- [ ] Naming it',
        file: EN,
        found: ['3:7'],
      },
    ],
    good: [
      { text: '## 트리의 높이를 줄이는 것은?\n\n- [ ] 높이 세기\n- [x] 높이 균형 잡기\n- [ ] 이름 바꾸기' },
      { text: '## What balances a tree?\n\n- [x] A rotation\n- [ ] A copy\n- [ ] A name', file: EN },
    ],
  },
  'style/unsorted-options': {
    bad: [
      {
        text: '## 기본 포트는?\n<!-- shuffle: false -->\n\n- [ ] 443\n- [x] 80\n- [ ] 8,080',
        found: ['4:7'],
      },
    ],
    good: [
      { text: '## 기본 포트는?\n<!-- shuffle: false -->\n\n- [x] 80\n- [ ] 443\n- [ ] 8,080' },
      { text: '## 기본 포트는?\n\n- [ ] 443\n- [x] 80\n- [ ] 8,080' },
      { text: '## 무엇인가요?\n<!-- shuffle: false -->\n\n- [ ] 443\n- [x] HTTP\n- [ ] 80' },
    ],
  },
  'style/option-count': {
    bad: [
      { text: '## 무엇인가요?\n\n- [x] 갑\n- [ ] 을\n- [ ] 병\n- [ ] 정\n- [ ] 무', found: ['3:7 many'] },
      { text: '## 무엇인가요?\n\n- [x] 갑\n- [ ] 을', found: ['3:7 two'] },
    ],
    good: [
      { text: '## 무엇인가요?\n\n- [x] 갑\n- [ ] 을\n- [ ] 병' },
      { text: '## 무엇들인가요?\n\n- [x] 갑\n- [x] 을\n- [ ] 병\n- [ ] 정\n- [ ] 무' },
      { text: '## True or false: it runs.\n\n- [x] True\n- [ ] False', file: EN },
    ],
  },
  'style/equal-options': {
    bad: [
      { text: '## 무엇인가요?\n\n- [x] 인덱스 키\n- [ ] 값\n- [ ] 인덱스  키', found: ['5:7'] },
      { text: '## What is it?\n\n- [ ] A key\n- [x] A value\n- [ ] a key', file: EN, found: ['5:7'] },
    ],
    good: [{ text: '## 무엇인가요?\n\n- [x] C\n- [ ] C++\n- [ ] C#' }],
  },
  'style/true-false-balance': {
    bad: [
      { text: statements(false, false, true, false), found: ['1:1'] },
      { text: statements(true, true, true, true, false), found: ['1:1'] },
    ],
    good: [{ text: statements(true, false, false, true) }, { text: statements(false, false, false) }],
  },
  'style/key-position': {
    bad: [{ text: fixedAt(1, 1, 1, 0), found: ['1:1'] }],
    good: [{ text: fixedAt(1, 1, 2, 0) }, { text: fixedAt(1, 1, 1, 0).replaceAll('false', 'true') }],
  },
} as const satisfies Partial<Record<StyleCode, Shown>>
