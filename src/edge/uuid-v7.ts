import type { Instant } from '../model/time.ts'
import { randomBytes } from './random-bytes.ts'

const COUNTER_END = 0x1000

/** Makes ids that sort by time and, within the process, never go back, whatever the clock does. RFC 9562, 5.7 and 6.2. */
export function createUuidV7(): (at: Instant) => string {
  let last = -1
  let counter = 0
  return at => {
    if (at > last) {
      last = at
      counter = freshCounter()
    } else if (++counter === COUNTER_END) {
      last++
      counter = freshCounter()
    }
    const time = last.toString(16).padStart(12, '0')
    const random = randomBytes(8)
    random[0] = ((random[0] ?? 0) & 0x3f) | 0x80
    const tail = random.toString('hex')
    const middle = counter.toString(16).padStart(3, '0')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${middle}-${tail.slice(0, 4)}-${tail.slice(4)}`
  }
}

/** The top bit is left clear, so that thousands of ids fit into the same millisecond. */
const freshCounter = (): number => randomBytes(2).readUInt16BE() & 0x7ff
