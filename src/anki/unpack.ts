import type { UnzipFileInfo } from 'fflate'
import { messagesAt, numberAt, readMessage, textAt } from './protobuf.ts'
import { refuse } from './refuse.ts'

/** What is read of a package: the database and the names of media. The media themselves stay where they are. */
export interface Unpacked {
  readonly database: Uint8Array
  readonly isLegacy: boolean
  readonly media: readonly string[]
}

const MOST_ENTRIES = 200_000
/** Bytes of the database once it is unpacked: ten times a collection that has grown for years. */
const LARGEST = 384 * 1024 * 1024
/** Text packs to a tenth; what packs to less than this share was made to burst. */
const STEEPEST = 400
const SMALL = 4 * 1024 * 1024

/** The newest first: the older ones hold only a note that says to update Anki. */
const DATABASES = ['collection.anki21b', 'collection.anki21', 'collection.anki2']
/** `meta` says 1, 2 or 3. */
const LATEST = 3

export async function unpack(file: string, bytes: Uint8Array): Promise<Unpacked> {
  const { unzipSync } = await import('fflate')
  const wanted = new Set([...DATABASES, 'meta', 'media'])
  let entries = 0
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    if (++entries > MOST_ENTRIES) refuse(file, 'entries', { most: MOST_ENTRIES })
    if (!wanted.has(name)) return false
    if (originalSize > LARGEST) refuse(file, 'large', { size: originalSize, most: LARGEST })
    if (originalSize > SMALL && originalSize > STEEPEST * size) refuse(file, 'bomb')
    return true
  }
  const found = attempt(file, 'zip', () => unzipSync(bytes, { filter }))
  const version = found.meta ? numberAt(readMessage(found.meta), 1) : 1
  if (version > LATEST) refuse(file, 'newer', { version })
  const name = DATABASES.find(candidate => found[candidate] !== undefined)
  const packed = name === undefined ? undefined : found[name]
  if (packed === undefined) return refuse(file, 'no-collection')
  const isLegacy = name !== 'collection.anki21b'
  return {
    database: isLegacy ? packed : await unzstd(file, packed),
    isLegacy,
    media: found.media ? await mediaNames(file, found.media, isLegacy) : [],
  }
}

/** What throws is damaged. */
function attempt<T>(file: string, reason: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Error && error.name === 'UserError') throw error
    return refuse(file, reason)
  }
}

const ZSTD = [0x28, 0xb5, 0x2f, 0xfd]

/** In pieces, so that no more is held than is allowed, whatever the header says. */
async function unzstd(file: string, packed: Uint8Array): Promise<Uint8Array> {
  if (ZSTD.some((byte, at) => packed[at] !== byte) || windowOf(packed) > LARGEST) return refuse(file, 'zstd')
  const { Decompress } = await import('fzstd')
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = new Decompress(chunk => {
    size += chunk.length
    if (size > LARGEST) refuse(file, 'large', { size, most: LARGEST })
    chunks.push(chunk.slice())
  })
  attempt(file, 'zstd', () => {
    for (let at = 0; at < packed.length; at += PIECE)
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
  })
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const PIECE = 65_536

/** How much memory a frame asks for before it is unpacked (RFC 8878, 3.1.1.1). */
function windowOf(packed: Uint8Array): number {
  const descriptor = packed[4] ?? 0
  const isSingle = (descriptor & 0x20) !== 0
  const byte = packed[5] ?? 0
  if (!isSingle) return 2 ** (10 + (byte >> 3)) * (1 + (byte & 7) / 8)
  const length = [1, 2, 4, 8][descriptor >> 6] ?? 1
  const start = 5 + ([0, 1, 2, 4][descriptor & 3] ?? 0)
  let size = length === 2 ? 256 : 0
  for (let at = 0; at < length; at++) size += (packed[start + at] ?? 0) * 2 ** (8 * at)
  return size
}

async function mediaNames(file: string, bytes: Uint8Array, isLegacy: boolean): Promise<readonly string[]> {
  if (!isLegacy) {
    const entries = messagesAt(readMessage(await unzstd(file, bytes)), 1)
    return entries.map(entry => textAt(readMessage(entry), 1)).filter(name => name !== '')
  }
  return attempt(file, 'zip', () => {
    const names: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof names === 'object' && names !== null
      ? Object.values(names).filter(name => typeof name === 'string')
      : []
  })
}
