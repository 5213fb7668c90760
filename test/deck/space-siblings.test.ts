import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spaceSiblings } from '../../src/deck/space-siblings.ts'

const spaced = (items: string) => spaceSiblings([...items], item => item).join('')

describe('spacing siblings', () => {
  it.each([
    ['', ''],
    ['abc', 'abc'],
    ['aabb', 'abab'],
    ['abb', 'bab'],
    ['aab', 'aba'],
    ['aaab', 'abaa'],
    ['aaa', 'aaa'],
    ['abcaa', 'abaca'],
  ])('%s becomes %s', (items, result) => {
    expect(spaced(items)).toBe(result)
  })

  it('leaves no siblings side by side unless they are more than half', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'abcd'), { maxLength: 30 }), items => {
        const result = spaceSiblings(items, item => item)
        expect([...result].sort()).toEqual([...items].sort())
        const most = Math.max(0, ...[...'abcd'].map(key => items.filter(item => item === key).length))
        const touching = result.filter((item, at) => item === result[at - 1]).length
        expect(touching).toBe(Math.max(0, most - (items.length - most) - 1))
      }),
      { seed: 41, numRuns: 500 },
    )
  })
})
