import { mockPageText } from '../../locales/mock-page.ts'
import { mockRoomText } from '../../locales/mock-room.ts'
import { rubricText } from '../../locales/rubric.ts'
import type { Language } from '../../model/config.ts'

/** All that the page says in a language. The words of the terminal are the same ones. */
export function pageWords(lang: Language): Readonly<Record<string, unknown>> {
  const { host: _, ...page } = mockPageText(lang)
  const room = mockRoomText(lang)
  return {
    ...page,
    roles: room.roles,
    states: room.states,
    phases: room.phases,
    levels: room.levels,
    kinds: room.remarks,
    hintWord: room.hints,
    followUpsWord: room.followUps,
    keyPoints: room.keyPoints,
    optional: room.optional,
    modelAnswer: room.modelAnswer,
    scores: room.scores,
    passed: room.passed,
    paused: room.paused,
    forced: room.forced,
    allIn: room.allIn,
    stillToRate: room.waiting('{members}'),
    stolenBy: room.stolenBy('{member}'),
    rubric: rubricText(lang),
  }
}
