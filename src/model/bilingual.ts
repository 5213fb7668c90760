import type { Language } from './config.ts'

/** The same thing in each language of the screen. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>

/** What reads alike in both: numbers, names, code. */
export const inEither = <T>(value: T): Bilingual<T> => ({ ko: value, en: value })

/** What `write` makes of the sentences of each language. */
export const inBoth = <T, Written>(texts: Bilingual<T>, write: (text: T) => Written): Bilingual<Written> => ({
  ko: write(texts.ko),
  en: write(texts.en),
})
