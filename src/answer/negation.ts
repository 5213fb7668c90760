import {
  DENIES_AHEAD,
  DENIES_PREDICATE,
  KEEPS_FROM,
  NOT_DENIED,
  PHRASES_AHEAD,
  PHRASES_ALL,
  STARTS_AFRESH,
} from './english-denials.ts'
import { isTopic } from './korean-words.ts'
import type { Clause, Sentence } from './sentences.ts'

/** Words of a clause that stand in a negated statement. */
export interface Denial {
  readonly from: number
  readonly to: number
  /** The word that denies: an alias that holds it (`no preemption`) is not denied by it. */
  readonly by: number
  /** An aim or a condition (`넘치지 않게`, `오지 않으면`) says nothing against what is claimed. */
  readonly claim: boolean
}

/** How many words before a negated predicate belong to what it denies. */
const REACH = 4
/** How many English words after one that denies belong to it, as far as there is no comma. */
const REACH_ENGLISH = 6
/** `a thread that cannot get it waits`: the predicate of the whole follows soon. */
const REACH_RELATIVE = 3
const RELATIVE = /^(?:that|which|who|if|unless|until|once|whether)$/u
/** `왕복 없이`, `기다리는 대신`: so many words before it. */
const REACH_NEAR = 2

const AIM_OR_CONDITION = /(?:않|못하|없)(?:게|도록|으려고?|으면|기위해|기위한|을때|았으면)/u
/** `잠들 수 없는 곳`: only what stands right before the noun is denied. */
const BEFORE_NOUN = /^(?:않는|않은|않을|못하는|못한|없는|없을|아닌|불가능한)$/u
const DENIES =
  /^(?:않|없|못하|못한|못합|못해|못할|아니|아닌|아닙|아님|아녜|말고|불가|금지|안됩|안된|안돼|불필요|무관|오해|착각|거짓|커녕)/u
/** `않은 것이다` is a predicate all the same. */
const DEPENDENT_NOUN = /^(?:것|거|건|겁|셈|상태|경우|상황|탓|때문)/u
/** 지 않, 수 없 and the like, written without a space. */
const DENIES_WITHIN =
  /(?:지않|지못|지말|지는않|지도않|수없|불가능|[^끊틀관]없이|이아니|가아니|은아니|는아니|커녕)/u
const DENIES_NOTHING =
  /^(?:끊임없|틀림없|상관없|관계없|어김없|빠짐없|변함없|쉴새없|못지않|머지않|다름없|없(?:[애앤앨앱]|어[지진졌질짐집]))/u
const NO_DENIAL_AFTER = /(?:밖에|뿐만|뿐)$/u
/** `틀린 말이다`; a result that is wrong (`결과가 틀린다`) denies nothing. */
const WRONG = /^(?:틀린|잘못된)$/u
const OPINION = /^(?:말|생각|설명|이야기|얘기|주장|소리)/u
/** `저장이 안 된다` denies the noun as well. */
const LIGHT_VERB = /^(?:되|돼|된|될|됨|됩|하|한|할|함|합|해)/u
/** `그렇다고 생각하기 쉽지만`, `그런 줄 알지만`: what others hold is denied by what follows. */
const HELD = /(?:[다라]고|줄|다고들|기)$/u
const HOLDS = /^(?:생각|착각|오해|알려|알았|알지만|아는데|쉽|여기)/u
const BUT = /(?:지만|는데|은데|으나|나)$/u
const INSTEAD = '대신'
/** `A하거나 B하지 않는다` denies both. */
const EITHER = /(?:거나|든지|든가)$/u

type Deny = (denial: Denial) => void

export function denialsIn(sentence: Sentence, clause: Clause): readonly Denial[] {
  const denials: Denial[] = []
  const { tokens } = sentence
  const { first, end } = clause
  const deny: Deny = ({ by, from, to, claim }) => {
    denials.push({ by, from: Math.max(first, from), to: Math.min(end - 1, to), claim })
  }
  for (let at = first; at < end; at++) {
    denyInEnglish(sentence, clause, at, deny)
    denyInKorean(sentence, clause, at, deny)
  }
  const before = clauseBefore(sentence, clause)
  const whole = denials.some(({ claim, from, to }) => claim && from === first && to === end - 1)
  if (before !== null && whole && !/거나/u.test(tokens[end - 1]?.text ?? '')) {
    denials.push({ by: end - 1, from: before.first, to: before.end - 1, claim: true })
  }
  return denials
}

/** The clause that is denied together with this one. */
function clauseBefore({ tokens, clauses }: Sentence, { first }: Clause): Clause | null {
  if (!EITHER.test(tokens[first - 1]?.text ?? '')) return null
  return clauses.find(({ end }) => end === first) ?? null
}

function denyInKorean({ tokens }: Sentence, { first, end }: Clause, at: number, deny: Deny): void {
  const { text, denied } = tokens[at] ?? { text: '', denied: false }
  const before = tokens[at - 1]?.text ?? ''
  const claimed = { by: at, to: at, claim: true }
  if (denied) {
    const from = at === end - 1 ? at - REACH : LIGHT_VERB.test(text) ? at - 1 : at
    deny({ by: -1, from, to: at, claim: !/면$/u.test(text) })
  }
  if (at > first && text === INSTEAD && !/[을를이가은도]$|에서$/u.test(before) && !isTopic(before))
    deny({ ...claimed, from: at - (before.endsWith('는') ? REACH_NEAR : 1) })
  if (at === end - 1 && HOLDS.test(text) && BUT.test(text) && HELD.test(before))
    deny({ ...claimed, from: first })
  if (WRONG.test(text) && OPINION.test(tokens[at + 1]?.text ?? '')) deny({ ...claimed, from: first })
  if (DENIES_NOTHING.test(text) || NO_DENIAL_AFTER.test(before)) return
  if (!DENIES.test(text) && !DENIES_WITHIN.test(text)) return
  const near = BEFORE_NOUN.test(text) && !DEPENDENT_NOUN.test(tokens[at + 1]?.text ?? '')
  const aim = AIM_OR_CONDITION.test(text)
  if (near || aim) deny({ ...claimed, from: at - (before === '수' ? 2 : 1), claim: !aim })
  else if (/없이[도는]?$/u.test(text))
    deny({ ...claimed, from: isTopic(tokens[at - 2]?.text ?? '') ? at - 1 : at - REACH_NEAR })
  else deny({ ...claimed, from: at === end - 1 ? first : at - REACH })
}

function denyInEnglish({ tokens }: Sentence, { first, end }: Clause, at: number, deny: Deny): void {
  const { text, segment } = tokens[at] ?? { text: '', segment: 0 }
  if (!/^[a-z]/u.test(text)) return
  const ahead = (back = at): void => {
    const relative = RELATIVE.test(tokens[at - 1]?.text ?? '') || RELATIVE.test(tokens[at - 2]?.text ?? '')
    const reach = relative ? REACH_RELATIVE : REACH_ENGLISH
    let to = at
    while (to < Math.min(end - 1, at + reach) && tokens[to + 1]?.segment === segment) to++
    deny({ by: at, from: back, to, claim: true })
  }
  const subject = (): number => {
    let from = at
    while (
      from > first &&
      !STARTS_AFRESH.test(tokens[from - 1]?.text ?? '') &&
      tokens[from - 1]?.segment === segment
    )
      from--
    return from
  }
  const all = (): void => {
    const same = (token: number): boolean => tokens[token]?.segment === segment
    let from = at
    while (from > first && same(from - 1)) from--
    let to = at
    while (to < end - 1 && same(to + 1)) to++
    deny({ by: at, from, to, claim: true })
  }
  const next = tokens[at + 1]?.text ?? ''
  const startsHere = (phrase: string): boolean =>
    phrase.split(' ').every((word, number) => tokens[at + number]?.text === word)
  if (DENIES_AHEAD.test(text) && !NOT_DENIED.test(next)) ahead(DENIES_PREDICATE.test(text) ? subject() : at)
  if (PHRASES_AHEAD.some(startsHere)) ahead()
  if (PHRASES_ALL.some(startsHere)) all()
  const from = tokens.slice(at, at + REACH_ENGLISH).some(token => token.text === 'from')
  if (KEEPS_FROM.test(text) && from) ahead()
}
