import fc from 'fast-check'
import { expect, test } from 'vitest'
import { siblingMoves } from '../../src/bank/sibling-moves.ts'

const known = (...texts: readonly string[]) => new Map(texts.map((text, index) => [index + 1, text]))
const current = (...texts: readonly string[]) => new Map(texts.map((text, index) => [index + 1, [text]]))

test.each([
  ['nothing where every text is in its place', known('SYN', 'ACK'), current('SYN', 'ACK'), []],
  [
    'the last first where one is inserted in front',
    known('SYN', 'ACK'),
    current('RST', 'SYN', 'ACK'),
    [
      [2, 3],
      [1, 2],
    ],
  ],
  [
    'over an unused number where two change places',
    known('SYN', 'ACK'),
    current('ACK', 'SYN'),
    [
      [1, 3],
      [2, 1],
      [3, 2],
    ],
  ],
  [
    'aside what is gone and in the way',
    known('SYN', 'ACK'),
    current('ACK'),
    [
      [1, 3],
      [2, 1],
    ],
  ],
  [
    'nothing where a text was only edited',
    known('초기 순서 번호', 'ACK'),
    current('초기 순서번호', 'ACK'),
    [],
  ],
  ['nothing where a text was replaced', known('SYN'), current('로드 밸런서'), []],
  [
    'what was edited and moved',
    known('클라이언트가 보낸다'),
    current('RST', '클라이언트가 보냅니다'),
    [[1, 2]],
  ],
  ['equal texts in their order', known('x', 'x'), current('y', 'x', 'x'), [[1, 3]]],
] as const)('moves %s', (_, before, now, moves) => {
  expect(siblingMoves(before, now)).toEqual(moves)
})

test('is at home in any language that a question is written in', () => {
  expect(
    siblingMoves(
      known('응답'),
      new Map([
        [1, ['reply', '응답']],
        [2, ['request', '요청']],
      ]),
    ),
  ).toEqual([])
})

test('step by step every history comes to its text and none meets another', () => {
  const texts = fc.uniqueArray(fc.constantFrom('가나다', 'lmn', '12 34', 'opq', '라마바', 'xyz', '5678'), {
    maxLength: 7,
  })
  fc.assert(
    fc.property(texts, texts, (before, now) => {
      const place = new Map<number, string>(before.map((text, index) => [index + 1, text]))
      for (const [from, to] of siblingMoves(known(...before), current(...now))) {
        expect(place.has(to)).toBe(false)
        place.set(to, place.get(from) ?? '')
        place.delete(from)
      }
      expect([...place.values()].sort()).toEqual([...before].sort())
      for (const [number, text] of place)
        if (now.some(other => other === text)) expect(now[number - 1]).toBe(text)
    }),
    { seed: 20260511, numRuns: 500 },
  )
})
