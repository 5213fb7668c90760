import type { StyleCode } from '../../src/lint/rules.ts'
import { EN, type Shown } from './lint.ts'

const questions = (count: number, rest = ''): string =>
  Array.from(
    { length: count },
    (_, at) => `## ${'가나다라마바사'.charAt(at)}는 무엇인가요?\n\n답.${rest}\n`,
  ).join('\n')

const FOLLOW_UP = '\n\n### 꼬리 질문\n- 왜 그런가요?\n  - 그래서입니다.'

export const bankExamples = {
  'style/near-duplicate': {
    bad: [
      {
        text: '## 인덱스가 쓰기를 느리게 하는 이유는 무엇인가요?\n\n갑.\n\n## 인덱스가 쓰기를 느리게 하는 이유는 뭔가요?\n\n을.',
        found: ['5:1'],
      },
      {
        text: '## Why does an index slow down your writes?\n\nA.\n\n## Why does an index slow down your write?\n\nB.',
        file: EN,
        found: ['5:1'],
      },
    ],
    good: [
      { text: '## 인덱스는 왜 쓰기를 늦추나요?\n\n갑.\n\n## 인덱스는 왜 읽기를 당기나요?\n\n을.' },
      {
        text: '## 다음 설명은 참인가요, 거짓인가요? 힙은 자란다.\n\n- [x] 참\n- [ ] 거짓\n\n## 다음 설명은 참인가요, 거짓인가요? 스택은 준다.\n\n- [ ] 참\n- [x] 거짓',
      },
      {
        text: '## 출력은 무엇인가요?\n\n### 문제\n`print(sorted(words))`\n\n### 답\n갑.\n\n## 출력은 무엇인가요 (2)?\n\n### 문제\n`for n in range(9): yield n`\n\n### 답\n을.',
      },
    ],
  },
  'style/no-source': {
    bad: [
      { text: questions(2), found: ['1:1 bank'] },
      {
        text: '## 왜요?\n\n답.\n\n### 출처\n- RFC 9293\n\n## 어떻게요?\n\n답.',
        found: ['8:1'],
      },
    ],
    good: [
      { text: `---\nsources: [RFC 9293]\n---\n${questions(2)}` },
      { text: '## 왜요?\n\n답.\n\n### 출처\n- RFC 9293\n\n## 아직 답이 없나요?' },
    ],
  },
  'style/vague-source': {
    bad: [
      { text: '## 왜요?\n\n답.\n\n### 출처\n- 인터넷 강의\n- RFC 9293', found: ['6:3'] },
      { text: '## Why?\n\nSo.\n\n### Sources\n- Some lecture', file: EN, found: ['6:3'] },
    ],
    good: [
      {
        text: '## 왜요?\n\n답.\n\n### 출처\n- RFC 9293\n- `man 2 fork`\n- [설명](https://db.test/a)\n- 운영체제 6장\n- "Locks"\n- include/net/tcp.h\n- Codd 1970',
      },
      { text: '---\nsources: [인터넷 강의]\n---\n## 왜요?\n\n답.' },
    ],
  },
  'style/undated-fact': {
    bad: [
      { text: '## 무엇을 쓰나요?\n\n런타임의 최신 버전을 씁니다.', found: ['3:6'] },
      { text: '## What do you use?\n\nThe latest version of it.', file: EN, found: ['3:5'] },
      { text: '## 누가 쓰나요?\n<!-- level: easy -->\n\n라이선스를 산 사람입니다.', found: ['4:1'] },
    ],
    good: [
      { text: '## 무엇을 쓰나요?\n<!-- as-of: 2026-05-11 -->\n\n런타임의 최신 버전을 씁니다.' },
      { text: '## 무엇을 하나요?\n\n현재 실행 중인 명령을 1970년대 방식으로 마칩니다.' },
      { text: '## What does it cost?\n\nThe price is one more hop.', file: EN },
    ],
  },
  'style/weak-link': {
    bad: [
      { text: '## 왜요?\n\n답은 https://db.test/a 에 있습니다.', found: ['3:4 bare'] },
      { text: '## 왜요?\n\n[여기](http://db.test/a)에 있습니다.', found: ['3:6 http'] },
      { text: '## 왜요?\n\n[여기](https://db.test/a\n)에 있습니다.', found: ['3:6 split'] },
    ],
    good: [
      {
        text: '## 왜요?\n\n[여기](https://db.test/a), <https://db.test/b>, [https://db.test/c](https://db.test/c), `curl http://db.test`, http://localhost:80.\n\n```\nhttp://db.test\n```\n\n[x]: https://db.test/d',
      },
    ],
  },
  'style/bare-answer': {
    bad: [
      { text: '## 어떻게 만드나요?\n\n```c\nfork();\n```', found: ['3:1'] },
      { text: '## How many are there?\n\n42', file: EN, found: ['3:1'] },
    ],
    good: [
      { text: '## 어떻게 만드나요?\n\n```c\nfork();\n```\n\n부모를 복제합니다.' },
      { text: '## 몇 개인가요?\n\n42\n\n### 해설\n여섯 곱하기 일곱입니다.' },
      { text: '## 몇 개인가요?\n<!-- accept: 42 -->\n\n42' },
    ],
  },
  'style/thin-topic': {
    bad: [{ text: questions(2), found: ['1:1'] }],
    good: [
      { text: questions(3) },
      { text: questions(2), beside: { text: '## 더 있나요?\n\n네.', file: 'ko/test.md' } },
      { text: '# 머리말뿐인 파일' },
    ],
  },
  'style/no-follow-up': {
    bad: [{ text: `${questions(5, FOLLOW_UP)}\n## 끝은 무엇인가요?\n\n답.`, found: ['41:1'] }],
    good: [{ text: questions(6, FOLLOW_UP) }, { text: questions(5) }],
  },
  'style/no-translation': {
    bad: [
      {
        text: '## 왜요?\n<!-- id: a -->\n\n답.\n\n## 어떻게요?\n<!-- id: b -->\n\n답.',
        beside: { text: '## Why?\n<!-- id: a -->\n\nSo.', file: EN },
        found: ['6:1'],
      },
    ],
    good: [
      {
        text: '## 왜요?\n<!-- id: a -->\n\n답.',
        beside: { text: '## Why?\n<!-- id: a -->\n\nSo.', file: EN },
      },
      { text: '## 왜요?\n<!-- id: a -->\n\n답.', beside: { text: '## Why?\n\nSo.', file: 'en/other.md' } },
    ],
  },
  'style/spelling-variants': {
    bad: [
      {
        text: '## 스레드는 무엇인가요?\n\n스레드는 흐름입니다.\n\n### 힌트\n쓰레드마다 다릅니다.',
        found: ['6:1'],
      },
      { text: '## 무엇인가요?\n\n핸드셰이크, 핸드셰이크를, 핸드쉐이크입니다.', found: ['3:16'] },
    ],
    good: [
      { text: '## 데드락은 무엇인가요?\n\n교착상태입니다.' },
      { text: '## 무엇인가요?\n\n모놀리식은 모놀리스의 방식입니다.' },
      { text: '## 무엇인가요?\n<!-- accept: [스레드, 쓰레드] -->\n\n스레드입니다.' },
    ],
  },
  'style/invisible-character': {
    bad: [
      { text: '## 왜요?\n\n띄어\u200b쓰기 없\u200b이.', found: ['3:3'] },
      { text: '## Why?\n\nAbc \u202edef.', file: EN, found: ['3:5'] },
    ],
    good: [{ text: '\ufeff## 왜요?\n\n개발자 👩\u200d💻, می\u200cخواهم.' }],
  },
  'style/decomposed-text': {
    bad: [{ text: `## 왜요?\n\n${'한글'.normalize('NFD')}입니다.`, found: ['3:1'] }],
    good: [{ text: '## 왜요?\n\n한글입니다.' }],
  },
  'style/personal-data': {
    bad: [
      { text: '## 누구인가요?\n\n물어볼 곳: minsu@study.kr', found: ['3:8 mail'] },
      { text: '## 누구인가요?\n\n010-1234-5678로 거세요.', found: ['3:1 phone'] },
    ],
    good: [
      {
        text: '## 무엇인가요?\n\n`a@study.kr`, someone@example.com, git@github.com:a/b, @Transactional, 2010-1234-56789.',
      },
    ],
  },
} as const satisfies Partial<Record<StyleCode, Shown>>
