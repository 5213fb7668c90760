import type { Accept, Tolerance } from '../model/question.ts'
import type { YamlNode } from './yaml-tree.ts'
import { textOf } from './yaml-values.ts'

/** What is accepted, or the node that can't be read as a number. Null where nothing is accepted. */
export function readAccept(
  accept: YamlNode,
  tolerance: YamlNode | undefined,
): Accept | { readonly type: 'wrong'; readonly node: YamlNode } | null {
  const nodes = accept.type === 'list' ? accept.items : [accept]
  if (tolerance === undefined) {
    const texts = nodes.map(textOf)
    const wrong = nodes[texts.indexOf(null)]
    if (wrong?.type === 'list' || wrong?.type === 'mapping') return { type: 'wrong', node: wrong }
    const given = texts.filter(text => text !== null)
    return given.length === 0 ? null : { type: 'texts', texts: given }
  }
  const [node, second] = nodes
  if (node === undefined) return null
  if (second !== undefined) return { type: 'wrong', node: second }
  const number = readNumber(textOf(node) ?? '')
  if (number === null) return { type: 'wrong', node }
  const allowed = readTolerance(textOf(tolerance) ?? '', number.unit)
  return allowed === null
    ? { type: 'wrong', node: tolerance }
    : { type: 'number', value: number.value, unit: number.unit, tolerance: allowed }
}

const NUMBER = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?)\s*(.*)$/isu

/** `1,500`, `-2.5e3`, `128 ms`; null where the text does not begin with a number. */
function readNumber(text: string): { readonly value: number; readonly unit: string } | null {
  const match = NUMBER.exec(text)
  const digits = match?.[1]?.replaceAll(',', '') ?? ''
  const unit = match?.[2]?.trim() ?? ''
  if (!/\d/u.test(digits) || /^[\d.,]/u.test(unit)) return null
  const value = Number(digits)
  return Number.isFinite(value) ? { value, unit } : null
}

/** `0.5`, `0.5 ms` in the unit of the answer, or `5 %`. */
function readTolerance(text: string, unit: string): Tolerance | null {
  const number = readNumber(text)
  if (number === null || number.value < 0) return null
  if (number.unit === '%' && unit !== '%') return { type: 'relative', value: number.value / 100 }
  return number.unit === '' || number.unit === unit ? { type: 'absolute', value: number.value } : null
}
