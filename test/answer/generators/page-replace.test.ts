import { describe, expect, it } from 'vitest'
import { pageReplace, poseReplacement } from '../../../src/answer/generators/page-replace.ts'
import { faultsOf, POLICIES, type Policy, refer } from '../../../src/answer/generators/replacement.ts'
import { seeded } from '../../../src/model/seeded.ts'
import { judgedAs, seeds } from './judged.ts'

/** Belady, Nelson, Shedler, "An anomaly in space-time characteristics of certain programs", 1969. */
const BELADY = [1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5]
/** Silberschatz, Galvin, Gagne, Operating System Concepts, the reference string of the chapter on virtual memory. */
const TEXTBOOK = [7, 0, 1, 2, 0, 3, 0, 4, 2, 3, 0, 3, 2, 1, 2, 0, 1, 7, 0, 1]

const count = (policy: Policy, pages: readonly number[], frames: number): number =>
  faultsOf(refer(policy, pages, frames))

const drawn = (seed: number): readonly number[] => {
  const chance = seeded(seed)
  return Array.from({ length: 10 }, () => 1 + Math.floor(chance() * 5))
}

/** Written apart from the code under test: the fewest faults that any choice of victims gives. */
function fewest(pages: readonly number[], frames: number, held: readonly number[] = []): number {
  const [page, ...rest] = pages
  if (page === undefined) return 0
  if (held.includes(page)) return fewest(rest, frames, held)
  if (held.length < frames) return 1 + fewest(rest, frames, [...held, page])
  return 1 + Math.min(...held.map(out => fewest(rest, frames, [...held.filter(one => one !== out), page])))
}

/** Written apart: a queue, and a stack of which the most recent is the first. */
function byList(pages: readonly number[], frames: number, isStack: boolean): number {
  const list: number[] = []
  let faults = 0
  for (const page of pages) {
    const at = list.indexOf(page)
    if (at < 0) faults++
    if (at >= 0 && isStack) list.splice(at, 1)
    if (at < 0 || isStack) list.unshift(page)
    if (list.length > frames) list.pop()
  }
  return faults
}

describe('page faults', () => {
  it('are those of the textbook with three frames', () => {
    expect(POLICIES.map(policy => count(policy, TEXTBOOK, 3))).toEqual([15, 12, 9])
  })

  it('grow from 9 to 10 with a fourth frame: Belady’s anomaly', () => {
    expect([count('fifo', BELADY, 3), count('fifo', BELADY, 4)]).toEqual([9, 10])
  })

  it('are counted as other ways of counting do', () => {
    for (const seed of seeds(200)) {
      const pages = drawn(seed)
      expect(count('fifo', pages, 3)).toBe(byList(pages, 3, false))
      expect(count('lru', pages, 3)).toBe(byList(pages, 3, true))
    }
  })

  it('are as few with OPT as with the best victims of all', () => {
    for (const seed of seeds(60)) expect(count('opt', drawn(seed), 3)).toBe(fewest(drawn(seed), 3))
  })
})

describe('a question about page faults', () => {
  const lru = poseReplacement({ policy: 'lru', frames: 3, pages: TEXTBOOK })

  it.each(['12', '12번', '12회', '12 faults', '１２', '약 12', '폴트는 12번입니다'])(
    'is answered by %s',
    answer => {
      expect(judgedAs(lru, answer)).toEqual(['right', ''])
    },
  )

  it.each([
    ['9', '비어 있는 프레임 3개를 채우는 것도 폴트입니다. 모두 12번입니다.'],
    ['15', '그것은 FIFO 방식의 값입니다. 여기서는 12번입니다.'],
    ['11', '폴트는 12번입니다. 폴트가 나는 참조: 1, 2, 3, 4, 6, 8, 9, 10, 11, 14, 16, 18번째'],
  ])('is not answered by %s', (answer, why) => {
    expect(judgedAs(lru, answer)).toEqual(['wrong', why])
  })

  it('is asked where the policies differ', () => {
    for (const seed of seeds(60)) {
      const rights = POLICIES.map(policy => pageReplace.generate({ policy }, seed).right.ko)
      expect(new Set(rights).size, `seed ${seed}`).toBe(3)
    }
  })

  it('obeys its params', () => {
    const { stem } = pageReplace.generate({ policy: 'opt', frames: 4, pages: 6, length: 14 }, 1)
    expect(stem.ko).toContain('프레임 4개')
    expect(stem.ko).toContain('OPT')
    expect(stem.ko.match(/`([\d ]+)`/u)?.[1]?.split(' ')).toHaveLength(14)
  })
})
