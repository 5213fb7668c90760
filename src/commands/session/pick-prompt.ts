import { sessionText } from '../../locales/session.ts'
import type { KeyPrompt, Pressed } from '../../ports/prompts.ts'
import type { Asked } from '../../session/asked.ts'
import { keyHelp } from '../../view/key-help.ts'
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

export interface Picked {
  readonly input: Input
  /** What stood on the screen then, for who asks for a hint and goes on. */
  readonly picked: readonly number[]
}

export interface PickQuestion {
  readonly asked: Asked
  readonly timeLimit: number | null
  /** What was picked before the hint. */
  readonly picked: readonly number[]
}

/** A choice is one key; a set is ticked and an order is numbered, both ended with Enter. */
export function pickPrompt(
  { asked, timeLimit, picked: before }: PickQuestion,
  screen: Screen,
): KeyPrompt<Picking, Picked> {
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

  const pressNumber = (state: Picking, number: number): Pressed<Picking, Picked> => {
    if (number < 1 || number > count) return { state }
    if (isChoice) return { result: { input: { type: 'answer', value: [number] }, picked: [] } }
    const without = state.picked.filter(one => one !== number)
    const picked = without.length < state.picked.length ? without : [...state.picked, number]
    return { state: { ...state, picked: kind === 'multi' ? picked.toSorted((a, b) => a - b) : picked } }
  }

  return {
    start: { picked: before, help: false },
    ticking: true,
    draw: ({ picked, help }, elapsed) =>
      [
        ...(help ? keyHelp(text.keyHelp.picking, screen.columns) : []),
        ...(isChoice ? [] : [screen.theme.accent(given(picked) || `${text.yourAnswer}: –`)]),
        statusLine(keys, elapsed, timeLimit ?? seconds, screen),
      ].join('\n'),
    close: ({ input }) =>
      input.type === 'answer' && Array.isArray(input.value)
        ? screen.theme.accent(given(input.value.map(Number)))
        : '',
    press(state, key) {
      if (/^\d$/u.test(key)) return pressNumber(state, Number(key))
      const { picked } = state
      if (key === 'space') return { result: { input: { type: 'reveal' }, picked } }
      if (key === 'backspace') return { state: { ...state, picked: picked.slice(0, -1) } }
      if (key === '?') return { state: { ...state, help: !state.help } }
      if (key === 'enter') {
        return picked.length === 0
          ? { state }
          : { result: { input: { type: 'answer', value: [...picked] }, picked } }
      }
      const input = sessionKey(key)
      return input ? { result: { input, picked } } : { state }
    },
  }
}
