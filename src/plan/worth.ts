import type { Memory } from '../model/card.ts'
import type { PlanItem } from './item.ts'
import { lookSeconds, type Outlook, outlookOf, type Policy, type PolicyRequest, policyOf } from './outlook.ts'
import { priceOf } from './price.ts'

/** What a look at each item is worth now, in questions per second. */
export interface Worths {
  /** What a second of practice is worth later: questions per second. */
  readonly price: number
  /** Of each item, in their order. */
  readonly worth: Float64Array
  /** Expected seconds of a look now. */
  readonly seconds: Float64Array
}

/**
 * The gain in expected recall on the interview day that a look now brings, against what the same item could still gain
 * later, per second. Nothing is drawn: the same state gives the same order.
 */
export function worthsOf(items: readonly PlanItem[], request: Omit<PolicyRequest, 'count'>): Worths {
  const policy = policyOf({ ...request, count: items.length })
  const outlooks = items.map(({ memory, age }) =>
    memory ? outlookOf(policy, memory.stability, memory.difficulty, age) : null,
  )
  const price = priceOf(policy, items, outlooks)
  const worth = new Float64Array(items.length)
  const seconds = new Float64Array(items.length)
  items.forEach((item, at) => {
    const outlook = outlooks[at]
    const look =
      item.memory && outlook
        ? seenLook(policy, item, item.memory, outlook, price)
        : newLook(policy, item, price)
    worth[at] = look.worth
    seconds[at] = look.seconds
  })
  return { price, worth, seconds }
}

interface LookNow {
  readonly worth: number
  readonly seconds: number
}

/** What can be had of an item from here on: left alone, or checked once more at the price of the time. */
function value(
  { horizon }: Policy,
  { alone, checked, seconds }: Outlook,
  weight: number,
  price: number,
): number {
  if (horizon.left === 0) return weight * alone
  return Math.max(weight * alone, weight * checked - price * seconds)
}

function seenLook(
  policy: Policy,
  { age, weight }: PlanItem,
  memory: Memory,
  now: Outlook,
  price: number,
): LookNow {
  const { numbers, costs } = policy
  const { stability, difficulty } = memory
  const recall = numbers.recall(age, stability)
  const after = (rating: 'again' | 'good'): number => {
    const next = numbers.stability(rating, stability, difficulty, recall)
    return value(policy, outlookOf(policy, next, numbers.difficulty(rating, difficulty), 0), weight, price)
  }
  const seconds = lookSeconds(costs, recall)
  const then = (1 - recall) * after('again') + recall * after('good')
  return { worth: (then - value(policy, now, weight, price)) / seconds, seconds }
}

/** A card that was never asked can also be met for the first time later. */
function newLook(policy: Policy, { weight, prior }: PlanItem, price: number): LookNow {
  const seconds = policy.costs.new
  const now = policy.first.reduce(
    (sum, { share, outlook }) => sum + share * value(policy, outlook, weight, price),
    0,
  )
  const unseen = weight * prior
  const later = policy.horizon.left === 0 ? unseen : weight * policy.firstHalfway - price * seconds
  return { worth: (now - Math.max(unseen, later)) / seconds, seconds }
}
