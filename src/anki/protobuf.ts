/** A value as it is written: a number, or the bytes of a text or of a message within. */
type Value = number | Uint8Array

const VARINT = 0
const FIXED_64 = 1
const BYTES = 2
const FIXED_32 = 5

/** The fields of a message by their numbers (Protocol Buffers, encoding); null where it is damaged. */
export function readMessage(bytes: Uint8Array): ReadonlyMap<number, readonly Value[]> | null {
  const fields = new Map<number, Value[]>()
  let at = 0
  const varint = (): number => {
    let value = 0
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = bytes[at++]
      if (byte === undefined) return Number.NaN
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return value
    }
    return Number.NaN
  }
  while (at < bytes.length) {
    const key = varint()
    const type = key % 8
    let value: Value
    if (type === VARINT) value = varint()
    else if (type === BYTES || type === FIXED_32 || type === FIXED_64) {
      const length = type === BYTES ? varint() : type === FIXED_32 ? 4 : 8
      if (!(at + length <= bytes.length)) return null
      value = bytes.subarray(at, at + length)
      at += length
    } else return null
    if (Number.isNaN(value)) return null
    const number = Math.floor(key / 8)
    const others = fields.get(number)
    if (others) others.push(value)
    else fields.set(number, [value])
  }
  return fields
}

type Message = ReturnType<typeof readMessage>

/** The last value counts, as the format has it. */
export function numberAt(message: Message, field: number): number {
  const value = message?.get(field)?.at(-1)
  return typeof value === 'number' ? value : 0
}

export function textAt(message: Message, field: number): string {
  const value = message?.get(field)?.at(-1)
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : ''
}

export const messagesAt = (message: Message, field: number): readonly Uint8Array[] =>
  (message?.get(field) ?? []).filter(value => value instanceof Uint8Array)
