import { jamo } from '../model/hangul.ts'
import { isParticleRun, isVerbEnding } from './korean-endings.ts'
import type { Sentence } from './sentences.ts'
import { irregularForms, verbStem } from './verb-stem.ts'

/** An alias where it stands in a sentence, by the numbers of its first and last token. */
export interface Occurrence {
  readonly first: number
  readonly last: number
}

/** An alias made ready for matching. */
export interface Alias {
  /** Folded and without spaces. */
  readonly text: string
  /** The alias with its last syllable changed as a stem does before a vowel: `막히` → `막혀`. */
  readonly contracted: string | null
  /** Where the alias is a conjugated verb: its stem, which may be conjugated in another way. */
  readonly stem: string | null
  /** What the stem becomes before a vowel. */
  readonly stemForms: readonly string[]
  readonly latin: boolean
  /** The words of an English phrase: each may be inflected (`closes the sockets`). */
  readonly words: readonly string[]
}

/** Final consonants that an open stem takes from its ending, with what may follow each in the same word. */
const FUSED: Readonly<Record<string, RegExp>> = {
  ㄴ: /^(?:다|다고|다는|다면|데|데요|지|대로|뒤|후|것|게)?$/u,
  ㄹ: /^(?:때|수|지|것|뿐|만큼|텐데|게|게요|까|까요|거예요|겁니다)?$/u,
  ㅂ: /^(?:니다|니다만|니까|시다)$/u,
  ㅁ: /^(?:으로|으로써|[은을이도])?$/u,
  ㅆ: /^(?:다|고|는데|지만|습니다|어요|으면|으며|을|던|음|다는|다면|거든요|죠|으니|으니까|기)$/u,
}

const SYLLABLE = 0xac00
/** Vowels by their place in Unicode: ㅣ+어 = ㅕ (막히 → 막혀), ㅜ+어 = ㅝ, ㅗ+아 = ㅘ, ㅡ+어 = ㅓ. */
const CONTRACTIONS: ReadonlyMap<number, number> = new Map([
  [20, 6],
  [13, 14],
  [8, 9],
  [18, 4],
])

/** `words` are folded; the last tells whether the alias is English. */
export function toAlias(words: readonly string[]): Alias {
  const text = words.join('')
  const latin = /[a-z0-9+]$/u.test(text)
  const stem = verbStem(text)
  const contracted = stem === null ? null : contract(stem)
  return {
    text,
    contracted: contract(text),
    stem,
    stemForms: stem === null ? [] : [...irregularForms(stem), ...(contracted === null ? [] : [contracted])],
    latin,
    words: latin && words.length > 1 ? words : [],
  }
}

function contract(text: string): string | null {
  const code = text.charCodeAt(text.length - 1) - SYLLABLE
  if (text.length < 2 || code < 0 || code >= 11_172 || code % 28 !== 0) return null
  const vowel = CONTRACTIONS.get(Math.floor((code % 588) / 28))
  if (vowel === undefined) return null
  return text.slice(0, -1) + String.fromCharCode(SYLLABLE + Math.floor(code / 588) * 588 + vowel * 28)
}

/** Everywhere the alias begins a word and nothing but particles or an ending follows it in its last. */
export function occurrencesOf(alias: Alias, sentence: Sentence): readonly Occurrence[] {
  const { text, contracted, latin, words } = alias
  const found: Occurrence[] = []
  sentence.tokens.forEach((token, first) => {
    const end =
      matchEnd(text, latin, sentence, token.start) ??
      stemEnd(contracted, sentence, token.start) ??
      conjugatedEnd(alias, sentence, token.start)
    if (end !== null) found.push({ first, last: tokenAt(sentence, end - 1) })
    else if (isPhrase(words, sentence, first)) found.push({ first, last: first + words.length - 1 })
  })
  return found
}

const isPhrase = (words: readonly string[], sentence: Sentence, first: number): boolean =>
  words.length > 0 &&
  words.every((word, at) => {
    const token = sentence.tokens[first + at]
    return token !== undefined && matchEnd(word, true, sentence, token.start) !== null
  })

/** The last index of the sentence's text that the match covers, or null. */
function matchEnd(alias: string, latin: boolean, sentence: Sentence, start: number): number | null {
  const { tight } = sentence
  if (tight.startsWith(alias, start)) {
    const end = start + alias.length
    const rest = restOfToken(sentence, end)
    if (latin ? isLatinRest(rest) : isHangulRest(alias, rest)) return end
  }
  return latin ? inflectedEnd(alias, sentence, start) : fusedEnd(alias, sentence, start)
}

const isLatinRest = (rest: string): boolean =>
  /^(?:s|es|d|ed|ing|ly)?$/u.test(rest) ||
  (/^[가-힣]/u.test(rest) && isAfterNoun(rest)) ||
  (/^(?:s|es)[가-힣]/u.test(rest) && isAfterNoun(rest.replace(/^e?s/u, '')))

const isAfterNoun = (rest: string): boolean => isParticleRun(rest) || isVerbEnding(rest)

/** One syllable may be the beginning of too many words: it takes particles only. */
const isHangulRest = (alias: string, rest: string): boolean =>
  alias.length === 1 ? isParticleRun(rest) : isAfterNoun(rest)

/** `save` → `saving`, `copy` → `copies`, `stop` → `stopped`. */
function inflectedEnd(alias: string, sentence: Sentence, start: number): number | null {
  if (!/^[a-z]{3,}$/u.test(alias)) return null
  const stem = alias.replace(/[ey]$/u, '')
  if (!sentence.tight.startsWith(stem, start)) return null
  const end = start + stem.length
  const rest = restOfToken(sentence, end)
  const last = alias.at(-1) ?? ''
  const forms =
    last === 'e'
      ? /^(?:ing|ed|es|ion|ions|er)$/u
      : last === 'y'
        ? /^(?:ies|ied)$/u
        : new RegExp(`^${last}(?:ed|ing|er)$`, 'u')
  return forms.test(rest) ? end : null
}

/** `보내` in `보낸다`: the last syllable has taken a consonant from its ending. */
function fusedEnd(alias: string, sentence: Sentence, start: number): number | null {
  if (alias.length < 2) return null
  const head = alias.slice(0, -1)
  if (!sentence.tight.startsWith(head, start)) return null
  const at = start + head.length
  const stem = alias.charCodeAt(alias.length - 1) - SYLLABLE
  const typed = sentence.tight.charCodeAt(at) - SYLLABLE
  if (stem < 0 || stem >= 11_172 || stem % 28 !== 0 || typed <= stem || typed >= stem + 28) return null
  const final = jamo(sentence.tight.charAt(at)).slice(jamo(alias.charAt(alias.length - 1)).length)
  return FUSED[final]?.test(restOfToken(sentence, at + 1)) === true ? at + 1 : null
}

function stemEnd(contracted: string | null, sentence: Sentence, start: number): number | null {
  if (contracted === null) return null
  if (sentence.tight.startsWith(contracted, start)) {
    const end = start + contracted.length
    const rest = restOfToken(sentence, end)
    if (
      rest === '' ||
      isVerbEnding(rest) ||
      /^(?:서|야|도|요|진|지|짐|집니다|져|졌|버리|버린|버려|버렸|버립|주는|준|줍|줘|줬|놓|두|둔|둬|뒀|내|낸|냅|냈|있)/u.test(
        rest,
      )
    )
      return end
  }
  return fusedEnd(contracted, sentence, start)
}

/** Where another form of a conjugated verb ends. */
function conjugatedEnd({ stem, stemForms }: Alias, sentence: Sentence, start: number): number | null {
  if (stem === null) return null
  if (sentence.tight.startsWith(stem, start)) {
    const end = start + stem.length
    if (isVerbEnding(restOfToken(sentence, end))) return end
  }
  const fused = fusedEnd(stem, sentence, start)
  if (fused !== null) return fused
  for (const form of stemForms) {
    const end = stemEnd(form, sentence, start)
    if (end !== null) return end
  }
  return null
}

/** What stands between an index and the end of the token that it lies in or ends. */
function restOfToken(sentence: Sentence, end: number): string {
  const token = sentence.tokens[tokenAt(sentence, end - 1)]
  return token === undefined ? '' : sentence.tight.slice(end, token.start + token.text.length)
}

function tokenAt(sentence: Sentence, index: number): number {
  let low = 0
  let high = sentence.tokens.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sentence.tokens[middle]?.start ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return low
}
