import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { QUIZ, type Sandbox } from './sandbox.ts'

export interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly out: string
  readonly err: string
}

interface PipeOptions {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs quiz without a terminal, gives it all of `input` and the end of it, and waits for its end. */
export function pipe(sandbox: Sandbox, args: readonly string[], options: PipeOptions = {}): Promise<Ended> {
  const child = start(sandbox, args, options.env)
  child.stdin.end(options.input ?? '')
  return ended(child)
}

type Json = Readonly<Record<string, unknown>>

/** A session that is held line by line. */
export interface Dialogue {
  /** Says a line without waiting for what it brings; an object is said as JSON. */
  say(line: string | Json): void
  /** The next line that quiz says. Fails when there is none. */
  hear(): Promise<string>
  hearJson(): Promise<Json>
  /** Closes the input. */
  end(): Promise<Ended>
  kill(signal: NodeJS.Signals): Promise<Ended>
}

export function dialogue(
  sandbox: Sandbox,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Dialogue {
  const child = start(sandbox, args, env)
  const heard: string[] = []
  let waiting: { heard: (line: string) => void; failed: (error: Error) => void } | null = null
  let rest = ''
  let gone = false
  child.stdout.on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    heard.push(...lines)
    const [first] = heard
    if (!waiting || first === undefined) return
    heard.shift()
    waiting.heard(first)
    waiting = null
  })
  const over = ended(child)
  over.then(({ out, err }) => {
    gone = true
    waiting?.failed(new Error(`quiz has ended, nothing more comes after:\n${out}\n${err}`))
  })
  const hear = (): Promise<string> => {
    const first = heard.shift()
    if (first !== undefined) return Promise.resolve(first)
    if (gone) return Promise.reject(new Error('quiz has ended'))
    return new Promise((resolve, reject) => {
      waiting = { heard: resolve, failed: reject }
    })
  }
  return {
    say: line => void child.stdin.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`),
    hear,
    hearJson: async () => JSON.parse(await hear()),
    end() {
      child.stdin.end()
      return over
    },
    kill(signal) {
      child.kill(signal)
      return over
    },
  }
}

export function start(
  { work, env }: Sandbox,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [QUIZ, ...args], { cwd: work, env: { ...env, ...more } })
  child.stdout.setEncoding('utf8')
  child.stderr.setEncoding('utf8')
  // It may have ended before it has read everything.
  child.stdin.on('error', () => {})
  onTestFinished(() => {
    if (child.exitCode === null) child.kill('SIGKILL')
  })
  return child
}

export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let out = ''
  let err = ''
  child.stdout.on('data', text => {
    out += text
  })
  child.stderr.on('data', text => {
    err += text
  })
  return new Promise(resolve => child.on('close', (code, signal) => resolve({ code, signal, out, err })))
}
