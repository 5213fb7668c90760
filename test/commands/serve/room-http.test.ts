import { describe, expect, it } from 'vitest'
import { type ServedRoom, servedRoom } from './served-room.ts'

const JSON_TYPE = { 'content-type': 'application/json' }

/** A round in which raters may rate. */
async function rating(here: ServedRoom): Promise<Readonly<Record<'jun' | 'sol' | 'min' | 'kim', string>>> {
  const [jun, sol, min, kim] = await Promise.all(['jun', 'sol', 'min', 'kim'].map(here.join))
  const cookies = { jun: jun ?? '', sol: sol ?? '', min: min ?? '', kim: kim ?? '' }
  for (const type of ['begin', 'ask', 'answered', 'open-rating']) {
    const { status, body } = await here.act(cookies.sol, { type })
    if (status !== 200) throw new Error(`${type}: ${status} ${body}`)
  }
  return cookies
}

const codeIn = (body: string): string => JSON.parse(body).problem.code

describe('a browser', () => {
  it('gets the page without a link, and nothing of the meeting', async () => {
    const { ask } = await servedRoom()
    const page = await ask({ path: '/', headers: { 'accept-language': 'ko' } })
    expect(page.status).toBe(200)
    expect(page.body).toContain('<html lang="ko">')
    expect(page.body).not.toContain('jun')
    for (const path of ['/events', '/me']) expect([path, (await ask({ path })).status]).toEqual([path, 401])
    const act = { method: 'POST', path: '/act', body: '{}' }
    expect((await ask({ ...act, headers: JSON_TYPE })).status).toBe(403)
  })

  it('is told on every answer to run, keep, frame and guess nothing', async () => {
    const { ask } = await servedRoom()
    for (const path of ['/', '/main.js', '/page.css', '/words-ko', '/events', '/nothing', '/page.html']) {
      const { headers } = await ask({ path })
      expect([path, headers['cache-control'], headers['x-content-type-options']]).toEqual([
        path,
        'no-store',
        'nosniff',
      ])
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; " +
          "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
      )
    }
  })

  it('is given the files of the page alone', async () => {
    const { ask } = await servedRoom()
    const paths = [
      '/../package.json',
      '/..%2fpackage.json',
      '//etc/passwd',
      '/toString',
      '/page.html',
      '/MAIN.JS',
    ]
    for (const path of paths) expect([path, (await ask({ path })).status]).toEqual([path, 404])
  })

  it('comes in by a code once, and by a cookie that scripts cannot read', async () => {
    const { ask, door, origin } = await servedRoom()
    const body = JSON.stringify({ code: door.codeOf('sol') })
    const join = { method: 'POST', path: '/join', headers: { ...JSON_TYPE, origin }, body }
    const first = await ask(join)
    expect([first.status, JSON.parse(first.body)]).toEqual([200, { version: 1, member: 'sol' }])
    expect(first.headers['set-cookie']?.[0]).toMatch(
      /^quiz-room=[\w-]{44}; Path=\/; HttpOnly; SameSite=Strict$/u,
    )
    const second = await ask(join)
    expect([second.status, second.headers['set-cookie']]).toEqual([410, undefined])
    const wrong = await ask({ ...join, body: '{"code":"AAAAAAAAAAAAAAAAAAAAAA"}' })
    expect(wrong.status).toBe(404)
    expect((await ask({ ...join, body: 'code' })).status).toBe(400)
  })

  it('that guesses codes is soon slowed down, and keeps nobody else out', async () => {
    const { ask, origin, join } = await servedRoom()
    const guess = () =>
      ask({ method: 'POST', path: '/join', headers: { ...JSON_TYPE, origin }, body: '{"code":"x"}' })
    const replies = await Promise.all(Array.from({ length: 15 }, guess))
    expect(replies.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(4)
    expect(await join('sol')).toMatch(/^quiz-room=/u)
  })

  it('with another name for this machine, or from another page, is not answered', async () => {
    const here = await servedRoom()
    const cookie = await here.join('sol')
    const stranger = { host: `evil.example:${here.port}`, cookie }
    expect((await here.ask({ path: '/me', headers: stranger })).status).toBe(421)
    const body = JSON.stringify({ turn: 1, round: 0, lang: 'en', action: { type: 'begin' } })
    const act = (headers: Readonly<Record<string, string>>) =>
      here.ask({ method: 'POST', path: '/act', headers: { ...JSON_TYPE, cookie, ...headers }, body })
    expect((await act({ origin: 'http://evil.example' })).status).toBe(403)
    expect((await act({})).status).toBe(403)
    expect((await act({ origin: here.origin, 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect(here.room.meeting().turns[0]?.state).toBe('planned')
    expect((await act({ origin: here.origin })).status).toBe(200)
    expect(here.room.meeting().turns[0]?.state).toBe('begun')
  })

  it('whose link was replaced is out', async () => {
    const here = await servedRoom()
    const cookie = await here.join('sol')
    here.door.renew('sol')
    expect((await here.ask({ path: '/me', headers: { cookie } })).status).toBe(401)
    expect((await here.act(cookie, { type: 'begin' })).status).toBe(401)
  })
})

describe('a member', () => {
  it('cannot rate for another, whatever the request says', async () => {
    const here = await servedRoom()
    const { kim } = await rating(here)
    const forged = { type: 'score', knowledge: 1, delivery: 1, by: 'sol', member: 'sol' }
    const more = { by: 'sol', member: 'sol', as: 'sol' }
    expect((await here.act(kim, forged, more)).status).toBe(200)
    const [round] = here.room.meeting().turns[0]?.rounds ?? []
    expect([...(round?.scores ?? [])]).toEqual([['kim', { knowledge: 1, delivery: 1 }]])
  })

  it('cannot lead where the role is another', async () => {
    const here = await servedRoom()
    const { jun, kim } = await rating(here)
    for (const cookie of [jun, kim]) {
      const { status, body } = await here.act(cookie, { type: 'reveal', force: true })
      expect([status, codeIn(body)]).toEqual([409, 'mock/not-yours'])
    }
    expect(codeIn((await here.act(jun, { type: 'tick', point: 1, tick: 'answer' })).body)).toBe(
      'mock/not-yours',
    )
  })

  it('is shown no score of another before all are out', async () => {
    const here = await servedRoom()
    const { jun, sol, min, kim } = await rating(here)
    await here.act(sol, { type: 'score', knowledge: 4, delivery: 1 })
    for (const cookie of [jun, min, kim]) {
      const state = JSON.stringify(await here.state(cookie))
      expect(state).not.toContain('"knowledge":')
      expect(state).toContain('"waiting":["min","kim","jun"]')
    }
    expect(JSON.stringify(await here.state(sol))).toContain('"own":{"knowledge":4,"delivery":1}')
    for (const cookie of [min, kim, jun]) await here.act(cookie, { type: 'score', knowledge: 3, delivery: 3 })
    expect(JSON.stringify(await here.state(jun))).toContain('"all":[3,3,4]')
  })

  it('cannot do twice what was meant once, nor for a question that is over', async () => {
    const here = await servedRoom()
    const sol = await here.join('sol')
    await here.act(sol, { type: 'begin' })
    await here.act(sol, { type: 'ask' })
    const hints = await Promise.all([1, 2].map(() => here.act(sol, { type: 'hint', hint: 1 })))
    expect(hints.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(codeIn((await here.act(sol, { type: 'answered' }, { round: 0 })).body)).toBe('mock/moved-on')
    expect((await here.act(sol, { type: 'drop' })).status).toBe(400)
  })

  it('is told in the language of the page', async () => {
    const here = await servedRoom()
    const jun = await here.join('jun')
    const { body } = await here.act(jun, { type: 'begin' }, { lang: 'ko' })
    expect(JSON.parse(body).problem.message).toMatch(/[가-힣]/u)
  })
})
