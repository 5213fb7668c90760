import type { StyleCode } from '../../src/lint/rules.ts'
import { EN, type Shown } from './lint.ts'

const asked = (title: string, ...points: readonly string[]): string =>
  `## ${title}\n<!-- id: q -->\n\n답입니다.\n\n### 핵심 포인트\n${points.map(point => `- ${point}\n`).join('')}`

const inEnglish = (title: string, ...points: readonly string[]): string =>
  `## ${title}\n<!-- id: q -->\n\nAn answer.\n\n### Key points\n${points.map(point => `- ${point}\n`).join('')}`

const numbered = (count: number, mark = ''): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${at + 1}번 사실${mark}`)

const english = { text: '## Why?\n<!-- id: q -->\n\nSo.', file: EN }

export const keyPointExamples = {
  'style/key-point-count': {
    bad: [
      { text: asked('왜 그런가요?', ...numbered(1)), found: ['7:3 one'] },
      { text: asked('왜 그런가요?', ...numbered(7, ' <!-- optional: true -->')), found: ['7:3 many'] },
      { text: asked('왜 그런가요?', ...numbered(5)), found: ['7:3 required'] },
    ],
    good: [
      { text: asked('왜 그런가요?', ...numbered(4), ...numbered(2, ' <!-- optional: true -->')) },
      { text: '## 왜 그런가요?\n\n그냥 그렇습니다.' },
    ],
  },
  'style/answer-leak': {
    bad: [
      {
        text: asked(
          '커넥션 풀이 연결을 재사용하는 이유는 무엇인가요?',
          '연결을 재사용한다 <!-- match: "재사용|다시 쓴다" -->',
          '여는 비용이 크다 <!-- match: "비용" -->',
        ),
        found: ['7:3'],
      },
      {
        text: inEnglish('Why does a pool reuse connections?', 'It reuses them <!-- match: "reuse" -->'),
        file: EN,
        found: ['7:3'],
      },
    ],
    good: [
      {
        text: asked(
          '커넥션 풀은 왜 쓰나요?',
          '커넥션을 재사용한다 <!-- match: "커넥션|연결 & 재사용|다시 쓴다" -->',
        ),
      },
      {
        text: inEnglish('Why use a pool?', 'It reuses connections <!-- match: "pool & reuse" -->'),
        file: EN,
      },
    ],
  },
  'style/short-alias': {
    bad: [
      { text: asked('무엇을 하나요?', '키를 찾는다 <!-- match: "키" -->'), found: ['7:3'] },
      { text: inEnglish('What is it?', 'A reader <!-- match: "R|W & holds" -->'), file: EN, found: ['7:3'] },
    ],
    good: [
      { text: asked('무엇을 하나요?', '키를 찾는다 <!-- match: "키|기본 키" -->') },
      { text: asked('무엇을 하나요?', '힙에 둔다 <!-- match: "힙" -->') },
    ],
  },
  'style/one-language-alias': {
    bad: [
      { text: asked('왜 쓰나요?', '빠르다 <!-- match: "빠르|빠른" -->'), beside: english, found: ['7:3 en'] },
      {
        text: asked('왜 쓰나요?', '빠르다 <!-- match: "fast|quick & 조회|read" -->'),
        beside: english,
        found: ['7:3 ko'],
      },
    ],
    good: [
      { text: asked('왜 쓰나요?', '빠르다 <!-- match: "빠르|빠른|fast" -->'), beside: english },
      { text: asked('왜 쓰나요?', 'SYN을 보낸다 <!-- match: "SYN|FIN" -->'), beside: english },
      { text: asked('왜 쓰나요?', '멈춘다 <!-- match: "인터럽트" -->'), beside: english },
      { text: asked('왜 쓰나요?', '빠르다 <!-- match: "빠르|빠른" -->') },
    ],
  },
  'style/shared-alias': {
    bad: [
      {
        text: asked(
          '무엇을 하나요?',
          '정렬한다 <!-- match: "정렬|순서" -->',
          '차례를 지킨다 <!-- match: "차례|순서" -->',
        ),
        found: ['8:3'],
      },
      {
        text: asked(
          '무엇을 하나요?',
          '키를 정렬한다 <!-- match: "키값|기본 키 & 정렬|순서" -->',
          '순서가 있다 <!-- match: "순서|정렬|차례" -->',
        ),
        found: ['8:3'],
      },
      {
        text: asked(
          '무엇을 하나요?',
          '스레드를 만든다 <!-- match: "쓰레드" -->',
          '스레드를 끝낸다 <!-- match: "thread" -->',
        ),
        found: ['8:3'],
      },
    ],
    good: [
      {
        text: asked(
          '무엇을 하나요?',
          '읽기는 나눈다 <!-- match: "읽기 & 나눈다|공유" -->',
          '쓰기는 홀로 한다 <!-- match: "쓰기 & 홀로|공유" -->',
        ),
      },
      {
        text: asked(
          '무엇을 하나요?',
          '읽기는 막는다 <!-- match: "막는다" -->',
          '쓰기는 막지 않는다 <!-- match: "막는다", negated: true -->',
        ),
      },
    ],
  },
  'style/denied-point': {
    bad: [
      {
        text: asked('무엇을 하나요?', '순서를 보장하지 않는다 <!-- match: "순서 & 보장" -->'),
        found: ['7:3'],
      },
      {
        text: inEnglish('What does it do?', 'It does not keep the order <!-- match: "keep & order" -->'),
        file: EN,
        found: ['7:3'],
      },
    ],
    good: [
      {
        text: asked('무엇을 하나요?', '순서를 보장하지 않는다 <!-- match: "순서 & 보장", negated: true -->'),
      },
      { text: asked('무엇을 하나요?', '락 없이 값을 바꾼다 <!-- match: "바꾼다|교체" -->') },
    ],
  },
} as const satisfies Partial<Record<StyleCode, Shown>>
