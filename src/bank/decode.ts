const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

/** Text from bytes; `badByte` is the index of the first byte that is not UTF-8, null where all are. A BOM is kept. */
export function decode(bytes: Uint8Array): { text: string; badByte: number | null } {
  try {
    return { text: strict.decode(bytes), badByte: null }
  } catch {
    return { text: lenient.decode(bytes), badByte: firstBadByte(bytes) }
  }
}

/** Lead bytes of each length, and what their first continuation byte must lie between. RFC 3629, section 4. */
const SEQUENCES = [
  { from: 0xc2, to: 0xdf, length: 2, low: 0x80, high: 0xbf },
  { from: 0xe0, to: 0xe0, length: 3, low: 0xa0, high: 0xbf },
  { from: 0xe1, to: 0xec, length: 3, low: 0x80, high: 0xbf },
  { from: 0xed, to: 0xed, length: 3, low: 0x80, high: 0x9f },
  { from: 0xee, to: 0xef, length: 3, low: 0x80, high: 0xbf },
  { from: 0xf0, to: 0xf0, length: 4, low: 0x90, high: 0xbf },
  { from: 0xf1, to: 0xf3, length: 4, low: 0x80, high: 0xbf },
  { from: 0xf4, to: 0xf4, length: 4, low: 0x80, high: 0x8f },
] as const

function firstBadByte(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

/** 0 where no character begins at `at`. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const sequence = SEQUENCES.find(({ from, to }) => lead >= from && lead <= to)
  if (!sequence) return 0
  const second = bytes[at + 1] ?? 0
  if (second < sequence.low || second > sequence.high) return 0
  for (let next = at + 2; next < at + sequence.length; next++) {
    const byte = bytes[next] ?? 0
    if (byte < 0x80 || byte > 0xbf) return 0
  }
  return sequence.length
}
