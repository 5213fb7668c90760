import { type DoctorText, doctorText } from '../locales/doctor.ts'
import type { Screen } from './screen.ts'
import { indent, padEnd, visible, width, wrap } from './text.ts'

export type CheckState = 'ok' | 'warning' | 'error'

/** One thing that was looked at: what was found and what to do about it. */
export interface CheckUp {
  readonly name: keyof DoctorText['names']
  readonly state: CheckState
  readonly found: string
  readonly hint: string
}

/** A line for each thing that was looked at, what to do below it, and the sum at the end. */
export function doctorScreen(checkUps: readonly CheckUp[], screen: Screen): readonly string[] {
  const text = doctorText(screen.lang)
  const { theme, columns } = screen
  const styles = { ok: theme.good, warning: theme.warn, error: theme.bad }
  const stateWidth = Math.max(...Object.values(text.states).map(width))
  const nameWidth = Math.max(...Object.values(text.names).map(width))
  const by = stateWidth + nameWidth + 4
  const isNarrow = columns < by + 30
  const lines = checkUps.flatMap(({ name, state, found, hint }) => {
    const head = `${styles[state](padEnd(text.states[state], stateWidth))}  ${padEnd(text.names[name], nameWidth)}`
    const indented = isNarrow ? 2 : by
    const room = columns - indented
    const below = hint === '' ? [] : wrap(theme.faint(hint), room)
    const [first = '', ...more] = [...wrap(visible(found), room), ...below]
    return isNarrow
      ? [head.trimEnd(), ...indent([first, ...more], indented)]
      : [`${head}  ${first}`, ...indent(more, indented)]
  })
  const count = (state: CheckState): number => checkUps.filter(one => one.state === state).length
  return [...lines, '', text.verdict({ errors: count('error'), warnings: count('warning') })]
}
