import { existsSync, readFileSync, rmSync } from 'node:fs'
import { UserError } from '../model/problem.ts'
import { appendLines } from './append-lines.ts'
import { fileFailure } from './file-failure.ts'

/** How far into a learner's rows this home has got: the position, and which row stands there. */
export interface RowCursor {
  readonly position: number
  readonly id: string
}

/**
 * What this home knows to be in a database. It is a cache: where it is gone or damaged, everything is compared anew. One
 * line a step, written after the step is done, so that a step cut off is done again.
 */
export interface SyncLog {
  has(learner: string, id: string): boolean
  cursor(learner: string): RowCursor | null
  /** These are there; with `cursor` also everything up to it. */
  note(learner: string, ids: readonly string[], cursor?: RowCursor): void
  /** The learner's rows are not what they were. */
  forget(learner: string): void
}

interface Step {
  readonly learner: string
  readonly ids: readonly string[]
  readonly cursor: RowCursor | null
  readonly forget: boolean
}

/** Without `keep` nothing is written. */
export function openSyncLog(file: string, keep: boolean): SyncLog {
  const ids = new Map<string, Set<string>>()
  const cursors = new Map<string, RowCursor>()
  const apply = (step: Step): void => {
    if (step.forget) {
      ids.delete(step.learner)
      cursors.delete(step.learner)
    }
    const known = ids.get(step.learner) ?? new Set()
    for (const id of step.ids) known.add(id)
    ids.set(step.learner, known)
    if (step.cursor) cursors.set(step.learner, step.cursor)
  }
  const record = (step: Step): void => {
    apply(step)
    if (keep) appendLines(file, [JSON.stringify(step)])
  }
  const kept = stepsOf(file)
  if (kept === null && keep) rmSync(file)
  for (const step of kept ?? []) apply(step)
  return {
    has: (learner, id) => ids.get(learner)?.has(id) ?? false,
    cursor: learner => cursors.get(learner) ?? null,
    note: (learner, there, cursor) => record({ learner, ids: there, cursor: cursor ?? null, forget: false }),
    forget: learner => record({ learner, ids: [], cursor: null, forget: true }),
  }
}

/** Null for a log with a line that makes no sense: what it says after that line may rest on it. */
function stepsOf(file: string): readonly Step[] | null {
  if (!existsSync(file)) return []
  try {
    const lines = readFileSync(file, 'utf8').split('\n')
    const steps = lines.filter(line => line !== '').map(parseStep)
    return steps.every(step => step !== null) ? steps : null
  } catch (error) {
    throw new UserError(fileFailure('file/read', file, error))
  }
}

function parseStep(line: string): Step | null {
  try {
    const value: unknown = JSON.parse(line)
    return isStep(value) ? value : null
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const isStep = (value: unknown): value is Step =>
  isRecord(value) &&
  typeof value.learner === 'string' &&
  Array.isArray(value.ids) &&
  value.ids.every(id => typeof id === 'string') &&
  typeof value.forget === 'boolean' &&
  (value.cursor === null || isCursor(value.cursor))

const isCursor = (value: unknown): value is RowCursor =>
  isRecord(value) && Number.isSafeInteger(value.position) && typeof value.id === 'string'
