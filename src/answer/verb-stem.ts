import { isTopic } from './korean-words.ts'

const SYLLABLE = 0xac00
const NIEUN = 4
const BIEUP = 17
const RIEUL = 8
/** Vowels before which 르 becomes ㄹ라 rather than ㄹ러: ㅏ and ㅗ. */
const BRIGHT = new Set([0, 8])

const ENDING = /(?:습니다|는다|고|으?며|으?면|는|지만|는데|니까|므로|도록)$/u

/** `답하고` → `답하`, `밀린다` → `밀리`: the stem of a conjugated verb of two syllables or more; null for all else. */
export function verbStem(word: string): string | null {
  const stem = strippedStem(word)
  return stem !== null && stem.length > 1 ? stem : null
}

function strippedStem(word: string): string | null {
  if (!/^[가-힣]{3,}$/u.test(word)) return null
  if (word.endsWith('니다') && !word.endsWith('습니다')) return withoutFinal(word.slice(0, -2), BIEUP)
  if (word.endsWith('다') && !/(?:습니|는)다$/u.test(word)) return withoutFinal(word.slice(0, -1), NIEUN)
  const ending = ENDING.exec(word)?.[0]
  if (ending === undefined || (ending === '는' && isTopic(word))) return null
  return word.slice(0, -ending.length)
}

function withoutFinal(word: string, final: number): string | null {
  const code = word.charCodeAt(word.length - 1) - SYLLABLE
  return code % 28 === final ? word.slice(0, -1) + String.fromCharCode(SYLLABLE + code - final) : null
}

/** What a stem becomes before a vowel where it is irregular: `가볍` → `가벼우`, `가벼워`, `가벼운`; `다르` → `달라`. */
export function irregularForms(stem: string): readonly string[] {
  const bare = withoutFinal(stem, BIEUP)
  if (bare !== null) return [`${bare}우`, `${bare}워`, `${bare}운`, `${bare}울`]
  if (!stem.endsWith('르') || stem.length < 2) return []
  const before = stem.charCodeAt(stem.length - 2) - SYLLABLE
  if (before < 0 || before % 28 !== 0) return []
  const vowel = Math.floor((before % 588) / 28)
  const doubled = stem.slice(0, -2) + String.fromCharCode(SYLLABLE + before + RIEUL)
  return [doubled + (BRIGHT.has(vowel) ? '라' : '러')]
}
