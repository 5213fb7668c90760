import { sessionText } from '../../locales/session.ts'
import { clock } from '../../view/duration.ts'
import type { Screen } from '../../view/screen.ts'
import { wrap } from '../../view/text.ts'

/** The clock and what can be pressed; red when the time for the question is over. */
export function statusLine(keys: string, elapsed: number, timeLimit: number | null, screen: Screen): string {
  const { theme, columns, lang } = screen
  const over = timeLimit !== null && elapsed >= timeLimit
  const time = timeLimit === null ? clock(elapsed) : `${clock(elapsed)}/${clock(timeLimit)}`
  const said = over ? theme.bad(`${time} ${sessionText(lang).timeUp}`) : time
  return wrap(`${said}  ${theme.faint(keys)}`, columns).join('\n')
}
