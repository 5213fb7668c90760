import { isRating } from '../model/rating.ts'
import { instant, offset } from '../model/time.ts'
import type { Step } from './step.ts'

/** `[type, id, at, …]`: the rest is the step's own. */
export function stepTuple(step: Step): readonly unknown[] {
  const { type, id, at } = step
  switch (step.type) {
    case 'review':
      return [type, id, at, step.offset, step.card, step.rating, step.seconds, step.mode]
    case 'undo':
      return [type, id, at, step.of]
    case 'reset':
      return [type, id, at, step.offset, step.card]
    case 'relink':
      return [type, id, at, step.from, step.to]
    case 'rollover':
      return [type, id, at, step.hour]
    case 'none':
      return [type, id, at]
  }
}

/** Null where the value is not what `stepTuple` writes. */
export function stepFrom(value: unknown): Step | null {
  if (!Array.isArray(value)) return null
  const [type, id, time, first, second] = value
  if (typeof id !== 'string' || typeof time !== 'number') return null
  const at = instant(time)
  switch (type) {
    case 'review':
      return reviewFrom(value, id, time)
    case 'undo':
      return typeof first === 'string' ? { type, id, at, of: first } : null
    case 'reset':
      return typeof first === 'number' && typeof second === 'string'
        ? { type, id, at, offset: offset(first), card: second }
        : null
    case 'relink':
      return typeof first === 'string' && typeof second === 'string'
        ? { type, id, at, from: first, to: second }
        : null
    case 'rollover':
      return { type, id, at, hour: first }
    case 'none':
      return { type, id, at }
    default:
      return null
  }
}

function reviewFrom(value: readonly unknown[], id: string, time: number): Step | null {
  const [, , , zone, card, rating, seconds, mode] = value
  if (typeof zone !== 'number' || typeof card !== 'string' || !isRating(rating)) return null
  if (typeof seconds !== 'number' || (mode !== 'session' && mode !== 'mock')) return null
  return { type: 'review', id, at: instant(time), offset: offset(zone), card, rating, seconds, mode }
}
