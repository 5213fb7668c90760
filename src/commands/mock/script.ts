import { failure, type Problem, UserError } from '../../model/problem.ts'
import { fromIso, type Instant, instant } from '../../model/time.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Key } from '../../ports/prompts.ts'

/** One thing that a person would do. */
export type ScriptStep =
  | { readonly type: 'key'; readonly key: Key; readonly line: number }
  | { readonly type: 'wait'; readonly seconds: number; readonly line: number }
  | { readonly type: 'text'; readonly text: string; readonly line: number }
  | { readonly type: 'choose'; readonly name: string; readonly line: number }
  | { readonly type: 'confirm'; readonly yes: boolean; readonly line: number }

export interface Script {
  readonly file: string
  /** What the clock shows first; null is now. */
  readonly start: Instant | null
  readonly steps: readonly ScriptStep[]
}

const NAMED_KEYS: ReadonlySet<Key> = new Set(['up', 'down', 'space', 'enter', 'tab', 'escape', 'backspace'])

/**
 * Reads a script: one thing a line.
 *
 *     at 2026-05-11T19:00:00+09:00   # what the clock shows first
 *     wait 90                        # or `wait 1:30`: time passes
 *     space r 1 2 enter              # keys, pressed one after the other
 *     choose @sol                    # where one of a list is chosen
 *     yes                            # or `no`, where something is to be confirmed
 *     type free text                 (where a line is typed: all of the line)
 */
export function parseScript(file: string, text: string): Script {
  const steps: ScriptStep[] = []
  const problems: Problem[] = []
  let start: Instant | null = null
  for (const [index, raw] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    const line = index + 1
    const words = withoutRemark(raw.normalize('NFC').trim())
    if (words === '') continue
    const clock = /^at\s+(\S+)$/u.exec(words)?.[1]
    const parsed = clock === undefined ? stepsOf(words, line) : null
    if (clock !== undefined) start = fromIso(clock) ?? start
    if (parsed) steps.push(...parsed)
    else if (clock === undefined || fromIso(clock) === null)
      problems.push({ code: 'mock/script', severity: 'error', file, line, column: 1, about: { text: words } })
  }
  if (problems.length > 0) throw new UserError(problems)
  return { file, start, steps }
}

/** What is typed may have a `#` in it. */
const withoutRemark = (line: string): string =>
  line.startsWith('type ') ? line : line.replace(/(?:^|\s)#.*$/u, '').trim()

/** Null where the line can't be read. */
function stepsOf(words: string, line: number): readonly ScriptStep[] | null {
  const [, verb = '', rest = ''] = /^(\S+)\s*(.*)$/u.exec(words) ?? []
  if (verb === 'type') return [{ type: 'text', text: rest, line }]
  if (verb === 'choose') return [{ type: 'choose', name: rest, line }]
  if (words === 'yes' || words === 'no') return [{ type: 'confirm', yes: words === 'yes', line }]
  if (verb === 'wait') {
    const seconds = secondsOf(rest)
    return seconds === null ? null : [{ type: 'wait', seconds, line }]
  }
  const keys = words.split(/\s+/u)
  const known = keys.every(key => NAMED_KEYS.has(key) || [...key].length === 1)
  return known ? keys.map(key => ({ type: 'key', key, line })) : null
}

function secondsOf(text: string): number | null {
  const [, minutes = '0', seconds] = /^(?:(\d{1,4}):)?(\d{1,6})$/u.exec(text) ?? []
  return seconds === undefined ? null : Number(minutes) * 60 + Number(seconds)
}

/** A clock that goes on only where the script says so. */
export interface ScriptClock extends Clock {
  pass(seconds: number): void
}

export function scriptClock({ start }: Script, clock: Clock): ScriptClock {
  const first = start ?? clock.now()
  let passed = 0
  return {
    now: () => instant(first + passed),
    offset: at => clock.offset(at),
    monotonic: () => passed,
    pass(seconds) {
      passed += seconds * 1000
    },
  }
}

/** What was to be done next does not answer what is asked. */
export function misplaced({ file }: Script, { line }: ScriptStep, asked: string): UserError {
  return new UserError({ ...failure('mock/script', { asked }, 'misplaced'), file, line, column: 1 })
}
