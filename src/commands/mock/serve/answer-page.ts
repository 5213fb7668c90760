import { memberPage } from '../../../group/interview/member-page.ts'
import { type Allowance, createAllowances } from '../../../model/allowance.ts'
import type { Language } from '../../../model/config.ts'
import type { Handle } from '../../../model/mock.ts'
import { failure, type Problem } from '../../../model/problem.ts'
import type { PageFile, PageNews, PageReply, PageRequest, PageStream } from '../../../ports/room-server.ts'
import { pageKey, pageNews } from '../../../view/mock/page-news.ts'
import { pageWords } from '../../../view/mock/page-words.ts'
import { tellProblem } from '../../../view/problems.ts'
import type { Door } from './door.ts'
import { cookieOf, GUARDING, guard } from './guard.ts'
import { type Acting, perform } from './perform.ts'
import { readCode, readWish } from './read-action.ts'

/** What the page of a meeting is answered from. */
export interface PageDesk extends Acting {
  readonly door: Door
  readonly hosts: ReadonlySet<string>
  readonly files: ReadonlyMap<string, PageFile>
  /** Of no other server on this machine: cookies know no ports. */
  readonly cookie: string
  readonly monotonic: () => number
  /** Something was done: everybody should see it. */
  readonly onChange: () => void
}

type Answer = PageReply | PageStream

/** Whoever is wrong again and again has no link. One that is right gets in all the same. */
const ENTRIES: Allowance = { atOnce: 10, eachSecond: 1 }
const ACTIONS: Allowance = { atOnce: 30, eachSecond: 10 }

/** Answers each request by what the cookie says who it is from, and by nothing else in it. */
export function createPageDesk(desk: PageDesk): (request: PageRequest) => Promise<Answer> {
  const { door, hosts, files, cookie, monotonic } = desk
  const mayEnter = createAllowances(ENTRIES, monotonic)
  const mayAct = createAllowances(ACTIONS, monotonic)
  return async request => {
    const guarded = guard(request, hosts)
    if (guarded !== null) return bare(guarded)
    const { method, path, headers, body } = request
    const token = cookieOf(headers, cookie)
    const member = door.memberOf(token)
    switch (`${method} ${path}`) {
      case 'GET /':
        return front(files, headers['accept-language'])
      case 'GET /words-en':
        return document(200, pageWords('en'))
      case 'GET /words-ko':
        return document(200, pageWords('ko'))
      case 'GET /me':
        return member === null ? bare(401) : document(200, { member })
      case 'GET /events':
        return member === null ? bare(401) : stream(desk, member, token)
      case 'POST /join':
        return join(desk, { code: readCode(body), token, mayGuess: () => mayEnter('strangers') })
      case 'POST /act':
        if (member === null) return bare(401)
        return mayAct(member) ? act(desk, member, body) : bare(429)
      default: {
        const file = method === 'GET' && path !== FRONT ? files.get(path) : undefined
        return file ? text(200, file) : bare(404)
      }
    }
  }
}

const FRONT = '/page.html'

const bare = (status: number): PageReply => ({ type: 'reply', status, headers: GUARDING, body: '' })

const text = (status: number, file: PageFile, more: PageReply['headers'] = {}): PageReply => ({
  type: 'reply',
  status,
  headers: { ...GUARDING, 'Content-Type': file.type, ...more },
  body: file.text,
})

const document = (status: number, fields: object, more: PageReply['headers'] = {}): PageReply =>
  text(
    status,
    { type: 'application/json; charset=utf-8', text: JSON.stringify({ version: 1, ...fields }) },
    more,
  )

/** The page itself has nothing that a stranger may not see; it begins in the language that the browser prefers. */
function front(files: PageDesk['files'], accepted: string | undefined): PageReply {
  const file = files.get(FRONT)
  if (!file) return bare(404)
  const filled = file.text.replace('lang="en"', `lang="${preferred(accepted)}"`)
  return text(200, { ...file, text: filled })
}

/** Korean where it is accepted before English. */
export function preferred(accepted: string | undefined): Language {
  const ranked = (accepted ?? '')
    .split(',')
    .map(range => {
      const [tag = '', weight] = range
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/u)
      return { tag: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) || 0 }
    })
    .filter(({ tag, weight }) => (tag === 'ko' || tag === 'en') && weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return ranked[0]?.tag === 'ko' ? 'ko' : 'en'
}

function stream({ door, room }: PageDesk, member: Handle, token: string | null): PageStream {
  const { now, meeting } = room
  return {
    type: 'stream',
    owner: member,
    headers: { ...GUARDING, 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' },
    read(): PageNews | null {
      if (door.memberOf(token) !== member) return null
      const page = memberPage(meeting(), member, now())
      return { key: pageKey(page), text: () => pageNews(page) }
    },
  }
}

interface Entering {
  readonly code: string | null
  readonly token: string | null
  readonly mayGuess: () => boolean
}

function join({ door, cookie, onChange }: PageDesk, { code, token, mayGuess }: Entering): PageReply {
  if (code === null) return bare(400)
  const entry = door.enter(code, token)
  if (entry.type === 'unknown' && !mayGuess()) return bare(429)
  if (entry.type !== 'in') return document(entry.type === 'used' ? 410 : 404, { entry: entry.type })
  onChange()
  return document(
    200,
    { member: entry.member },
    { 'Set-Cookie': `${cookie}=${entry.token}; Path=/; HttpOnly; SameSite=Strict` },
  )
}

async function act(desk: PageDesk, member: Handle, body: string): Promise<PageReply> {
  const wish = readWish(body)
  if (!wish) return bare(400)
  const problem = await perform(desk, member, wish)
  desk.onChange()
  return problem ? document(409, { problem: toldTo(problem, wish.lang) }) : document(200, { done: true })
}

/** What to press at a terminal helps nobody at a page. */
function toldTo(problem: Problem, lang: Language): { readonly code: string; readonly message: string } {
  const { code, message } = tellProblem(failure(problem.code, problem.about, problem.reason), lang)
  return { code, message }
}
