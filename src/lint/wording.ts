/** Words that tell who is well versed in tests which option is wrong. */
export const ABSOLUTE =
  /항상|언제나|절대로?(?=\s|$)|모두(?=\s|$)|오직|반드시|(?<![-\w])(?:always|never|only|all)(?![-\w])/iu

/** How often is often: two readers of an option take these in two ways. */
export const FREQUENCY =
  /보통(?=\s|$)|가끔|종종|때때로|(?<![-\w])(?:usually|often|rarely|sometimes|frequently|occasionally)(?![-\w])/iu

export const ALL_OR_NONE =
  /위의? ?모두|모두 ?정답|모두 ?(?:맞다|맞음|옳다|해당)|정답 ?없음|해당 ?없음|\b(?:all|none|both|neither) of the above\b/iu

/** A stem that asks for the exception: `다음 중 아닌 것은`, `Which of these is not …`. */
export const NEGATIVE_STEM =
  /(?:아닌|않는|않은|없는|틀린|잘못된)(?=\** (?:것|설명|보기|말|문장|항목|예)(?:[은이을를?\s]|$))|(?<=\bwhich of (?:these|the following)(?: \w+){0,3} \**)not\b|(?<=\bwhich (?:\w+ ){1,2}(?:is|are|does|do|can) \**)not\b|\bexcept\b|(?<=\b(?:is|are) \**)(?:incorrect|false|wrong)(?=\**\W*$)/iu

/** An open question for a list: what is missing from it cannot be asked for alone. Two things are a comparison. */
export const ENUMERATION =
  /(?:[3-9]|[1-9]\d|세|네|다섯|여섯|일곱|여덟|아홉|열) ?가지|(?:나열|열거)(?=하|해)|모두 ?(?:쓰|적|말하|고르)|\b(?:list|name|enumerate)\s+(?:all|every|the|\d+|three|four|five|six|seven)\b|\bthe (?:three|four|five|six|seven|eight|nine|ten|[3-9]|[1-9]\d)\s+\w/iu

/** What is true for a while. A year alone is a date, and `현재 실행 중인` is no calendar. */
export const VOLATILE =
  /최신 ?(?:버전|판|릴리스)|현재 ?(?:버전|기준)|\d{4}년 ?(?:현재|기준)|라이선스|라이센스|요금제|가격 ?정책|\b(?:latest|newest|current) (?:version|release)|\bas of (?:\d{4}|today|now|version)|\blicen[sc](?:e|es|ed|ing)\b|\bpricing\b|\bnowadays\b/iu

/** A stem that begins with a word for something that stands elsewhere. */
export const PRONOUN =
  /^(?:이것|그것|저것|이거|그거|이건|그건|이는|이게|그게|이들|그들|여기서|거기서|이때|그때)(?=[은는이가을를의도에와과란\s])|^(?:it|this|that|these|those|they)\b/iu

/** A stem that names a subject and asks nothing of it. */
export const VAGUE =
  /에 ?(?:대해서?|대하여|관해서?|관하여)(?: ?(?:아시나요|아나요|알고 있나요|설명\S*|말\S*|이야기\S*|얘기\S*|서술\S*|논하\S*)(?: (?:주|보)\S*)?)?$|\b(?:tell (?:me|us) (?:something )?about|what do you know about|talk about|say something about|explain about)\b/iu

/** What an option ends with when it is a sentence. */
export const SENTENCE_END = /(?:다|요|까|죠)[.!?]?$/u

export const KOREAN = /[가-힣]/u

/** The pairs of options of a true-or-false question, folded. */
export const TRUE_FALSE: readonly (readonly [right: string, wrong: string])[] = [
  ['참', '거짓'],
  ['o', 'x'],
  ['예', '아니요'],
  ['예', '아니오'],
  ['맞다', '틀리다'],
  ['맞습니다', '틀립니다'],
  ['true', 'false'],
  ['yes', 'no'],
]

export const DENIAL = /없|않|못|\b(?:not|no|never|without|cannot)\b|n't\b/iu

/** Words that any question may share with any option. */
export const EVERYDAY =
  /^(?:무엇|다음|가운데|어떤|어떻게|때문|위해|경우|하나|which|what|when|where|these|does|with|from|that|this|have|into|than|most|should|would|could|will|after|before|there|their)/u

/** A stem about what two things are to each other asks one question of both. */
export const COMPARES =
  /차이|비교|다른|다르|구분|구별|관계|공통|가운데|중에|differ|compare|between|versus|\bvs\b/iu

/** What joins two subjects in one stem. */
export const JOINT = /, | 및 |,? 그리고 /gu
export const JOINED_ENGLISH =
  /^((?:explain|describe|define|what (?:is|are)) (?:an? |the )?(.+?))(?:,| and) (?:an? |the )?(.+?)[.?]?$/iu

/** What leads to the passage: an address, a standard, a manual page, a file, a part of a book, a title, a year. */
export const FINDABLE =
  /https?:\/\/|\bRFC ?\d|\bman \d|\w\(\d\w?\)|\b(?:ISBN|ISO|IEEE|ITU|POSIX|JSR|PEP|DOI)\b|[\w-]\.[a-z]{1,4}\b|§|\b(?:chapters?|ch\.|sections?|sec\.|vol(?:ume)?\.?|parts?|pp?\.|items?|appendix)\s*\w|\d ?(?:장|절|쪽|권|판|부)|"[^"]+"|“[^”]+”|「[^」]+」|『[^』]+』|\*[^*]+\*|\b(?:19|20)\d\d\b/iu

/** One syllable, or two Latin letters, stand inside too many other words. */
export const SHORT = /^(?:[가-힣]|[a-z0-9]{1,2})$/u
