import { describe, expect, it } from 'vitest'
import { daily, hold, open, review, words } from './hold.ts'

describe('a cram', () => {
  it('leaves the schedule alone', () => {
    const past = daily([review('a', 'easy')])
    const { rate, session, journal } = hold({ questions: [open('a'), open('b')], past, cram: true })
    const { cards } = session().learner
    rate('again')
    rate('easy')
    expect([...session().learner.cards]).toEqual([...cards])
    const modes = journal().flatMap(event => (event.type === 'review' ? [event.mode] : []))
    expect(modes).toEqual(['session', 'cram', 'cram'])
  })

  it('brings a failed card back at the end, as often as it fails', () => {
    const { rate } = hold({ questions: [open('a'), open('b')], cram: true })
    expect(words(rate('again')).at(-1)).toBe('ask b 2/3')
    expect(words(rate('hard')).at(-1)).toBe('ask a 3/3')
    expect(words(rate('again')).at(-1)).toBe('ask a 4/4')
    expect(words(rate('good')).at(-1)).toBe('summary of 4')
  })

  it('counts a failed card once against the limit, and never gives it up for a follow-up', () => {
    const asking = { id: 'c~1', text: 'And?', answer: 'So.', on: 'full', ask: null, followUps: [] } as const
    const place = { file: 'a.md', line: 1, column: 1 }
    const questions = [open('a'), open('c', { followUps: [{ ...asking, place }] })]
    const roomy = hold({ questions, cram: true, limit: 3 })
    roomy.rate('again')
    expect(words(roomy.rate('good')).at(-1)).toBe('ask c~1 3/4')
    const full = hold({ questions, cram: true, limit: 2 })
    full.rate('again')
    expect(words(full.rate('good')).at(-1)).toBe('ask a 3/3')
  })

  it('takes a rating back', () => {
    const { rate, say, session } = hold({ questions: [open('a'), open('b')], cram: true })
    rate('again')
    expect(words(say({ type: 'undo' }))).toEqual(['undone a', 'ask a 1/2'])
    expect(session().queue).toEqual(['b'])
  })
})

describe('a reversed question', () => {
  it('shows the answer, and its rating is practice', () => {
    const { opening, rate, session, journal } = hold({ questions: [open('a')], reversed: true })
    expect(opening).toMatchObject([{ type: 'ask', asked: { card: 'a', reversed: true } }])
    expect(words(rate('again'))).toEqual(['reveal a', 'rated a again', 'ask a 2/2'])
    expect(journal().at(-1)).toMatchObject({ type: 'review', mode: 'cram' })
    expect(session().learner.cards.size).toBe(0)
  })
})
