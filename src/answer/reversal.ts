import { isParticleRun } from './korean-endings.ts'
import { type Denial, denialsIn } from './negation.ts'
import { SIDE_WORDS, type Side, type SideWord } from './opposites.ts'
import { readSentences, type Sentence } from './sentences.ts'

/** A word of a pair of opposites where it stands. */
export interface Sided extends Side {
  readonly at: number
  /** Whether it stands where its clause names who or what does something. */
  readonly leads: boolean
}

/** Which side of a pair of opposites the text of a key point takes, by the number of the pair. */
export type Stance = ReadonlyMap<number, Sided>

/** An English subject stands among the first words of its clause. */
const ENGLISH_REACH = 3
const SUBJECT = /(?:은|는|이|가|께서)$/u
/** `깨지기 쉽다` says how often, not how simple. */
const TENDENCY = /^(?:쉽|쉬운|쉬워|어렵|어려)/u

const byText = new Map<string, SideWord[]>()
for (const word of SIDE_WORDS) byText.set(word.text, [...(byText.get(word.text) ?? []), word])

/** The words of pairs of opposites in a sentence. */
export function sidesIn({ tokens, clauses }: Sentence): readonly Sided[] {
  return clauses.flatMap(({ first, end }) =>
    tokens.slice(first, end).flatMap(({ text }, number) => {
      const at = first + number
      if (TENDENCY.test(text) && tokens[at - 1]?.text.endsWith('기') === true) return []
      const phrase = `${text} ${tokens[at + 1]?.text ?? ''}`
      const leads = /^[a-z]/u.test(text) ? number < ENGLISH_REACH : SUBJECT.test(text)
      return [...sidesOf(text), ...(byText.get(phrase) ?? [])].map(({ pair, side, acts }) => ({
        pair,
        side,
        acts,
        at,
        leads,
      }))
    }),
  )
}

function sidesOf(word: string): readonly SideWord[] {
  if (/^[a-z]/u.test(word)) return byText.get(word.replace(/[가-힣]+$/u, '')) ?? []
  const found: SideWord[] = []
  for (let end = 1; end <= word.length; end++) {
    for (const one of byText.get(word.slice(0, end)) ?? [])
      if (one.open || isParticleRun(word.slice(end))) found.push(one)
  }
  return found
}

/** A pair of which a text has both sides, or denies one, says nothing. */
export function stanceOf(text: string, respell: (word: string) => string): Stance {
  const stance = new Map<number, Sided>()
  const undecided = new Set<number>()
  for (const sentence of readSentences(text, respell)) {
    const denials = sentence.clauses.flatMap(clause => denialsIn(sentence, clause))
    for (const one of sidesIn(sentence)) {
      const other = stance.get(one.pair)
      if (isDenied(one, denials) || (other !== undefined && other.side !== one.side)) undecided.add(one.pair)
      if (other?.leads !== true) stance.set(one.pair, one)
    }
  }
  for (const pair of undecided) stance.delete(pair)
  return stance
}

const isDenied = ({ at }: Sided, denials: readonly Denial[]): boolean =>
  denials.some(({ from, to }) => at >= from && at <= to)

/**
 * Whether the words of a clause say the opposite of a key point. Where the point's own word stands beside its opposite,
 * the two are compared and nothing is turned round; nor is it by a word that the pattern itself takes (`met`).
 */
export function isReversed(
  stance: Stance,
  sides: readonly Sided[],
  met: ReadonlySet<number>,
  denials: readonly Denial[],
): boolean {
  return sides.some(one => {
    const own = stance.get(one.pair)
    if (own === undefined || own.side === one.side || met.has(one.at) || isDenied(one, denials)) return false
    if (one.acts && !(own.leads && one.leads)) return false
    return !sides.some(({ pair, side }) => pair === one.pair && side === own.side)
  })
}
