import { isParticleRun } from './korean-endings.ts'
import { type Denial, denialsIn } from './negation.ts'
import { SIDE_WORDS, type Side, type SideWord } from './opposites.ts'
import { readSentences, type Sentence } from './sentences.ts'

/** A word of a pair of opposites where it stands. */
export interface Sided extends Side {
  readonly at: number
}

/** Which side of a pair of opposites the text of a key point takes. */
export type Stance = ReadonlyMap<number, 0 | 1>

const byText = new Map<string, SideWord[]>()
for (const word of SIDE_WORDS) byText.set(word.text, [...(byText.get(word.text) ?? []), word])

/** The words of pairs of opposites in a sentence. */
export function sidesIn({ tokens }: Sentence): readonly Sided[] {
  return tokens.flatMap(({ text }, at) => {
    const phrase = `${text} ${tokens[at + 1]?.text ?? ''}`
    return [...sidesOf(text), ...(byText.get(phrase) ?? [])].map(({ pair, side }) => ({ pair, side, at }))
  })
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
  const stance = new Map<number, 0 | 1>()
  const open = new Set<number>()
  for (const sentence of readSentences(text, respell)) {
    const denials = sentence.clauses.flatMap(clause => denialsIn(sentence, clause))
    for (const one of sidesIn(sentence)) {
      const other = stance.get(one.pair)
      if (isDenied(one, denials) || (other !== undefined && other !== one.side)) open.add(one.pair)
      stance.set(one.pair, one.side)
    }
  }
  for (const pair of open) stance.delete(pair)
  return stance
}

const isDenied = ({ at }: Sided, denials: readonly Denial[]): boolean =>
  denials.some(({ from, to }) => at >= from && at <= to)

/**
 * Whether words say the opposite of a key point: `sides` stand where it was matched, `around` in the whole sentence. Where
 * the point's own word stands there too, the two are compared and nothing is turned round.
 */
export function isReversed(
  stance: Stance,
  sides: readonly Sided[],
  around: readonly Sided[],
  denials: readonly Denial[],
): boolean {
  return sides.some(one => {
    const own = stance.get(one.pair)
    if (own === undefined || own === one.side || isDenied(one, denials)) return false
    return !around.some(({ pair, side }) => pair === one.pair && side === own)
  })
}
