import type { Chance } from '../../model/seeded.ts'
import { pick } from './draw.ts'

/** A statement of a transaction, as PostgreSQL takes it. */
export type Statement =
  | { readonly type: 'insert'; readonly value: number }
  | { readonly type: 'savepoint' | 'rollback to' | 'release'; readonly name: string }
  | { readonly type: 'begin' | 'commit' | 'rollback' }

/** What is there after a statement, and which line took away what is there no more. */
export interface Moment {
  readonly rows: readonly number[]
  readonly undoneBy: ReadonlyMap<number, number>
}

interface Savepoint {
  readonly name: string
  readonly rows: readonly number[]
}

export function shownStatement(statement: Statement): string {
  switch (statement.type) {
    case 'insert':
      return `INSERT INTO t VALUES (${statement.value});`
    case 'savepoint':
    case 'rollback to':
    case 'release':
      return `${statement.type.toUpperCase()} ${statement.name};`
    default:
      return `${statement.type.toUpperCase()};`
  }
}

/** Runs the script; one moment a line. Savepoints named twice hide each other, the later the earlier. */
export function runScript(script: readonly Statement[]): readonly Moment[] {
  const undoneBy = new Map<number, number>()
  let rows: readonly number[] = []
  let savepoints: readonly Savepoint[] = []
  return script.map((statement, index) => {
    const before = rows
    switch (statement.type) {
      case 'insert':
        rows = [...rows, statement.value]
        break
      case 'savepoint':
        savepoints = [...savepoints, { name: statement.name, rows }]
        break
      case 'rollback to': {
        const at = savepoints.findLastIndex(({ name }) => name === statement.name)
        rows = savepoints[at]?.rows ?? rows
        savepoints = savepoints.slice(0, at + 1)
        break
      }
      case 'release':
        savepoints = savepoints.slice(
          0,
          savepoints.findLastIndex(({ name }) => name === statement.name),
        )
        break
      case 'rollback':
        rows = []
        break
      default:
    }
    for (const row of before) if (!rows.includes(row)) undoneBy.set(row, index + 1)
    return { rows, undoneBy: new Map(undoneBy) }
  })
}

/** A script that fails nowhere: what it goes back to or releases is there. */
export function drawScript(
  chance: Chance,
  length: number,
  ends: 'commit' | 'rollback',
): readonly Statement[] {
  const script: Statement[] = [{ type: 'begin' }, { type: 'insert', value: 1 }]
  let names: readonly string[] = []
  let value = 2
  while (script.length < length) {
    const known = names[Math.floor(chance() * names.length)]
    const draw = chance()
    const last = script.at(-1)?.type
    if (draw < 0.42 && last !== 'insert') {
      script.push({ type: 'insert', value: value++ })
    } else if (draw < 0.65 && names.length < 3 && last !== 'savepoint') {
      const name = pick(chance, ['a', 'b', 'c'])
      names = [...names, name]
      script.push({ type: 'savepoint', name })
    } else if (known !== undefined && last === 'insert') {
      const type = draw < 0.9 ? 'rollback to' : 'release'
      names = names.slice(0, names.lastIndexOf(known) + (type === 'release' ? 0 : 1))
      script.push({ type, name: known })
    }
  }
  return [...script, { type: 'insert', value }, { type: ends }]
}
