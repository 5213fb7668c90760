import { createPrompt, useEffect, useKeypress, useRef, useState } from '@inquirer/core'
import { qwertyKey } from '../../model/hangul.ts'
import type { Key, KeyPrompt, Pressed } from '../../ports/prompts.ts'

const NAMES: Readonly<Record<string, Key>> = { return: 'enter', linefeed: 'enter' }

/** What readline says of a key; with a Korean layout on, a letter key has no name and its jamo stands in the line. */
interface KeyPress {
  readonly name: string | undefined
  readonly ctrl: boolean
  readonly sequence?: string
}

function keyOf(press: KeyPress, line: string): Key | null {
  if (press.ctrl) return null
  const name = press.name === undefined ? '' : (NAMES[press.name] ?? press.name)
  if (name.length > 1) return name
  const typed = press.sequence?.normalize('NFC') ?? line.slice(-1)
  if (typed === ' ') return 'space'
  const char = (typed === '' ? name : typed).normalize('NFC')
  return char === '' ? null : qwertyKey(char === '？' ? '?' : char)
}

/** Makes a prompt that is worked by single keys. */
export function keyPrompt<State, Result>(prompt: KeyPrompt<State, Result>) {
  return createPrompt<Result, object>((_, done) => {
    const [{ state }, setState] = useState<{ readonly state: State }>({ state: prompt.start })
    const [elapsed, setElapsed] = useState(0)
    const [closed, setClosed] = useState<string | null>(null)
    const ticks = useRef(0)
    const latest = useRef(prompt.start)

    const apply = (pressed: Pressed<State, Result>): void => {
      if ('state' in pressed) {
        latest.current = pressed.state
        setState({ state: pressed.state })
        return
      }
      setClosed(prompt.close?.(pressed.result) ?? '')
      done(pressed.result)
    }

    useEffect(() => {
      if (!prompt.ticking) return
      const timer = setInterval(() => {
        ticks.current++
        setElapsed(ticks.current)
        if (prompt.tick) apply(prompt.tick(latest.current))
      }, 1000)
      return () => clearInterval(timer)
    }, [])

    useKeypress((event, readline) => {
      const key = keyOf(event, readline.line)
      readline.clearLine(0)
      if (key !== null) apply(prompt.press(latest.current, key))
    })

    // The cursor is hidden: there is nothing to type at.
    return closed ?? `${prompt.draw(state, elapsed)}\u001b[?25l`
  })
}
