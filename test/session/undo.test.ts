import { describe, expect, it } from 'vitest'
import { followUp, hold, MINUTE, open, words } from './hold.ts'

const abc = [open('a'), open('b'), open('c')]
const undo = { type: 'undo' } as const

describe('undo', () => {
  it('is refused where nothing was done in the session', () => {
    expect(words(hold({ questions: abc }).say(undo))).toEqual(['refused session/nothing-to-undo'])
  })

  it('takes a rating back and asks the card again under its old number', () => {
    const { rate, say, session } = hold({ questions: abc })
    rate('easy')
    const { learner, queue, waiting } = session()
    rate('again')
    expect(words(say(undo))).toEqual(['undone b', 'ask b 2/3'])
    expect([...session().learner.cards]).toEqual([...learner.cards])
    expect(session().queue).toEqual(queue)
    expect(session().waiting).toEqual(waiting)
  })

  it('writes which event it takes back', () => {
    const { rate, say, journal } = hold({ questions: abc })
    rate('good')
    say(undo)
    expect(journal().map(({ id, type }) => [id, type])).toEqual([
      ['event-00000', 'seen'],
      ['event-00001', 'review'],
      ['event-00002', 'undo'],
    ])
    expect(journal().at(-1)).toMatchObject({ of: 'event-00001' })
  })

  it('goes back step by step', () => {
    const { rate, say, session } = hold({ questions: abc })
    rate('easy')
    rate('easy')
    say(undo)
    expect(words(say(undo))).toEqual(['undone a', 'ask a 1/3'])
    expect(session().learner.cards.size).toBe(0)
    expect(words(say(undo))).toEqual(['refused session/nothing-to-undo'])
  })

  it('takes a burial back rather than the rating before it', () => {
    const { rate, say, session } = hold({ questions: abc })
    rate('easy')
    say({ type: 'bury' })
    expect(words(say(undo))).toEqual(['undone b', 'ask b 2/3'])
    expect([...session().learner.cards.keys()]).toEqual(['a'])
  })

  it('takes the suspension of another card back at the question that was on screen', () => {
    const { rate, say, session } = hold({ questions: abc })
    rate('again')
    const { waiting } = session()
    say({ type: 'suspend', card: 'a' })
    expect(words(say(undo))).toEqual(['undone a', 'ask b 2/4'])
    expect(session().waiting).toEqual(waiting)
    expect(session().learner.cards.get('a')?.suspended).toBe(false)
  })

  it('brings back what was skipped after the rating', () => {
    const { rate, say, session } = hold({ questions: abc })
    rate('easy')
    say({ type: 'skip' })
    expect(words(say(undo))).toEqual(['undone a', 'ask a 1/3'])
    expect(session().queue).toEqual(['b', 'c'])
  })

  it('takes a repetition back to the waiting step', () => {
    const { rate, say, wait, session } = hold({ questions: [open('a')] })
    rate('again')
    wait(MINUTE)
    rate('good')
    expect(words(say(undo))).toEqual(['undone a', 'ask a 2/2'])
    expect(session().learner.cards.get('a')).toMatchObject({ reviews: 1, schedule: { step: 0 } })
  })

  it('asks a follow-up again after a rating that was mended', () => {
    const questions = [open('a', { followUps: [followUp('a~1', 'full')] }), open('b')]
    const { rate, say } = hold({ questions })
    expect(words(rate('good')).at(-1)).toBe('ask a~1 2/4')
    expect(words(say(undo))).toEqual(['undone a', 'ask a 1/2'])
    expect(words(rate('easy')).at(-1)).toBe('ask a~1 2/3')
  })

  it('changes nothing when the journal could not be written', () => {
    const { rate, say, breakJournal, session } = hold({ questions: abc })
    rate('easy')
    const asking = session()
    breakJournal(true)
    expect(say(undo)).toEqual([])
    expect(session()).toEqual(asking)
  })

  it('reaches behind what the memory remembers of changes', () => {
    const { rate, say, session } = hold({ questions: abc })
    rate('easy')
    for (let times = 0; times < 70; times++) {
      rate('easy')
      say(undo)
    }
    expect(words(say(undo))).toEqual(['undone a', 'ask a 1/3'])
    expect(session().learner.cards.size).toBe(0)
  })
})
