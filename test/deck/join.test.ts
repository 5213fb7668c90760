import { describe, expect, it } from 'vitest'
import { askedCards, followUpCards, leadingCard, recallOf } from '../../src/deck/deck-card.ts'
import { join } from '../../src/deck/join.ts'
import { type Card, newCard } from '../../src/model/card.ts'
import type { Learner } from '../../src/model/learner.ts'
import type { BankSummary } from '../../src/model/question.ts'
import { addDays } from '../../src/model/time.ts'
import { bank, followUp, question } from './bank.ts'
import { learnerOf, learningCard, NOW, reviewCard, TODAY } from './learner.ts'

const joined = (
  banks: readonly BankSummary[],
  learner: Learner = learnerOf(),
  about: { languages?: readonly string[]; hide?: readonly string[] } = {},
) => join(banks, learner, { languages: ['ko'], hide: [], now: NOW, ...about })

describe('joining banks and cards', () => {
  it('gives every question its card, new where it was never asked', () => {
    const deck = joined(
      [bank('os/lock', [question('mutex'), question('spin')])],
      learnerOf(reviewCard('spin', { due: 3 })),
    )
    expect(
      deck.entries.map(({ id, cards }) => [id, cards.map(({ card, status }) => [card.id, status])]),
    ).toEqual([
      ['mutex', [['mutex', 'new']]],
      ['spin', [['spin', 'review']]],
    ])
  })

  it('gives a cloze a card for each gap', () => {
    const deck = joined([bank('os/lock', [question('banker', { kind: 'cloze', gaps: [1, 3] })])])
    expect(deck.byId.get('banker')?.cards.map(({ card }) => card.id)).toEqual(['banker/1', 'banker/3'])
  })

  it('makes one entry of a question in two languages, in the one that is preferred', () => {
    const banks = [
      bank('os/lock', [question('mutex', { title: 'What is a mutex?' })], { lang: 'en' }),
      bank('os/lock', [question('mutex', { title: '뮤텍스란?' })], { lang: 'ko' }),
    ]
    const titles = (languages: readonly string[]) =>
      joined(banks, learnerOf(), { languages }).entries.map(({ question: shown, translations }) => [
        shown.title,
        ...translations.map(({ title }) => title),
      ])
    expect(titles(['ko', 'en'])).toEqual([['뮤텍스란?', 'What is a mutex?']])
    expect(titles(['en'])).toEqual([['What is a mutex?', '뮤텍스란?']])
    expect(titles(['ja'])).toEqual([['What is a mutex?', '뮤텍스란?']])
  })

  it('lets the first keep an id that two questions of a language use', () => {
    const banks = [
      bank('a', [question('same', { title: 'first' })]),
      bank('b', [question('same', { title: 'second' })]),
    ]
    expect(joined(banks).entries.map(({ question: shown }) => shown.title)).toEqual(['first'])
  })

  it('leaves hidden topics out, with everything under them', () => {
    const banks = [
      bank('network', [question('a')]),
      bank('network/tcp', [question('b')]),
      bank('networks', [question('c')]),
    ]
    const deck = joined(banks, learnerOf(), { hide: ['network'] })
    expect(deck.entries.map(({ id }) => id)).toEqual(['c'])
    expect([...deck.byId.keys()]).toEqual(['c'])
    expect([...deck.topics.keys()]).toEqual(['networks'])
  })

  it('says in one word how a card stands', () => {
    const cards = [
      { ...newCard('suspended'), suspended: true, buriedOn: TODAY },
      { ...newCard('buried'), buriedOn: TODAY },
      { ...newCard('buried-yesterday'), buriedOn: addDays(TODAY, -1) },
      { ...newCard('draft'), suspended: true },
      learningCard('learning', 3),
    ]
    const questions = cards.map(({ id }) => question(id, { draft: id === 'draft' }))
    const deck = joined([bank('a', questions)], learnerOf(...cards))
    expect(deck.entries.map(({ cards: [card] }) => card?.status)).toEqual([
      'suspended',
      'buried',
      'new',
      'draft',
      'learning',
    ])
  })

  it('knows leeches, due dates and recall', () => {
    const learner = learnerOf(reviewCard('a', { due: 0, lapses: 8 }))
    const deck = joined([bank('t', [question('a'), question('b')])], learner)
    const [a, b] = deck.entries.flatMap(({ cards }) => cards)
    expect([a?.leech, b?.leech]).toEqual([true, false])
    expect([a?.due, b?.due]).toEqual([Date.UTC(2026, 2, 1, 19), null])
    // Stability 10, last seen ten days ago: 90 %.
    expect(a && recallOf(deck, a)).toBeCloseTo(0.9, 6)
    expect(b && recallOf(deck, b)).toBeNull()
  })

  it('lets the card that is due first stand for its question', () => {
    const gaps = question('q', { gaps: [1, 2, 3, 4] })
    const first = (...cards: readonly Card[]) => {
      const [entry] = joined([bank('t', [gaps])], learnerOf(...cards)).entries
      return entry && leadingCard(entry)?.card.id
    }
    expect(first()).toBe('q/1')
    expect(first(reviewCard('q/3', { due: 5 }), reviewCard('q/2', { due: 9 }))).toBe('q/3')
    expect(first(reviewCard('q/3', { due: 5, suspended: true }), reviewCard('q/1', { due: 9 }))).toBe('q/1')
    expect(first(...[1, 2, 4].map(gap => ({ ...newCard(`q/${gap}`), suspended: true })))).toBe('q/3')
  })

  it('asks a follow-up by itself only after its parent has brought it up', () => {
    const followUps = [
      followUp('q~1'),
      followUp('q~2'),
      followUp('q~3', { ask: 'other' }),
      followUp('q~4', { draft: true }),
    ]
    const deck = joined([bank('t', [question('q', { followUps })])], learnerOf(reviewCard('q~2', { due: 0 })))
    const [entry] = deck.entries
    if (!entry) throw new Error('no entry')
    expect(followUpCards(deck, entry).map(({ card, status }) => [card.id, status])).toEqual([
      ['q~1', 'new'],
      ['q~2', 'review'],
      ['q~4', 'draft'],
    ])
    expect(askedCards(deck, entry).map(({ card }) => card.id)).toEqual(['q', 'q~2'])
  })
})
