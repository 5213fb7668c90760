import { stripVTControlCharacters } from 'node:util'
import { type IPty, spawn } from '@lydell/node-pty'
import { Terminal } from '@xterm/headless'
import { onTestFinished } from 'vitest'
import { QUIZ, type Sandbox } from './sandbox.ts'

export interface PtyOptions {
  readonly columns?: number
  readonly rows?: number
  readonly env?: Readonly<Record<string, string>>
}

/** A person at a real terminal. */
export interface Person {
  /** Presses keys or types text. What is waited for from now on is what comes after it. */
  press(keys: string): void
  /** Waits until the program has written this since the last key, wherever it stands on the screen by then. */
  see(text: string): Promise<void>
  /** The lines of the screen, those that have scrolled away too, without the empty ones at the end. */
  lines(): readonly string[]
  /** Lines that the terminal had to break because they were wider than it. */
  tooWide(): readonly string[]
  /** Where the cursor is: its line, and its column from 0. */
  cursor(): { readonly line: string; readonly column: number }
  resize(columns: number): void
  /** Everything that was written, escape sequences too. */
  raw(): string
  /** Ends the program and its shell at once, as `kill -9` does. */
  kill(): void
  /** The exit code, once the program has ended and all is on the screen. */
  ended(): Promise<number>
}

export const KEYS = {
  enter: '\r',
  space: ' ',
  up: '\u001b[A',
  down: '\u001b[B',
  backspace: '\u007f',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
} as const

const PATIENCE = 15_000

/** Starts quiz on a pseudo-terminal, below a shell that says afterwards how the terminal was left. */
export function sitDown(sandbox: Sandbox, args: readonly string[], options: PtyOptions = {}): Person {
  const { columns = 80, rows = 40, env = {} } = options
  const screen = new Terminal({ cols: columns, rows, scrollback: 1000, allowProposedApi: true })
  const shell = ['-c', '"$@"; code=$?; echo; stty -a | tr " " "\\n"; exit $code', 'sh']
  const pty = spawn('/bin/sh', [...shell, process.execPath, QUIZ, ...args], {
    name: env.TERM ?? 'xterm-256color',
    cols: columns,
    rows,
    cwd: sandbox.work,
    env: { ...sandbox.env, ...env },
  })
  const output = collect(pty, screen)
  return {
    press(keys) {
      output.mark()
      pty.write(keys)
    },
    see: text => output.see(text),
    lines: () => linesOf(screen),
    tooWide: () => tooWide(screen),
    cursor() {
      const { active } = screen.buffer
      const line = active.getLine(active.baseY + active.cursorY)?.translateToString(true) ?? ''
      return { line, column: active.cursorX }
    },
    resize(cols) {
      output.mark()
      screen.resize(cols, rows)
      pty.resize(cols, rows)
    },
    raw: output.raw,
    kill: () => process.kill(-pty.pid, 'SIGKILL'),
    ended: () => output.ended,
  }
}

function collect(pty: IPty, screen: Terminal) {
  let raw = ''
  let from = 0
  let code: number | null = null
  const watchers = new Set<() => void>()
  const notify = (): void => {
    for (const watcher of [...watchers]) watcher()
  }
  pty.onData(text => {
    raw += text
    screen.write(text, notify)
  })
  const ended = new Promise<number>(resolve => {
    pty.onExit(({ exitCode }) => {
      code = exitCode
      screen.write('', () => resolve(exitCode))
      notify()
    })
  })
  onTestFinished(() => {
    if (code === null) pty.kill('SIGKILL')
  })
  const said = (): string => stripVTControlCharacters(raw.slice(from))
  return {
    raw: () => raw,
    ended,
    mark() {
      from = raw.length
    },
    see(text: string): Promise<void> {
      return new Promise((resolve, reject) => {
        const fail = (why: string): void =>
          done(() => reject(new Error(`${why} "${text}" was seen:\n${linesOf(screen).join('\n')}`)))
        const timer = setTimeout(() => fail(`in ${PATIENCE} ms no`), PATIENCE)
        const done = (then: () => void): void => {
          clearTimeout(timer)
          watchers.delete(look)
          then()
        }
        const look = (): void => {
          if (said().includes(text)) done(resolve)
          else if (code !== null) fail(`quiz ended with ${code}, and no`)
        }
        watchers.add(look)
        look()
      })
    },
  }
}

function tooWide(screen: Terminal): readonly string[] {
  const { active } = screen.buffer
  const rows = Array.from({ length: active.length }, (_, row) => row)
  return rows
    .filter(row => active.getLine(row + 1)?.isWrapped)
    .map(row => active.getLine(row)?.translateToString(true) ?? '')
}

function linesOf(screen: Terminal): readonly string[] {
  const { active } = screen.buffer
  const lines = Array.from(
    { length: active.length },
    (_, row) => active.getLine(row)?.translateToString(true) ?? '',
  )
  const last = lines.findLastIndex(line => line !== '')
  return lines.slice(0, last + 1)
}
