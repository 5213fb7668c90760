import type { Askable } from './askable.ts'

export interface Slots {
  /** How many the turn has. */
  readonly questions: number
  /** Those that are chosen, in their order. */
  readonly filled: readonly Askable[]
  /** What must be among them; null where nothing must. */
  readonly due: Askable | null
}

type Rule = (question: Askable) => boolean

const MOST_OF_A_TOPIC = 2

/** One for every five that are asked. */
export const mostHard = (questions: number): number => Math.ceil(questions / 5)

/**
 * What may stand in the next slot. Rules that nothing in `left` can keep are given up, the least important first: a topic more
 * than twice, hard ones, the beginning, the easy one, and last what must be asked.
 */
export function slotFilter(slots: Slots, left: readonly Askable[]): Rule {
  const rules = rulesFor(slots, left)
  for (let dropped = 0; dropped < rules.length; dropped++) {
    const kept = rules.slice(dropped)
    const isAllowed: Rule = question => kept.every(rule => rule(question))
    if (left.some(isAllowed)) return isAllowed
  }
  return () => true
}

/** The least important first. */
function rulesFor({ questions, filled, due }: Slots, left: readonly Askable[]): readonly Rule[] {
  const waiting = due !== null && !filled.includes(due) ? due : null
  const owesEasy = !filled.some(isEasy) && left.some(isEasy)
  const owed = [waiting !== null, owesEasy && !(waiting && isEasy(waiting))].filter(owes => owes).length
  const slotsLeft = questions - filled.length
  // What must still be asked has its place already.
  const coming = (question: Askable): readonly Askable[] =>
    waiting === null || question === waiting ? filled : [...filled, waiting]
  return [
    question => coming(question).filter(({ topic }) => topic === question.topic).length < MOST_OF_A_TOPIC,
    question => !isHard(question) || coming(question).filter(isHard).length < mostHard(questions),
    question => filled.length > 0 || !isHard(question),
    question => slotsLeft > owed || question === waiting || (owesEasy && isEasy(question)),
    question => slotsLeft > 1 || waiting === null || question === waiting,
  ]
}

const isEasy = ({ level }: Askable): boolean => level === 'easy'
const isHard = ({ level }: Askable): boolean => level === 'hard'
