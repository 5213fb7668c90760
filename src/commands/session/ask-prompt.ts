import { sessionText } from '../../locales/session.ts'
import type { KeyPrompt } from '../../ports/prompts.ts'
import type { Asked } from '../../session/asked.ts'
import { keyHelp } from '../../view/key-help.ts'
import type { Screen } from '../../view/screen.ts'
import type { Input } from './drive.ts'
import { sessionKey } from './session-keys.ts'
import { statusLine } from './status-line.ts'

export type AskResult = Exclude<Input, { type: 'answer' | 'rate' }> | { readonly type: 'type' }

interface Asking {
  readonly help: boolean
}

/** An open question: answered aloud and then revealed, or typed. */
export function askPrompt(
  asked: Asked,
  timeLimit: number | null,
  screen: Screen,
): KeyPrompt<Asking, AskResult> {
  const text = sessionText(screen.lang)
  const limit = timeLimit ?? asked.question.seconds
  return {
    start: { help: false },
    ticking: true,
    draw: ({ help }, elapsed) =>
      [
        ...(help ? keyHelp(text.keyHelp.asking, screen.columns) : []),
        statusLine(text.keys.asking, elapsed, limit, screen),
      ].join('\n'),
    close: null,
    press(state, key) {
      if (key === 'space') return { result: { type: 'reveal' } }
      if (key === 't' || key === 'enter') return { result: { type: 'type' } }
      if (key === '?') return { state: { help: !state.help } }
      const result = sessionKey(key)
      return result ? { result } : { state }
    },
  }
}
