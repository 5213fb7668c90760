import { type SessionText, sessionText } from '../../locales/session.ts'
import { failure } from '../../model/problem.ts'
import type { Prompts } from '../../ports/prompts.ts'
import type { World } from '../../ports/world.ts'
import { keyHelp } from '../../view/key-help.ts'
import { markdown } from '../../view/markdown.ts'
import { questionBody, questionHeader } from '../../view/question-screen.ts'
import { remarkText } from '../../view/remark-text.ts'
import { revealBody } from '../../view/reveal-screen.ts'
import type { Screen } from '../../view/screen.ts'
import { summaryScreen } from '../../view/summary-screen.ts'
import { wrap } from '../../view/text.ts'
import { notice } from '../report.ts'
import { type AskResult, askPrompt } from './ask-prompt.ts'
import type { FrontEnd, Input, Shown } from './drive.ts'
import { lineCommand } from './line-commands.ts'
import { pickPrompt } from './pick-prompt.ts'
import { ratePrompt } from './rate-prompt.ts'

type Asking = Extract<Shown, { type: 'ask' }>
type Revealing = Extract<Shown, { type: 'reveal' }>

/** A session at a terminal: what has been said stays above, the line that is worked on is the last one. */
export async function interactiveFrontEnd(world: World, timeLimit: number | null): Promise<FrontEnd> {
  const { terminal, lang } = world
  const text = sessionText(lang)
  const prompts = await world.prompts()
  const screenNow = (): Screen => ({ columns: terminal.columns, theme: terminal.theme, lang })
  const write = (lines: readonly string[]): void => terminal.out(`${lines.join('\n')}\n`)
  let asking: Asking | null = null
  let askedAt = world.clock.now()
  let revealing: Revealing | null = null
  let picked: readonly number[] = []
  return {
    show(effect) {
      const screen = screenNow()
      switch (effect.type) {
        case 'ask':
          asking = effect
          askedAt = world.clock.now()
          revealing = null
          picked = []
          return write([
            '',
            questionHeader(effect.asked, effect, null, screen),
            ...questionBody(effect.asked, screen),
            '',
          ])
        case 'reveal':
          revealing = effect
          return write([
            ...(effect.judgement ? [''] : []),
            ...revealBody(effect.asked, effect.judgement, screen),
            '',
          ])
        case 'hint': {
          const lines =
            effect.text === null
              ? [text.noHint]
              : [screen.theme.strong(`${text.hint}:`), ...markdown(effect.text, screen)]
          return write([...lines, ''])
        }
        case 'unread':
          return write([screen.theme.warn(remarkText(effect.remark, lang))])
        case 'refused':
          return notice(world, [failure(effect.code)])
        case 'failed':
          return notice(world, effect.problems)
        case 'rated':
          return
        case 'interrupted':
          return write(['', ...wrap(text.interrupted(effect.kept), screen.columns)])
        case 'leech':
          return write(wrap(screen.theme.warn(text.leechPlain(effect)), screen.columns))
        case 'summary': {
          const at = world.clock.now()
          return write(['', ...summaryScreen(effect.summary, { at, offset: world.clock.offset(at) }, screen)])
        }
        default:
          return write([screen.theme.faint(text[effect.type])])
      }
    },
    async input() {
      if (revealing) return rate(prompts, revealing, screenNow())
      if (asking) {
        const spent = Math.max(0, Math.floor((world.clock.now() - askedAt) / 1000))
        const clocked = clockFrom(spent, prompts)
        if (!isPicked(asking)) return answer(clocked, asking, timeLimit, screenNow(), write)
        const result = await clocked.keys(pickPrompt({ asked: asking.asked, timeLimit, picked }, screenNow()))
        picked = result.picked
        return result.input
      }
      return { type: 'quit' }
    },
  }
}

const isPicked = ({ asked }: Asking): boolean => ['choice', 'multi', 'order'].includes(asked.question.kind)

/** A hint ends a prompt and begins another, and the clock of the question goes on. */
const clockFrom = (spent: number, prompts: Prompts): Prompts => ({
  ...prompts,
  keys: prompt => prompts.keys({ ...prompt, draw: (state, elapsed) => prompt.draw(state, spent + elapsed) }),
})

async function rate(
  prompts: Prompts,
  { asked, judgement, previews, suggested }: Revealing,
  screen: Screen,
): Promise<Input> {
  const result = await prompts.keys(ratePrompt({ asked, judgement, previews, suggested }, screen))
  return result
}

async function answer(
  prompts: Prompts,
  { asked }: Asking,
  timeLimit: number | null,
  screen: Screen,
  write: (lines: readonly string[]) => void,
): Promise<Input> {
  const { kind } = asked.question
  const text = sessionText(screen.lang)
  if (kind === 'open' || asked.reversed) {
    const result: AskResult = await prompts.keys(askPrompt(asked, timeLimit, screen))
    if (result.type !== 'type') return result
  }
  const multiline = kind === 'open' || asked.posed?.instance.multiline === true
  return typed(prompts, multiline, text, screen, write)
}

/** Only at a terminal is there an editor. */
const EDIT: Input = { type: 'edit' }

async function typed(
  prompts: Prompts,
  multiline: boolean,
  text: SessionText,
  screen: Screen,
  write: (lines: readonly string[]) => void,
): Promise<Input> {
  for (;;) {
    const said = await prompts.text({
      multiline,
      draw: () =>
        wrap(screen.theme.faint(multiline ? text.typeLines : text.typeLine), screen.columns).join('\n'),
    })
    const line = said.trim()
    if (line === '') return { type: 'reveal' }
    const command = lineCommand(line) ?? (line.toLowerCase() === ':e' ? EDIT : null)
    if (command) return command
    if (line !== ':?') return { type: 'answer', value: said }
    write(keyHelp(text.keyHelp.typing, screen.columns))
  }
}
