import { describe, expect, it } from 'vitest'
import { emptyLearner } from '../../src/memory/replay.ts'
import { present } from '../../src/session/asked.ts'
import { openSession, step } from '../../src/session/step.ts'
import { daily, hold, MINUTE, moment, open, planOf, review, START, words } from './hold.ts'

const abc = [open('a'), open('b'), open('c')]

describe('a session', () => {
  it('asks its cards in the order of the plan and ends with a summary', () => {
    const { opening, rate } = hold({ questions: abc, cards: ['b', 'a'] })
    expect(words(opening)).toEqual(['ask b 1/2'])
    expect(words(rate('easy'))).toEqual(['reveal b', 'rated b easy', 'ask a 2/2'])
    expect(words(rate('easy'))).toEqual(['reveal a', 'rated a easy', 'summary of 2'])
  })

  it('ends at once when there is nothing to ask', () => {
    expect(words(hold({ questions: [] }).opening)).toEqual(['summary of 0'])
  })

  it('refuses a rating before the answer is revealed', () => {
    const { say, session } = hold({ questions: abc })
    const asking = session()
    expect(words(say({ type: 'rate', rating: 'good', ticked: null }))).toEqual([
      'refused session/not-revealed',
    ])
    expect(session()).toBe(asking)
  })

  it('refuses a second answer', () => {
    const { say } = hold({ questions: abc })
    say({ type: 'reveal' })
    expect(words(say({ type: 'reveal' }))).toEqual(['refused session/revealed'])
    const judgement = { type: 'points', coverage: null } as const
    expect(words(say({ type: 'answer', judgement }))).toEqual(['refused session/revealed'])
  })

  it('refuses whatever is said after its end', () => {
    const { say } = hold({ questions: abc })
    expect(words(say({ type: 'quit' }))).toEqual(['summary of 0'])
    expect(words(say({ type: 'undo' }))).toEqual(['refused session/ended'])
    expect(words(say({ type: 'quit' }))).toEqual(['refused session/ended'])
  })

  it('refuses an action that belongs to another moment', () => {
    const { say } = hold({ questions: abc })
    expect(words(say({ type: 'unrecorded' }))).toEqual(['refused session/unexpected'])
  })

  it('asks again, and judges nothing, when an answer cannot be read', () => {
    const { say, session } = hold({ questions: abc })
    const judgement = { type: 'unread', remark: { code: 'answer/not-an-option' } } as const
    expect(words(say({ type: 'answer', judgement }))).toEqual(['unread answer/not-an-option'])
    expect(session().phase.type).toBe('asking')
  })

  it('gives a hint, and says where there is none', () => {
    const { say } = hold({ questions: [open('a', { hint: 'It is small.' }), open('b')] })
    expect(say({ type: 'hint' })).toMatchObject([{ type: 'hint', text: 'It is small.' }])
    say({ type: 'skip' })
    expect(say({ type: 'hint' })).toMatchObject([{ type: 'hint', text: null }])
  })

  it('passes over a card that has vanished from the banks', () => {
    const { opening, rate } = hold({ questions: abc, vanished: ['a', 'c'] })
    expect(words(opening)).toEqual(['ask b 1/2'])
    expect(words(rate('easy'))).toEqual(['reveal b', 'rated b easy', 'summary of 1'])
  })

  it('asks an edited question again under the same number, without its answer', () => {
    const { rate, say, session } = hold({ questions: abc })
    rate('easy')
    say({ type: 'reveal' })
    const asked = present(open('b', { title: 'What exactly is b?' }), 'b', [])
    const effects = say({ type: 'edited', asked })
    expect(words(effects)).toEqual(['ask b 2/3'])
    expect(effects).toMatchObject([{ asked: { question: { title: 'What exactly is b?' } } }])
    expect(session().phase.type).toBe('asking')
  })

  it('passes over a question that an edit has removed', () => {
    const { say } = hold({ questions: abc })
    expect(words(say({ type: 'edited', asked: null }))).toEqual(['ask b 1/2'])
  })

  it('leaves a skipped card as it is and does not ask it again', () => {
    const { say, rate, journal } = hold({ questions: abc })
    expect(words(say({ type: 'skip' }))).toEqual(['skipped a', 'ask b 2/3'])
    rate('easy')
    expect(words(rate('easy'))).toEqual(['reveal c', 'rated c easy', 'summary of 2'])
    expect(journal().map(event => 'card' in event && event.card)).not.toContain('a')
  })

  it('ends when the minutes are used', () => {
    const { wait, rate } = hold({ questions: abc, minutes: 10 })
    wait(10 * MINUTE - 1)
    expect(words(rate('easy'))).toEqual(['reveal a', 'rated a easy', 'ask b 2/3'])
    wait(1)
    expect(words(rate('again'))).toEqual(['reveal b', 'rated b again', 'summary of 2'])
  })
})

describe('a rating', () => {
  it('is written with the time, the verdict and the key points', () => {
    const keyPoints = ['one', 'two', 'three'].map(text => ({
      text,
      optional: false,
      negated: false,
      ordered: false,
      match: null,
      terms: [],
      place: { file: 'a.md', line: 1, column: 1 },
    }))
    const { say, wait, journal } = hold({ questions: [open('a', { keyPoints })] })
    say({
      type: 'answer',
      judgement: { type: 'points', coverage: ['found', 'maybe', 'missing'], answer: 'One, or two.' },
    })
    wait(42_400)
    say({ type: 'rate', rating: 'hard', ticked: [1, 2] })
    const stamp = { v: 1, at: START + 42_400, offset: 540, member: null }
    expect(journal()).toEqual([
      {
        ...stamp,
        id: 'event-00000',
        type: 'seen',
        card: 'a',
        topic: 'os',
        title: 'What is a?',
        fingerprint: 'print of a',
      },
      {
        ...stamp,
        id: 'event-00001',
        type: 'review',
        card: 'a',
        rating: 'hard',
        seconds: 42,
        verdict: null,
        mode: 'session',
        found: [1],
        maybe: [2],
        points: 3,
        answer: 'One, or two.',
        ticked: [1, 2],
      },
    ])
  })

  it('tells what a card looked like only once while its text stays the same', () => {
    const { rate, wait, journal } = hold({ questions: [open('a')] })
    rate('again')
    wait(MINUTE)
    rate('good')
    expect(journal().map(({ type }) => type)).toEqual(['seen', 'review', 'review'])
  })

  it('does what the reveal promised', () => {
    const { rate, session } = hold({ questions: [open('a')], past: daily([review('a', 'good')]) })
    const [reveal, rated] = rate('easy')
    const promised = reveal?.type === 'reveal' ? reveal.previews.easy : null
    expect(promised?.schedule).toMatchObject({ state: 'review' })
    expect(session().learner.cards.get('a')?.schedule).toEqual(promised?.schedule)
    expect(rated?.type === 'rated' && rated.after).toEqual(session().learner.cards.get('a'))
  })

  it('tells in how many seconds the card is due', () => {
    const { rate } = hold({ questions: [open('a')] })
    expect(rate('again')[1]).toMatchObject({ type: 'rated', interval: 60 })
  })

  it('counts no time where the clock was set back', () => {
    const { rate, wait, journal } = hold({ questions: [open('a')] })
    wait(-MINUTE)
    rate('easy')
    expect(journal().at(-1)).toMatchObject({ type: 'review', seconds: 0 })
  })
})

describe('the journal', () => {
  const asking = () => {
    const [drawing] = openSession(planOf({ questions: abc }), emptyLearner, moment())
    return step(drawing, { type: 'drawn', asked: present(open('a'), 'a', []) }, moment())[0]
  }

  it('has a rating before the next question is drawn', () => {
    const [revealed] = step(asking(), { type: 'reveal' }, moment())
    const [recording, effects] = step(revealed, { type: 'rate', rating: 'good', ticked: null }, moment())
    expect(words(effects)).toEqual(['record seen review'])
    const refusals = (['quit', 'undo', 'skip', 'bury', 'reveal'] as const).map(type => {
      const [session, told] = step(recording, { type }, moment())
      return [session === recording, words(told)]
    })
    expect(refusals).toEqual(Array.from({ length: 5 }, () => [true, ['refused session/writing']]))
    const [, after] = step(recording, { type: 'recorded', events: [] }, moment())
    expect(words(after)).toEqual(['rated a good', 'draw b'])
  })

  it('is waited for by a burial and a suspension as well', () => {
    expect(words(step(asking(), { type: 'bury' }, moment())[1])).toEqual(['record bury'])
    expect(words(step(asking(), { type: 'suspend', card: null }, moment())[1])).toEqual(['record suspend'])
  })

  it('leaves the session at the question when it could not be written', () => {
    const { say, breakJournal, session } = hold({ questions: abc })
    say({ type: 'reveal' })
    const revealed = session()
    breakJournal(true)
    expect(say({ type: 'rate', rating: 'good', ticked: null })).toEqual([])
    expect(session()).toEqual(revealed)
    breakJournal(false)
    expect(words(say({ type: 'rate', rating: 'good', ticked: null }))).toEqual(['rated a good', 'ask b 2/4'])
  })

  it('may hold later events of another device: the session goes on as the person sees it', () => {
    const ahead = daily([review('z', 'good')]).map(event => ({ ...event, at: moment(30 * MINUTE).at }))
    const { rate, say, session } = hold({ questions: [open('a'), open('b')], past: ahead })
    expect(rate('again')[1]).toMatchObject({ type: 'rated', interval: 60, after: { reviews: 1 } })
    expect(session().waiting).toEqual([{ card: 'a', due: START + MINUTE }])
    expect(words(say({ type: 'undo' }))).toEqual(['undone a', 'ask a 1/2'])
    expect([...session().learner.cards.keys()]).toEqual(['z'])
    expect(session().learner.last).toEqual({ at: START + 30 * MINUTE, id: 'event-00000' })
  })
})

describe('putting aside', () => {
  it('buries the card on screen until the next study day', () => {
    const { say, session } = hold({ questions: abc })
    expect(words(say({ type: 'bury' }))).toEqual(['buried a', 'ask b 2/3'])
    // 2026-05-11 is day 20 584 since 1970.
    expect(session().learner.cards.get('a')?.buriedOn).toBe(20_584)
  })

  it('suspends the card on screen', () => {
    const { say, session } = hold({ questions: abc })
    expect(words(say({ type: 'suspend', card: null }))).toEqual(['suspended a', 'ask b 2/3'])
    expect(session().learner.cards.get('a')?.suspended).toBe(true)
  })

  it('suspends a card that was asked before and stays at the question', () => {
    const { rate, say, session } = hold({ questions: abc })
    rate('again')
    const { phase } = session()
    expect(words(say({ type: 'suspend', card: 'a' }))).toEqual(['suspended a'])
    expect(session().phase).toBe(phase)
    expect(session().waiting).toEqual([])
  })

  it('refuses to suspend a card that this session did not ask', () => {
    const { say, journal } = hold({ questions: abc })
    expect(words(say({ type: 'suspend', card: 'nobody' }))).toEqual(['refused session/unexpected'])
    expect(journal()).toEqual([])
  })
})

describe('a leech', () => {
  const often = Array.from({ length: 7 }, () => [review('a', 'again'), review('a', 'easy')]).flat()
  const past = daily([review('a', 'easy'), ...often])

  it('is told once, when the card has lapsed often enough', () => {
    const { rate, wait } = hold({ questions: [open('a')], past })
    const effects = rate('again')
    expect(words(effects)).toEqual(['reveal a', 'rated a again', 'leech a', 'ask a 2/2'])
    expect(effects[2]).toEqual({ type: 'leech', card: 'a', title: 'What is a?', lapses: 8 })
    wait(10 * MINUTE)
    expect(words(rate('again'))).toEqual(['reveal a', 'rated a again', 'ask a 3/3'])
  })

  it('is told without relearning steps too', () => {
    const steps = { type: 'setting', key: 'relearningSteps', value: [] } as const
    const { rate } = hold({ questions: [open('a')], past: daily([review('a', 'easy'), steps, ...often]) })
    expect(words(rate('again'))).toEqual(['reveal a', 'rated a again', 'leech a', 'summary of 1'])
  })
})
