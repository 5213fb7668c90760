import { sessionText } from '../../locales/session.ts'
import type { KeyPrompt, Pressed } from '../../ports/prompts.ts'
import type { Asked } from '../../session/asked.ts'
import { choiceTexts } from '../../view/question-screen.ts'
import type { Screen } from '../../view/screen.ts'
import type { Input } from './drive.ts'
import { sessionKey } from './session-keys.ts'
import { statusLine } from './status-line.ts'

interface Picking {
  /** Positions from 1: for an order in the order they were picked. */
  readonly picked: readonly number[]
  readonly help: boolean
}

/** A choice is one key; a set is ticked and an order is numbered, both ended with Enter. */
export function pickPrompt(
  asked: Asked,
  timeLimit: number | null,
  screen: Screen,
): KeyPrompt<Picking, Input> {
  const text = sessionText(screen.lang)
  const count = choiceTexts(asked).length
  const { kind, seconds } = asked.question
  const isChoice = kind === 'choice'
  const keys = isChoice
    ? text.keys.choice(count)
    : kind === 'multi'
      ? text.keys.multi(count)
      : text.keys.order(count)
  const given = (picked: readonly number[]): string =>
    picked.length === 0 ? '' : `${text.yourAnswer}: ${picked.join(kind === 'order' ? ' → ' : ' ')}`

  const pressNumber = (state: Picking, number: number): Pressed<Picking, Input> => {
    if (number < 1 || number > count) return { state }
    if (isChoice) return { result: { type: 'answer', value: [number] } }
    const without = state.picked.filter(one => one !== number)
    const picked = without.length < state.picked.length ? without : [...state.picked, number]
    return { state: { ...state, picked: kind === 'multi' ? picked.toSorted((a, b) => a - b) : picked } }
  }

  return {
    start: { picked: [], help: false },
    ticking: true,
    draw: ({ picked, help }, elapsed) =>
      [
        ...(help ? text.keyHelp.picking : []),
        ...(isChoice ? [] : [screen.theme.accent(given(picked) || `${text.yourAnswer}: –`)]),
        statusLine(keys, elapsed, timeLimit ?? seconds, screen),
      ].join('\n'),
    close: result =>
      result.type === 'answer' && Array.isArray(result.value)
        ? screen.theme.accent(given(result.value.map(Number)))
        : '',
    press(state, key) {
      if (/^\d$/u.test(key)) return pressNumber(state, Number(key))
      if (key === 'space') return { result: { type: 'reveal' } }
      if (key === 'backspace') return { state: { ...state, picked: state.picked.slice(0, -1) } }
      if (key === '?') return { state: { ...state, help: !state.help } }
      if (key === 'enter') {
        return state.picked.length === 0
          ? { state }
          : { result: { type: 'answer', value: [...state.picked] } }
      }
      const result = sessionKey(key)
      return result ? { result } : { state }
    },
  }
}
