import { AGES } from '../figures/ages.ts'
import { agesOf } from '../figures/card-table.ts'
import type { Figures } from '../figures/figures.ts'
import type { CardId } from '../model/card.ts'
import { shareOf, type Tests } from '../model/tests.ts'

/** Retention of memories of one age. */
export interface AgeRetention extends Tests {
  /** Days since the review before, both ends included; null is no end. */
  readonly from: number
  readonly to: number | null
  readonly retention: number | null
  /** The mean chance that FSRS gave the same tests; null where there was none, and over some cards only. */
  readonly predicted: number | null
}

/** Of everything that was ever tested, whatever has become of the cards since. */
export const retentionByAge = ({ ages }: Figures): readonly AgeRetention[] =>
  ages.map(({ tested, recalled, predicted }, age) =>
    ofAge(age, { tested, recalled }, tested === 0 ? null : predicted / tested),
  )

/** Of some cards. */
export function retentionByAgeOf({ table }: Figures, ids: Iterable<CardId>): readonly AgeRetention[] {
  const sums = AGES.map(() => ({ tested: 0, recalled: 0 }))
  for (const id of ids) {
    const ages = agesOf(table, id)
    for (const [age, sum] of sums.entries()) {
      sum.tested += ages[2 * age] ?? 0
      sum.recalled += ages[2 * age + 1] ?? 0
    }
  }
  return sums.map((tests, age) => ofAge(age, tests, null))
}

function ofAge(age: number, tests: Tests, predicted: number | null): AgeRetention {
  const next = AGES[age + 1]
  return {
    from: AGES[age] ?? 1,
    to: next === undefined ? null : next - 1,
    ...tests,
    retention: shareOf(tests),
    predicted,
  }
}
