import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uuidV5 } from '../../src/model/uuid-v5.ts'

const NAMESPACE = Buffer.from('86be70202ce3572fa1b6d57d4c5eee68', 'hex')

/** The same by the SHA-1 of Node. */
function reference(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name).digest()
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/u, '$1-$2-$3-$4-$5')
}

test('a name has one id for ever', () => {
  expect(uuidV5('2021-05-11|jun|1|os-interrupt-01')).toBe('3089744b-bcb8-5ce4-bfec-02ea4fb10633')
})

test('it is what another implementation makes of the name, at every length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), name => {
      expect(uuidV5(name)).toBe(reference(name))
    }),
    { seed: 20260511 },
  )
})
