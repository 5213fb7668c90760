const FIRST_SYLLABLE = 0xac00
const LAST_SYLLABLE = 0xd7a3

const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
/** Compound vowels and finals are written as the keys that are typed for them, so that half a syllable is a prefix. */
const VOWELS = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ')
const FINALS =
  ' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  )
/** What the keyboard gives for two jamo that were typed without a syllable around them. */
const LONE: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
  ㅘ: 'ㅗㅏ',
  ㅙ: 'ㅗㅐ',
  ㅚ: 'ㅗㅣ',
  ㅝ: 'ㅜㅓ',
  ㅞ: 'ㅜㅔ',
  ㅟ: 'ㅜㅣ',
  ㅢ: 'ㅡㅣ',
}

/** Compatibility jamo as they are typed; every other character stays. The text is in NFC. */
export function jamo(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const char = text.charAt(at)
    if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) {
      out += LONE[char] ?? char
      continue
    }
    const index = code - FIRST_SYLLABLE
    out += INITIALS[Math.floor(index / 588)] ?? ''
    out += VOWELS[Math.floor((index % 588) / 28)] ?? ''
    out += FINALS[index % 28] ?? ''
  }
  return out
}

/** `인터럽트 a` → `ㅇㅌㄹㅌ a`: every syllable by its initial consonant. The text is in NFC. */
export function initials(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const syllable = code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE
    out += syllable
      ? (INITIALS[Math.floor((code - FIRST_SYLLABLE) / 588)] ?? '')
      : (LONE[text.charAt(at)] ?? text.charAt(at))
  }
  return out
}

export const isInitial = (char: string): boolean => INITIALS.includes(char)

const QWERTY: ReadonlyMap<string, string> = new Map(
  [...'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ'].map((char, at) => [
    char,
    'qwertyuiopasdfghjklzxcvbnm'.charAt(at),
  ]),
)

/** The Latin letter of the key that gives a jamo on the two-set (2-beolsik) layout; anything else stays. */
export const qwertyKey = (char: string): string => QWERTY.get(char) ?? char

/** NFKC, but lone jamo stay compatibility jamo: NFKC itself would make leading consonants of them, or syllables. */
export const foldWidth = (text: string): string =>
  text.normalize('NFC').replace(/[^\u3131-\u318e]+/gu, part => part.normalize('NFKC'))
