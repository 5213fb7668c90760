import { describe, expect, it } from 'vitest'
import { type Closing, type Flag, playClosing } from '../../../src/answer/generators/closing.ts'
import { poseClose, tcpClose } from '../../../src/answer/generators/tcp-close.ts'
import { judgedAs, permutations, seeds, verdictOf } from './judged.ts'

type Segment = { readonly side: 'A' | 'B'; readonly flags: ReadonlySet<Flag> }

const segment = (side: 'A' | 'B', ...flags: readonly Flag[]): Segment => ({ side, flags: new Set(flags) })
const shown = ({ side, flags }: Segment): string => `${side} ${[...flags].sort().join('+')}`

/** All sequences of up to `most` of some segments that are accepted. */
function accepted(closing: Closing, alphabet: readonly Segment[], most: number): readonly string[] {
  const found: string[] = []
  const extend = (segments: readonly Segment[]): void => {
    const fault = playClosing(closing, segments)
    if (fault === null) found.push(segments.map(shown).join(', '))
    // What breaks a rule stays broken; only what is missing can still come.
    if (fault?.type === 'turn' || segments.length === most) return
    for (const next of alphabet) extend([...segments, next])
  }
  extend([])
  return found.sort()
}

const FIN_ACK: readonly Segment[] = (['A', 'B'] as const).flatMap(side => [
  segment(side, 'fin'),
  segment(side, 'ack'),
  segment(side, 'fin', 'ack'),
])
const WITH_DATA: readonly Segment[] = [
  ...FIN_ACK,
  ...(['A', 'B'] as const).flatMap(side => [
    segment(side, 'data'),
    segment(side, 'data', 'ack'),
    segment(side, 'data', 'fin'),
    segment(side, 'data', 'fin', 'ack'),
  ]),
]

/**
 * Written apart from the code under test: every order of the events that keeps to the given precedence, with neighbours
 * of the same sender in one segment or apart, and the ACK bit on a FIN or DATA written or not where it says nothing new.
 */
function extensions(
  events: Readonly<Record<string, Segment>>,
  before: readonly (readonly [string, string])[],
): readonly Segment[][] {
  const names = Object.keys(events)
  const orders = permutations(names).filter(order =>
    before.every(([first, second]) => order.indexOf(first) < order.indexOf(second)),
  )
  return orders.flatMap(order => merges(order.flatMap(name => events[name] ?? [])))
}

function merges(segments: readonly Segment[]): readonly Segment[][] {
  const [first, second, ...rest] = segments
  if (!first) return [[]]
  const apart = merges(segments.slice(1)).map(others => [first, ...others])
  if (!second || second.side !== first.side) return apart
  const union = { side: first.side, flags: new Set([...first.flags, ...second.flags]) }
  return [...apart, ...merges([union, ...rest])]
}

/** With the bits that may be written or left out put in, once each. */
function written(
  sequences: readonly Segment[][],
  isIdle: (segments: readonly Segment[], at: number) => boolean,
) {
  const all = sequences.flatMap(segments =>
    segments.reduce<readonly (readonly Segment[])[]>(
      (lists, one, at) =>
        lists.flatMap(list => {
          const bare = [...list, one]
          const acked = [...list, segment(one.side, ...one.flags, 'ack')]
          return isIdle(segments, at) ? [bare, acked] : [bare]
        }),
      [[]],
    ),
  )
  return [...new Set(all.map(list => list.map(shown).join(', ')))].sort()
}

describe('closing a connection', () => {
  it('takes four segments or three where the other side has nothing to send', () => {
    expect(accepted({ closer: 'A', data: false }, FIN_ACK, 6)).toEqual([
      'A ack+fin, B ack+fin, A ack',
      'A ack+fin, B ack, B ack+fin, A ack',
      'A ack+fin, B ack, B fin, A ack',
      'A fin, B ack+fin, A ack',
      'A fin, B ack, B ack+fin, A ack',
      'A fin, B ack, B fin, A ack',
    ])
  })

  it('takes the FINs in either order and the ACKs in either order where both close at once', () => {
    const sequences = extensions(
      {
        aFin: segment('A', 'fin'),
        bFin: segment('B', 'fin'),
        aAck: segment('A', 'ack'),
        bAck: segment('B', 'ack'),
      },
      [
        ['aFin', 'bAck'],
        ['bFin', 'bAck'],
        ['bFin', 'aAck'],
        ['aFin', 'aAck'],
      ],
    ).filter(segments => segments.length === 4)
    const expected = written(sequences, (segments, at) => segments[at]?.flags.has('fin') === true)
    expect(expected).toHaveLength(16)
    expect(accepted({ closer: 'both', data: false }, FIN_ACK, 5)).toEqual(expected)
  })

  it('takes every linear extension where the other side has data to send', () => {
    const sequences = [true, false].flatMap(isDataAcked =>
      extensions(
        {
          aFin: segment('A', 'fin'),
          bAck: segment('B', 'ack'),
          data: segment('B', 'data'),
          bFin: segment('B', 'fin'),
          aAck: segment('A', 'ack'),
          ...(isDataAcked ? { dataAck: segment('A', 'ack') } : {}),
        },
        [
          ['aFin', 'bAck'],
          ['bAck', 'data'],
          ['data', 'bFin'],
          ['bFin', 'aAck'],
          ...(isDataAcked ? ([['data', 'dataAck']] as const) : []),
          ...(isDataAcked ? ([['dataAck', 'aAck']] as const) : []),
        ],
      ),
    )
    const idle = (segments: readonly Segment[], at: number): boolean =>
      segments[at]?.flags.has('ack') === false
    expect(accepted({ closer: 'A', data: true }, WITH_DATA, 6)).toEqual(written(sequences, idle))
  })

  it.each([
    [
      'B FIN, A ACK, A FIN, B ACK',
      '1번째: B 쪽은 아직 close를 부르지 않았습니다. 먼저 닫는 쪽은 상대입니다.',
    ],
    ['A FIN, B FIN, A ACK', '2번째: B 쪽은 아직 상대의 FIN에 ACK로 답하지 않았습니다.'],
    ['A FIN, B ACK, A ACK, B FIN', '3번째: A 쪽이 확인해 줄 것이 없습니다.'],
    ['A FIN, B ACK, A FIN, B ACK', '3번째: A 쪽은 이미 FIN을 보냈습니다.'],
    ['A FIN, B ACK', 'B의 FIN이 빠졌습니다.'],
    ['A FIN, B ACK, B FIN', 'B의 FIN에 대한 ACK가 빠졌습니다.'],
    ['A FIN, B DATA+ACK, B FIN, A ACK', '2번째: B 쪽에는 보낼 데이터가 없습니다.'],
    ['A SYN, B ACK, B FIN, A ACK', '1번째: SYN은 연결을 열 때 씁니다.'],
  ])('in one step after the other is not %s', (answer, why) => {
    const instance = poseClose({ closer: 'A', data: false, moment: { state: 'LAST-ACK', side: 'B' } })
    expect(judgedAs(instance, `${answer}, B LAST-ACK, TIME-WAIT A`)).toEqual(['partly', why])
  })

  it.each([
    ['B FIN, A ACK, A DATA, B ACK, A FIN', 'A의 FIN에 대한 ACK가 빠졌습니다.'],
    ['B FIN, A ACK, A FIN, B ACK', '3번째: A 쪽은 FIN보다 DATA를 먼저 보냅니다.'],
    ['B FIN, A DATA, B ACK, A FIN, B ACK', '2번째: A 쪽은 아직 상대의 FIN에 ACK로 답하지 않았습니다.'],
    ['A DATA, B FIN, A ACK, A FIN, B ACK', '1번째: A의 DATA는 상대의 FIN을 받은 뒤에 나갑니다.'],
    ['B FIN, A ACK, A DATA, A DATA, A FIN, B ACK', '4번째: A 쪽은 이미 DATA를 보냈습니다.'],
  ])('with data left is not %s', (answer, why) => {
    const instance = poseClose({ closer: 'B', data: true, moment: { state: 'CLOSE-WAIT', side: 'A' } })
    expect(judgedAs(instance, `${answer}, A CLOSE-WAIT, TIME-WAIT B`)).toEqual(['partly', why])
  })

  it('at the same moment is not one after the other', () => {
    const instance = poseClose({ closer: 'both', data: false, moment: { state: 'CLOSING', side: 'A' } })
    expect(verdictOf(instance, 'B FIN / A FIN / B ACK / A ACK / A CLOSING / TIME-WAIT A B')).toBe('right')
    expect(judgedAs(instance, 'A FIN / B ACK / B FIN / A ACK / CLOSING / TIME-WAIT 둘 다')).toEqual([
      'partly',
      '3번째: B 쪽은 상대의 FIN을 받기 전에, 따라서 그것을 확인하기 전에 자기 FIN을 보냅니다.',
    ])
  })
})

describe('an answer about closing', () => {
  const instance = poseClose({ closer: 'A', data: false, moment: { state: 'FIN-WAIT-2', side: 'A' } })

  it.each([
    'A FIN\nB ACK\nB FIN\nA ACK\nA FIN-WAIT-2\nTIME-WAIT A',
    'A: FIN / B: ACK / B: FIN / A: ACK / FIN-WAIT-2 / A TIME-WAIT',
    '1. A→B FIN\n2. B→A FIN+ACK\n3. A→B ACK\nA: FIN_WAIT_2\nTIME_WAIT: A',
    'a fin, b ack, b fin, a ack, fin wait 2, time wait a',
    'A FIN B ACK B FIN A ACK FINWAIT2 A TIMEWAIT A',
    'Ａ ＦＩＮ；Ｂ ＡＣＫ；Ｂ ＦＩＮ；Ａ ＡＣＫ；Ａ ＦＩＮ－ＷＡＩＴ－２；ＴＩＭＥ－ＷＡＩＴ Ａ',
  ])('may be written %j', answer => {
    expect(judgedAs(instance, answer)).toEqual(['right', ''])
  })

  it.each([
    ['A FIN, B ACK, B FIN, A ACK, A FIN-WAIT-1, TIME-WAIT A', 'partly', '그때 A의 상태는 FIN-WAIT-2입니다.'],
    ['A FIN, B ACK, B FIN, A ACK, B FIN-WAIT-2, TIME-WAIT A', 'partly', '그때 A의 상태는 FIN-WAIT-2입니다.'],
    ['A FIN, B ACK, B FIN, A ACK, A ESTABLISHED, TIME-WAIT A', 'partly', '그때 A의 상태는 FIN-WAIT-2입니다.'],
    [
      'A FIN, B ACK, B FIN, A ACK, A FIN-WAIT-2, TIME-WAIT B',
      'partly',
      'TIME-WAIT에 머무는 쪽: A. 자기 FIN을 먼저 보내고 나서 상대의 FIN에 ACK로 답한 쪽이, 그 마지막 ACK를 잃을 때를 대비해 머뭅니다.',
    ],
    ['A FIN, B ACK, A FIN-WAIT-2, TIME-WAIT B, A', 'wrong', expect.stringContaining('B의 FIN이 빠졌습니다.')],
  ])('answered %j', (answer, verdict, why) => {
    expect(judgedAs(instance, answer)).toEqual([verdict, why])
  })

  it.each(['A', 'A FIN B', 'TIME-WAIT A', 'C FIN, D ACK', 'FIN ACK FIN ACK', 'A FIN 3 B ACK'])(
    'cannot be read out of %j',
    answer => {
      expect(judgedAs(instance, answer)).toEqual(['unread', ''])
    },
  )

  it('leaves out no part: without any line of the right one it is not right', () => {
    for (const seed of seeds(30)) {
      const drawn = tcpClose.generate({}, seed)
      const lines = drawn.right.ko.split('\n')
      for (const line of new Set(lines)) {
        // In a three-way close the ACK of the other side may be left to its FIN, which then has to say so.
        const rest = lines.filter(one => one !== line).join('\n')
        expect(verdictOf(drawn, rest), rest).not.toBe('right')
      }
    }
  })

  it('comes in each of its kinds', () => {
    const stems = seeds(300).map(seed => tcpClose.generate({}, seed).stem.en)
    const both = stems.filter(stem => stem.includes('Both call close')).length
    const data = stems.filter(stem => stem.includes('(DATA)')).length
    expect(both / 300).toBeGreaterThan(0.15)
    expect(both / 300).toBeLessThan(0.35)
    expect(data / 300).toBeGreaterThan(0.28)
    expect(data / 300).toBeLessThan(0.52)
  })
})
