import { favoursPosition, favoursTruth } from './balance-rules.ts'
import { hasInvisible, hasWeakLink, isDecomposed, isPersonal } from './character-rules.ts'
import { asksAgain, isThin, lacksFollowUp, lacksTranslation } from './coverage-rules.ts'
import {
  hasOddPoints,
  hasShortAlias,
  isLeaked,
  lacksLanguage,
  lacksNegated,
  sharesAlias,
} from './key-point-rules.ts'
import {
  areUnlike,
  areUnsorted,
  coversOthers,
  hasOddNumber,
  isLongest,
  saysAbsolutely,
  saysHowOften,
  saysSame,
} from './option-rules.ts'
import { repeatsWord } from './repeated-word.ts'
import type { BankCheck, QuestionCheck, Rule } from './rule.ts'
import { hasVagueSource, lacksSource } from './source-rules.ts'
import { hasVariants } from './spelling-variants.ts'
import {
  asksForList,
  asksNothing,
  asksTwice,
  asksVaguely,
  asksYesOrNo,
  beginsWithPronoun,
  hidesNegation,
} from './stem-rules.ts'
import { isBareAnswer, isLongAnswer, isLongStem, isVolatile } from './text-rules.ts'

const bank = (check: BankCheck, severity: Rule['severity'] = 'warning'): Rule => ({ severity, check })

const question = (check: QuestionCheck, severity: Rule['severity'] = 'warning'): Rule => ({
  severity,
  check: (linted, library) => linted.questions.flatMap(one => check(one, linted, library)),
})

/** Every rule by the code of its problems. */
export const RULES = {
  'style/not-a-question': question(asksNothing),
  'style/yes-or-no': question(asksYesOrNo),
  'style/two-questions': question(asksTwice),
  'style/vague-question': question(asksVaguely),
  'style/long-question': question(isLongStem),
  'style/long-answer': question(isLongAnswer),
  'style/pronoun-start': question(beginsWithPronoun),
  'style/list-question': question(asksForList),
  'style/hidden-negation': question(hidesNegation),
  'style/near-duplicate': bank(asksAgain),
  'style/key-point-count': question(hasOddPoints),
  'style/answer-leak': question(isLeaked),
  'style/short-alias': question(hasShortAlias),
  'style/one-language-alias': question(lacksLanguage),
  'style/shared-alias': question(sharesAlias),
  'style/denied-point': question(lacksNegated),
  'style/absolute-word': question(saysAbsolutely),
  'style/vague-frequency': question(saysHowOften),
  'style/all-of-the-above': question(coversOthers),
  'style/longest-option': question(isLongest),
  'style/unlike-options': question(areUnlike),
  'style/repeated-word': question(repeatsWord),
  'style/unsorted-options': question(areUnsorted, 'info'),
  'style/option-count': question(hasOddNumber),
  'style/equal-options': question(saysSame),
  'style/true-false-balance': bank(favoursTruth),
  'style/key-position': bank(favoursPosition),
  'style/no-source': bank(lacksSource),
  'style/vague-source': question(hasVagueSource),
  'style/undated-fact': question(isVolatile),
  'style/weak-link': question(hasWeakLink),
  'style/bare-answer': question(isBareAnswer),
  'style/thin-topic': bank(isThin, 'info'),
  'style/no-follow-up': question(lacksFollowUp, 'info'),
  'style/no-translation': question(lacksTranslation, 'info'),
  'style/spelling-variants': bank(hasVariants),
  'style/invisible-character': bank(hasInvisible),
  'style/decomposed-text': bank(isDecomposed),
  'style/personal-data': question(isPersonal),
} as const satisfies Readonly<Record<`style/${string}`, Rule>>

export type StyleCode = keyof typeof RULES
