import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PackedBank, packBank, packedIds, unpackBank } from '../../src/edge/packed-bank.ts'
import { withOutline } from '../../src/model/outline.ts'
import { type BankSummary, KINDS, LEVELS, OCCASIONS } from '../../src/model/question.ts'
import { plainSummary } from './plain-summary.ts'

const FILE = '/banks/ko/network/tcp.md'
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', 'a\u007fb', '프로세스'))
const followUp = fc.record({
  id: text,
  text,
  on: fc.constantFrom(...OCCASIONS),
  ask: fc.option(text),
  parent: text,
  draft: fc.boolean(),
  fingerprint: text,
})
const question = fc.record(
  {
    id: text,
    explicitId: fc.boolean(),
    topic: text,
    title: text,
    lang: text,
    kind: fc.constantFrom(...KINDS),
    level: fc.option(fc.constantFrom(...LEVELS)),
    tags: fc.array(text, { maxLength: 3 }),
    week: fc.option(text),
    seconds: fc.option(fc.nat()),
    file: fc.constant(FILE),
    line: fc.nat(),
    draft: fc.boolean(),
    gaps: fc.array(fc.nat(), { maxLength: 3 }),
    gapTexts: fc.array(text, { maxLength: 3 }),
    followUps: fc.array(followUp, { maxLength: 3 }),
    fingerprint: text,
  },
  {
    requiredKeys: [
      'id',
      'explicitId',
      'topic',
      'title',
      'lang',
      'kind',
      'level',
      'tags',
      'week',
      'seconds',
      'file',
      'line',
      'draft',
      'gaps',
      'followUps',
      'fingerprint',
    ],
  },
)
const bank: fc.Arbitrary<BankSummary> = fc
  .record({
    file: fc.constant(FILE),
    topic: text,
    title: text,
    lang: text,
    after: fc.array(text, { maxLength: 2 }),
    week: fc.option(text),
    errors: fc.nat(),
    warnings: fc.nat(),
    complete: fc.boolean(),
    questions: fc.array(question, { maxLength: 6 }),
  })
  .map(withOutline)
const stored = ({ packed, texts }: PackedBank): PackedBank => {
  const [first, second]: readonly unknown[] = JSON.parse(JSON.stringify([packed, texts()]))
  return { packed: first, texts: () => second }
}
const damaged = (): never => {
  throw new Error('damaged')
}
test('what is packed is unpacked as it was', () => {
  fc.assert(
    fc.property(bank, summary => {
      const packed = stored(packBank(summary))
      expect(plainSummary(unpackBank(FILE, packed, damaged))).toEqual(plainSummary(summary))
      expect(packedIds(packed.packed)).toEqual(summary.questions.map(({ id }) => id))
    }),
    { seed: 20261122, numRuns: 300 },
  )
})

test('texts that are not what was packed are told when one of them is asked for', () => {
  const whole = withOutline({ ...emptyBank, questions: fc.sample(question, { numRuns: 2, seed: 3 }) })
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const summary = unpackBank(FILE, { ...stored(packBank(whole)), texts: () => value }, damaged)
      expect(summary?.outline.ids).toEqual(whole.outline.ids)
      expect(() => summary?.questions[0]?.title).toThrow('damaged')
    }),
    { seed: 20261122, numRuns: 100 },
  )
})

test('anything else is refused as a whole, never half believed', () => {
  expect(plainSummary(unpackBank(FILE, stored(packBank(emptyBank)), damaged))).toEqual(
    plainSummary(emptyBank),
  )
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(unpackBank(FILE, { packed: value, texts: () => null }, damaged)).toBe(null)
      expect(packedIds(value)).toEqual([])
    }),
    { seed: 20261122, numRuns: 500 },
  )
})

const emptyBank = withOutline({
  file: FILE,
  topic: 'network/tcp',
  title: 'TCP',
  lang: 'ko',
  after: [],
  week: null,
  errors: 0,
  warnings: 0,
  complete: true,
  questions: [],
})
