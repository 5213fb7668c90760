/**
 * The id that follows from a name: the same one wherever and whenever it is made. RFC 9562, 5.5, in a namespace of our own.
 */
export function uuidV5(name: string): string {
  const hash = sha1(new Uint8Array([...NAMESPACE, ...new TextEncoder().encode(name)]))
  const bytes = hash.slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
  return [8, 12, 16, 20, 32].map((end, at, ends) => hex.slice(ends[at - 1] ?? 0, end)).join('-')
}

/** The UUIDv5 of `quiz` in the namespace of DNS names: 86be7020-2ce3-572f-a1b6-d57d4c5eee68. */
const NAMESPACE = [
  0x86, 0xbe, 0x70, 0x20, 0x2c, 0xe3, 0x57, 0x2f, 0xa1, 0xb6, 0xd5, 0x7d, 0x4c, 0x5e, 0xee, 0x68,
]

const BLOCK = 64

/** FIPS 180-4, 6.1. Names are short, and the core has no cryptography to ask; nothing secret rests on it. */
function sha1(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / BLOCK) * BLOCK)
  padded.set(message)
  padded[message.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 4, message.length * 8)
  let state: Words = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
  for (let at = 0; at < padded.length; at += BLOCK) state = withBlock(state, view, at)
  const hash = new DataView(new ArrayBuffer(20))
  for (const [index, word] of state.entries()) hash.setUint32(index * 4, word)
  return new Uint8Array(hash.buffer)
}

type Words = readonly [number, number, number, number, number]

function withBlock(state: Words, view: DataView, start: number): Words {
  const words = Array.from({ length: 16 }, (_, index) => view.getUint32(start + index * 4))
  const word = (index: number): number => words[index] ?? 0
  for (let t = 16; t < 80; t++) words.push(turned(word(t - 3) ^ word(t - 8) ^ word(t - 14) ^ word(t - 16), 1))
  let [a, b, c, d, e] = state
  for (let t = 0; t < 80; t++) {
    const next = (turned(a, 5) + mixed(t, b, c, d) + e + word(t)) >>> 0
    ;[a, b, c, d, e] = [next, a, turned(b, 30), c, d]
  }
  return [state[0] + a, state[1] + b, state[2] + c, state[3] + d, state[4] + e]
}

const turned = (word: number, bits: number): number => ((word << bits) | (word >>> (32 - bits))) >>> 0

function mixed(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
}
