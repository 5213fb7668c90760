import { describe, expect, it } from 'vitest'
import { memberPage } from '../../../src/group/interview/member-page.ts'
import type { Handle, Scores } from '../../../src/model/mock.ts'
import { pageKey, pageNews } from '../../../src/view/mock/page-news.ts'
import { askedRoom, openRoom, type Room, ratingRoom } from './room.ts'

const pageOf = (room: Room, member: Handle) => memberPage(room.meeting(), member, room.now())
const news = (room: Room, member: Handle): string => pageNews(pageOf(room, member))

const SECRETS = ['asynchronous', 'comes back', 'priority', 'the hardware', 'the state', 'interrupt~2', '답.']

describe('the page of a member', () => {
  it('shows the candidate the question and the clock, and nothing that is meant for others', () => {
    const room = askedRoom()
    const shown = news(room, 'jun')
    expect(SECRETS.filter(secret => shown.includes(secret))).toEqual([])
    expect(pageOf(room, 'jun').view?.round?.title).toBe('interrupt란?')
    expect(pageOf(room, 'jun').view?.clock).toEqual({
      soft: 90,
      hard: 180,
      elapsed: 0,
      paused: false,
      bell: 'none',
    })
    expect(pageOf(room, 'jun').can).toEqual(['pass', 'remark'])
  })

  it('shows raters the key points when the answer has ended, and not before', () => {
    const room = askedRoom()
    expect(SECRETS.filter(secret => news(room, 'kim').includes(secret))).toEqual([])
    room.on({ type: 'answered' })
    expect(SECRETS.filter(secret => news(room, 'kim').includes(secret))).toEqual([
      'asynchronous',
      'comes back',
      'priority',
    ])
  })

  it('gives interviewer and scribe all that they lead with', () => {
    const room = askedRoom()
    for (const member of ['sol', 'min'])
      expect(SECRETS.filter(secret => !news(room, member).includes(secret))).toEqual([])
    expect(pageOf(room, 'sol').can).toEqual(['pause', 'answered', 'hint', 'pass', 'tick', 'remark', 'end'])
  })

  it('is the same for everybody else, whatever somebody rates in private', () => {
    const pages = (scores: Scores) => {
      const room = ratingRoom()
      room.on({ type: 'score', scores }, 'sol')
      return ['jun', 'min', 'kim'].map(member => news(room, member))
    }
    expect(pages({ knowledge: 1, delivery: 4 })).toEqual(pages({ knowledge: 4, delivery: 1 }))
  })

  it('has a rating for the one who gave it alone, until the scores are out', () => {
    const room = ratingRoom()
    room.on({ type: 'score', scores: { knowledge: 4, delivery: 2 } }, 'sol')
    const own = (member: Handle) => pageOf(room, member).view?.round?.own
    expect(own('sol')).toEqual({ knowledge: 4, delivery: 2 })
    expect(['jun', 'min', 'kim'].map(own)).toEqual([null, null, null])
    expect(pageOf(room, 'kim').view?.round?.waiting).toEqual(['min', 'kim', 'jun'])
    expect(pageOf(room, 'kim').view?.round?.result).toBe(null)
  })

  it('tells remarks without who made them', () => {
    const room = ratingRoom()
    room.on({ type: 'remark', round: 1, kind: 'bad', text: 'too fast' }, 'kim')
    room.on({ type: 'reveal', force: true })
    expect(pageOf(room, 'jun').view?.round?.remarks).toEqual([{ kind: 'bad', text: 'too fast' }])
    expect(pageKey(pageOf(room, 'jun'))).not.toContain('"by"')
  })

  it('says what came of each question while the turn is talked about, and of none that was not rated', () => {
    const room = ratingRoom()
    const outcomes = () => pageOf(room, 'jun').outcomes
    room.on({ type: 'score', scores: { knowledge: 3, delivery: 2 } }, 'sol')
    room.on({ type: 'remark', round: 1, kind: 'good', text: 'clear' }, 'kim')
    room.on({ type: 'reveal', force: true })
    expect(outcomes()).toEqual([])
    room.on({ type: 'feedback' })
    expect(outcomes()).toEqual([
      {
        round: 1,
        title: 'interrupt란?',
        passed: false,
        final: { knowledge: 3, delivery: 2 },
        remarks: [{ kind: 'good', text: 'clear' }],
      },
    ])
  })

  it('lets anybody but the candidate begin, and asks for the running turn first', () => {
    const room = openRoom()
    expect(['jun', 'sol', 'min', 'kim'].map(member => pageOf(room, member).can)).toEqual([
      [],
      ['begin'],
      ['begin'],
      ['begin'],
    ])
    room.on({ type: 'begin' })
    expect(pageOf(room, 'sol').view?.turn).toBe(1)
    expect(pageOf(room, 'sol').can).toEqual(['ask', 'pause', 'remark', 'feedback', 'end'])
    room.on({ type: 'end' })
    expect(pageOf(room, 'sol').view?.turn).toBe(2)
    expect(pageOf(room, 'sol').turns.map(({ turn, state, role }) => [turn, state, role])).toEqual([
      [1, 'ended', 'interviewer'],
      [2, 'planned', 'candidate'],
    ])
  })

  it('is nothing to somebody who takes no part', () => {
    const room = askedRoom()
    expect(pageOf(room, 'eve')).toEqual({
      member: 'eve',
      turns: [],
      view: null,
      outcomes: [],
      can: [],
      over: true,
    })
  })

  it('has news when something happens or a bell rings, and not each second', () => {
    const room = askedRoom()
    const key = () => pageKey(pageOf(room, 'jun'))
    const first = key()
    room.pass(60)
    expect(key()).toBe(first)
    room.pass(30)
    expect(key()).not.toBe(first)
  })
})
