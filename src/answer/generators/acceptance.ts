import { type Bilingual, inBoth, inEither } from '../../model/bilingual.ts'
import type { Verdict } from '../../model/rating.ts'
import type { Acceptance } from '../generator.ts'

const NOTHING = inEither('')

export const right = (why: Bilingual = NOTHING): Acceptance => judged('right', why)

export const wrong = (why: Bilingual): Acceptance => judged('wrong', why)

export const judged = (verdict: Verdict, why: Bilingual): Acceptance => ({ verdict, why })

/** What an answer of several parts is worth: `hits` parts are right, `misses` are wrong or missing. */
export function byParts(hits: number, misses: number, why: Bilingual): Acceptance {
  if (misses === 0) return right()
  return judged(hits > misses ? 'partly' : 'wrong', why)
}

/** Several reasons, one a line. */
export const reasons = (all: readonly Bilingual[]): Bilingual => ({
  ko: all.map(one => one.ko).join('\n'),
  en: all.map(one => one.en).join('\n'),
})

/** Sentences of one area, to be written in both languages. */
export const writer =
  <Text>(texts: Bilingual<Text>) =>
  (write: (text: Text) => string): Bilingual =>
    inBoth(texts, write)
