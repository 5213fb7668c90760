import { type Chance, seeded } from '../model/seeded.ts'
import type { Generator, Instance } from './generator.ts'
import { type DrawnParams, drawParams, type ParamTable } from './generator-params.ts'

/** How instances come to be: drawn until one is worth asking, then put into words. */
export interface Design<Table extends ParamTable, Facts> {
  readonly id: string
  readonly version: number
  readonly params: Table
  readonly draw: (chance: Chance, params: DrawnParams<Table>) => Facts
  readonly isWorthAsking: (facts: Facts, params: DrawnParams<Table>) => boolean
  /** Has to do with every instance that can be drawn, one not worth asking too. */
  readonly pose: (facts: Facts) => Instance
}

/** Draws before an instance is asked as it comes, rather than none. */
const MOST_DRAWS = 200

export function makeGenerator<Table extends ParamTable, Facts>(design: Design<Table, Facts>): Generator {
  const { id, version, params: table } = design
  return {
    id,
    version,
    params: table,
    generate(params, seed) {
      const chance = seeded(seed)
      const drawn = drawParams(table, params, chance)
      let facts = design.draw(chance, drawn)
      for (let draws = 1; draws < MOST_DRAWS && !design.isWorthAsking(facts, drawn); draws++) {
        facts = design.draw(chance, drawn)
      }
      return ofSensibleLength(design.pose(facts))
    },
  }
}

/** No answer to any problem comes near it: whatever is longer was pasted by mistake, and is not worth the time to read. */
const LONGEST_ANSWER = 4000

const ofSensibleLength = (instance: Instance): Instance => ({
  ...instance,
  accept: answer => (answer.length > LONGEST_ANSWER ? null : instance.accept(answer)),
})
