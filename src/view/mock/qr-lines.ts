import { encode } from 'uqr'

/** What scanners need around a code to find it. */
const BORDER = 2

/** A text as a QR code of half blocks: two rows of it are one line. Light on dark, as most terminals are. */
export function qrLines(text: string): readonly string[] {
  const { data } = encode(text, { ecc: 'L', border: BORDER })
  const isLight = (row: number, column: number): boolean => data[row]?.[column] !== true
  return Array.from({ length: Math.ceil(data.length / 2) }, (_, line) =>
    Array.from({ length: data.length }, (_, column) => {
      const upper = isLight(2 * line, column)
      const lower = 2 * line + 1 < data.length && isLight(2 * line + 1, column)
      return BLOCKS[(upper ? 2 : 0) + (lower ? 1 : 0)]
    }).join(''),
  )
}

const BLOCKS = [' ', '▄', '▀', '█'] as const
