import { describe, expect, it } from 'vitest'
import { addr, poseAddress } from '../../../src/answer/generators/addr.ts'
import { hpa, poseAutoscaler } from '../../../src/answer/generators/hpa.ts'
import { posePool } from '../../../src/answer/generators/pool.ts'
import { poseTimeWait } from '../../../src/answer/generators/timewait.ts'
import { judgedAs, seeds, verdictOf } from './judged.ts'

/** Written apart from the code under test: whether threads that take connections one by one can all come to wait. */
function canDeadlock(threads: number, each: number, connections: number): boolean {
  const seen = new Set<string>()
  const visit = (held: readonly number[], free: number): boolean => {
    const key = [...held].sort().join()
    if (seen.has(key)) return false
    seen.add(key)
    const waiting = held.filter(count => count < each)
    if (waiting.length === threads && free === 0) return true
    return held.some((count, at) => {
      if (count === each) return visit(held.with(at, 0), free + each)
      return free > 0 && visit(held.with(at, count + 1), free - 1)
    })
  }
  return visit(
    Array.from({ length: threads }, () => 0),
    connections,
  )
}

describe('a pool of connections', () => {
  it('needs 17 for 8 threads that need 3 each', () => {
    const instance = posePool({ threads: 8, each: 3 })
    expect(instance.right.ko).toBe('17')
    for (const answer of ['17', '17개', '최소 17개입니다', '8 × (3 − 1) + 1 = 17', '１７']) {
      expect(verdictOf(instance, answer), answer).toBe('right')
    }
  })

  it.each([
    ['16', '16개라면 스레드 8개가 2개 이하로 모두 나누어 쥔 채, 저마다 하나를 더 기다리며 멈출 수 있습니다.'],
    ['8', '8개라면 스레드 8개가 2개 이하로 모두 나누어 쥔 채, 저마다 하나를 더 기다리며 멈출 수 있습니다.'],
    ['24', '24개면 모두가 나란히 일할 수 있습니다. 교착상태만 막는 데는 17개면 됩니다.'],
    ['18', '18개로도 충분하지만 17개면 됩니다. 끝낼 수 있는 스레드가 하나만 있으면 되기 때문입니다.'],
  ])('is not %s for them', (answer, why) => {
    expect(judgedAs(posePool({ threads: 8, each: 3 }), answer)).toEqual(['wrong', why])
  })

  it.each([
    [2, 2],
    [3, 2],
    [2, 3],
    [3, 3],
    [4, 2],
    [2, 4],
  ])('accepts the least that cannot deadlock: %i threads, %i each', (threads, each) => {
    const instance = posePool({ threads, each })
    for (let connections = each; connections <= threads * each; connections++) {
      const isLeast = !canDeadlock(threads, each, connections) && canDeadlock(threads, each, connections - 1)
      expect(verdictOf(instance, String(connections)) === 'right', `${connections}`).toBe(isLeast)
    }
  })
})

describe('ports in TIME-WAIT', () => {
  const linux = poseTimeWait({ first: 32_768, last: 60_999, seconds: 60 })

  it('let about 470 connections a second through: 28232 in 60 s', () => {
    expect(linux.right.ko).toBe('470')
    expect(linux.solution.ko).toContain('28232 ÷ 60 ≈ **470.5**')
  })

  it.each([
    '470',
    '470.5',
    '471',
    '28232/60',
    '28,232 / 60 = 470',
    '약 470개',
    '초당 470개',
    '470/s',
    '≈ 473',
    '４７０',
  ])('are answered by %s', answer => {
    expect(verdictOf(linux, answer)).toBe('right')
  })

  it.each([
    ['28232', '28232은(는) 포트의 수입니다. 포트 하나는 60초가 지나야 다시 쓸 수 있습니다.'],
    ['235', '포트 28232개 ÷ 60초 ≈ 초당 470.5개입니다.'],
    ['480', '포트 28232개 ÷ 60초 ≈ 초당 470.5개입니다.'],
  ])('are not answered by %s', (answer, why) => {
    expect(judgedAs(linux, answer)).toEqual(['wrong', why])
  })
})

describe('the autoscaler', () => {
  it('asks for 7 where 4 replicas run at 80% and 50% is wanted', () => {
    const instance = poseAutoscaler({ replicas: 4, metric: 80, target: 50 })
    expect(instance.right.ko).toBe('7')
    expect(judgedAs(instance, '7개')).toEqual(['right', ''])
    expect(judgedAs(instance, '6')).toEqual(['wrong', '내림이 아니라 올림합니다: 7'])
    expect(judgedAs(instance, '8')).toEqual(['wrong', '⌈4 × 80 / 50⌉ = ⌈6.40⌉ = 7'])
  })

  it('changes nothing within a tenth', () => {
    const instance = poseAutoscaler({ replicas: 10, metric: 54, target: 50 })
    expect(instance.right.ko).toBe('10')
    expect(judgedAs(instance, '11')).toEqual([
      'wrong',
      '비율 1.080은(는) 1 ± 0.1 안에 있으므로 바꾸지 않습니다: 10',
    ])
  })

  it('accepts one number, by the formula of the Kubernetes documentation', () => {
    for (const seed of seeds(120)) {
      const instance = hpa.generate({}, seed)
      const [replicas = 0, metric = 0, target = 0] =
        instance.stem.en.match(/\d+(?= replicas)|\d+(?=%)/gu)?.map(Number) ?? []
      const ratio = metric / target
      const desired = Math.abs(ratio - 1) <= 0.1 ? replicas : Math.ceil(replicas * ratio)
      for (let count = 0; count < 40; count++) {
        expect(verdictOf(instance, String(count)) === 'right', `seed ${seed}: ${count}`).toBe(
          count === desired,
        )
      }
    }
  })

  it('stands still in a quarter of the questions', () => {
    const still = seeds(300).filter(seed => hpa.generate({}, seed).solution.en.includes('nothing is changed'))
    expect(still.length / 300).toBeGreaterThan(0.15)
    expect(still.length / 300).toBeLessThan(0.35)
  })
})

describe('an address', () => {
  const instance = poseAddress({ size: 4096, address: 0x3a7f, notation: 'hexadecimal' })

  it.each([
    '3, 2687',
    '3 2687',
    '0x3 0xA7F',
    '3, 0xa7f',
    '페이지 3, 오프셋 2687',
    '오프셋 2687, 페이지 3',
    'page number 3; offset 2687',
    'p=3 d=0xa7f',
    '（３，２６８７）',
    '페이지 번호는 3, 오프셋은 2687',
  ])('is taken apart by %s', answer => {
    expect(judgedAs(instance, answer)).toEqual(['right', ''])
  })

  it.each([
    ['2687, 3', 'wrong', '둘의 자리가 바뀌었습니다. 페이지 번호를 먼저, 오프셋을 나중에 씁니다.'],
    ['3, 2686', 'partly', '오프셋: 14975 ÷ 4096의 나머지는 2687입니다.'],
    ['4, 2687', 'partly', '페이지 번호: 14975 ÷ 4096의 몫은 3입니다.'],
    [
      '2, 6783',
      'wrong',
      '페이지 번호: 14975 ÷ 4096의 몫은 3입니다.\n오프셋: 14975 ÷ 4096의 나머지는 2687입니다.',
    ],
    ['14975', 'unread', ''],
    ['3', 'unread', ''],
    ['1 2 3', 'unread', ''],
  ])('answered %s', (answer, verdict, why) => {
    expect(judgedAs(instance, answer)).toEqual([verdict, why])
  })

  it('accepts one pair only', () => {
    for (const seed of seeds(20)) {
      const small = addr.generate({ bits: 8, notation: 'decimal' }, seed)
      const address = Number(/address (\d+)/u.exec(small.stem.en)?.[1])
      const accepted: string[] = []
      for (let page = 0; page < 40; page++) {
        for (let offset = 0; offset < 300; offset++) {
          if (verdictOf(small, `${page} ${offset}`) === 'right') accepted.push(`${page} ${offset}`)
        }
      }
      expect(accepted).toEqual([`${address >> 8} ${address & 255}`])
    }
  })
})
