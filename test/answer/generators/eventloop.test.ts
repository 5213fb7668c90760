import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { eventloop, poseLoop } from '../../../src/answer/generators/eventloop.ts'
import { drawLoop, loopSource, runLoop } from '../../../src/answer/generators/loop-script.ts'
import { seeded } from '../../../src/model/seeded.ts'
import { judgedAs, permutations, seeds, verdictOf } from './judged.ts'

const log = (letter: string) => ({ type: 'log', letter }) as const

/** Runs each script in a context of its own, in one process of the Node that runs the tests, one after the other. */
function inNode(sources: readonly string[]): readonly string[] {
  const program = `
    const { runInNewContext } = require('node:vm')
    const sources = ${JSON.stringify(sources)}
    const next = at => {
      if (at === sources.length) return
      const printed = []
      const console = { log: letter => printed.push(letter) }
      setTimeout(() => {
        runInNewContext(sources[at], { console, setTimeout, queueMicrotask, Promise })
        setTimeout(() => { process.stdout.write(printed.join('') + '\\n'); next(at + 1) }, 15)
      })
    }
    next(0)`
  const { stdout } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' })
  return stdout.trim().split('\n')
}

describe('the model of the event loop', () => {
  it('prints what Node prints', { timeout: 30_000 }, () => {
    const scripts = seeds(120).map(seed => drawLoop(seeded(seed), 3 + (seed % 4), seed % 4))
    const printed = scripts.map(script =>
      runLoop(script)
        .map(({ letter }) => letter)
        .join(''),
    )
    expect(inNode(scripts.map(script => loopSource(script).join('\n')))).toEqual(printed)
    expect(new Set(printed).size).toBeGreaterThan(60)
  })

  it('empties the microtasks after each timer', () => {
    const script = [
      { type: 'timeout', body: [log('A'), { type: 'microtask', body: [log('B')] }] },
      { type: 'timeout', body: [log('C')] },
      { type: 'then', bodies: [[log('D')], [log('E')]] },
      { type: 'microtask', body: [log('F')] },
      log('G'),
    ] as const
    expect(runLoop(script)).toEqual([
      { letter: 'G', phase: 'script' },
      { letter: 'D', phase: 'microtask' },
      { letter: 'F', phase: 'microtask' },
      { letter: 'E', phase: 'microtask' },
      { letter: 'A', phase: 'timer' },
      { letter: 'B', phase: 'microtask' },
      { letter: 'C', phase: 'timer' },
    ])
  })
})

describe('a question about it', () => {
  const instance = poseLoop([
    { type: 'timeout', body: [log('A')] },
    { type: 'then', bodies: [[log('B')]] },
    { type: 'microtask', body: [log('C')] },
    log('D'),
  ])

  it.each(['D B C A', 'DBCA', 'd, b, c, a', 'D → B → C → A', "'D' 'B' 'C' 'A'", 'Ｄ Ｂ Ｃ Ａ', 'D\nB\nC\nA'])(
    'is answered by %j',
    answer => {
      expect(judgedAs(instance, answer)).toEqual(['right', ''])
    },
  )

  it.each([
    ['A D B C', 'wrong', '1번째: A 대신 D. 어떤 콜백보다 스크립트 본문이 먼저 끝까지 실행됩니다.'],
    [
      'D A B C',
      'wrong',
      '2번째: A 대신 B. 다음 타이머보다 마이크로태스크가 먼저, 그 사이 새로 들어온 것까지 모두 실행됩니다.',
    ],
    [
      'D C B A',
      'wrong',
      '2번째: C 대신 B. 같은 큐에서는 먼저 들어온 것이 먼저 나옵니다. 이어진 `then`은 앞의 것이 끝나야 큐에 들어갑니다.',
    ],
    ['D B C', 'wrong', '빠진 글자: A'],
    ['D D B C A', 'wrong', '두 번 나오는 글자: D'],
    ['D B C E', 'unread', ''],
    ['1 2 3', 'unread', ''],
  ])('answered %s', (answer, verdict, why) => {
    expect(judgedAs(instance, answer)).toEqual([verdict, why])
  })

  it('has one order that is right', () => {
    const right = permutations(['A', 'B', 'C', 'D']).filter(
      order => verdictOf(instance, order.join('')) === 'right',
    )
    expect(right).toEqual([['D', 'B', 'C', 'A']])
  })

  it('uses both queues and is not printed as it is written', () => {
    for (const seed of seeds(100)) {
      const { stem, right } = eventloop.generate({}, seed)
      expect(stem.en).toMatch(/setTimeout/u)
      expect(stem.en).toMatch(/queueMicrotask|then/u)
      const letters = right.en.split(' ')
      expect(letters.toSorted()).not.toEqual(letters)
      expect(letters.length).toBeLessThanOrEqual(8)
    }
  })
})
