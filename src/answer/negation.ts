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
const REACH_ENGLISH = 3

const AIM_OR_CONDITION = /(?:않|못하|없)(?:게|도록|으려고?|으면|기위해|기위한|을때|았으면)/u
/** `잠들 수 없는 곳`: only what stands right before the noun is denied. */
const BEFORE_NOUN = /^(?:않는|않은|않을|못하는|못한|없는|없을|아닌|불가능한)$/u
const DENIES = /^(?:않|없|못하|못한|못합|못해|못할|아니|아닌|아닙|아님|말고|불가|금지|안됩|안된|안돼)/u
/** `않은 것이다` is a predicate all the same. */
const DEPENDENT_NOUN = /^(?:것|거|건|겁|셈|상태|경우|상황|탓|때문)/u
/** 지 않, 수 없 and the like, written without a space. */
const DENIES_WITHIN =
  /(?:지않|지못|지말|지는않|지도않|수없|불가능|[^끊틀관]없이|이아니|가아니|은아니|는아니)/u
const DENIES_NOTHING =
  /^(?:끊임없|틀림없|상관없|관계없|어김없|빠짐없|변함없|쉴새없|못지않|머지않|다름없|없[애앤앨앱])/u
const NO_DENIAL_AFTER = /(?:밖에|뿐만|뿐)$/u
const ENGLISH =
  /^(?:not|no|never|without|cannot|nothing|neither|nor|hardly|unable|forbidden|impossible|can't|don't|doesn't|didn't|won't|isn't|aren't|wasn't|weren't|mustn't|shouldn't|wouldn't|couldn't|hasn't|haven't|dont|doesnt|cant)$/u

export function denialsIn(sentence: Sentence, { first, end }: Clause): readonly Denial[] {
  const { tokens } = sentence
  const denials: Denial[] = []
  const deny = (by: number, from: number, to: number, claim = true): void => {
    denials.push({ by, from: Math.max(first, from), to: Math.min(end - 1, to), claim })
  }
  for (let at = first; at < end; at++) {
    const { text, denied } = tokens[at] ?? { text: '', denied: false }
    const before = tokens[at - 1]?.text ?? ''
    if (ENGLISH.test(text)) deny(at, at, at + REACH_ENGLISH)
    if (denied) deny(-1, at === end - 1 ? at - REACH : at, at, !/면$/u.test(text))
    if (DENIES_NOTHING.test(text) || NO_DENIAL_AFTER.test(before)) continue
    if (!DENIES.test(text) && !DENIES_WITHIN.test(text)) continue
    const near = BEFORE_NOUN.test(text) && !DEPENDENT_NOUN.test(tokens[at + 1]?.text ?? '')
    const aim = AIM_OR_CONDITION.test(text)
    const reach = at === end - 1 ? at : REACH
    deny(at, near || aim ? at - (before === '수' ? 2 : 1) : at - reach, at, !aim)
  }
  return denials
}
