import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { vi } from 'vitest'
import { temporaryFolder } from '../edge/temporary-folder.ts'

// Each test starts programs, on a machine that may be busy. What a test waits for has its own, shorter limit.
vi.setConfig({ testTimeout: 60_000 })

export const QUIZ = join(import.meta.dirname, '../../bin/quiz.js')

type Json = Readonly<Record<string, unknown>>

/** A person's machine in a temporary folder, with banks of their own and without those that ship. */
export interface Sandbox {
  /** Where commands are run; `questions` lies in it. */
  readonly work: string
  readonly home: string
  readonly env: Readonly<Record<string, string>>
  write(file: string, text: string): string
  /** All whole lines of all journals. */
  journal(): readonly Json[]
  /** Puts events into the journal, as another day or another device did. */
  remember(...events: readonly Json[]): void
}

interface SandboxOptions {
  readonly config?: Json
  /** A folder that is there already, instead of one in the temporary folder. */
  readonly home?: string
}

/** `files` lie below the folder of questions: `en/network.md`. */
export function sandbox(
  files: Readonly<Record<string, string>>,
  { config = {}, home: given }: SandboxOptions = {},
): Sandbox {
  const root = temporaryFolder()
  const work = join(root, 'work')
  const home = given ?? join(root, 'home')
  const write = (file: string, text: string): string => {
    const path = join(work, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return path
  }
  mkdirSync(work)
  mkdirSync(home, { recursive: true })
  for (const [file, text] of Object.entries(files)) write(join('questions', file), text)
  writeFileSync(join(home, 'config.json'), JSON.stringify({ builtin: false, member: 'jimin', ...config }))
  return {
    work,
    home,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: root,
      QUIZ_HOME: home,
      LANG: 'en_US.UTF-8',
      TZ: 'Asia/Seoul',
      TERM: 'xterm-256color',
    },
    write,
    journal: () => journalOf(home),
    remember: (...events) => remember(home, events),
  }
}

function journalOf(home: string): readonly Json[] {
  const folder = join(home, 'journal')
  return readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1))
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
}

function remember(home: string, events: readonly Json[]): void {
  const folder = join(home, 'journal')
  mkdirSync(folder, { recursive: true })
  const lines = events.map((event, n) => {
    const id = `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
    return `${JSON.stringify({ v: 1, id, offset: 540, member: 'jimin', ...event })}\n`
  })
  writeFileSync(join(folder, 'fedcba9876543210.jsonl'), lines.join(''))
}
