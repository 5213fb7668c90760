// Importing ts-fsrs adds methods to Date.prototype; it costs under 2 ms, so it is not put off.
import { FSRSAlgorithm, generatorParameters, get_fuzz_range } from 'ts-fsrs'
import type { Memory } from '../model/card.ts'
import { RATINGS, type Rating } from '../model/rating.ts'
import type { MemorySettings } from '../model/settings.ts'
import { type Days, days } from '../model/time.ts'

const algorithms = new WeakMap<MemorySettings, FSRSAlgorithm>()

/** Intervals of fewer days than this are not fuzzed (Anki, rslib `fuzz_delta`). */
const FUZZ_FROM = 2.5

function algorithmOf(settings: MemorySettings): FSRSAlgorithm {
  const known = algorithms.get(settings)
  if (known) return known
  const algorithm = new FSRSAlgorithm(
    generatorParameters({
      request_retention: settings.retention,
      maximum_interval: settings.maximumInterval,
      // Several relearning steps lower the ceiling of the short-term parameters.
      relearning_steps: settings.relearningSteps.map(minutes => `${minutes}m` as const),
      ...(settings.parameters && { w: [...settings.parameters] }),
    }),
  )
  algorithms.set(settings, algorithm)
  return algorithm
}

/**
 * The memory after each rating, `elapsed` whole study days after the one before. FSRS-6 takes its same-day branch at exactly
 * 0. A card without memory gets its first one.
 */
export function nextMemories(
  memory: Memory | null,
  elapsed: number,
  settings: MemorySettings,
): Readonly<Record<Rating, Memory>> {
  const algorithm = algorithmOf(settings)
  const before = memory && { stability: memory.stability, difficulty: memory.difficulty }
  const wait = wholeDays(elapsed)
  const recall = memory ? algorithm.forgetting_curve(wait, memory.stability) : undefined
  const after = (rating: Rating): Memory => {
    const next = algorithm.next_state(before, wait, RATINGS.indexOf(rating) + 1, recall)
    return { stability: days(next.stability), difficulty: next.difficulty }
  }
  return { again: after('again'), hard: after('hard'), good: after('good'), easy: after('easy') }
}

/** The chance of recall `elapsed` days after the last review: 0.9 when that is as long as the stability. */
export function retrievability(memory: Memory, elapsed: number, settings: MemorySettings): number {
  return algorithmOf(settings).forgetting_curve(Math.max(0, elapsed), memory.stability)
}

/** The 21 parameters as FSRS uses them, each within its bounds. */
export const weightsOf = (settings: MemorySettings): readonly number[] =>
  Array.from(algorithmOf(settings).parameters.w)

/** In how many days recall will have fallen to the desired retention: whole days, from 1 to the maximum interval. */
export const intervalFor = (stability: Days, settings: MemorySettings): number =>
  algorithmOf(settings).next_interval(stability, 0)

/** The days around `interval` among which fuzz may choose, both ends included. */
export function fuzzRange(interval: number, elapsed: number, settings: MemorySettings): [number, number] {
  if (interval < FUZZ_FROM) return [interval, interval]
  const { min_ivl, max_ivl } = get_fuzz_range(interval, elapsed, settings.maximumInterval)
  return [min_ivl, max_ivl]
}

/** A clock that was set back, or a journey west, must not give FSRS a negative time. */
const wholeDays = (elapsed: number): number => (elapsed > 0 ? Math.floor(elapsed) : 0)
