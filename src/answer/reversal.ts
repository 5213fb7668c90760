import { isParticleRun } from './korean-endings.ts'
import { isTopic } from './korean-words.ts'
import { type Denial, denialsIn } from './negation.ts'
import { SIDE_WORDS, type Side, type SideWord } from './opposites.ts'
import { readSentences, type Sentence } from './sentences.ts'

/** A word of a pair of opposites where it stands. */
export interface Sided extends Side {
  readonly at: number
  /** Whether it stands where its clause names who or what does something. */
  readonly leads: boolean
  /** Words of one part have one predicate, as far as clauses and commas tell. */
  readonly part: number
}

/** What a key point's text holds of each pair of opposites, by the number of the pair. */
export interface Stance {
  /** Where it takes one side only. */
  readonly taken: ReadonlyMap<number, Sided>
  /** Where it has both: the one that leads, as in `클라이언트가 서버에 보낸다`. */
  readonly leading: ReadonlyMap<number, 0 | 1>
  /** All that it has, where it says one thing of one side and another of the other. */
  readonly contrasted: readonly Sided[]
}

/** An English subject stands among the first words of its clause. */
const ENGLISH_REACH = 3
const KOREAN_REACH = 3
const OTHER_ROLE = /(?:을|를|에|에서|에게|의|로|와|과|보다)$/u
const SUBJECT = /(?:은|는|이|가|께서)$/u
/** `깨지기 쉽다` says how often, not how simple. */
const TENDENCY = /^(?:쉽|쉬운|쉬워|어렵|어려)/u

const byText = new Map<string, SideWord[]>()
for (const word of SIDE_WORDS) byText.set(word.text, [...(byText.get(word.text) ?? []), word])

/** The words of pairs of opposites in a sentence. */
export function sidesIn({ tokens, clauses }: Sentence): readonly Sided[] {
  return clauses.flatMap(({ first, end }) =>
    tokens.slice(first, end).flatMap(({ text, clause, segment }, number) => {
      const at = first + number
      if (TENDENCY.test(text) && tokens[at - 1]?.text.endsWith('기') === true) return []
      const next = at + 1 < end ? (tokens[at + 1]?.text ?? '') : ''
      const leads = /^[a-z]/u.test(text) ? number < ENGLISH_REACH : isSubject(tokens, at, end)
      return [...sidesOf(text), ...sidesAcross(text, next)].map(({ pair, side, acts }) => ({
        pair,
        side,
        acts,
        at,
        leads,
        part: clause + segment,
      }))
    }),
  )
}

/** Phrases of two words: `at once`, `받는 쪽이`. */
function sidesAcross(text: string, next: string): readonly SideWord[] {
  if (next === '') return []
  if (/^[a-z]/u.test(text)) return byText.get(`${text} ${next}`) ?? []
  return sidesOf(text + next).filter(one => one.text.length > text.length)
}

/** `높은 우선순위 스레드가`: the particle may stand behind the noun that the word belongs to. */
function isSubject(tokens: Sentence['tokens'], at: number, end: number): boolean {
  for (const { text } of tokens.slice(at, Math.min(end, at + KOREAN_REACH))) {
    if (SUBJECT.test(text) && (isTopic(text) || /[이가]$/u.test(text))) return true
    if (OTHER_ROLE.test(text)) return false
  }
  return false
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

/** A pair of which a text denies a side says nothing. */
export function stanceOf(text: string, respell: (word: string) => string): Stance {
  const sides: Sided[] = []
  const denied = new Set<number>()
  for (const sentence of readSentences(text, respell)) {
    const denials = sentence.clauses.flatMap(clause => denialsIn(sentence, clause))
    for (const one of sidesIn(sentence)) {
      if (isDenied(one, denials)) denied.add(one.pair)
      sides.push(one)
    }
  }
  const taken = new Map<number, Sided>()
  const leading = new Map<number, 0 | 1>()
  for (const pair of new Set(sides.map(one => one.pair))) {
    const same = sides.filter(one => one.pair === pair)
    const [first] = same
    if (first === undefined || denied.has(pair)) continue
    const leader = leaderOf(same)
    if (same.every(({ side }) => side === first.side))
      taken.set(pair, same.find(({ leads }) => leads) ?? first)
    else if (leader !== null) leading.set(pair, leader)
  }
  return { taken, leading, contrasted: sides }
}

/** The side that leads first where both stand in one part; null where neither does. */
function leaderOf(sides: readonly Sided[]): 0 | 1 | null {
  const leader = sides.find(({ leads }) => leads)
  if (leader === undefined) return null
  return sides.some(({ side, part }) => side !== leader.side && part === leader.part) ? leader.side : null
}

const isDenied = ({ at }: Sided, denials: readonly Denial[]): boolean =>
  denials.some(({ from, to }) => at >= from && at <= to)

/**
 * Whether the words of a clause say the opposite of a key point. Where the point's own word stands beside its opposite,
 * the two are compared and nothing is turned round, unless they have changed places; nor is it by a word that the
 * pattern itself takes (`met`).
 */
export function isReversed(
  { taken, leading, contrasted }: Stance,
  sides: readonly Sided[],
  met: ReadonlySet<number>,
  denials: readonly Denial[],
): boolean {
  const both = (pair: number): readonly Sided[] => sides.filter(one => one.pair === pair)
  const turned = sides.some(one => {
    const own = taken.get(one.pair)
    if (own === undefined || own.side === one.side || met.has(one.at) || isDenied(one, denials)) return false
    if (one.acts && !(own.leads && one.leads)) return false
    return !both(one.pair).some(({ side }) => side === own.side)
  })
  if (turned || isCrossed(contrasted, sides)) return true
  return [...leading].some(([pair, leader]) => {
    const led = leaderOf(both(pair))
    return led !== null && led !== leader
  })
}

/** `드물면 낙관적, 잦으면 비관적` is crossed by `드물면 비관적`: a word stands with the side that it does not belong to. */
function isCrossed(contrasted: readonly Sided[], sides: readonly Sided[]): boolean {
  const partsOf = (pair: number, side: 0 | 1): readonly number[] =>
    contrasted.filter(one => one.pair === pair && one.side === side).map(({ part }) => part)
  return sides.some(one => {
    const own = partsOf(one.pair, one.side)
    const across = partsOf(one.pair, one.side === 0 ? 1 : 0).filter(part => !own.includes(part))
    if (own.length === 0 || across.length === 0) return false
    if (sides.some(({ pair, side }) => pair === one.pair && side !== one.side)) return false
    return sides.some(other => {
      if (other.pair === one.pair) return false
      const parts = partsOf(other.pair, other.side)
      const opposite = partsOf(other.pair, other.side === 0 ? 1 : 0)
      return (
        parts.some(part => across.includes(part)) &&
        opposite.some(part => own.includes(part)) &&
        !parts.some(part => own.includes(part))
      )
    })
  })
}
