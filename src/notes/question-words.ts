import { remembered } from './remembered.ts'

/** What a question or request looks like, in Korean and English. */

const TAIL = String.raw`[\s"'”’)\]}*_~.!…]*(?:\([^()]*\)|\p{Extended_Pictographic}|\uFE0F|[\s"'”’)\]}*_~.!…])*$`

const ENGLISH =
  /^(?:so |and |now |then |in your own words,? )?(?:what|why|how|when|where|which|who|whose|whom|explain|describe|define|compare|contrast|list|name|tell|give|write|implement|is|are|am|was|were|do|does|did|can|could|should|would|will|has|have|had|may|must|discuss|show|mention|state|differentiate|distinguish|difference|differences|design|create|find|given|suppose|imagine|let's|in which|in what|under what|under which|for what|for which|from which|at what|at which|on which|to what|by which|with which|pros and cons|advantages|draw|using|convert|check|reverse|calculate|compute|build|make|identify|provide|demonstrate|consider|predict|guess|select|choose|pick|true or false|if you|if a|if the|talk|walk|outline|summari[sz]e|share|prove|add|remove|print|solve|determine|complete|fill)\b/iu

const KOREAN_ASKS =
  /(?:[까나가죠]요|[은는던인한될할쓸된]가|[인는은한된]지|습니까|입니까|을까|ㄹ까|일까|할까|될까|니까|나|냐|란|이란|시오|세요|하라|해라|보라|봐라|주라|쓰라|해보자|말하시오|뭔가|무엇|무엇인가|누구|어디|언제|얼마|뭐지|뭘까)$/u

const KOREAN_WORDS =
  /무엇|무슨|어떤 |어떻게|왜 |어째서|설명(?:하|해|$)|서술|비교(?:하|해)|말씀해|이야기해|말해|알려\s?주|에 대해|에 대하여|차이(?:점|가|를|는|와)?(?:$|\s)|이유(?:$|는|가)/u

/** Without what may follow the last word: a look at its end first, for most texts end with a letter. */
const trimmed = (text: string): string =>
  /[\p{L}\p{N}]$/u.test(text) ? text : text.replace(TAIL_PATTERN, '')
const TAIL_PATTERN = new RegExp(TAIL, 'u')

/** Whether a text asks or requests something. */
export const asks = remembered(asksNow)

function asksNow(text: string): boolean {
  if (/[?？]/u.test(text.slice(-80)) && /[?？][\s\S]{0,60}$/u.test(text)) return true
  const bare = trimmed(text)
  if (ENGLISH.test(bare)) return true
  return /\p{Script=Hangul}/u.test(bare) && (KOREAN_ASKS.test(bare) || KOREAN_WORDS.test(bare))
}

const CLEARLY =
  /^(?:so |and |now |then )?(?:what|why|explain|describe|compare|define|discuss|differentiate|distinguish|how (?:to|do|does|did|is|are|can|could|would|will|should|many|much|often|long)|(?:can|could|would|do|have|are|did) you|tell (?:me|us)|talk (?:me|about))\b/iu
const CLEARLY_KOREAN = /설명(?:하|해|$)|서술|비교(?:하|해)|말씀해|이야기해|말해|알려\s?주/u

/** Whether a text asks or requests, and is no step, claim or property: `Create a folder` and `Is immutable` are not clear. */
export const asksClearly = remembered(asksClearlyNow)

function asksClearlyNow(text: string): boolean {
  const bare = trimmed(text)
  return asksPlainly(text) || CLEARLY.test(bare) || CLEARLY_KOREAN.test(bare)
}

/** Whether a text ends like a question or request in Korean, or has a question mark at its end: surer than `asks`. */
export const asksPlainly = remembered(asksPlainlyNow)

function asksPlainlyNow(text: string): boolean {
  return (
    /[?？][\s"'”’)\]*_]*$/u.test(text) || (/\p{Script=Hangul}/u.test(text) && KOREAN_ASKS.test(trimmed(text)))
  )
}

/** Whether a text cannot but ask: with a question mark at its end, or a Korean ending that nothing else has. */
export const asksSurely = remembered(asksSurelyNow)

function asksSurelyNow(text: string): boolean {
  return (
    /[?？][\s"'”’)\]*_]*$/u.test(text) || /(?:[까나가]요|십시오|하시오|세요|는가|인가)$/u.test(trimmed(text))
  )
}
