import { mockRoomText } from '../../locales/mock-room.ts'
import { SCORES, type Score } from '../../model/mock.ts'
import type { KeyPrompt } from '../../ports/prompts.ts'
import type { Screen } from '../../view/screen.ts'
import { wrap } from '../../view/text.ts'

/** How well a follow-up was answered; null leaves it open. */
export function followUpScorePrompt(screen: () => Screen): KeyPrompt<null, Score | null | 'cancel'> {
  return {
    start: null,
    ticking: false,
    close: null,
    draw: () => wrap(mockRoomText(screen().lang).followUpScore, screen().columns).join('\n'),
    press(state, key) {
      if (key === '0') return { result: null }
      if (key === 'escape') return { result: 'cancel' }
      const score = SCORES.find(candidate => String(candidate) === key)
      return score === undefined ? { state } : { result: score }
    },
  }
}
