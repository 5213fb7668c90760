import type { Chance } from '../../model/seeded.ts'
import { shuffled } from './draw.ts'

/** A statement of a script. `then` is a chain on a promise that is resolved already: each body waits for the one before. */
export type LoopStatement =
  | { readonly type: 'log'; readonly letter: string }
  | { readonly type: 'timeout' | 'microtask'; readonly body: readonly LoopStatement[] }
  | { readonly type: 'then'; readonly bodies: readonly (readonly LoopStatement[])[] }

export type Phase = 'script' | 'microtask' | 'timer'

export interface Printed {
  readonly letter: string
  readonly phase: Phase
}

type Task = () => void

/** What is printed, in order. All timers have the same delay, so they fire in the order in which they were set. */
export function runLoop(script: readonly LoopStatement[]): readonly Printed[] {
  const printed: Printed[] = []
  const microtasks: Task[] = []
  const timers: Task[] = []
  const run = (statements: readonly LoopStatement[], phase: Phase): void => {
    for (const statement of statements) perform(statement, phase)
  }
  const chain = ([body, ...rest]: readonly (readonly LoopStatement[])[]): void => {
    if (!body) return
    microtasks.push(() => {
      run(body, 'microtask')
      chain(rest)
    })
  }
  const perform = (statement: LoopStatement, phase: Phase): void => {
    switch (statement.type) {
      case 'log':
        printed.push({ letter: statement.letter, phase })
        break
      case 'timeout':
        timers.push(() => run(statement.body, 'timer'))
        break
      case 'microtask':
        microtasks.push(() => run(statement.body, 'microtask'))
        break
      case 'then':
        chain(statement.bodies)
    }
  }
  const drain = (): void => {
    for (let task = microtasks.shift(); task; task = microtasks.shift()) task()
  }
  run(script, 'script')
  drain()
  for (let timer = timers.shift(); timer; timer = timers.shift()) {
    timer()
    drain()
  }
  return printed
}

/** JavaScript, two spaces in for each function. */
export const loopSource = (statements: readonly LoopStatement[], indent = ''): readonly string[] =>
  statements.flatMap(statement => sourceOf(statement, indent))

function sourceOf(statement: LoopStatement, indent: string): readonly string[] {
  switch (statement.type) {
    case 'log':
      return [`${indent}console.log('${statement.letter}')`]
    case 'timeout':
      return call(`${indent}setTimeout(`, statement.body, ', 0)', indent)
    case 'microtask':
      return call(`${indent}queueMicrotask(`, statement.body, ')', indent)
    case 'then':
      return [
        `${indent}Promise.resolve()`,
        ...statement.bodies.flatMap(body => call(`${indent}  .then(`, body, ')', `${indent}  `)),
      ]
  }
}

function call(
  open: string,
  body: readonly LoopStatement[],
  close: string,
  indent: string,
): readonly string[] {
  const [only] = body
  if (body.length === 1 && only?.type === 'log') return [`${open}() => console.log('${only.letter}')${close}`]
  return [`${open}() => {`, ...loopSource(body, `${indent}  `), `${indent}}${close}`]
}

type Shape = 'log' | 'timeout' | 'microtask' | 'then'

/** `size` statements at the top, with something inside `nested` of them; letters go down the page. */
export function drawLoop(chance: Chance, size: number, nested: number): readonly LoopStatement[] {
  let letters = 0
  const log = (): LoopStatement => ({ type: 'log', letter: String.fromCharCode(65 + letters++) })
  const inner = (): LoopStatement => {
    const type = chance() < 0.5 ? 'microtask' : 'timeout'
    return { type, body: [log()] }
  }
  const body = (isNested: boolean): readonly LoopStatement[] => {
    if (!isNested) return [log()]
    const logged = log()
    return chance() < 0.7 ? [logged, inner()] : [logged, inner(), log()]
  }
  const make = (shape: Shape, isNested: boolean): LoopStatement => {
    if (shape === 'log') return log()
    if (shape !== 'then') return { type: shape, body: body(isNested) }
    return { type: 'then', bodies: chance() < 0.5 ? [body(isNested), [log()]] : [body(isNested)] }
  }
  const some: readonly Shape[] = shuffled(chance, ['timeout', 'microtask', 'then', 'timeout', 'then'])
  const shapes = shuffled(chance, ['timeout', 'log', ...some.slice(0, Math.max(0, size - 2))] as const)
  const deep = new Set(
    shuffled(
      chance,
      shapes.flatMap((shape, at) => (shape === 'log' ? [] : [at])),
    ).slice(0, nested),
  )
  return shapes.map((shape, at) => make(shape, deep.has(at)))
}
