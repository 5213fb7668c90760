import { describe, expect, it } from 'vitest'
import { preferred } from '../../../src/commands/mock/serve/answer-page.ts'
import { cookieOf, guard } from '../../../src/commands/mock/serve/guard.ts'
import { servedAt } from '../../../src/commands/mock/serve/served-hosts.ts'

const HOSTS = new Set(['127.0.0.1:7464', 'localhost:7464'])
const PAGE = { host: '127.0.0.1:7464', origin: 'http://127.0.0.1:7464', 'content-type': 'application/json' }

const post = (headers: Readonly<Record<string, string>>) => guard({ method: 'POST', headers }, HOSTS)
const get = (headers: Readonly<Record<string, string>>) => guard({ method: 'GET', headers }, HOSTS)

describe('a request is looked at', () => {
  it('where it comes from the page itself', () => {
    expect(post(PAGE)).toBe(null)
    expect(post({ ...PAGE, 'sec-fetch-site': 'same-origin' })).toBe(null)
    expect(post({ ...PAGE, host: 'LOCALHOST:7464', origin: 'http://localhost:7464' })).toBe(null)
    expect(get({ host: 'localhost:7464' })).toBe(null)
  })

  it('under the names that are served alone, whatever DNS says of others', () => {
    for (const host of ['evil.example:7464', '127.0.0.1', '127.0.0.1:80', 'localhost:7464.evil.example', ''])
      expect([host, get({ host }), post({ ...PAGE, host, origin: `http://${host}` })]).toEqual([
        host,
        421,
        421,
      ])
  })

  it('when it changes something only with the origin of the page', () => {
    const { origin: _, ...silent } = PAGE
    expect(post(silent)).toBe(403)
    for (const origin of ['http://evil.example', 'null', 'https://127.0.0.1:7464', 'http://127.0.0.1:7465'])
      expect([origin, post({ ...PAGE, origin })]).toEqual([origin, 403])
    for (const site of ['cross-site', 'same-site', 'none'])
      expect([site, post({ ...PAGE, 'sec-fetch-site': site })]).toEqual([site, 403])
  })

  it('with JSON alone, which no form of another site can send', () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])
      expect([type, post({ ...PAGE, 'content-type': type })]).toEqual([type, 415])
    expect(post({ ...PAGE, 'content-type': 'application/json; charset=utf-8' })).toBe(null)
  })

  it('from other sites only where a person opens the page from there', () => {
    const other = { host: '127.0.0.1:7464', 'sec-fetch-site': 'cross-site' }
    const opened = { ...other, 'sec-fetch-mode': 'navigate' }
    expect(get({ ...opened, 'sec-fetch-dest': 'document' })).toBe(null)
    expect(get({ ...opened, 'sec-fetch-dest': 'iframe' })).toBe(403)
    expect(get({ ...other, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' })).toBe(403)
  })

  it('by two methods alone', () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE'])
      expect([method, guard({ method, headers: PAGE }, HOSTS)]).toEqual([method, 405])
  })
})

it('a cookie is found by its whole name', () => {
  const headers = { cookie: 'other=1; quiz-room-74640=no; quiz-room-7464=yes' }
  expect(cookieOf(headers, 'quiz-room-7464')).toBe('yes')
  expect(cookieOf(headers, 'quiz-room')).toBe(null)
  expect(cookieOf({}, 'quiz-room-7464')).toBe(null)
})

it('the page begins in Korean where the browser prefers it, else in English', () => {
  expect(
    ['ko-KR,ko;q=0.9,en;q=0.8', 'en-US,en;q=0.9,ko;q=0.8', 'de,ko;q=0.5', 'de', undefined, 'ko;q=0'].map(
      preferred,
    ),
  ).toEqual(['ko', 'en', 'ko', 'en', 'en', 'en'])
})

describe('names that are served', () => {
  const NETWORK = ['fe80::1', 'fd00::7', '192.168.0.7']

  it('are those of this machine to itself, unless a host is given', () => {
    expect(servedAt('127.0.0.1', 7464, NETWORK)).toEqual({
      hosts: new Set(['127.0.0.1:7464', 'localhost:7464', '[::1]:7464']),
      origin: 'http://127.0.0.1:7464',
      local: true,
    })
  })

  it('are that address alone where one is given', () => {
    expect(servedAt('192.168.0.7', 80, NETWORK)).toEqual({
      hosts: new Set(['192.168.0.7']),
      origin: 'http://192.168.0.7',
      local: false,
    })
    expect(servedAt('fd00::7', 7464, NETWORK).origin).toBe('http://[fd00::7]:7464')
  })

  it('are all addresses that others reach, where it listens at all of them', () => {
    const { hosts, origin, local } = servedAt('0.0.0.0', 7464, NETWORK)
    expect([...hosts].sort()).toEqual([
      '127.0.0.1:7464',
      '192.168.0.7:7464',
      '[::1]:7464',
      '[fd00::7]:7464',
      'localhost:7464',
    ])
    expect([origin, local]).toEqual(['http://192.168.0.7:7464', false])
    expect(servedAt('::', 7464, ['172.17.0.1', '10.1.2.3']).origin).toBe('http://10.1.2.3:7464')
    expect(servedAt('0.0.0.0', 7464, []).origin).toBe('http://127.0.0.1:7464')
  })
})
