import type { QueueOrder } from '../../deck/queue-order.ts'
import type { FilterOptions } from '../filter-options.ts'

export interface SessionOptions extends FilterOptions {
  readonly limit?: number
  readonly new?: number
  readonly minutes?: number
  /** `plan` where an interview is coming, else `due`, where nothing is said. */
  readonly order?: QueueOrder | 'plan'
  readonly cram?: boolean
  readonly ahead?: number
  readonly timeLimit?: number
  readonly reverse?: boolean
  readonly seed?: number
  readonly plain?: boolean
  readonly jsonl?: boolean
}
