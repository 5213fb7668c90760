import { createPrompt, isEnterKey, useKeypress, useRef, useState } from '@inquirer/core'
import type { TextPrompt } from '../../ports/prompts.ts'

/** A line, or several to an empty one. The line that is typed on is the last of the screen, so wide letters move nothing. */
export const textPrompt = createPrompt<string, { readonly prompt: TextPrompt }>(({ prompt }, done) => {
  const [lines, setLines] = useState<readonly string[]>([])
  const [line, setLine] = useState('')
  const [closed, setClosed] = useState(false)
  const pasting = useRef(false)

  useKeypress((event, readline) => {
    if (event.name === 'paste-start' || event.name === 'paste-end')
      pasting.current = event.name === 'paste-start'
    if (!isEnterKey(event)) {
      setLine(readline.line)
      return
    }
    // Readline has already emptied its line; the state still has what was typed.
    const typed = line.normalize('NFC')
    setLine('')
    // An empty line that was pasted ends nothing: what is pasted after it would be taken for keys.
    if (prompt.multiline && pasting.current && typed === '') return
    if (prompt.multiline && typed !== '' && !(lines.length === 0 && typed.startsWith(':'))) {
      setLines([...lines, typed])
      return
    }
    setClosed(true)
    setLines(typed === '' ? lines : [...lines, typed])
    done([...lines, typed].join('\n').trimEnd())
  })

  const head = closed ? '' : prompt.draw(lines)
  const typed = lines.map(previous => `  ${previous}\n`).join('')
  return `${head}${head === '' ? '' : '\n'}${typed}${closed ? '' : `> ${line}`}`.replace(/\n$/u, '')
})
