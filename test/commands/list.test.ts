import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { daysOf, type Machine, machine } from '../world.ts'
import { BANKS } from './banks.ts'

const idsOf = async ({ json }: Machine, ...argv: readonly string[]): Promise<readonly string[]> => {
  const { questions } = (await json('list', ...argv)) as { questions: readonly { id: string }[] }
  return questions.map(({ id }) => id)
}

describe('list --json', () => {
  it('has a question once, in the language of the screen, with nothing known of a new card', async () => {
    const { json, work } = machine({ files: BANKS })
    const fresh = {
      card: 'tcp-3way',
      state: 'new',
      due: null,
      retrievability: null,
      stability: null,
      difficulty: null,
      lapses: 0,
    }
    const english = {
      id: 'tcp-3way',
      topic: 'network/tcp',
      kind: 'open',
      title: 'Which three segments open a TCP connection?',
      lang: 'en',
      level: 'hard',
      tags: ['handshake', 'network'],
      file: join(work, 'questions/en/network/tcp.md'),
      line: 8,
      cards: [fresh],
      ...fresh,
    }
    expect(await json('list', '--tag', 'handshake')).toEqual({ version: 1, questions: [english] })
    const korean = {
      ...english,
      title: 'TCP 연결을 여는 세그먼트 세 개는 무엇인가요?',
      lang: 'ko',
      file: join(work, 'questions/ko/network/tcp.md'),
    }
    for (const argv of [
      ['--lang', 'ko', '--tag', 'handshake'],
      ['--bank-lang', 'ko'],
    ])
      expect(await json('list', ...argv)).toEqual({ version: 1, questions: [korean] })
    expect(await json('list', '--lang', 'ko', '--bank-lang', 'en', '--tag', 'handshake')).toEqual({
      version: 1,
      questions: [english],
    })
  })

  it('puts the card that is due first on the question, and draft and put aside for what they are', async () => {
    const { json, review, journal, pass } = machine({ files: BANKS })
    review('tcp-wait/2', 'again')
    pass(2)
    journal({ type: 'suspend', card: 'tcp-first-flag' })
    const { questions } = (await json('list', 'network')) as {
      questions: readonly { id: string; card: string; state: string; due: string | null; cards: unknown[] }[]
    }
    expect(questions.map(({ id, card, state, due }) => [id, card, state, due])).toEqual([
      ['tcp-3way', 'tcp-3way', 'new', null],
      ['tcp-first-flag', 'tcp-first-flag', 'suspended', null],
      ['tcp-wait', 'tcp-wait/2', 'learning', '2026-03-02T01:01:00.000Z'],
      ['tcp-window', 'tcp-window', 'draft', null],
    ])
    expect(questions[2]?.cards).toEqual([
      {
        card: 'tcp-wait/1',
        state: 'new',
        due: null,
        retrievability: null,
        stability: null,
        difficulty: null,
        lapses: 0,
      },
      {
        card: 'tcp-wait/2',
        state: 'learning',
        due: '2026-03-02T01:01:00.000Z',
        // The first weight of FSRS-6 is the stability after "again": 0.212 days.
        retrievability: 1,
        stability: 0.212,
        difficulty: expect.closeTo(6.4133, 4),
        lapses: 0,
      },
    ])
  })

  it('chooses by topic, level, kind, state, words and bank', async () => {
    const here = machine({ files: { ...BANKS, 'mine/extra.md': '## Mine?\n<!-- id: mine -->\n\nYes.\n' } })
    expect(await idsOf(here, 'os')).toEqual(['lock-mutex', 'lock-order', 'lock-count'])
    expect(await idsOf(here, 'tcp', '--level', 'easy', '--level', 'hard')).toEqual([
      'tcp-3way',
      'tcp-first-flag',
    ])
    expect(await idsOf(here, '--kind', 'order')).toEqual(['lock-order'])
    expect(await idsOf(here, '--state', 'draft')).toEqual(['tcp-window'])
    expect(await idsOf(here, '--search', 'mutex')).toEqual(['lock-mutex', 'lock-count'])
    expect(await idsOf(here, '--bank', 'mine')).toEqual(['mine'])
    here.review('lock-mutex', 'good')
    here.pass(daysOf(3))
    expect(await idsOf(here, '--state', 'due')).toEqual(['lock-mutex'])
  })

  it('is an empty list where nothing matches', async () => {
    const { json } = machine({ files: BANKS })
    expect(await json('list', '--tag', 'nowhere')).toEqual({ version: 1, questions: [] })
  })
})

describe('list', () => {
  it('says on stderr that nothing matches, and ends well', async () => {
    const { run } = machine({ files: BANKS })
    expect(await run('list', '--tag', 'nowhere')).toEqual({
      code: 0,
      out: '',
      err: 'No question matches.\n',
    })
    expect((await run('list', '--tag', 'nowhere', '--lang', 'ko')).err).toBe('조건에 맞는 문제가 없습니다.\n')
  })

  it('shows what filters a command line may have, and examples, in its help', async () => {
    const { run } = machine()
    const { code, out } = await run('list', '--help')
    expect(code).toBe(0)
    expect(out).toContain('--state <state>')
    expect(out.trimEnd().split('\n').slice(-4)).toEqual([
      'Examples:',
      '  quiz list network/tcp',
      '  quiz list --state due --level hard',
      '  quiz list --search handshake --json',
    ])
  })
})
