import type { Handle } from '../model/mock.ts'

/** A member as minutes name them: without the `@`, and without the signs that end a name there. */
export const handleOf = (name: string): Handle =>
  name
    .normalize('NFC')
    .trim()
    .replace(/^@+/u, '')
    .replace(/[\s,()@]+/gu, '-')

/** Letter case and a leading `@` do not count. */
export const handleKey = (name: string): string => handleOf(name).toLowerCase()
