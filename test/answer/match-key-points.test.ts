import { describe, expect, it } from 'vitest'
import { matchKeyPoints } from '../../src/answer/match-key-points.ts'
import { EMPTY_GLOSSARY, parseGlossary } from '../../src/model/glossary.ts'
import type { KeyPoint } from '../../src/model/question.ts'

const glossary = parseGlossary({
  concepts: {
    process: ['프로세스', 'process'],
    thread: ['스레드', '쓰레드', 'thread'],
    register: ['레지스터', 'register'],
    deadlock: ['교착상태', '데드락', 'deadlock'],
    synchronous: ['동기', 'synchronous'],
    mutex: ['뮤텍스', 'mutex'],
    spinlock: ['스핀락', 'spinlock'],
  },
  distractors: ['프로세서', '레지스트리'],
})

const point = (match: string | null, more: Partial<KeyPoint> = {}): KeyPoint => ({
  text: '',
  optional: false,
  match,
  negated: false,
  ordered: false,
  terms: [],
  place: { file: 'bank.md', line: 1, column: 1 },
  ...more,
})

const covered = (answer: string, match: string | null, more: Partial<KeyPoint> = {}): string | undefined =>
  matchKeyPoints(answer, [point(match, more)], glossary)[0]

describe('matchKeyPoints', () => {
  it.each([
    ['장치가 신호를 보냅니다', '하드웨어|장치|device & 신호|알림|signal'],
    ['The device raises a signal.', '장치|device & signal'],
    ['devices are signalling all the time', 'device & signal'],
    ['it saved the register', 'save & register'],
    ['they copied it', 'copy'],
    ['문맥교환이 일어납니다', '문맥 교환'],
    ['문맥 교환이 일어납니다', '문맥교환'],
    ['syn-ack를 받습니다', 'SYNACK'],
    ['요청을 보낸다', '보내'],
    ['요청이 막혀 버립니다', '막히'],
    ['SYN을 보냅니다', 'SYN & 보내'],
    ['요청을 보낸다고 합니다', '보내'],
    ['it closes the sockets', 'close the socket'],
    ['쓰레드를 만듭니다', '@thread'],
    ['thread를 만듭니다', '스레드'],
    ['데드락에 빠집니다', '교착상태'],
    ['C++로 짭니다', 'C++'],
  ])('finds %j', (answer, match) => {
    expect(covered(answer, match)).toBe('found')
  })

  it.each([
    ['비동기로 합니다', '동기'],
    ['데드락에 빠집니다', '락'],
    ['알고리즘이 좋습니다', '알고'],
    ['동기화합니다', '동기'],
    ['동기화를 합니다', '동기'],
    ['스레드를 만듭니다', '@unknown'],
    ['스레드를 만듭니다', '스레드 & @unknown'],
    ['it is unsigned', 'sign'],
    ['the signature matters', 'sign'],
    ['프로세서가 빠릅니다', '프로세스'],
    ['', '장치'],
    ['...!?', '장치'],
  ])('does not find it in %j', (answer, match) => {
    expect(covered(answer, match)).toBe('missing')
  })

  it('wants all groups in one clause, and asks where they are in two', () => {
    const match = '명령|커맨드 & 요청'
    expect(covered('명령은 요청이고 이벤트는 발생한 사실입니다', match)).toBe('found')
    expect(covered('명령은 발생한 사실이고 이벤트는 요청입니다', match)).toBe('maybe')
  })

  it('carries the topic on to clauses that have none', () => {
    expect(covered('스핀락은 간단하고 루프를 돕니다', '스핀락 & 루프')).toBe('found')
  })

  it.each([
    ['장치가 신호를 보내지 않습니다', '장치 & 신호'],
    ['장치는 신호를 안 보냅니다', '장치 & 보내'],
    ['신호를 보내는 것은 장치가 아닙니다', '장치 & 신호'],
    ['the device never sends a signal', 'device & signal'],
    ['it does not block', 'block'],
    ['A가 아니라 B입니다', 'A'],
  ])('asks about what is denied: %j', (answer, match) => {
    expect(covered(answer, match)).toBe('maybe')
  })

  it.each([
    ['잠들지 않고 루프를 돕니다', '루프'],
    ['버퍼가 넘치지 않게 조절합니다', '버퍼 & 조절'],
    ['응답이 오지 않으면 재전송합니다', '재전송'],
    ['스레드뿐만 아니라 힙도 있습니다', '스레드'],
    ['there is no preemption', 'no preemption'],
  ])('does not take for denied what is not: %j', (answer, match) => {
    expect(covered(answer, match)).toBe('found')
  })

  it('denies a topic in its own clause, not in those that take it over', () => {
    expect(covered('낙관적 락은 잠그지 않고, 버전을 비교합니다', '낙관적 & 버전')).toBe('found')
    expect(covered('낙관적 락은 아니고, 버전을 비교합니다', '락 & 버전')).toBe('maybe')
  })

  it('begins a clause after 나서', () => {
    expect(covered('다음 스레드를 저장하고 나서 지금 것을 복원합니다', '다음 & 복원')).toBe('maybe')
  })

  it('reads on where an ellipsis stands in a statement', () => {
    expect(covered('SELECT … FOR UPDATE로 잠급니다', 'SELECT & FOR UPDATE')).toBe('found')
    expect(covered('SELECT ... FOR UPDATE로 잠급니다', 'SELECT & FOR UPDATE')).toBe('found')
  })

  it('finds a negated point only in a negated clause', () => {
    const more = { negated: true }
    expect(covered('처리기는 잠들 수 없습니다', '잠들|sleep', more)).toBe('found')
    expect(covered('it cannot sleep', '잠들|sleep', more)).toBe('found')
    expect(covered('소켓을 안 닫아서 그렇습니다', '소켓을 닫', more)).toBe('found')
    expect(covered('처리기는 잠들 수 있습니다', '잠들|sleep', more)).toBe('missing')
  })

  it('wants an ordered point in its order', () => {
    const match = '유저 모드 & 커널 모드'
    expect(covered('유저 모드에서 커널 모드로 바뀝니다', match, { ordered: true })).toBe('found')
    expect(covered('커널 모드에서 유저 모드로 바뀝니다', match, { ordered: true })).toBe('missing')
  })

  it('mends a typing error towards the one concept that is near', () => {
    expect(covered('래지스터에 저장합니다', '레지스터')).toBe('found')
    expect(covered('it is in a regster', 'register')).toBe('found')
    expect(covered('레지스트리에 저장합니다', '레지스터')).toBe('missing')
  })

  it('only asks where words are listed', () => {
    expect(covered('장치, 신호, CPU, 멈춤, 처리', '장치')).toBe('maybe')
    expect(covered('device signal handler vector stack return', 'device & signal')).toBe('maybe')
  })

  it('only asks where the clause speaks of what another point is about', () => {
    const points = [
      point('잠들|sleep', { text: '뮤텍스를 기다리는 스레드는 잠든다' }),
      point('루프|loop', { text: '스핀락을 기다리는 스레드는 루프를 돈다' }),
    ]
    expect(matchKeyPoints('뮤텍스는 잠들고 스핀락은 루프를 돕니다', points, glossary)).toEqual([
      'found',
      'found',
    ])
    expect(matchKeyPoints('스핀락은 잠들고 뮤텍스는 루프를 돕니다', points, glossary)).toEqual([
      'maybe',
      'maybe',
    ])
  })

  it('takes the terms of a point that has no pattern, any of them', () => {
    expect(covered('SYN을 보냅니다', null, { terms: ['SYN', 'ISN'] })).toBe('found')
    expect(covered('SYN을 보냅니다', null, { terms: [] })).toBe('missing')
  })

  it('finds nothing by a pattern that cannot be read', () => {
    expect(covered('SYN을 보냅니다', 'SYN |')).toBe('missing')
  })

  it('takes time in proportion to an answer without a full stop', () => {
    const answer = '장치고 비동기고 '.repeat(2000)
    expect(covered(`${answer} 스레드를 만든다`, '스레드')).toBe('found')
  })

  it('works without a glossary', () => {
    expect(matchKeyPoints('스레드를 만듭니다', [point('스레드')], EMPTY_GLOSSARY)).toEqual(['found'])
  })
})
