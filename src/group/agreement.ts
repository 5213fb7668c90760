import type { Handle, Score } from '../model/mock.ts'
import { seeded } from '../model/seeded.ts'
import { ordinalAlpha } from './krippendorff.ts'

/** What several raters said of one thing before they knew of each other. */
export type RatedItem = ReadonlyMap<Handle, Score>

export interface Agreement {
  /** Items that at least two have rated. */
  readonly items: number
  /** Items without which there is no alpha. */
  readonly needed: number
  /** Pairs of raters over all items. */
  readonly pairs: number
  /** Shares of the pairs: the same level, and one apart at most. Null where there is no pair. */
  readonly exact: number | null
  readonly withinOne: number | null
  /** The mean distance in a pair. */
  readonly difference: number | null
  /** Items on which the highest and the lowest are two levels apart or more. */
  readonly wide: number
  /** Null where there are too few items to say. */
  readonly alpha: Alpha | null
}

/** Krippendorff's alpha, ordinal, with the middle 95 % of its bootstrap. */
export interface Alpha {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Below so many items an interval says less than it claims: at 10 one of 95 % covers 67 (PMC5965565). */
const FEWEST_ITEMS = 20

/** Items that are two levels apart are talked about again. */
const WIDE = 2

export function agreementOf(all: readonly RatedItem[]): Agreement {
  const items = all.map(item => [...item.values()]).filter(scores => scores.length > 1)
  const distances = items.flatMap(distancesIn)
  const share = (most: number): number | null =>
    distances.length === 0 ? null : distances.filter(distance => distance <= most).length / distances.length
  return {
    items: items.length,
    needed: FEWEST_ITEMS,
    pairs: distances.length,
    exact: share(0),
    withinOne: share(1),
    difference: distances.length === 0 ? null : sum(distances) / distances.length,
    wide: items.filter(scores => Math.max(...scores) - Math.min(...scores) >= WIDE).length,
    alpha: items.length < FEWEST_ITEMS ? null : alphaOf(items),
  }
}

const distancesIn = (scores: readonly Score[]): readonly number[] =>
  scores.flatMap((one, at) => scores.slice(at + 1).map(other => Math.abs(one - other)))

const RESAMPLES = 1000

/** Null where all have said the same of everything: alpha is then undefined. */
function alphaOf(items: readonly (readonly Score[])[]): Alpha | null {
  const value = ordinalAlpha(items)
  if (value === null) return null
  const chance = seeded(items.length)
  const drawn = (): readonly Score[] => items[Math.floor(chance() * items.length)] ?? []
  const values = Array.from({ length: RESAMPLES }, () => ordinalAlpha(items.map(drawn)) ?? 1).sort(
    (a, b) => a - b,
  )
  const at = (share: number): number => values[Math.round(share * (values.length - 1))] ?? value
  return { value, low: at(0.025), high: at(0.975) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
