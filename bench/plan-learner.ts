import { fsrsNumbers } from '../src/memory/fsrs-numbers.ts'
import { seeded } from '../src/model/seeded.ts'
import { DEFAULT_SETTINGS, type MemorySettings } from '../src/model/settings.ts'
import { actrMemories } from './plan-actr.ts'
import { type Drawn, firstRating, recalledRating, type TrueMemory } from './plan-look.ts'

/** The parameters of FSRS-6, as ts-fsrs 5.4 has them. */
const DEFAULT = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
  1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
]

/** How memory really is: as the scheduler believes, as different from that as people are, or by another theory. */
export const TRUTHS = ['a', 'wide', 'act-r'] as const
export type Truth = (typeof TRUTHS)[number]

/** A person in the simulation. The same number is the same person, whatever the policy. */
export interface SimulatedLearner {
  /** What this person will come to remember of a question, of which nothing is known yet. */
  readonly meet: (question: number) => TrueMemory
  readonly draw: (question: number, review: number) => Drawn
}

const EASE_SPREAD = 0.6
const TIME_SPREAD = 0.35

export function simulatedLearner(truth: Truth, seed: number): SimulatedLearner {
  const at = (question: number, review: number) => seeded(mixed(seed, question, review))
  const meet =
    truth === 'act-r'
      ? actrMemories(normal(at(PERSON, 1)), question => normal(at(question, 0)))
      : fsrsMemories(
          { ...DEFAULT_SETTINGS, parameters: truth === 'a' ? null : wide(seed) },
          // How much better than the parameters say each question sticks.
          question => (truth === 'a' ? 1 : Math.exp(EASE_SPREAD * normal(at(question, 0)))),
        )
  return {
    meet,
    draw(question, review) {
      const chance = at(question, review + 1)
      return {
        recall: chance(),
        rating: chance(),
        noise: Math.exp(TIME_SPREAD * normal(chance) - TIME_SPREAD ** 2 / 2),
      }
    },
  }
}

function fsrsMemories(settings: MemorySettings, easeOf: (question: number) => number) {
  const numbers = fsrsNumbers(settings)
  return (question: number): TrueMemory => {
    const ease = easeOf(question)
    let last: number | null = null
    let [stability, difficulty] = [0, 0]
    const recall = (day: number): number => (last === null ? 0 : numbers.recall(day - last, stability * ease))
    return {
      recall,
      look(day, drawn) {
        if (last === null) {
          const rating = firstRating(drawn.rating)
          ;({ stability, difficulty } = numbers.first[rating])
          last = day
          return rating
        }
        const chance = recall(day)
        const rating = drawn.recall < chance ? recalledRating(drawn.rating) : 'again'
        stability = numbers.stability(rating, stability, difficulty, chance)
        difficulty = numbers.difficulty(rating, difficulty)
        last = day
        return rating
      },
    }
  }
}

/** No question has this number. */
const PERSON = 7_777_777

const mixed = (seed: number, question: number, review: number): number =>
  Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(question + 1, 0x85ebca6b) ^ Math.imul(review + 1, 0xc2b2ae35)

/** Box and Muller. */
const normal = (chance: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())

const clip = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** The generator of design/scheduling.md §7. */
function wide(seed: number): readonly number[] {
  const chance = seeded(mixed(seed, PERSON, 1))
  const z = Array.from({ length: 18 }, () => normal(chance))
  const n = (at: number): number => z[at] ?? 0
  const w = [...DEFAULT]
  for (let at = 0; at < 4; at++) {
    const made = clip((DEFAULT[at] ?? 0) * Math.exp(1.2 * n(0) + 0.6 * n(at + 1)), 0.1, 100)
    w[at] = Math.max(made, w[at - 1] ?? 0)
  }
  w[4] = 7 + 0.35 * n(13)
  w[5] = Math.max(0.02, 0.53 + 0.25 * n(14))
  w[6] = 2.3 + 0.3 * n(15)
  w[8] = 1.55 + 0.35 * (0.66 * n(0) + 0.75 * n(6))
  w[9] = clip(0.17 + 0.15 * n(7), 0, 0.8)
  w[10] = clip(1 + 0.3 * n(8), 0.3, 3.5)
  w[11] = 1.8 * Math.exp(0.06 * n(9))
  w[12] = 0.12
  w[13] = clip(0.31 + 0.11 * n(16), 0.05, 0.9)
  w[14] = clip(2.2 + 0.33 * n(10), 0.5, 4)
  w[15] = clip(0.25 + 0.2 * n(11), 0, 1)
  w[16] = clip(3 + 0.55 * n(12), 1, 6)
  w[20] = clip(0.24 * Math.exp(0.5 * n(17)), 0.1, 0.8)
  return w
}
