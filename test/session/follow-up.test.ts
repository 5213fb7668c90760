import { describe, expect, it } from 'vitest'
import type { KeyPoint, Occasion } from '../../src/model/question.ts'
import type { Rating } from '../../src/model/rating.ts'
import { daily, followUp, hold, MINUTE, open, review, words } from './hold.ts'

const point = (text: string, optional = false): KeyPoint => ({
  text,
  optional,
  negated: false,
  ordered: false,
  match: null,
  terms: [],
  place: { file: 'a.md', line: 1, column: 1 },
})

const parent = (...on: readonly Occasion[]) =>
  open('a', {
    keyPoints: [point('one'), point('two'), point('more', true)],
    followUps: on.map((one, index) => followUp(`a~${index + 1}`, one)),
  })

/** What is asked after the parent was rated. */
function asked(on: Occasion, rating: Rating, ticked: readonly number[] | null = null): string | undefined {
  const { rate } = hold({ questions: [parent(on), open('b')] })
  return words(rate(rating, ticked)).at(-1)?.split(' ')[1]
}

describe('a follow-up', () => {
  it.each([
    ['full', 'easy', 'a~1'],
    ['full', 'good', 'a~1'],
    ['full', 'hard', 'b'],
    ['full', 'again', 'b'],
    ['missed', 'good', 'b'],
    ['missed', 'hard', 'a~1'],
    ['missed', 'again', 'b'],
    ['wrong', 'good', 'b'],
    ['wrong', 'hard', 'b'],
    ['wrong', 'again', 'a~1'],
    ['always', 'easy', 'a~1'],
    ['always', 'hard', 'a~1'],
    ['always', 'again', 'a~1'],
  ] as const)('on: %s, after %s: %s is next', (on, rating, next) => {
    expect(asked(on, rating)).toBe(next)
  })

  it.each([
    ['full', [1, 2], 'a~1'],
    ['full', [1, 3], 'b'],
    ['missed', [1, 3], 'a~1'],
    ['missed', [1, 2], 'b'],
  ] as const)(
    'on: %s, with the key points %j ticked: %s is next, whatever the rating',
    (on, ticked, next) => {
      expect(asked(on, 'good', ticked)).toBe(next)
      expect(asked(on, 'hard', ticked)).toBe(next)
    },
  )

  it('goes by the rating where there are no key points to tick', () => {
    const { rate } = hold({ questions: [open('a', { followUps: [followUp('a~1', 'full')] }), open('b')] })
    expect(words(rate('hard', [])).at(-1)).toBe('ask b 2/3')
  })

  it('is asked as an open question that says what it follows', () => {
    const { rate } = hold({ questions: [parent('full')] })
    expect(rate('good').at(-1)).toMatchObject({
      type: 'ask',
      asked: {
        card: 'a~1',
        follows: 'What is a?',
        question: { kind: 'open', title: 'And a~1?', answer: 'Because of a~1.', keyPoints: [] },
      },
    })
  })

  it('is asked at once, before a learning step that is over', () => {
    const { rate, wait } = hold({ questions: [open('b'), parent('full')] })
    rate('again')
    wait(MINUTE)
    expect(words(rate('good'))).toEqual(['reveal a', 'rated a good', 'ask a~1 3/5'])
  })

  it('is never asked twice in a session', () => {
    const { rate, wait, say } = hold({ questions: [parent('always')] })
    expect(words(rate('again')).at(-1)).toBe('ask a~1 2/3')
    say({ type: 'skip' })
    wait(MINUTE)
    expect(words(rate('again')).at(-1)).toBe('ask a 4/4')
  })

  it('gives way to the next that fits when its parent comes again', () => {
    const { rate, say } = hold({ questions: [parent('always', 'always')] })
    rate('again')
    say({ type: 'skip' })
    expect(words(rate('again')).at(-1)).toBe('ask a~2 4/5')
  })

  it('follows a follow-up', () => {
    const deep = followUp('a~1', 'full', [followUp('a~1~1', 'full')])
    const { rate } = hold({ questions: [open('a', { followUps: [deep] })] })
    rate('easy')
    expect(rate('easy').at(-1)).toMatchObject({ type: 'ask', asked: { card: 'a~1~1', follows: 'And a~1?' } })
  })

  it('may be another question of the banks, which is then asked only once', () => {
    const pointing = { ...followUp('a~1', 'full'), ask: 'b' }
    const questions = [open('a', { followUps: [pointing] }), open('b')]
    const { rate } = hold({ questions, cards: ['a'] })
    expect(rate('easy').at(-1)).toMatchObject({ type: 'ask', asked: { card: 'b', follows: null } })
    expect(words(rate('easy')).at(-1)).toBe('summary of 2')
  })

  it('that waits in the queue already stays there', () => {
    const pointing = { ...followUp('a~1', 'full'), ask: 'c' }
    const questions = [open('a', { followUps: [pointing] }), open('b'), open('c')]
    expect(words(hold({ questions }).rate('easy')).at(-1)).toBe('ask b 2/3')
  })

  it('is left out where it was learned before, suspended, or buried today', () => {
    const { rate } = hold({ questions: [parent('full'), open('b')], past: daily([review('a~1', 'good')]) })
    expect(words(rate('easy')).at(-1)).toBe('ask b 2/2')

    const suspended = daily([{ type: 'suspend', card: 'a~1' }])
    const other = hold({ questions: [parent('full'), open('b')], past: suspended })
    expect(words(other.rate('easy')).at(-1)).toBe('ask b 2/2')

    const buried = daily([{ type: 'bury', card: 'a~1' }])
    const today = buried.map(event => ({ ...event, at: other.now().at }))
    const third = hold({ questions: [parent('full'), open('b')], past: today })
    expect(words(third.rate('easy')).at(-1)).toBe('ask b 2/2')

    const yesterday = hold({ questions: [parent('full'), open('b')], past: buried })
    expect(words(yesterday.rate('easy')).at(-1)).toBe('ask a~1 2/3')
  })

  it('takes the place of the last new card where the session is full', () => {
    const { rate, session } = hold({ questions: [parent('full'), open('b'), open('c')], limit: 3 })
    expect(words(rate('easy')).at(-1)).toBe('ask a~1 2/3')
    expect(session().queue).toEqual(['b'])
  })

  it('is left out of a full session that has no new card to give up', () => {
    const past = daily([review('b', 'easy')])
    const { rate } = hold({ questions: [parent('full'), open('b')], past, limit: 2 })
    expect(words(rate('easy')).at(-1)).toBe('ask b 2/2')
  })
})
