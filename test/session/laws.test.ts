import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../src/memory/replay.ts'
import { RATINGS } from '../../src/model/rating.ts'
import { studyDay } from '../../src/model/time.ts'
import type { Action, Effect } from '../../src/session/session.ts'
import { step } from '../../src/session/step.ts'
import { daily, followUp, type Holder, hold, MINUTE, open, review } from './hold.ts'

const questions = [
  open('a', {
    followUps: [followUp('a~1', 'full', [followUp('a~1~1', 'always')]), followUp('a~2', 'missed')],
  }),
  open('b', { followUps: [{ ...followUp('b~1', 'wrong'), ask: 'f' }] }),
  open('c', { hint: 'Think of c.' }),
  open('d', { topic: 'network' }),
  open('e', { topic: 'network' }),
  open('f'),
]
const PAST = daily([review('d', 'easy'), review('b', 'again'), review('e', 'good'), review('b', 'good')])

type Said =
  | Action
  | { readonly type: 'wait'; readonly minutes: number }
  | { readonly type: 'break' }
  /** Mends the title of the question on screen, or takes the question out of its bank. */
  | { readonly type: 'edit'; readonly removed: boolean }

const card = fc.constantFrom('a', 'b', 'c', 'd', 'a~1', 'nobody')
const said: fc.Arbitrary<Said> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Said>({ type: 'reveal' }) },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('rate' as const),
      rating: fc.constantFrom(...RATINGS),
      ticked: fc.constantFrom(null, [], [1]),
    }),
  },
  { weight: 2, arbitrary: fc.constant<Said>({ type: 'undo' }) },
  fc.constantFrom<Said>(
    { type: 'answer', judgement: { type: 'points', coverage: [] } },
    { type: 'answer', judgement: { type: 'judged', verdict: 'wrong', positions: [], remarks: [] } },
    { type: 'answer', judgement: { type: 'unread', remark: { code: 'answer/empty' } } },
  ),
  fc.constantFrom<Said>({ type: 'hint' }, { type: 'skip' }, { type: 'bury' }, { type: 'break' }),
  fc.record({ type: fc.constant('suspend' as const), card: fc.option(card) }),
  fc.record({ type: fc.constant('edit' as const), removed: fc.boolean() }),
  fc.record({ type: fc.constant('wait' as const), minutes: fc.constantFrom(1, 10, 25, 24 * 60) }),
  fc.constantFrom<Said>({ type: 'unrecorded' }, { type: 'recorded', events: [] }),
)

const setup = fc.record({
  cram: fc.boolean(),
  reversed: fc.boolean(),
  limit: fc.integer({ min: 5, max: 9 }),
  vanished: fc.subarray(['b', 'a~1']),
  minutes: fc.option(fc.constant(60), { nil: undefined }),
})
const story = fc.tuple(
  setup.map(({ minutes, ...rest }) => ({
    ...rest,
    ...(minutes === undefined ? {} : { minutes }),
    questions,
    cards: ['a', 'b', 'c', 'd', 'e'],
    past: PAST,
  })),
  fc.array(said, { maxLength: 40 }),
)

/** Plays the story; a journal that was broken takes what comes after the next action. */
function tell(
  held: Holder,
  sayings: readonly Said[],
  watch: (effects: readonly Effect[], action: Action) => void,
) {
  for (const saying of sayings) {
    if (saying.type === 'wait') held.wait(saying.minutes * MINUTE)
    else if (saying.type === 'break') held.breakJournal(true)
    else {
      const action = saying.type === 'edit' ? edited(held, saying.removed) : saying
      watch(held.say(action), action)
      held.breakJournal(false)
    }
  }
}

function edited(held: Holder, removed: boolean): Action {
  const { phase } = held.session()
  const asked = 'asked' in phase && !removed ? phase.asked : null
  return { type: 'edited', asked: asked && { ...asked, question: { ...asked.question, title: 'Mended' } } }
}

const check = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void =>
  fc.assert(fc.property(arbitrary, law), { seed: 20_261_122, numRuns: 300 })

/** The ratings in the journal that were given in the session and stand. */
function standing(held: Holder) {
  const events = held.journal().slice(PAST.length)
  const undone = new Set(events.flatMap(event => (event.type === 'undo' ? [event.of] : [])))
  return events.flatMap(event => (event.type === 'review' && !undone.has(event.id) ? [event] : []))
}

describe('whatever is said to a session', () => {
  it('changes it, shows something, or is refused and leaves it as it was', () => {
    check(story, ([options, sayings]) => {
      const held = hold(options)
      let session = held.session()
      tell(held, sayings, (effects, action) => {
        const refused = effects.some(({ type }) => type === 'refused')
        const onlyShown = effects.some(({ type }) => type === 'hint' || type === 'unread')
        expect(held.session() !== session, action.type).toBe(!refused && !onlyShown)
        if (refused) expect(effects).toHaveLength(1)
        session = held.session()
      })
    })
  })

  it('asks no more questions than it says there are, and not more cards than its limit', () => {
    check(story, ([options, sayings]) => {
      const held = hold(options)
      tell(held, sayings, effects => {
        for (const effect of effects) {
          if (effect.type === 'ask') expect(effect.n).toBeLessThanOrEqual(effect.of)
        }
        expect(new Set(held.session().drawn).size).toBeLessThanOrEqual(options.limit)
      })
    })
  })

  it('asks nothing that is suspended, buried today, or still to come', () => {
    check(story, ([options, sayings]) => {
      const held = hold(options)
      tell(held, sayings, effects => {
        const { learner, queue, waiting } = held.session()
        for (const effect of effects) {
          if (effect.type !== 'ask') continue
          const { card: asked } = effect.asked
          const known = learner.cards.get(asked)
          expect(known?.suspended ?? false).toBe(false)
          expect(known?.buriedOn).not.toBe(studyDay(held.now(), 4))
          expect([...queue, ...waiting.map(one => one.card)]).not.toContain(asked)
        }
      })
    })
  })

  it('waits for the journal: nothing is drawn with a record, and each record is answered once', () => {
    check(story, ([options, sayings]) => {
      const held = hold(options)
      let before = held.session()
      tell(held, sayings, (_, action) => {
        const [after, effects] = step(before, action, held.now())
        const types = effects.map(({ type }) => type)
        if (types.includes('record')) expect(types).toEqual(['record'])
        expect(after.phase.type === 'recording').toBe(types.includes('record'))
        expect(held.session().phase.type).not.toBe('recording')
        before = held.session()
      })
    })
  })

  it('leaves in the learner what the journal says', () => {
    check(story, ([options, sayings]) => {
      const held = hold(options)
      tell(held, sayings, () => {})
      const { cards, days, settings } = replay(held.journal())
      const { learner } = held.session()
      expect(new Map(learner.cards)).toEqual(new Map(cards))
      expect(new Map(learner.days)).toEqual(new Map(days))
      expect(learner.settings).toEqual(settings)
    })
  })

  it('is summed up by the ratings in the journal that stand', () => {
    check(story, ([options, sayings]) => {
      const held = hold(options)
      const shown: Effect[] = [...held.opening]
      tell(held, [...sayings, { type: 'quit' }], effects => shown.push(...effects))
      const summaries = shown.flatMap(effect => (effect.type === 'summary' ? [effect.summary] : []))
      const reviews = standing(held)
      const count = (rating: string): number => reviews.filter(one => one.rating === rating).length
      expect(summaries).toHaveLength(1)
      expect(summaries[0]).toMatchObject({
        reviewed: reviews.length,
        ratings: { again: count('again'), hard: count('hard'), good: count('good'), easy: count('easy') },
        seconds: reviews.reduce((sum, one) => sum + one.seconds, 0),
      })
    })
  })

  it('undo takes back exactly what a rating, a burial or a suspension has done', () => {
    const last = fc.oneof(
      fc.constantFrom<Action>(
        { type: 'bury' },
        { type: 'suspend', card: null },
        { type: 'suspend', card: 'a' },
      ),
      fc.constantFrom(...RATINGS).map((rating): Action => ({ type: 'rate', rating, ticked: null })),
    )
    let taken = 0
    check(fc.tuple(story, last), ([[options, sayings], action]) => {
      const held = hold(options)
      tell(held, sayings, () => {})
      if (action.type === 'rate') held.say({ type: 'reveal' })
      const before = held.session()
      held.say(action)
      const after = held.session()
      if (after.done.length === before.done.length || after.phase.type === 'ended') return
      taken++
      held.say({ type: 'undo' })
      const { learner, phase, ...rest } = held.session()
      expect(rest).toEqual({
        plan: before.plan,
        queue: before.queue,
        waiting: before.waiting,
        drawn: before.drawn,
        done: before.done,
        asked: before.asked,
      })
      expect(new Map(learner.cards)).toEqual(new Map(before.learner.cards))
      expect(new Map(learner.days)).toEqual(new Map(before.learner.days))
      const onScreen = 'asked' in before.phase ? before.phase.asked.card : null
      expect(phase).toMatchObject({ type: 'asking', asked: { card: onScreen } })
    })
    expect(taken).toBeGreaterThan(100)
  })
})
