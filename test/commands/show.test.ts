import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { daysOf, machine } from '../world.ts'
import { BANKS } from './banks.ts'

const fresh = (card: string) => ({
  card,
  state: 'new',
  due: null,
  retrievability: null,
  stability: null,
  difficulty: null,
  lapses: 0,
})

describe('show --json', () => {
  it('has the whole question', async () => {
    const { json, work } = machine({ files: BANKS })
    expect(await json('show', 'tcp-3way')).toEqual({
      version: 1,
      id: 'tcp-3way',
      topic: 'network/tcp',
      kind: 'open',
      title: 'Which three segments open a TCP connection?',
      lang: 'en',
      level: 'hard',
      tags: ['handshake', 'network'],
      file: join(work, 'questions/en/network/tcp.md'),
      line: 8,
      cards: [fresh('tcp-3way')],
      ...fresh('tcp-3way'),
      prompt: '',
      answer: 'SYN, SYN+ACK and ACK.',
      explanation: '',
      options: [],
      items: [],
      gaps: [],
      accept: null,
      keyPoints: [
        {
          text: 'The client sends SYN with its own number',
          optional: false,
          words: ['SYN', 'number', 'initial sequence number', 'ISN'],
        },
        {
          text: 'The **server** answers with `SYN+ACK`',
          optional: true,
          words: ['server', 'SYN+ACK'],
        },
      ],
      followUps: [
        {
          id: 'tcp-3way~1',
          text: 'Why are two not enough?',
          answer: 'The server would not know that its number arrived.',
          on: 'full',
          ask: null,
          ...fresh('tcp-3way~1'),
          reviews: [],
          followUps: [],
        },
        {
          id: 'tcp-3way~2',
          text: 'What opens a TLS connection?',
          answer: '',
          on: 'full',
          ask: 'tls-hello',
          reviews: [],
          followUps: [],
        },
      ],
      hint: 'There is one in each direction, and one more.',
      sources: ['RFC 9293'],
      flagged: false,
      note: null,
      reviews: [],
    })
  })

  it('has what there is to choose, to order, to fill in and to accept', async () => {
    const { json } = machine({ files: BANKS })
    expect(await json('show', 'tcp-first-flag')).toMatchObject({
      options: [
        { text: 'SYN', right: true, feedback: '' },
        { text: 'ACK', right: false, feedback: 'It acknowledges data, and none was sent yet.' },
      ],
    })
    expect(await json('show', 'lock-order')).toMatchObject({
      items: ['The device raises the line.', 'The CPU saves where it was.', 'The handler runs.'],
    })
    expect(await json('show', 'tcp-wait')).toMatchObject({
      gaps: [
        { number: 1, hidden: 'TIME_WAIT', hint: '' },
        { number: 2, hidden: 'two', hint: 'how many' },
      ],
    })
    expect(await json('show', 'lock-count')).toMatchObject({
      accept: { type: 'texts', texts: ['one', '1'] },
    })
  })

  it('has the reviews of its cards, what was taken back left out, and marks', async () => {
    const { json, review, journal, pass } = machine({ files: BANKS })
    review('lock-mutex', 'good')
    pass(10)
    journal({
      type: 'review',
      card: 'lock-mutex',
      rating: 'easy',
      seconds: 31.5,
      verdict: null,
      mode: 'session',
    })
    const slip = review('lock-mutex', 'again')
    journal({ type: 'undo', of: slip.id })
    journal({ type: 'flag', card: 'lock-mutex' })
    journal({ type: 'note', card: 'lock-mutex', text: 'ask Mina' })
    review('lock-count', 'good')
    expect(await json('show', 'lock-mutex')).toMatchObject({
      state: 'review',
      flagged: true,
      note: 'ask Mina',
      reviews: [
        {
          card: 'lock-mutex',
          at: '2026-03-02T01:00:00.000Z',
          rating: 'good',
          seconds: 20,
          interval: 600,
          verdict: null,
          mode: 'session',
        },
        {
          card: 'lock-mutex',
          at: '2026-03-02T01:10:00.001Z',
          rating: 'easy',
          seconds: 31.5,
          interval: expect.any(Number),
          verdict: null,
          mode: 'session',
        },
      ],
    })
  })

  it('keeps the reviews of a follow-up with the follow-up, and those of others out', async () => {
    const { json, review, journal } = machine({ files: BANKS })
    review('tcp-3way', 'good')
    review('tcp-3way~1', 'hard')
    journal({ type: 'suspend', card: 'tcp-3way~1' })
    expect(await json('show', 'tcp-3way')).toMatchObject({
      reviews: [{ card: 'tcp-3way', rating: 'good' }],
      followUps: [{ state: 'suspended', reviews: [{ card: 'tcp-3way~1', rating: 'hard' }] }, { reviews: [] }],
    })
  })

  it('follows a question to its new id', async () => {
    const { json, review, journal, pass } = machine({ files: BANKS })
    review('mutex-old', 'good')
    pass(daysOf(1))
    journal({ type: 'relink', from: 'mutex-old', to: 'lock-mutex' })
    expect(await json('show', 'lock-mutex')).toMatchObject({
      state: 'learning',
      reviews: [{ card: 'lock-mutex', rating: 'good' }],
    })
  })
})

describe('show', () => {
  it('finds the question by a part of its id, and in the language of the screen', async () => {
    const { run } = machine({ files: BANKS })
    const { code, out } = await run('show', 'TCP-3', '--lang', 'ko')
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toBe('TCP 연결을 여는 세그먼트 세 개는 무엇인가요?')
  })

  it('reads a bank that is named, too', async () => {
    const { run } = machine({ files: { ...BANKS, 'mine/extra.md': '## Mine?\n<!-- id: mine -->\n\nYes.\n' } })
    expect((await run('show', 'mine')).code).toBe(1)
    expect((await run('show', 'mine', '--bank', 'mine')).out).toContain('Yes.')
  })

  it('names the ids that are close to one that is not there', async () => {
    const { run } = machine({ files: BANKS })
    expect(await run('show', 'lock-mutexx')).toEqual({
      code: 1,
      out: '',
      err: 'error  There is no question "lock-mutexx".\n       Did you mean: lock-mutex?\n',
    })
    const { code, err } = await run('show', 'tcp', '--json')
    expect(code).toBe(1)
    expect(JSON.parse(err)).toEqual({
      version: 1,
      error: {
        code: 'question/unknown',
        message: 'Several ids begin with "tcp".',
        hint: 'Write the one you mean: tcp-3way, tcp-first-flag, tcp-wait, tcp-window',
        file: null,
        line: null,
      },
    })
  })
})
