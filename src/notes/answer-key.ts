import { inlineMarkdown } from './title.ts'

/** What a text names as right: labels (`C`, `1`, `①` as `1`, `O`), or the words of an option. */
export interface AnswerKey {
  readonly labels: readonly string[]
  /** What is written behind the key: the beginning of the explanation, or the option's own text. */
  readonly rest: string
}

const WORD = String.raw`(?:(?:the\s+)?(?:correct|right)\s+(?:answers?|options?|choices?)|answers?|ans|answer\s*key|solution|정답|답안|해답|답)`
const JOIN = String.raw`(?:\s*(?:,|，|、|&|\/|\+|·|및|와|과|\band\b|\bor\b)\s*)`
const LABEL = String.raw`(?:(?:option|choice)\s+)?[(\[]?(?:[A-Ja-j]|[1-9]|[①-⑩]|[ⓐ-ⓙ]|[㉠-㉪]|[OX○×⭕❌])[)\]]?(?:\s*번)?`
const LEAD = new RegExp(
  String.raw`^[\s>#*_✅✔☑👉🎯✓\uFE0F-]*(?:\d{1,3}[.)]\s*)?${WORD}(?:\s*(?:is|are|은|는))?\s*(?:\((?:s)\))?[\s*_]*(?:[:：=)\]\-–—.은는]|\bis\b)*[\s*_:：]*`,
  'iu',
)
const LABELS = new RegExp(String.raw`^(${LABEL}(?:${JOIN}${LABEL})*)(?![\p{L}\p{N}'’])`, 'u')

const NAMES_KEY = /answer|\bans|correct|right|solution|정답|답안|해답|답/iu

/** The key that a line names: `Answer: C`, `**정답**: 1, 3`, `정답 ②`; null where it names none. */
export function readKey(line: string): AnswerKey | null {
  if (!NAMES_KEY.test(line)) return null
  const text = inlineMarkdown(line.trim()).replace(/[*_`]{1,3}/gu, mark => (mark.includes('`') ? mark : ''))
  const lead = LEAD.exec(text)
  if (!lead) return null
  const after = text.slice(lead[0].length).trim()
  const labels = LABELS.exec(after)
  if (!labels?.[1]) return { labels: [], rest: after }
  const rest = after.slice(labels[0].length).trim()
  // `Answer: A stack is …` begins a sentence.
  if (/^[AIai]$/u.test(labels[1]) && /^\p{Ll}/u.test(rest) && !/^(?:is|because|and|since|as)\b/u.test(rest))
    return { labels: [], rest: after }
  return { labels: labelsIn(labels[1]), rest: rest.replace(/^(?:번|입니다|이다)?[\s.,:：;)\]\-–—]*/u, '') }
}

/** `1, 3` as `1` and `3`; circled and lower-case labels as plain ones. */
export function labelsIn(text: string): readonly string[] {
  const bare = text.replace(/\b(?:option|choice|and|or)\b/giu, ' ')
  return [...new Set([...bare].flatMap(char => plainLabel(char) ?? []))]
}

/** The label that a character is: `B` for `b`, `2` for `②`; null for any other. */
export function plainLabel(char: string): string | null {
  if (/^[A-Ja-j]$/u.test(char)) return char.toUpperCase()
  if (/^[1-9]$/u.test(char)) return char
  const code = char.codePointAt(0) ?? 0
  if (code >= 0x2460 && code <= 0x2469) return String(code - 0x2460 + 1)
  if (code >= 0x24d0 && code <= 0x24d9) return String.fromCodePoint(65 + code - 0x24d0)
  if (code >= 0x3260 && code <= 0x3269) return String(code - 0x3260 + 1)
  if ('O○⭕'.includes(char)) return 'O'
  if ('X×❌'.includes(char)) return 'X'
  return null
}

const TRUTH = /^(?:true|false|참|거짓|o|x|○|×|⭕|❌)(?![\p{L}\p{N}])/iu

/** Whether the key of a true-or-false question says true; null where it says neither. */
export function truthOf(line: string): boolean | null {
  const key = readKey(line)
  if (!key) return null
  const [only, second] = key.labels
  if (only !== undefined) return second === undefined && (only === 'O' || only === 'X') ? only === 'O' : null
  const said = TRUTH.exec(key.rest)?.[0].toLowerCase()
  return said === undefined ? null : ['true', '참', 'o', '○', '⭕'].includes(said)
}

/** Whether a line is a key and nothing else: `**A, C**`, `정답: 참`. */
export const isKeyAlone = (line: string): boolean => KEY_ALONE.test(line)

const KEY_ALONE =
  /^[^\p{L}\p{N}]*(?:(?:answer|정답|답)[^\p{L}\p{N}]*)?(?:true|false|참|거짓|[1-9A-J](?:\s*[,&]\s*[1-9A-J])*)[^\p{L}\p{N}]*$/iu
