import { describe, expect, it } from 'vitest'
import { type Filters, filterEntries, NO_FILTERS } from '../../src/deck/filter.ts'
import { join } from '../../src/deck/join.ts'
import { newCard } from '../../src/model/card.ts'
import { bank, question } from './bank.ts'
import { learnerOf, learningCard, NOW, reviewCard, TODAY } from './learner.ts'

const banks = [
  bank('network/tcp', [
    question('handshake', { level: 'hard', tags: ['Transport', '연결'], week: '2021-05-04' }),
    question('flag', { kind: 'choice', level: 'easy' }),
    question('states', { kind: 'cloze', gaps: [1, 2] }),
  ]),
  bank('network/tcp', [question('handshake')], { lang: 'en' }),
  bank('os/lock', [
    question('mutex', { level: 'hard' }),
    question('spin'),
    question('rcu', { draft: true }),
    question('futex'),
    question('rw'),
  ]),
]
const learner = learnerOf(
  reviewCard('handshake', { due: 0, flagged: true }),
  reviewCard('states/2', { due: -3 }),
  learningCard('flag', 5),
  reviewCard('mutex', { due: 2, lapses: 9 }),
  { ...newCard('spin'), suspended: true },
  { ...newCard('futex'), buriedOn: TODAY },
)
const deck = join(banks, learner, { languages: ['ko'], hide: [], now: NOW })

const chosen = (filters: Partial<Filters>) =>
  filterEntries(deck, { ...NO_FILTERS, ...filters }).map(({ id }) => id)

describe('filters', () => {
  it('let everything through where there are none', () => {
    expect(chosen({})).toEqual(['handshake', 'flag', 'states', 'mutex', 'spin', 'rcu', 'futex', 'rw'])
  })

  it.each<[keyof Filters, Partial<Filters>, readonly string[]]>([
    ['topics', { topics: ['network'] }, ['handshake', 'flag', 'states']],
    ['topics', { topics: ['net'] }, []],
    ['tags', { tags: ['transport'] }, ['handshake']],
    ['tags', { tags: ['연결'.normalize('NFD'), 'nothing'] }, ['handshake']],
    ['levels', { levels: ['hard', 'easy'] }, ['handshake', 'flag', 'mutex']],
    ['kinds', { kinds: ['choice', 'cloze'] }, ['flag', 'states']],
    ['bankLangs', { bankLangs: ['en'] }, ['handshake']],
    ['weeks', { weeks: ['2021-05-04'] }, ['handshake']],
    ['banks', { banks: ['/banks/ko/os'] }, ['mutex', 'spin', 'rcu', 'futex', 'rw']],
    ['banks', { banks: ['/banks/ko/o'] }, []],
    ['banks', { banks: ['/banks/en/'] }, ['handshake']],
    ['banks', { banks: ['/banks/ko/network/tcp.md'] }, ['handshake', 'flag', 'states']],
    ['states', { states: ['new'] }, ['states', 'rw']],
    ['states', { states: ['due'] }, ['handshake', 'states']],
    ['states', { states: ['learning'] }, ['flag']],
    ['states', { states: ['review'] }, ['handshake', 'states', 'mutex']],
    ['states', { states: ['suspended', 'buried'] }, ['spin', 'futex']],
    ['states', { states: ['leech'] }, ['mutex']],
    ['states', { states: ['flagged'] }, ['handshake']],
    ['states', { states: ['draft'] }, ['rcu']],
  ])('by %s: %j', (_, filters, ids) => {
    expect(chosen(filters)).toEqual(ids)
  })

  it('of several kinds must all be met', () => {
    expect(chosen({ levels: ['hard'], topics: ['os'], states: ['leech', 'flagged'] })).toEqual(['mutex'])
  })
})
