import { describe, expect, it } from 'vitest'
import { type SearchEntry, search, searchIndex } from '../../src/deck/search.ts'
import { parseGlossary } from '../../src/model/glossary.ts'

const entry = (id: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  id,
  title,
  topic: 'etc',
  tags: [],
  ...more,
})

const index = searchIndex([
  entry('int', '인터럽트란 무엇인가요?', { topic: 'os/interrupt' }),
  entry('int-en', 'What is an interrupt and why is it needed?', { topic: 'os/interrupt' }),
  entry('bank', '은행원 알고리즘은 무엇을 하나요?', { topic: 'os/deadlock', tags: ['교착상태'] }),
  entry('dead', '교착상태의 네 가지 조건', { topic: 'os/deadlock' }),
  entry('tcp', '3-way handshake를 패킷 단위로 설명하시오', { topic: 'network/tcp', tags: ['핸드셰이크'] }),
  entry('thread', '쓰레드와 프로세스의 차이'),
  entry('register', '레지스터'),
  entry('why', '무엇이라고 부르나요'),
])

const glossary = parseGlossary({
  concepts: {
    banker: ['은행원 알고리즘', '뱅커스 알고리즘', "banker's algorithm"],
    thread: ['스레드', '쓰레드', 'thread'],
  },
})

const idsFor = async (query: string): Promise<readonly string[]> =>
  (await search(index, query, glossary)).map(hit => hit.id)

describe('search', () => {
  it.each([
    ['인터럽트', ['int']],
    ['인터ㄹ', ['int']],
    ['인털', ['int']],
    ['ㅇㅌㄹㅌ', ['int']],
    ['dlsxjfjqxm', ['int']],
    ['인터럽트'.normalize('NFD'), ['int']],
    ['뱅커스알고리즘', ['bank']],
    ['은행원알고리즘', ['bank']],
    ["banker's algorithm", ['bank']],
    ['스레드', ['thread']],
    ['스레드 차이', ['thread']],
    ['3way hand shake', ['tcp']],
    ['HANDSHAKE', ['tcp']],
    ['ｈａｎｄｓｈａｋｅ', ['tcp']],
    ['ㅗ뭉노맏', ['tcp']],
    ['패킷 설명', ['tcp']],
    ['설명 패킷', ['tcp']],
    ['ㅇㅎㅇ ㅇㄱㄹㅈ', ['bank']],
  ])('finds %s', async (query, ids) => {
    expect(await idsFor(query)).toEqual(ids)
  })

  it('finds English with a typing error', async () => {
    expect([...(await idsFor('interupt'))].sort()).toEqual(['int', 'int-en'])
    expect((await idsFor('hanshake'))[0]).toBe('tcp')
  })

  it('finds Korean with a typing error', async () => {
    expect((await idsFor('래지스터'))[0]).toBe('register')
  })

  it('puts titles above tags and topics', async () => {
    expect(await search(index, '교착상태')).toEqual([
      { id: 'dead', score: 0.05 },
      { id: 'bank', score: 0.25 },
    ])
  })

  it('ranks exact above prefix above word start above inside', async () => {
    const ranks = searchIndex([
      entry('inside', '비동기 방식'),
      entry('start', '완전한 동기'),
      entry('prefix', '동기 방식'),
      entry('exact', '동기'),
    ])
    expect(await search(ranks, '동기')).toEqual([
      { id: 'exact', score: 0 },
      { id: 'prefix', score: 0.05 },
      { id: 'start', score: 0.1 },
      { id: 'inside', score: 0.15 },
    ])
  })

  it('does not take half of a syllable for a hit where whole ones are found', async () => {
    const locks = searchIndex([entry('lock', '락의 종류'), entry('why', '무엇이라고 부르나요')])
    expect((await search(locks, '락')).map(hit => hit.id)).toEqual(['lock'])
  })

  it.each(['', '   ', '?!', 'zqxv', '쀍'])('finds nothing for %j', async query => {
    expect(await search(index, query, glossary)).toEqual([])
  })

  it('finds by id and reads the text last', async () => {
    const texts = searchIndex([
      entry('os-lock-01', '무엇인가요', { text: '뮤텍스는 소유자가 있다' }),
      entry('other', '뮤텍스'),
    ])
    expect((await search(texts, 'os-lock-01')).map(hit => hit.id)).toEqual(['os-lock-01'])
    expect((await search(texts, '뮤텍스')).map(hit => hit.id)).toEqual(['other', 'os-lock-01'])
  })
})
