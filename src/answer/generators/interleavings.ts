/** A thread between two of its instructions: additions begun and ended, and what it has loaded. */
interface Thread {
  readonly done: number
  readonly loaded: number | null
}

/**
 * What an unprotected counter can stand at, in ascending order, when each thread has added 1 so many times by a load and a
 * store. Every interleaving is tried; the same state is not tried twice.
 */
export function finalCounts(threads: number, increments: number): readonly number[] {
  const finals = new Set<number>()
  const seen = new Set<string>()
  const visit = (count: number, states: readonly Thread[]): void => {
    // Threads run the same code: which of them is where makes no difference.
    const key = `${count};${states
      .map(({ done, loaded }) => `${done},${loaded ?? '-'}`)
      .sort()
      .join(';')}`
    if (seen.has(key)) return
    seen.add(key)
    if (states.every(({ done }) => done === increments)) finals.add(count)
    for (const [at, { done, loaded }] of states.entries()) {
      if (loaded !== null) visit(loaded + 1, states.with(at, { done: done + 1, loaded: null }))
      else if (done < increments) visit(count, states.with(at, { done, loaded: count }))
    }
  }
  visit(
    0,
    Array.from({ length: threads }, () => ({ done: 0, loaded: null })),
  )
  return [...finals].sort((a, b) => a - b)
}
