import { describe, expect, it } from 'vitest'
import { machine } from '../world.ts'

const BANK = `# TCP

## What is a SYN?
<!-- id: syn -->

The segment that opens a connection.

## The handshake
<!-- id: shake -->

First {{SYN}}, then {{SYN+ACK}}.
`

const start = (interactive = false) => machine({ files: { 'questions/network/tcp.md': BANK }, interactive })

describe('mark', () => {
  it('suspends a question and says how to take it back', async () => {
    const here = start()
    expect(await here.run('mark', 'syn', '--suspend')).toEqual({
      code: 0,
      out: 'Suspended: What is a SYN?\nTake it back with: quiz undo\n',
      err: '',
    })
    expect(await here.run('due', '--state', 'suspended', '--json')).toMatchObject({ code: 0 })
    expect((await here.run('mark', 'syn', '--suspend')).out).toBe('Nothing to change: What is a SYN?\n')
  })

  it('marks every gap of a question, or the one that is named', async () => {
    const here = start()
    expect(await here.json('mark', 'shake', '--flag')).toEqual({
      version: 1,
      marked: [
        { id: 'shake', card: 'shake/1', mark: 'flag' },
        { id: 'shake', card: 'shake/2', mark: 'flag' },
      ],
    })
    expect(await here.json('mark', 'shake/2', '--unflag')).toEqual({
      version: 1,
      marked: [{ id: 'shake', card: 'shake/2', mark: 'unflag' }],
    })
  })

  it('makes several marks at once, on several questions', async () => {
    const { out } = await start().run('mark', 'syn', 'shake', '--bury', '--note', 'ask Jimin')
    expect(out).toBe(
      [
        'Buried until tomorrow: What is a SYN?',
        'Noted: What is a SYN?',
        'Buried until tomorrow: The handshake',
        'Noted: The handshake',
        'Take it back with: quiz undo',
        '',
      ].join('\n'),
    )
  })

  it('refuses marks that contradict each other, and none at all', async () => {
    const here = start()
    expect((await here.run('mark', 'syn', '--suspend', '--unsuspend')).code).toBe(2)
    const { code, err } = await here.run('mark', 'syn')
    expect(code).toBe(2)
    expect(err).toContain('For example: quiz mark tcp-3way --suspend')
  })

  it('marks nothing where one of the ids is unknown', async () => {
    const here = start()
    const { code, err } = await here.run('mark', 'syn', 'syx', '--suspend')
    expect(code).toBe(1)
    expect(err).toContain('There is no question "syx".')
    expect((await here.run('undo')).out).toBe('There is nothing to take back.\n')
  })

  it('forgets what is known of a question only when it is told to', async () => {
    const here = start()
    here.review('syn', 'good')
    here.pass(1)
    expect((await here.run('mark', 'syn', '--reset')).code).toBe(2)
    here.set({ interactive: true, answers: [false] })
    expect((await here.run('mark', 'syn', '--reset')).out).toBe('Nothing was changed.\n')
    here.set({ interactive: true, answers: [true] })
    const { out, err } = await here.run('mark', 'syn', '--reset')
    expect(err).toContain('Forget what is known of this question?')
    expect(out).toBe('New again: What is a SYN?\nTake it back with: quiz undo\n')
    expect((await here.run('mark', 'syn', '--reset', '--yes')).out).toBe(
      'Nothing to change: What is a SYN?\n',
    )
  })

  it('speaks Korean', async () => {
    expect((await start().run('mark', 'syn', '--suspend', '--lang', 'ko')).out).toBe(
      '보류했습니다: What is a SYN?\n되돌리려면: quiz undo\n',
    )
  })
})

describe('undo', () => {
  it('takes back the last rating, then the one before', async () => {
    const here = start()
    here.review('syn', 'good')
    here.pass(1)
    here.review('shake/1', 'again')
    expect((await here.run('undo')).out).toBe(
      'Taken back: the rating "Again" for The handshake\nOnce more takes back the one before.\n',
    )
    expect((await here.run('undo')).out).toBe('Taken back: the rating "Good" for What is a SYN?\n')
    expect(await here.run('undo')).toEqual({ code: 0, out: 'There is nothing to take back.\n', err: '' })
    expect(await here.json('due')).toMatchObject({ due: 0, new: 3 })
  })

  it('takes back a mark from all cards that it was made on', async () => {
    const here = start()
    await here.run('mark', 'shake', '--suspend')
    expect(await here.json('undo')).toEqual({
      version: 1,
      undone: [
        {
          id: 'shake',
          card: 'shake/2',
          title: 'The handshake',
          type: 'suspend',
          rating: null,
          at: '2026-03-02T01:00:00.000Z',
        },
        {
          id: 'shake',
          card: 'shake/1',
          title: 'The handshake',
          type: 'suspend',
          rating: null,
          at: '2026-03-02T01:00:00.000Z',
        },
      ],
    })
    expect(await here.json('undo')).toEqual({ version: 1, undone: [] })
  })

  it('takes back two ratings of the same second one by one', async () => {
    const here = start()
    here.review('shake/1', 'good')
    here.pass(0.005)
    here.review('shake/2', 'good')
    expect(await here.json('undo')).toMatchObject({ undone: [{ card: 'shake/2' }] })
    expect(await here.json('undo')).toMatchObject({ undone: [{ card: 'shake/1' }] })
  })

  it('goes further back than the newest changes that are kept at hand', async () => {
    const here = start()
    for (let n = 0; n < 70; n++) {
      here.review('syn', 'good')
      here.pass(1440)
    }
    for (let n = 0; n < 70; n++) expect(await here.json('undo')).toMatchObject({ undone: [{ card: 'syn' }] })
    expect(await here.json('undo')).toEqual({ version: 1, undone: [] })
  })
})
