import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8Text } from '../../src/edge/utf8-text.ts'

test('reads what a decoder reads, and nothing that is not UTF-8', () => {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const decoded = (bytes: Uint8Array): string | null => {
    try {
      return strict.decode(bytes)
    } catch {
      return null
    }
  }
  const texts = fc.string({ unit: 'binary' }).map(text => new TextEncoder().encode(text))
  const whole = fc.oneof(fc.uint8Array({ maxLength: 40 }), texts)
  fc.assert(
    fc.property(whole, fc.nat(3), (bytes, skipped) => {
      const part = bytes.subarray(skipped)
      expect(utf8Text(part)).toBe(decoded(part))
    }),
    { seed: 20261122, numRuns: 1000 },
  )
})

test('keeps a byte order mark, and reads Korean, emoji and nothing at all', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  expect(utf8Text(bytes('\uFEFF# 인터럽트 👍'))).toBe('\uFEFF# 인터럽트 👍')
  expect(utf8Text(bytes(''))).toBe('')
  expect(utf8Text(Uint8Array.of(0x61, 0xff))).toBe(null)
})
