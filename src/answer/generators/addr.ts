import { memoryText } from '../../locales/generated-memory.ts'
import { inEither } from '../../model/bilingual.ts'
import type { Acceptance, Instance } from '../generator.ts'
import { whole, word } from '../generator-params.ts'
import { makeGenerator } from '../make-generator.ts'
import { judged, reasons, right, writer, wrong } from './acceptance.ts'
import { between } from './draw.ts'
import { foldTyped } from './fold-typed.ts'
import { blocks, numberedList } from './gfm-table.ts'
import { NAMED, placeOf, withoutNames } from './typed-words.ts'

const say = writer(memoryText)

interface Facts {
  readonly size: number
  readonly address: number
  readonly notation: 'decimal' | 'hexadecimal'
}

const MOST_PAGES = 32

export const addr = makeGenerator({
  id: 'addr',
  version: 1,
  params: {
    /** The binary logarithm of the page size. */
    bits: whole(8, 16, [10, 13]),
    notation: word({ decimal: 0.5, hexadecimal: 0.5 }),
  },
  draw: (chance, { bits, notation }): Facts => ({
    size: 2 ** bits,
    address: between(chance, 2 ** bits, MOST_PAGES * 2 ** bits - 1),
    notation,
  }),
  isWorthAsking: ({ size, address }) => address % size > 0 && Math.floor(address / size) !== address % size,
  pose: poseAddress,
})

export function poseAddress({ size, address, notation }: Facts): Instance {
  const page = Math.floor(address / size)
  const offset = address % size
  const isHex = notation === 'hexadecimal'
  const written = isHex ? `0x${address.toString(16).toUpperCase()}` : String(address)
  const low = Math.log2(size)
  return {
    stem: say(text => blocks(text.address.setting({ size, address: written }), text.address.ask(EXAMPLE))),
    solution: say(text =>
      blocks(
        text.address.bits({ bits: low, size }),
        numberedList([
          ...(isHex ? [text.address.inDecimal({ address: written, value: address })] : []),
          text.address.page({ address, size, page }),
          text.address.offset({ address, size, offset }),
        ]),
      ),
    ),
    right: inEither(`${page}, ${offset}`),
    level: isHex ? 'medium' : 'easy',
    example: inEither(EXAMPLE),
    multiline: false,
    accept: answer => accept({ size, address }, answer),
  }
}

const EXAMPLE = '7, 12'

/** The two numbers must make up the address again. */
function accept({ size, address }: Pick<Facts, 'size' | 'address'>, answer: string): Acceptance | null {
  const typed = readPair(answer)
  if (typed === null) return null
  const [page, offset] = typed
  if (page * size + offset === address && offset < size) return right()
  if (offset * size + page === address && page < size) return wrong(say(text => text.address.swapped))
  const isPage = page === Math.floor(address / size)
  const isOffset = offset === address % size
  const about = { address, size, page: Math.floor(address / size), offset: address % size }
  const why = [
    ...(isPage ? [] : [say(text => text.address.page(about))]),
    ...(isOffset ? [] : [say(text => text.address.offset(about))]),
  ]
  return judged(isPage || isOffset ? 'partly' : 'wrong', reasons(why))
}

/** Page number and offset, in whichever order their names say. */
function readPair(text: string): readonly [number, number] | null {
  const folded = foldTyped(text).replace(/(?<![\da-z])([pd])\s*[=:]/gu, (_, name) =>
    name === 'p' ? 'page ' : 'offset ',
  )
  const bare = withoutNames(folded, [...NAMED.page, ...NAMED.offset])
  const numbers = (bare.match(/0x[\da-f]+|\d+/gu) ?? []).map(Number)
  const [first, second] = numbers
  if (first === undefined || second === undefined || numbers.length > 2) return null
  if (/[^\d\s,;:=()[\]/|]/u.test(bare.replace(/0x[\da-f]+/gu, ''))) return null
  const offsetAt = placeOf(folded, NAMED.offset)
  return offsetAt >= 0 && offsetAt < placeOf(folded, NAMED.page) ? [second, first] : [first, second]
}
