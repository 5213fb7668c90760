import { describe, expect, it } from 'vitest'
import { foldMeeting } from '../../../src/group/fold-meeting.ts'
import { phaseOf } from '../../../src/group/interview/phase.ts'
import { step } from '../../../src/group/interview/step.ts'
import { question } from '../held-meeting.ts'
import { askedRoom, INTERRUPT, openRoom, ratingRoom } from './room.ts'

describe('a turn', () => {
  it('goes from its opening through question, follow-up, rating and feedback to its end', () => {
    const room = openRoom()
    const phases = [phaseOf(room.turn())]
    for (const action of [
      { type: 'begin' },
      { type: 'ask', question: INTERRUPT },
      { type: 'answered' },
      { type: 'follow-up', card: 'interrupt~2' },
      { type: 'answered', score: 3 },
      { type: 'open-rating' },
      { type: 'reveal', force: true },
      { type: 'ask', question: question('trap') },
      { type: 'pass' },
      { type: 'feedback' },
      { type: 'end' },
    ] as const) {
      expect(room.on(action)).toBe(null)
      phases.push(phaseOf(room.turn()))
    }
    expect(phases).toEqual([
      'planned',
      'opening',
      'answering',
      'probing',
      'following',
      'probing',
      'rating',
      'revealed',
      'answering',
      'revealed',
      'feedback',
      'ended',
    ])
  })

  it('does not begin while another runs in its room, or without those it needs', () => {
    const room = openRoom()
    room.on({ type: 'begin' })
    expect(room.act({ type: 'begin', turn: 2, by: null })).toBe('mock/turn-running')
    room.on({ type: 'end' })
    room.act({ type: 'attend', member: 'min', present: false, by: null })
    expect(room.act({ type: 'begin', turn: 2, by: null })).toBe('mock/interviewer-absent')
    room.act({ type: 'attend', member: 'sol', present: false, by: null })
    expect(room.act({ type: 'begin', turn: 2, by: null })).toBe('mock/candidate-absent')
    expect(room.act({ type: 'begin', turn: 3, by: null })).toBe('mock/no-turn')
  })

  it('is held without a scribe or rater who is not there', () => {
    const room = openRoom()
    room.act({ type: 'attend', member: 'min', present: false, by: null })
    room.act({ type: 'attend', member: 'kim', present: false, by: null })
    room.on({ type: 'begin' })
    expect(room.turn()).toMatchObject({ scribe: null, raters: [], state: 'begun' })
  })

  it('asks nothing that has been asked today', () => {
    const room = askedRoom()
    room.on({ type: 'pass' })
    expect(room.on({ type: 'ask', question: INTERRUPT })).toBe('mock/asked-before')
  })

  it('asks what another room has been asked', () => {
    const room = askedRoom()
    const meeting = room.meeting()
    const begun = { room: 2, state: 'begun', begun: room.now() } as const
    const apart = {
      ...meeting,
      turns: meeting.turns.map(turn => (turn.turn === 2 ? { ...turn, ...begun } : turn)),
    }
    const action = { type: 'ask', turn: 2, by: null, question: INTERRUPT } as const
    expect(step(apart, action, room.now())).toMatchObject([
      { type: 'record', body: { type: 'asked', turn: 2 } },
    ])
  })

  it('keeps who answered after a pass, and nobody else than those who sit there', () => {
    const room = askedRoom()
    expect(room.on({ type: 'steal', member: 'kim' })).toBe('mock/not-now')
    room.on({ type: 'pass' })
    expect(room.on({ type: 'steal', member: 'jun' })).toBe('mock/not-now')
    expect(room.on({ type: 'steal', member: 'kim' })).toBe(null)
    expect(room.turn().rounds[0]).toMatchObject({ passed: true, stolenBy: 'kim' })
  })
})

describe('hints', () => {
  it('are given in their order, as many as there are, also to a follow-up', () => {
    const room = askedRoom()
    room.on({ type: 'hint' })
    room.on({ type: 'answered' })
    room.on({ type: 'follow-up', card: 'interrupt~2' })
    expect(room.on({ type: 'hint' })).toBe(null)
    expect(room.on({ type: 'hint' })).toBe('mock/no-hint')
    expect(room.turn().rounds[0]?.hints).toEqual(['the hardware', 'the state'])
  })
})

describe('key points', () => {
  it('are ticked and unticked while the answer goes on', () => {
    const room = askedRoom()
    room.on({ type: 'tick', point: 1, tick: null })
    room.on({ type: 'tick', point: 3, tick: null })
    room.on({ type: 'tick', point: 3, tick: null })
    expect(room.on({ type: 'tick', point: 4, tick: null })).toBe('mock/no-point')
    expect(room.turn().rounds[0]?.ticks).toEqual(['answer', 'none', 'none'])
  })

  it('count as covered with a follow-up once one was asked', () => {
    const room = askedRoom()
    room.on({ type: 'answered' })
    room.on({ type: 'tick', point: 1, tick: null })
    room.on({ type: 'follow-up', card: 'interrupt~2' })
    room.on({ type: 'tick', point: 2, tick: null })
    expect(room.turn().rounds[0]?.ticks).toEqual(['answer', 'follow-up', 'none'])
  })
})

describe('one free question', () => {
  it('is allowed in a turn, beside the planned follow-ups', () => {
    const room = askedRoom()
    room.on({ type: 'answered' })
    expect(room.on({ type: 'free-question', text: '  ' })).toBe('mock/empty-text')
    expect(room.on({ type: 'free-question', text: ' why? ' })).toBe(null)
    room.on({ type: 'answered', score: null })
    expect(room.on({ type: 'free-question', text: 'and why not?' })).toBe('mock/one-free-question')
    expect(room.turn().rounds[0]?.followUps).toMatchObject([
      { number: 1, card: null, text: 'why?', outcome: { score: null, seconds: 0 } },
    ])
  })
})

describe('scores', () => {
  it('are opened when all are in, or when it is forced', () => {
    const room = ratingRoom()
    for (const by of ['sol', 'min', 'kim'])
      room.on({ type: 'score', scores: { knowledge: 3, delivery: 2 } }, by)
    expect(room.on({ type: 'reveal', force: false })).toBe('mock/waiting')
    room.on({ type: 'score', scores: { knowledge: 4, delivery: 4 } }, 'jun')
    expect(room.on({ type: 'reveal', force: false })).toBe(null)
    expect(room.turn().rounds[0]?.revealed).toMatchObject({ forced: false })
    const hasty = ratingRoom()
    hasty.on({ type: 'reveal', force: true })
    expect(hasty.turn().rounds[0]?.revealed).toMatchObject({ forced: true })
  })

  it('of one who has left are not waited for', () => {
    const room = ratingRoom()
    for (const by of ['sol', 'jun']) room.on({ type: 'score', scores: { knowledge: 3, delivery: 2 } }, by)
    for (const member of ['min', 'kim']) room.act({ type: 'attend', member, present: false, by: null })
    expect(room.on({ type: 'reveal', force: false })).toBe(null)
  })

  it('change after the reveal as second records beside the first', () => {
    const room = ratingRoom()
    room.on({ type: 'score', scores: { knowledge: 1, delivery: 2 } }, 'kim')
    room.on({ type: 'reveal', force: true })
    const later = { knowledge: 3, delivery: 2 } as const
    expect(room.on({ type: 'score', scores: later }, 'kim')).toBe('mock/too-late')
    expect(room.on({ type: 'rescore', round: 1, scores: later, reason: 'order' }, 'min')).toBe('mock/not-now')
    expect(room.on({ type: 'rescore', round: 1, scores: later, reason: ' order ' }, 'kim')).toBe(null)
    const [round] = room.turn().rounds
    expect(round && [...round.scores]).toEqual([['kim', { knowledge: 1, delivery: 2 }]])
    expect(round && [...round.changes]).toEqual([['kim', { scores: later, reason: 'order' }]])
  })
})

describe('roles', () => {
  it('let only interviewer and scribe conduct, and the candidate pass', () => {
    const room = askedRoom()
    expect(room.on({ type: 'answered' }, 'kim')).toBe('mock/not-yours')
    expect(room.on({ type: 'hint' }, 'jun')).toBe('mock/not-yours')
    expect(room.on({ type: 'tick', point: 1, tick: null }, 'min')).toBe(null)
    expect(room.on({ type: 'pass' }, 'jun')).toBe(null)
  })

  it('let nobody rate without a name, nor somebody from another room', () => {
    const room = ratingRoom()
    expect(room.on({ type: 'score', scores: { knowledge: 3, delivery: 3 } }, null)).toBe('mock/not-yours')
    expect(room.on({ type: 'score', scores: { knowledge: 3, delivery: 3 } }, 'ari')).toBe('mock/not-yours')
    expect(room.act({ type: 'attend', member: 'ari', present: true, by: null })).toBe('mock/not-yours')
  })
})

describe('attendance', () => {
  const marked = (by: string | null, member: string): unknown =>
    askedRoom().act({ type: 'attend', member, present: false, by })

  it('is told by the shared screen, the member, the interviewer or the scribe of the turn, and by nobody else', () => {
    expect([null, 'kim', 'sol', 'min'].map(by => marked(by, 'kim'))).toEqual([null, null, null, null])
    expect(['jun', 'ari', 'SOL', ''].map(by => marked(by, 'kim'))).toEqual(
      Array.from({ length: 4 }, () => 'mock/not-yours'),
    )
  })

  it('is told by those who lead the next turn once one has ended', () => {
    const room = openRoom()
    room.on({ type: 'begin' })
    room.on({ type: 'end' })
    const next = room.meeting().turns.find(({ state }) => state === 'planned')
    expect([next?.interviewer, next?.scribe]).toEqual(['min', 'kim'])
    expect(room.act({ type: 'attend', member: 'jun', present: false, by: 'sol' })).toBe('mock/not-yours')
    expect(room.act({ type: 'attend', member: 'jun', present: false, by: 'kim' })).toBe(null)
  })
})

describe('a record of a later version, or one that fits nothing', () => {
  it('is kept and has no effect', () => {
    const room = askedRoom()
    const before = room.turn()
    const [first] = room.records
    if (!first) throw new Error('nothing was recorded')
    const stamp = { v: 1, at: room.now(), offset: first.offset, by: null }
    const more = [
      ...room.records,
      { ...stamp, id: 'x1', type: 'other', name: 'applause' } as const,
      { ...stamp, id: 'x2', type: 'passed', turn: 7, round: 1 } as const,
      { ...stamp, id: 'x3', type: 'hint', turn: 1, round: 9, hint: 1, text: 'x' } as const,
    ]
    expect(openRoom().turn().state).toBe('planned')
    expect(refold(more)).toEqual(before)
  })
})

const refold = (records: Parameters<typeof foldMeeting>[0]) => foldMeeting(records).turns[0]
