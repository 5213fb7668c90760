import { describe, expect, it } from 'vitest'
import { poseHandshake, tcpHandshake } from '../../../src/answer/generators/tcp-handshake.ts'
import { judgedAs, seeds } from './judged.ts'

/** RFC 9293, figure 6, with its ISNs. */
const RFC = poseHandshake({ client: 100, server: 300 })

describe('a handshake', () => {
  it('has the numbers of RFC 9293, figure 6', () => {
    expect(RFC.right.ko).toBe('SYN 100 -\nSYN+ACK 300 101\nACK 101 301')
  })

  it('wraps after 2^32 - 1', () => {
    const wrapped = poseHandshake({ client: 4_294_967_295, server: 7 })
    expect(wrapped.right.ko).toBe('SYN 4294967295 -\nSYN+ACK 7 0\nACK 0 8')
    expect(wrapped.level).toBe('medium')
    expect(judgedAs(wrapped, 'SYN 4294967295 -\nSYN+ACK 7 4294967296\nACK 0 8')).toEqual([
      'partly',
      '2번째 세그먼트의 ack: 4294967296 대신 0 (SYN도 번호 하나를 씁니다: 4294967295 + 1 = 2³², 한 바퀴 돌아 0).',
    ])
    expect(wrapped.solution.ko).toContain('4294967295 다음은 0')
    expect(RFC.solution.ko).not.toContain('4294967295')
  })

  it('wraps one time in five', () => {
    const wraps = seeds(400).filter(seed =>
      /4294967295/u.test(tcpHandshake.generate({}, seed).right.ko),
    ).length
    // Four standard deviations around 80.
    expect(Math.abs(wraps - 80)).toBeLessThan(33)
    expect(tcpHandshake.generate({ wrap: 'yes' }, 3).right.ko).toContain('4294967295')
  })

  it.each([
    'SYN 100 -\nSYN+ACK 300 101\nACK 101 301',
    'syn 100 -\nsyn-ack 300 101\nack 101 301',
    'SYN 100 - / SYN/ACK 300 101 / ACK 101 301',
    'SYN 100; SYN,ACK 300 101; ACK 101 301',
    'SYN 100 - SYN+ACK 300 101 ACK 101 301',
    '1. SYN 100 -\n2. SYN+ACK 300 101\n3. ACK 101 301',
    'C→S: SYN seq=100\nS→C: [SYN, ACK] seq=300 ack=101\nC→S: [ACK] seq=101 ack=301',
    'SYN seq 100 | ACK+SYN seq 300 ack 101 | ACK seq 101 ack 301',
    'SYN(100)\nSYN & ACK (300, 101)\nACK (101, 301)',
    'SYN 100 0\nSYN+ACK 300 101\nACK 101 301',
    'ＳＹＮ　１００　－\nＳＹＮ＋ＡＣＫ　３００　１０１\nＡＣＫ　１０１　３０１',
  ])('may be written %j', answer => {
    expect(judgedAs(RFC, answer)).toEqual(['right', ''])
  })

  it.each([
    [
      'SYN 100 -\nSYN+ACK 300 100\nACK 101 301',
      'partly',
      '2번째 세그먼트의 ack: 100 대신 101 (SYN도 번호 하나를 씁니다: 100 + 1).',
    ],
    [
      'SYN 100 -\nSYN+ACK 300 101\nACK 100 301',
      'partly',
      '3번째 세그먼트의 seq: 100 대신 101 (SYN도 번호 하나를 씁니다: 100 + 1).',
    ],
    [
      'SYN 100 300\nSYN+ACK 300 101\nACK 101 301',
      'partly',
      '1번째 세그먼트의 ack: 300 대신 - (아직 받은 것이 없습니다).',
    ],
    ['SYN 100 -\nSYN 300 101\nACK 101 301', 'partly', '2번째 세그먼트의 플래그: SYN+ACK.'],
    [
      'SYN 101 -\nSYN+ACK 301 101\nACK 101 301',
      'wrong',
      '1번째 세그먼트의 seq: 101 대신 100 (C의 ISN).\n2번째 세그먼트의 seq: 301 대신 300 (S의 ISN).',
    ],
  ])('is not %j', (answer, verdict, why) => {
    expect(judgedAs(RFC, answer)).toEqual([verdict, why])
  })

  it.each([
    'SYN',
    'SYN, SYN+ACK, ACK',
    'SYN 100 -',
    '100 300',
    'SYN 1 2 3\nSYN+ACK 300 101\nACK 101 301',
    'PING 1\nPONG 2\nPING 3',
  ])('cannot be read out of %j', answer => {
    expect(judgedAs(RFC, answer)).toEqual(['unread', ''])
  })

  it('rejects every change of one number or flag, and says which segment', () => {
    for (const seed of seeds(40)) {
      const instance = tcpHandshake.generate({}, seed)
      const lines = instance.right.ko.split('\n')
      lines.forEach((line, at) => {
        const changes = [
          line.replace(/ (\d+)/u, (_, number) => ` ${Number(number) + 2}`),
          line.replace(/(\d+)$/u, number => String(Number(number) + 2)),
          line.replace(/^\S+/u, 'FIN'),
        ]
        for (const change of changes.filter(one => one !== line)) {
          const [verdict, why] = judgedAs(instance, lines.with(at, change).join('\n'))
          expect(verdict, change).toBe('partly')
          expect(why).toContain(`${at + 1}번째 세그먼트`)
        }
      })
    }
  })
})
