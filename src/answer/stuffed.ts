import { jamo } from '../model/hangul.ts'
import type { Sentence } from './sentences.ts'

/** More of an answer than this made of the words that are looked for is a list of them. */
const SHARE = 0.6
const FEWEST_TOKENS = 3
/** So many English words make no sentence without a single function word. */
const LONG_WITHOUT_GRAMMAR = 6

/** How a Korean sentence ends, or a phrase that stands for one; 변수, 필요, 런타임, 다음 are nouns. */
const PREDICATE =
  /(?:[가-힣]다|(?:아|어|여|해|예|에|네|세|지|데|고|죠|려|와|워|져|켜|돼|봐|나|라|게|까)요|죠|니까|함|됨|없음|있음)$|^(?:수|때|때만|것|거|만)$/u
const NOUN =
  /(?:포함|람다|시스템|알고리즘|메커니즘|매커니즘|스트림|프레임|프로그램|타임|타이밍|이름|처음|다음|마음|힘|도움|묶음|모음|물음|움직임|흐름|쓰임|조임|게임|스팸|램|럼|점|몸|밤|섬|팀|폼|룸|홈|붐|컴|심|님)$/u
/** `맺고`, `낮아서`, `끊기면`: what goes on has a predicate. */
const GOES_ON =
  /[가-힣](?:아서|어서|여서|해서|져서|려서|면서|하면|되면|지만|는데|니까|므로|하고|되고|려고|도록)$/u
/** A noun made of a predicate, as notes end: `넘김`, `늦어짐`. */
const NOUN_ENDING = 'ㅁ'
const PARTICLE = /[가-힣a-z0-9](?:을|를|이|가|은|는|에|의|로|에서|에게|부터|까지|보다|처럼|만)$/u
const FUNCTION_WORD =
  /^(?:a|an|the|is|are|was|were|be|been|being|it|its|they|that|this|which|when|if|by|with|of|to|for|from|does|do|can|must|has|have|will|in|on|at|as|so|until|you|we|i|gets|lets|keeps|means|needs|only|their|them|there|these|those|his|her|who|whose|what|into|than|then|because|every|any|don't|doesn't|isn't|aren't|can't|cannot|not|us|our|your|my)$/u

/** Whether a sentence lists words rather than saying something: `hit` tells which tokens were looked for. */
export function isListing({ tokens }: Sentence, hit: ReadonlySet<number>): boolean {
  if (tokens.length < FEWEST_TOKENS) return false
  const words = tokens.map(token => token.text)
  if (words.some(word => FUNCTION_WORD.test(word))) return false
  const last = words.at(-1) ?? ''
  const noted = last.length > 1 && jamo(last).endsWith(NOUN_ENDING)
  const says = ((PREDICATE.test(last) || noted) && !NOUN.test(last)) || words.some(word => GOES_ON.test(word))
  const bound = words.filter(word => PARTICLE.test(word)).length
  if (says || bound * 4 >= words.length) return false
  const korean = words.some(word => /[가-힣]/u.test(word))
  return korean || words.length >= LONG_WITHOUT_GRAMMAR || hit.size > SHARE * tokens.length
}
