import { describe, expect, it } from 'vitest'
import { join } from '../../src/deck/join.ts'
import { resolveTopics } from '../../src/deck/resolve-topics.ts'
import { type Problem, UserError } from '../../src/model/problem.ts'
import { bank, question } from './bank.ts'
import { learnerOf, NOW } from './learner.ts'

const banks = [
  bank('network/tcp', [question('a')], { title: 'TCP 연결' }),
  bank('network/tcp', [question('a')], { title: 'TCP connections', lang: 'en' }),
  bank('network/udp', [question('b')], { title: 'UDP' }),
  bank('os/process', [question('c')], { title: '프로세스' }),
  bank('os/memory/paging', [question('d')], { title: '페이징' }),
  bank('java/memory', [question('e')], { title: '자바 메모리' }),
]
const { topics } = join(banks, learnerOf(), { languages: ['ko'], hide: [], now: NOW })

const paths = (...args: readonly string[]) => resolveTopics(args, topics)

function problems(...args: readonly string[]): readonly Problem[] {
  try {
    resolveTopics(args, topics)
  } catch (error) {
    if (error instanceof UserError && error.exitCode === 2) return error.problems
    throw error
  }
  return []
}

describe('a topic argument', () => {
  it.each([
    ['a path', 'network/tcp', 'network/tcp'],
    ['the start of one', 'network', 'network'],
    ['a path with a slash at its end', 'network/', 'network'],
    ['capitals', 'Network/TCP', 'network/tcp'],
    ['a title', 'TCP 연결', 'network/tcp'],
    ['a title without its spaces', 'tcp연결', 'network/tcp'],
    ['a title in another language', 'tcp connections', 'network/tcp'],
    ['a decomposed title', '프로세스'.normalize('NFD'), 'os/process'],
    ['the end of a path', 'tcp', 'network/tcp'],
    ['the middle of a path', 'memory/paging', 'os/memory/paging'],
    ['what is half typed', 'netw', 'network'],
    ['half a path', 'os/proc', 'os/process'],
    ['a near miss', 'netwrok', 'network'],
    ['a near miss of a path', 'network/tpc', 'network/tcp'],
    ['a near miss of a title', '프로세서', 'os/process'],
  ])('may be %s', (_, arg, path) => {
    expect(paths(arg)).toEqual([path])
  })

  it('may be given several times', () => {
    expect(paths('tcp', 'os', 'network/tcp')).toEqual(['network/tcp', 'os'])
  })

  it('asks which, where it may mean several', () => {
    expect(problems('memory')).toEqual([
      {
        code: 'topic/unknown',
        severity: 'error',
        reason: 'several',
        about: { topic: 'memory', closest: 'os/memory, java/memory' },
      },
    ])
  })

  it('is refused with what is close to it', () => {
    expect(problems('메모리', 'quantum')).toEqual([
      {
        code: 'topic/unknown',
        severity: 'error',
        reason: 'close',
        about: { topic: '메모리', closest: 'java/memory' },
      },
      { code: 'topic/unknown', severity: 'error', about: { topic: 'quantum' } },
    ])
  })

  it('is not taken for another topic of the same length', () => {
    expect(problems('network/tls').map(({ about }) => about?.closest)).toEqual(['network/tcp, network/udp'])
  })

  it.each(['', '/', ' '])('is refused where it is %j', arg => {
    expect(problems(arg)).toHaveLength(1)
  })
})
