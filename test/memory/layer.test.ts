import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layerOver, read, remove, settled, write } from '../../src/memory/layer.ts'

const base = new Map(Array.from({ length: 200 }, (_, at) => [`k${at}`, at]))

describe('a layer over a map', () => {
  it('reads like a copy that was changed, and leaves the map alone', () => {
    const changes = fc.array(fc.tuple(fc.nat(210), fc.option(fc.nat(999), { nil: undefined })), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 4 }), rounds => {
        const expected = new Map(base)
        let map: ReadonlyMap<string, number> = base
        for (const round of rounds) {
          const layer = layerOver(map)
          for (const [at, value] of round) {
            const key = `k${at}`
            if (value === undefined) {
              expected.delete(key)
              remove(layer, key)
            } else {
              expected.set(key, value)
              write(layer, key, value)
            }
            expect(read(layer, key)).toBe(value)
          }
          map = settled(layer)
        }
        expect(map.size).toBe(expected.size)
        expect(new Map(map)).toEqual(expected)
        expect(new Map(map.entries())).toEqual(expected)
        expect([...map.keys()].sort()).toEqual([...expected.keys()].sort())
        expect([...map.values()].sort()).toEqual([...expected.values()].sort())
        const visited = new Map<string, number>()
        map.forEach((value, key) => {
          visited.set(key, value)
        })
        expect(visited).toEqual(expected)
        for (let at = 0; at < 215; at++) {
          expect(map.get(`k${at}`)).toBe(expected.get(`k${at}`))
          expect(map.has(`k${at}`)).toBe(expected.has(`k${at}`))
        }
        expect(base.size).toBe(200)
      }),
      { seed: 31, numRuns: 100 },
    )
  })

  it('is the map itself where nothing was changed', () => {
    expect(settled(layerOver(base))).toBe(base)
  })
})
