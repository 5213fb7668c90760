import type { Language } from '../model/config.ts'
import type { Problem } from '../model/problem.ts'
import { bankProblems as enBank } from './en/bank-problems.ts'
import { commandProblems as enCommand } from './en/command-problems.ts'
import { deckProblems as enDeck } from './en/deck-problems.ts'
import { edgeProblems as enEdge } from './en/edge-problems.ts'
import { exportProblems as enExport } from './en/export-problems.ts'
import { generatorProblems as enGenerator } from './en/generator-problems.ts'
import { importProblems as enImport } from './en/import-problems.ts'
import { judgeProblems as enJudge } from './en/judge-problems.ts'
import { minutesProblems as enMinutes } from './en/minutes-problems.ts'
import { mockPlanProblems as enMockPlan } from './en/mock-plan-problems.ts'
import { mockRoomProblems as enMockRoom } from './en/mock-room-problems.ts'
import { planProblems as enPlan } from './en/plan-problems.ts'
import { sessionProblems as enSession } from './en/session-problems.ts'
import { styleProblems as enStyle } from './en/style-problems.ts'
import { syncProblems as enSync } from './en/sync-problems.ts'
import { upkeepProblems as enUpkeep } from './en/upkeep-problems.ts'
import { bankProblems as koBank } from './ko/bank-problems.ts'
import { commandProblems as koCommand } from './ko/command-problems.ts'
import { deckProblems as koDeck } from './ko/deck-problems.ts'
import { edgeProblems as koEdge } from './ko/edge-problems.ts'
import { exportProblems as koExport } from './ko/export-problems.ts'
import { generatorProblems as koGenerator } from './ko/generator-problems.ts'
import { importProblems as koImport } from './ko/import-problems.ts'
import { judgeProblems as koJudge } from './ko/judge-problems.ts'
import { minutesProblems as koMinutes } from './ko/minutes-problems.ts'
import { mockPlanProblems as koMockPlan } from './ko/mock-plan-problems.ts'
import { mockRoomProblems as koMockRoom } from './ko/mock-room-problems.ts'
import { planProblems as koPlan } from './ko/plan-problems.ts'
import { sessionProblems as koSession } from './ko/session-problems.ts'
import { styleProblems as koStyle } from './ko/style-problems.ts'
import { syncProblems as koSync } from './ko/sync-problems.ts'
import { upkeepProblems as koUpkeep } from './ko/upkeep-problems.ts'
import type { ProblemSentences, Sentence } from './sentence.ts'

const SENTENCES: Readonly<Record<Language, ProblemSentences>> = {
  en: {
    ...enBank,
    ...enCommand,
    ...enDeck,
    ...enEdge,
    ...enExport,
    ...enGenerator,
    ...enImport,
    ...enJudge,
    ...enMinutes,
    ...enMockPlan,
    ...enMockRoom,
    ...enPlan,
    ...enSession,
    ...enStyle,
    ...enSync,
    ...enUpkeep,
  },
  ko: {
    ...koBank,
    ...koCommand,
    ...koDeck,
    ...koEdge,
    ...koExport,
    ...koGenerator,
    ...koImport,
    ...koJudge,
    ...koMinutes,
    ...koMockPlan,
    ...koMockRoom,
    ...koPlan,
    ...koSession,
    ...koStyle,
    ...koSync,
    ...koUpkeep,
  },
}

/** What a problem says in a language of the screen. */
export function sentenceOf({ code, reason, about = {} }: Problem, lang: Language): Sentence {
  const sentences = SENTENCES[lang]
  const say = (reason === undefined ? undefined : sentences[`${code}:${reason}`]) ?? sentences[code]
  return say?.(about) ?? { message: code, hint: '' }
}
