import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { pipe, start } from './pipe.ts'
import { type Sandbox, sandbox } from './sandbox.ts'

const LOCKS = `# 잠금

## 뮤텍스란 무엇입니까?
<!-- id: mutex, level: easy -->

한 스레드만 들어가게 하는 잠금입니다.

### 핵심 포인트
- 소유자가 **하나**입니다
- **소유자**만 열 수 있습니다

### 힌트
누가 다시 열 수 있습니까?
`

interface Turn {
  readonly candidate: string
  readonly interviewer: string
  readonly scribe: string | null
  readonly raters: readonly string[]
}

/** A meeting of four that quiz serves, without a terminal. */
export interface Served {
  readonly address: string
  /** The first one of the plan. */
  readonly turn: Turn
  linkOf(member: string): string
  /** Who gave which scores, as it stands on the disk. */
  scores(): Readonly<Record<string, readonly number[]>>
}

export async function serveMock(): Promise<Served> {
  const here = sandbox({ 'ko/locks.md': LOCKS })
  const plan = ['mock', 'plan', '--members', '@jun,@sol,@min,@kim', '--preset', 'short', '--lang', 'ko']
  const { code, err } = await pipe(here, plan)
  if (code !== 0) throw new Error(err)
  const { page } = await servedDocument(here)
  const planned = records(here).find(({ type }) => type === 'planned')
  const [turn] = planned?.plan?.turns ?? []
  if (!turn) throw new Error('nothing was planned')
  return {
    address: page.address,
    turn,
    linkOf(member) {
      const found = page.links.find(link => link.member === member)
      if (!found) throw new Error(`${member} has no link`)
      return found.url
    },
    scores: () =>
      Object.fromEntries(
        records(here).flatMap(({ type, by, scores }) =>
          (type === 'scored' || type === 'self-scored') && scores
            ? [[String(by), [scores.knowledge, scores.delivery]]]
            : [],
        ),
      ),
  }
}

interface PageDocument {
  readonly page: { readonly address: string; readonly links: readonly { member: string; url: string }[] }
}

/** The document that says where the page is; it is served as long as the test runs. */
function servedDocument(here: Sandbox): Promise<PageDocument> {
  const child = start(here, ['mock', 'run', '--serve', '--port', '0', '--json'])
  onTestFinished(() => {
    child.kill('SIGINT')
  })
  return new Promise((resolve, reject) => {
    let out = ''
    let err = ''
    child.stderr.on('data', part => {
      err += part
    })
    child.stdout.on('data', part => {
      out += part
      if (out.endsWith('\n}\n')) resolve(JSON.parse(out))
    })
    child.on('close', code => reject(new Error(`quiz ended with ${code}: ${err}`)))
  })
}

interface Line {
  readonly type: string
  readonly by: string | null
  readonly plan?: { readonly turns: readonly Turn[] }
  readonly scores?: { readonly knowledge: number; readonly delivery: number }
}

function records({ home }: Sandbox): readonly Line[] {
  const folder = join(home, 'mock')
  const meeting = join(folder, readdirSync(folder)[0] ?? '')
  return readdirSync(meeting)
    .filter(name => name.endsWith('.jsonl'))
    .flatMap(name => readFileSync(join(meeting, name), 'utf8').trimEnd().split('\n'))
    .map(line => JSON.parse(line))
}
