import type { Change, Counted } from '../model/learner.ts'
import { RATINGS } from '../model/rating.ts'
import { cardFrom, cardTuple, isBit, isCount, isInstant, isStudyDay } from './snapshot-card.ts'

/** `[event, type, at, number, card before, counted]`. */
export const changeTuple = ({ event, type, at, number, before, counted }: Change): readonly unknown[] => [
  event,
  type,
  at,
  number,
  cardTuple(before),
  counted && countedTuple(counted),
]

const countedTuple = ({ day, rating, seconds, introduced, tested }: Counted): readonly unknown[] => [
  day,
  RATINGS.indexOf(rating),
  seconds,
  Number(introduced),
  Number(tested),
]

/** Null where the value is not what `changeTuple` writes. */
export function changeFrom(value: unknown): Change | null {
  if (!Array.isArray(value)) return null
  const [event, type, at, number, card, tally] = value
  const before = cardFrom(card)
  const counted = tally === null ? null : countedFrom(tally)
  if (typeof event !== 'string' || typeof type !== 'string') return null
  if (!isInstant(at) || !isCount(number) || !before || counted === undefined) return null
  return { event, type, at, number, before, counted }
}

function countedFrom(value: unknown): Counted | undefined {
  if (!Array.isArray(value)) return undefined
  const [day, grade, seconds, introduced, tested] = value
  const rating = RATINGS[Number(grade)]
  if (!isStudyDay(day) || !rating || !isCount(seconds) || !isBit(introduced) || !isBit(tested))
    return undefined
  return { day, rating, seconds, introduced: introduced === 1, tested: tested === 1 }
}
