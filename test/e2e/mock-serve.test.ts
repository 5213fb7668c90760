import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { ended, pipe, start } from './pipe.ts'
import { KEYS, type Person, sitDown } from './pty.ts'
import { type Sandbox, sandbox } from './sandbox.ts'

const LOCKS = `# Locks

## What is a mutex?
<!-- id: mutex, level: easy -->

A lock with one holder.

### Key points
- It has **one** holder
`

async function group(): Promise<Sandbox> {
  const here = sandbox({ 'en/locks.md': LOCKS })
  const { code, err } = await pipe(here, ['mock', 'plan', '--members', '@jun,@sol', '--preset', 'short'])
  if (code !== 0) throw new Error(err)
  return here
}

const SERVE = ['mock', 'run', '--serve', '--port', '0']

/** A port that somebody else has. */
async function takenPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** The newest link on the screen, also where the terminal broke it. */
function link(person: Person): string {
  const all = person
    .lines()
    .join('')
    .matchAll(/http:\/\/127\.0\.0\.1:\d+\/#[\w-]{22}/gu)
  return [...all].at(-1)?.[0] ?? ''
}

async function comeIn(url: string): Promise<number> {
  const { origin, hash } = new URL(url)
  const { status } = await fetch(`${origin}/join`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ code: hash.slice(1) }),
  })
  return status
}

test('the host shows a link and its QR code in 40 columns, sees who came in, and makes a new one', async () => {
  const person = sitDown(await group(), [...SERVE, '--lang', 'ko'], { columns: 40, rows: 60 })
  await person.see('아직 들어오지 않음')
  await person.see('엔터: 계속')
  person.press(KEYS.space)
  await person.see('@jun 님의 링크:')
  await person.see('▀▀▀▀▀▀▀▀▀▀')
  const blocks = person.lines().filter(line => /^[█▀▄ ]{33}$/u.test(line.padEnd(33)) && line.startsWith('██'))
  expect(blocks.length).toBe(16)
  expect(await comeIn(link(person))).toBe(200)
  expect(await comeIn(link(person))).toBe(410)
  await person.see('@jun  들어옴')
  person.press('n')
  await person.see('새 링크를 만들었습니다.')
  await person.see('▀▀▀▀▀▀▀▀▀▀')
  await person.see('@jun  아직 들어오지 않음')
  expect(await comeIn(link(person))).toBe(200)
  person.press(KEYS.enter)
  await person.see('l: 링크')
  person.press('l')
  await person.see('@jun  들어옴')
  person.press(KEYS.ctrlC)
  expect(await person.ended()).toBe(130)
  // Only the links are wider: they stand on one line each, so that they can be copied.
  expect(person.tooWide().filter(line => !line.startsWith('http://'))).toEqual([])
})

test('what a page begins is at once at the terminal, and Ctrl-C there keeps all of it', async () => {
  const here = await group()
  const person = sitDown(here, SERVE)
  await person.see('not yet joined')
  person.press(KEYS.enter)
  await person.see('enter: begin')
  person.press('l')
  await person.see('space: QR code')
  person.press(KEYS.down)
  person.press(KEYS.space)
  await person.see('Link of @sol:')
  await person.see('▀▀▀▀▀▀▀▀▀▀')
  const { origin, hash } = new URL(link(person))
  const headers = { 'Content-Type': 'application/json', Origin: origin }
  const body = JSON.stringify({ code: hash.slice(1) })
  const joined = await fetch(`${origin}/join`, { method: 'POST', headers, body })
  const cookie = joined.headers.get('set-cookie')?.split(';')[0] ?? ''
  person.press(KEYS.enter)
  await person.see('enter: begin')
  const turn = person.lines().findLast(line => line.includes('@sol')) ?? ''
  expect(turn).not.toBe('')
  const statuses: number[] = []
  // One of the two is the interviewer of the first turn; the candidate may not begin it.
  for (const number of [1, 2]) {
    const wish = { turn: number, round: 0, lang: 'en', action: { type: 'begin' } }
    const { status } = await fetch(`${origin}/act`, {
      method: 'POST',
      headers: { ...headers, Cookie: cookie },
      body: JSON.stringify(wish),
    })
    statuses.push(status)
  }
  expect(statuses.sort()).toEqual([200, 409])
  await person.see('space: ask')
  person.press(KEYS.ctrlC)
  await person.see('Everything is kept')
  expect(await person.ended()).toBe(130)
  await expect(fetch(origin)).rejects.toThrow()
})

test('without a terminal it says where it is in one document, serves, and ends with 130', async () => {
  const here = await group()
  const child = start(here, [...SERVE, '--json'])
  const over = ended(child)
  const out = await new Promise<string>(resolve => {
    let said = ''
    child.stdout.on('data', part => {
      said += part
      if (said.endsWith('\n}\n')) resolve(said)
    })
  })
  const { version, meeting, page } = JSON.parse(out)
  expect(version).toBe(1)
  expect(Object.keys(meeting)).toEqual(['id', 'folder'])
  expect([page.local, page.links.map(({ member }: { member: string }) => member)]).toEqual([
    true,
    ['jun', 'sol'],
  ])
  for (const { url } of page.links) expect(url).toMatch(new RegExp(`^${page.address}/#[\\w-]{22}$`, 'u'))
  expect((await fetch(page.address)).status).toBe(200)
  child.kill('SIGINT')
  const { code, out: all } = await over
  expect([code, all]).toEqual([130, out])
})

test('a port that is in use is said with another one: as an error, or as a question', async () => {
  const here = await group()
  const port = await takenPort()
  const serve = ['mock', 'run', '--serve', '--port', String(port)]
  const { code, err } = await pipe(here, serve)
  expect(code).toBe(1)
  expect(err).toMatch(new RegExp(`Port ${port} is in use\\.\\s+Another one is free: .* --port \\d+`, 'u'))
  const person = sitDown(here, serve)
  await person.see(`Port ${port} is in use. Take`)
  person.press(KEYS.enter)
  await person.see('not yet joined')
  person.press(KEYS.ctrlC)
  expect(await person.ended()).toBe(130)
})

test('with --host it says what that means', async () => {
  const person = sitDown(await group(), [...SERVE, '--host', '0.0.0.0'])
  await person.see('it is not encrypted')
  await person.see('enter: go on')
  person.press(KEYS.ctrlC)
  expect(await person.ended()).toBe(130)
})

test('what does not go together is refused with 2', async () => {
  const here = await group()
  const refused = async (...args: readonly string[]) => {
    const { code, err } = await pipe(here, ['mock', 'run', ...args])
    return [code, err.split('\n')[0]]
  }
  expect(await refused('--port', '80')).toEqual([2, 'error  --port is for the page of the room.'])
  expect(await refused('--host', '::')).toEqual([2, 'error  --host is for the page of the room.'])
  expect(await refused('--serve', '--port', '70000')).toEqual([2, 'error  "70000" is no port.'])
  expect(await refused('--serve', '--script', '-')).toEqual([
    2,
    'error  A script has a clock of its own, which no page can follow.',
  ])
  const elsewhere = await pipe(here, [...SERVE, '--host', '203.0.113.7'])
  expect(elsewhere.code).toBe(1)
  expect(elsewhere.err).toContain('"203.0.113.7" is no address of this machine.')
})
