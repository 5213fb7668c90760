import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

/**
 * Compares a screen with test/golden/<name>.txt. A person who has looked at the change writes the files anew with
 * UPDATE_GOLDEN=1; where CI is set, nothing writes them.
 */
export function expectGolden(name: string, lines: readonly string[]): void {
  const file = new URL(`golden/${name}.txt`, import.meta.url)
  const text = `${lines.join('\n')}\n`
  if (process.env.UPDATE_GOLDEN === '1') {
    if (process.env.CI) throw new Error('UPDATE_GOLDEN is refused where CI is set')
    writeFileSync(file, text)
  }
  expect(text).toBe(readFileSync(file, 'utf8'))
}
