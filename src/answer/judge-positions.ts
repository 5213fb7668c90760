import type { Judgement, Remark } from '../model/judgement.ts'
import type { Verdict } from '../model/rating.ts'

/** Positions as a person counts them. */
const listed = (positions: readonly number[]): string =>
  [...positions]
    .sort((a, b) => a - b)
    .map(position => position + 1)
    .join(', ')

/** One option was chosen of those shown; `right` says of each whether it is. */
export function judgeChoice(chosen: readonly number[], right: readonly boolean[]): Judgement {
  const [only] = chosen
  if (only === undefined || chosen.length > 1) {
    return { type: 'unread', remark: { code: 'answer/one-option', about: { count: chosen.length } } }
  }
  return { type: 'judged', verdict: right[only] === true ? 'right' : 'wrong', positions: chosen, remarks: [] }
}

/** Right with exactly the right set; partly with more right than wrong ones chosen. */
export function judgeSet(chosen: readonly number[], right: readonly boolean[]): Judgement {
  const hits = chosen.filter(position => right[position] === true)
  const extra = chosen.filter(position => right[position] !== true)
  const missed = right.flatMap((is, position) => (is && !chosen.includes(position) ? [position] : []))
  const exact = extra.length === 0 && missed.length === 0
  const verdict: Verdict = exact ? 'right' : hits.length > extra.length ? 'partly' : 'wrong'
  const remarks: Remark[] = []
  if (missed.length > 0) remarks.push({ code: 'answer/missed', about: { positions: listed(missed) } })
  if (extra.length > 0) remarks.push({ code: 'answer/extra', about: { positions: listed(extra) } })
  return { type: 'judged', verdict, positions: chosen, remarks }
}

/**
 * `sequence` holds shown positions in the order given, `ranks` the right place of each position.
 * Right only when all are in order; partly when nearer to the right order than to its reverse.
 */
export function judgeOrder(sequence: readonly number[], ranks: readonly number[]): Judgement {
  if (sequence.length !== ranks.length) {
    const about = { given: sequence.length, count: ranks.length }
    return { type: 'unread', remark: { code: 'answer/order-count', about } }
  }
  const given = sequence.map(position => ranks[position] ?? 0)
  const agreement = orderAgreement(given)
  if (agreement === 1) return { type: 'judged', verdict: 'right', positions: sequence, remarks: [] }
  const misplaced = sequence.filter((_, at) => !longestRise(given).includes(at))
  const about = { percent: Math.floor(agreement * 100), positions: listed(misplaced) }
  return {
    type: 'judged',
    verdict: agreement > 0.5 ? 'partly' : 'wrong',
    positions: sequence,
    remarks: [{ code: 'answer/out-of-order', about }],
  }
}

/** 1 − inversions / the most there can be: 1 in order, 0 reversed. */
export function orderAgreement(ranks: readonly number[]): number {
  if (ranks.length < 2) return 1
  let inversions = 0
  ranks.forEach((rank, at) => {
    for (const later of ranks.slice(at + 1)) if (later < rank) inversions++
  })
  return 1 - inversions / ((ranks.length * (ranks.length - 1)) / 2)
}

/** Indices of a longest increasing subsequence: the others are the fewest that would have to move. */
function longestRise(ranks: readonly number[]): readonly number[] {
  const best: (readonly number[])[] = []
  ranks.forEach((rank, at) => {
    const before = best.filter((_, other) => (ranks[other] ?? 0) < rank)
    const longest = before.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), [])
    best.push([...longest, at])
  })
  return best.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), [])
}
