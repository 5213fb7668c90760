import { bankerText } from '../../locales/generated-banker.ts'
import { inEither } from '../../model/bilingual.ts'
import type { Instance } from '../generator.ts'
import { whole } from '../generator-params.ts'
import { makeGenerator } from '../make-generator.ts'
import { byParts, reasons, writer } from './acceptance.ts'
import { type BankerState, drawState, nameOf, needOf, resourceName, shown } from './banker.ts'
import { setting } from './banker-solution.ts'
import { between } from './draw.ts'
import { blocks } from './gfm-table.ts'
import { readVector } from './read-numbers.ts'
import { NAMED } from './typed-words.ts'

const say = writer(bankerText)

interface Facts {
  readonly state: BankerState
  readonly process: number
}

export const bankerNeed = makeGenerator({
  id: 'banker-need',
  version: 1,
  params: { processes: whole(3, 5), resources: whole(2, 4, [3, 4]) },
  draw: (chance, { processes, resources }): Facts => ({
    state: drawState(chance, processes, resources),
    process: between(chance, 0, processes - 1),
  }),
  isWorthAsking: ({ state, process }) => new Set(needOf(state, process)).size > 1,
  pose: poseNeed,
})

export function poseNeed({ state, process }: Facts): Instance {
  const need = needOf(state, process)
  const max = state.max[process] ?? []
  const held = state.allocation[process] ?? []
  const example = shown(need.map(() => 0))
  return {
    stem: say(text => blocks(setting(state, text), text.need.ask({ process: nameOf(process), example }))),
    solution: say(text =>
      blocks(text.need.steps, `Need = ${shown(max)} − ${shown(held)} = **${shown(need)}**`),
    ),
    right: inEither(shown(need)),
    level: 'easy',
    example: inEither(example),
    multiline: false,
    accept(answer) {
      const given = readVector(answer, need.length, NAMED.need)
      if (given === null) return null
      const why = max.flatMap((most, at) => {
        const missing = most - (held[at] ?? 0)
        const said = given[at] ?? 0
        if (said === missing) return []
        const about = {
          resource: resourceName(at),
          max: most,
          held: held[at] ?? 0,
          need: missing,
          given: said,
        }
        return [say(text => text.need.cell(about))]
      })
      return byParts(need.length - why.length, why.length, reasons(why))
    },
  }
}
