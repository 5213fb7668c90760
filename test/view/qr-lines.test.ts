import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { qrLines } from '../../src/view/mock/qr-lines.ts'

const LINK = 'http://192.168.100.100:65535/#AAAAAAAAAAAAAAAAAAAAAA'

/** Light is 1, read back from the half blocks. */
function modules(lines: readonly string[]): readonly string[] {
  const halves: Readonly<Record<string, string>> = { ' ': '00', '▀': '10', '▄': '01', '█': '11' }
  return lines.flatMap(line =>
    [0, 1].map(half => [...line].map(block => halves[block]?.[half] ?? '?').join('')),
  )
}

it('draws two rows a line, light on dark, every module in its place', () => {
  const { data } = encode(LINK, { ecc: 'L', border: 2 })
  const expected = data.map(row => row.map(dark => (dark ? '0' : '1')).join(''))
  expect(modules(qrLines(LINK)).slice(0, expected.length)).toEqual(expected)
})

it('fits 40 columns with the longest IPv4 address there is', () => {
  expect(new Set(qrLines(LINK).map(line => line.length))).toEqual(new Set([33]))
  expect(
    qrLines(`${LINK.replace('192.168.100.100', '[fd00:1111:2222:3333:4444:5555:6666:7777]')}`)[0],
  ).toHaveLength(37)
})
