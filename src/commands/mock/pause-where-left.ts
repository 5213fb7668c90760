import { isPaused } from '../../group/interview/phase.ts'
import type { Turn } from '../../group/meeting.ts'
import { mockRoomText } from '../../locales/mock-room.ts'
import type { KeyPrompt } from '../../ports/prompts.ts'
import { clock } from '../../view/duration.ts'
import type { Screen } from '../../view/screen.ts'
import { wrap } from '../../view/text.ts'
import type { Attending } from './attending.ts'

/** A pause this short is somebody thinking; a longer one may have been a crash. */
const SHORT = 10_000

/**
 * A turn that runs may have been left by a crash, or be held at another screen just now: only a person can tell. After a
 * crash the clock stands from the last record on, so that nobody is charged for it.
 */
export async function pauseWhereLeft({ room, prompts, screen }: Attending, turn: Turn): Promise<void> {
  const last = room.lastAt()
  if (last === null || isPaused(turn) || room.now() - last < SHORT) return
  const ago = clock((room.now() - last) / 1000)
  if (await prompts.keys(leftPrompt(ago, screen)))
    room.record({ type: 'paused', turn: turn.turn, from: last })
}

function leftPrompt(ago: string, screen: () => Screen): KeyPrompt<null, boolean> {
  return {
    start: null,
    ticking: false,
    close: null,
    draw() {
      const { columns, theme, lang } = screen()
      const text = mockRoomText(lang)
      return [
        ...wrap(text.interruptedTurn(ago), columns),
        ...wrap(theme.faint(text.resumeKeys), columns),
      ].join('\n')
    },
    press(state, key) {
      if (key === 'enter' || key === 'space') return { result: true }
      return key === 'j' ? { result: false } : { state }
    },
  }
}
