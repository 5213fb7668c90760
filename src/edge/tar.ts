/**
 * As much of the tar format (POSIX.1-1988 "ustar" with the pax records of POSIX.1-2001) as a backup needs, so that
 * `tar -xzf` opens one without quiz: regular files, and long names in a pax record before them.
 */
const BLOCK = 512
const NAME_ROOM = 100
const SIZE_ROOM = 8 ** 11

export interface TarEntry {
  readonly name: string
  readonly content: Buffer
}

export function packTar(entries: readonly TarEntry[], mtime: number): Buffer {
  const blocks = entries.flatMap(({ name, content }) => {
    const isLong = Buffer.byteLength(name) > NAME_ROOM
    const long = isLong ? file('pax', 'x', paxPath(name), mtime) : []
    return [...long, ...file(isLong ? 'long-name' : name, '0', content, mtime)]
  })
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)])
}

/** Null where the bytes are no whole tar file, or hold anything but regular files and folders. */
export function unpackTar(tar: Buffer): readonly TarEntry[] | null {
  const entries: TarEntry[] = []
  let longName: string | null = null
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const header = tar.subarray(at, at + BLOCK)
    if (header.every(byte => byte === 0)) return entries
    const size = octal(header, 124, 12)
    if (octal(header, 148, 8) !== checksum(header) || Number.isNaN(size)) return null
    const content = tar.subarray(at + BLOCK, at + BLOCK + size)
    if (content.length < size) return null
    const type = String.fromCharCode(header[156] ?? 0)
    if (type === 'x') longName = readPaxPath(content)
    else if (type === '0' || type === '\0') entries.push({ name: longName ?? shortName(header), content })
    else if (type !== '5' && type !== 'g') return null
    if (type !== 'x') longName = null
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  return null
}

function file(name: string, type: '0' | 'x', content: Buffer, mtime: number): readonly Buffer[] {
  if (content.length >= SIZE_ROOM) throw new RangeError('too large for a tar file')
  const header = Buffer.alloc(BLOCK)
  header.write(name, 0, NAME_ROOM, 'utf8')
  header.write('0000600\0', 100)
  header.write('0000000\x000000000\0', 108)
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write(`${Math.floor(mtime).toString(8).padStart(11, '0')}\0`, 136)
  header.write(type, 156)
  header.write('ustar\x0000', 257)
  header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, 148)
  return [header, content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)]
}

/** The sum of the header's bytes, its own eight taken as spaces. */
function checksum(header: Buffer): number {
  return header.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 32 : byte), 0)
}

function octal(header: Buffer, from: number, length: number): number {
  const digits = field(header, from, length).trim()
  return /^[0-7]+$/u.test(digits) ? Number.parseInt(digits, 8) : Number.NaN
}

function field(header: Buffer, from: number, length: number): string {
  const bytes = header.subarray(from, from + length)
  const end = bytes.indexOf(0)
  return bytes.toString('utf8', 0, end < 0 ? length : end)
}

function shortName(header: Buffer): string {
  const isUstar = field(header, 257, 6).startsWith('ustar')
  const prefix = isUstar ? field(header, 345, 155) : ''
  const name = field(header, 0, NAME_ROOM)
  return prefix === '' ? name : `${prefix}/${name}`
}

/** `<length> path=<name>\n`, the length counting its own digits. */
function paxPath(name: string): Buffer {
  const record = ` path=${name}\n`
  const bytes = Buffer.byteLength(record)
  const digits = String(bytes + String(bytes).length).length
  return Buffer.from(`${bytes + digits}${record}`, 'utf8')
}

function readPaxPath(content: Buffer): string | null {
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(32, at)
    const length = Number(content.toString('latin1', at, space))
    if (space < 0 || !Number.isInteger(length) || length <= space - at) return null
    const record = content.toString('utf8', space + 1, at + length - 1)
    if (record.startsWith('path=')) return record.slice(5)
    at += length
  }
  return null
}
