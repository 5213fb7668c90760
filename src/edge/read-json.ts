import { readFileSync } from 'node:fs'
import { errorCode } from './file-failure.ts'
import { jsonErrorAt } from './json-error.ts'
import { utf8Text } from './utf8-text.ts'

export type JsonReading =
  | { readonly state: 'absent' }
  | { readonly state: 'read'; readonly value: unknown; readonly text: string }
  /** `line` and `column` are where the JSON stops making sense. */
  | { readonly state: 'damaged'; readonly line: number; readonly column: number }
  | { readonly state: 'unreadable'; readonly error: unknown }

export function readJson(file: string): JsonReading {
  const bytes = readBytes(file)
  if (!Buffer.isBuffer(bytes)) return bytes
  const whole = utf8Text(bytes)
  const text = (whole ?? bytes.toString('utf8')).replace(/^\uFEFF/u, '')
  if (whole === null) return { state: 'damaged', ...placeAt(text, text.indexOf('\uFFFD')) }
  try {
    return { state: 'read', value: JSON.parse(text), text }
  } catch {
    return { state: 'damaged', ...placeAt(text, jsonErrorAt(text)) }
  }
}

/** Lines and columns from 1, columns in characters. */
export function placeAt(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(index, 0)).split('\n')
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 }
}

function readBytes(file: string): Buffer | JsonReading {
  try {
    return readFileSync(file)
  } catch (error) {
    const missing = ['ENOENT', 'ENOTDIR'].includes(errorCode(error))
    return missing ? { state: 'absent' } : { state: 'unreadable', error }
  }
}
