import { lineAt, placeAt, placeIn } from '../bank/source-text.ts'
import { rangeOf } from './places.ts'
import { type BankCheck, type Finding, NOTHING, type QuestionCheck } from './rule.ts'

/** What a pattern finds in the prose of a question, as far as `judge` minds it. */
const found =
  (pattern: RegExp, judge: (match: RegExpExecArray) => string | null): QuestionCheck =>
  (question, bank) => {
    const [from, to] = rangeOf(question, bank)
    return [...bank.prose.slice(from, to).matchAll(pattern)].flatMap((match): readonly Finding[] => {
      const reason = judge(match)
      return reason === null ? NOTHING : [{ place: placeAt(bank.source, from + match.index), reason }]
    })
  }

/** An address with what makes a link of it: `<`, `](`, `]: `, an attribute, or that it is itself the text of one. */
const ADDRESS = /(?<=(<|\]\(\s*<?|\]:\s*<?|=["']|\[)?)(https?):\/\/([^\s<>)\]"'`]*)([^\S\n]*\n[^\S\n]*\))?/gu
/** Addresses that lead to the machine itself or to an example. */
const LOCAL = /^(?:localhost|127\.|\[::1\]|0\.0\.0\.0|(?:[\w-]+\.)*example(?:\.|\/|$))/u

export const hasWeakLink: QuestionCheck = found(ADDRESS, ([, opening, scheme, rest = '', split]) => {
  if (split !== undefined && opening?.startsWith('](')) return 'split'
  if (LOCAL.test(rest)) return null
  if (scheme === 'http') return 'http'
  return opening === undefined ? 'bare' : null
})

const MAIL =
  /(?<![\p{L}\p{N}._%+-])(?!git@)[a-z0-9][a-z0-9._%+-]*@(?!(?:[\w-]+\.)*example\.)(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\p{L}\p{N}])/giu
const PHONE = /(?<![\d.-])(?:\+82[- ]?|0)1[016-9]([-. ]?)\d{3,4}\1\d{4}(?![\d.-])/gu

const hasMail = found(MAIL, () => 'mail')
const hasPhone = found(PHONE, () => 'phone')

export const isPersonal: QuestionCheck = (question, bank, library) => [
  ...hasMail(question, bank, library),
  ...hasPhone(question, bank, library),
]

/** Zero-width and bidirectional characters. Joiners belong to emoji, and to scripts that are joined. */
const INVISIBLE =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?<=[\p{Script=Latin}\p{Script=Hangul}\d\s])[\u200c\u200d]/gu

/** The first of each line. */
export const hasInvisible: BankCheck = ({ source }) => {
  let last = -1
  return [...source.text.matchAll(INVISIBLE)].flatMap(({ 0: char, index }): readonly Finding[] => {
    const line = lineAt(source, index)
    if (line === last) return NOTHING
    last = line
    const code = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return [{ place: placeAt(source, index), about: { character: `U+${code}` } }]
  })
}

/** The first line that is not in NFC: a search in an editor passes over what looks the same. */
export const isDecomposed: BankCheck = ({ source }) => {
  const line = source.written?.findIndex(written => written !== written.normalize('NFC')) ?? -1
  return line === -1 ? NOTHING : [{ place: placeIn(source, line, 0) }]
}
