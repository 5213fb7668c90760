import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBanks } from '../../src/bank/check-banks.ts'
import { lintStyle } from '../../src/lint/lint-style.ts'
import { RULES } from '../../src/lint/rules.ts'
import { styleProblems as en } from '../../src/locales/en/style-problems.ts'
import { styleProblems as ko } from '../../src/locales/ko/style-problems.ts'
import { bankOf, found, glossary } from './lint.ts'

const QUESTIONS = new URL('../../questions/', import.meta.url)

const builtIn = readdirSync(QUESTIONS, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.md'))
  .sort()
  .map(path => bankOf(readFileSync(new URL(path, QUESTIONS), 'utf8'), path))

describe('the built-in banks', () => {
  it('are all read', () => {
    expect(builtIn.length).toBeGreaterThan(50)
  })

  it('have nothing wrong in them or between them', () => {
    expect([...builtIn.flatMap(({ problems }) => problems), ...checkBanks(builtIn)]).toEqual([])
  })

  it('have nothing weak in them', () => {
    expect(lintStyle(builtIn, glossary)).toEqual([])
  })
})

/** What a study group wrote down in a week as questions and subjects, by the line of its note. */
const NOTE: Readonly<Record<number, string>> = {
  17: '인터럽트란?',
  18: '시스템 콜이란?',
  19: '레지스터란 무엇인가?',
  20: 'banker’s algorithm',
  21: 'lock의 종류',
  22: 'HW lock과 SW lock의 차이',
  23: '3-way handshaking, 4-way handshaking 과정에 대해 패킷단까지 자세히 설명하시오',
  27: '앱이나 IoT 기기들에 server push을 보내는 원리?',
  39: 'polling -> long polling -> streaming에 대해서',
  51: 'FCM과 APMs(Apple)의 차이는?',
  64: '채팅 웹앱은 어떻게 소켓 통신으로 구현할 수 있는가?',
  80: 'historyDB와 채팅 데이터는 두 테이블이 아니라 별도의 데이터베이스를 사용하나?',
  89: '채팅서비스를 구성하는 필수 백엔드 구성요소를 다시 정리하자면?',
  95: '늘 헷갈리는데 Redis는 그럼 데이터베이스라고 부르면 안되나요?',
  102: 'Event-driven 구조는 내부적으로 어떻게 가능한건가?',
  118: 'event bus는 뭔가요? (in MSA)',
  130: '소프트웨어 아키텍쳐 패턴과 소프트웨어 디자인 패턴의 차이\n다음 [링크](https://patterns.test/ten#7-event-bus\n)를 참고하자.',
  139: 'DDD에 관해 아시나요? api project layout을 정할때 도메인 기반 패키지 구조를 언급했었다',
  150: 'busy waiting과 context-switching에 대해서',
  161: '프로세스의 메모리 영역 구분',
  173: '쓰레드의 경우에도 문맥 전환이 있나요? 이것도 OS가 하는가?',
  177: "Banker's algorithm에 대하여",
  179: 'lock에도 종류가 있다',
  190: '인터럽트란?\nhttps://velog.test/@someone/interrupt',
  205: '트랜잭션 안에 트랜잭션이 있는 경우가 있나?',
  207: 'MSA에서 분산 트랜잭션을 알아두면 좋다',
  209: 'Auto scaling도 가능한 애가 있고 아닌 애가 있다',
  211: '컨테이너 오케스트레이션 환경에서의 2가지 큰 문제',
}

describe('the questions of a note', () => {
  const entries = Object.entries(NOTE)
  const note = bankOf(entries.map(([, text]) => `## ${text}`).join('\n'))
  const headings = note.questions.map(({ place }) => place.line)

  /** The lines of the note whose questions a rule finds something in. */
  const linesOf = (code: string): readonly number[] => {
    const lines = found(code, note).map(where => Number(where.split(':')[0]))
    return lines.map(line => Number(entries[headings.findLastIndex(heading => heading <= line)]?.[0]))
  }

  it('are 28', () => {
    expect(headings.length).toBe(28)
  })

  it.each([
    ['style/not-a-question', [20, 21, 22, 39, 130, 150, 161, 177, 179, 207, 209, 211]],
    ['style/yes-or-no', [80, 95, 139, 173, 205]],
    ['style/two-questions', [23, 173]],
    ['style/vague-question', [39, 139, 150, 177]],
    ['style/weak-link', [130, 190]],
  ])('are weak where the golden list says so: %s', (code, lines) => {
    expect(linesOf(code)).toEqual(lines)
  })
})

describe('a comment', () => {
  const yesOrNo = (comment: string): string =>
    `## 인덱스는 빠른가요?\n${comment}\n\n네.\n\n## 해시는 빠른가요?\n\n네.`

  it('silences one rule for the question that it stands in', () => {
    expect(found('style/yes-or-no', bankOf(yesOrNo('')))).toEqual(['1:4', '6:4'])
    expect(found('style/yes-or-no', bankOf(yesOrNo('<!-- quiz-ignore: style/yes-or-no -->')))).toEqual([
      '6:4',
    ])
  })

  it('names several rules with commas', () => {
    const bank = bankOf(yesOrNo('<!-- quiz-ignore: style/vague-question, style/yes-or-no -->'))
    expect(found('style/yes-or-no', bank)).toEqual(['6:4'])
  })

  it('silences no other rule', () => {
    const bank = bankOf(yesOrNo('<!-- quiz-ignore: style/yes -->'))
    expect(found('style/yes-or-no', bank)).toEqual(['1:4', '6:4'])
  })
})

describe('findings', () => {
  it('come in the order of the lines, as problems that are no errors', () => {
    const bank = bankOf(
      '---\nsources: [RFC 9293]\n---\n\n## 인덱스는 빠른가요?\n\n네, http://db.test 를 보세요.',
    )
    expect(lintStyle([bank], glossary)).toEqual([
      {
        code: 'style/thin-topic',
        severity: 'info',
        file: 'ko/test.md',
        line: 1,
        column: 1,
        about: { topic: 'test', count: 1 },
      },
      { code: 'style/yes-or-no', severity: 'warning', file: 'ko/test.md', line: 5, column: 4 },
      {
        code: 'style/weak-link',
        severity: 'warning',
        file: 'ko/test.md',
        line: 7,
        column: 4,
        reason: 'http',
      },
    ])
  })

  it('count columns as the file is written, also where it is decomposed', () => {
    const bank = bankOf(`## ${'쉽나요? 어떤가요?'.normalize('NFD')}\n\n네.`)
    expect(found('style/two-questions', bank)).toEqual([`1:${4 + '쉽나요? '.normalize('NFD').length}`])
  })

  it('never stop at what is written, whatever it is', () => {
    const line = fc.constantFrom(
      '## 왜?',
      '## `a?` b? **not** c?',
      '- [x] 모두',
      '- [ ] all',
      '### Key points',
      '- 없다 <!-- match: "없|a & b" -->',
      '<!-- kind: order -->',
      '1. one',
      '`',
      '```',
      'http://a\n)',
      '{{gap}}',
      '한'.normalize('NFD'),
      '| a | `b` |\n|---|---|\n| c | d |',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), lines => {
        const bank = bankOf(lines.join('\n'))
        for (const { line: at = 0, column = 0 } of lintStyle([bank], glossary)) {
          const text = lines.join('\n').split('\n')[at - 1]
          expect(text === undefined ? -1 : text.length + 1).toBeGreaterThanOrEqual(column)
        }
      }),
      { seed: 20261122, numRuns: 300 },
    )
  })
})

describe('sentences', () => {
  it('are there for every rule, in both languages', () => {
    const codes = new Set(Object.keys(en).map(key => key.replace(/:.*/u, '')))
    expect([...codes].sort()).toEqual(Object.keys(RULES).sort())
    expect(Object.keys(ko).sort()).toEqual(Object.keys(en).sort())
  })
})
