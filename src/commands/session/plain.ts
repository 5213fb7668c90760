import { sessionText } from '../../locales/session.ts'
import { failure } from '../../model/problem.ts'
import type { Rating } from '../../model/rating.ts'
import { RATINGS } from '../../model/rating.ts'
import type { World } from '../../ports/world.ts'
import type { Session } from '../../session/session.ts'
import { markdown } from '../../view/markdown.ts'
import { questionBody, questionHeader } from '../../view/question-screen.ts'
import { remarkText } from '../../view/remark-text.ts'
import { keyPointLines, ratingLines, revealBody } from '../../view/reveal-screen.ts'
import type { Screen } from '../../view/screen.ts'
import { summaryScreen } from '../../view/summary-screen.ts'
import { wrap } from '../../view/text.ts'
import { notice } from '../report.ts'
import type { FrontEnd, Input, Shown } from './drive.ts'
import { lineCommand } from './line-commands.ts'

/** A session by lines: one answers, one rates. */
export function plainFrontEnd(world: World): FrontEnd {
  const { terminal, lang } = world
  const screen: Screen = { columns: terminal.columns, theme: terminal.theme, lang }
  const input = linesAhead(terminal.lines())
  const write = (text: readonly string[]): void => terminal.out(`${text.join('\n')}\n`)
  let suggested: Rating = 'good'
  return {
    async show(effect) {
      if (effect.type === 'reveal') suggested = effect.suggested
      if (effect.type === 'failed') notice(world, effect.problems)
      else if (effect.type === 'refused') notice(world, [failure(effect.code)])
      else if (effect.type === 'unread') terminal.err(`${remarkText(effect.remark, lang)}\n`)
      else if (effect.type !== 'ask' || !(await input.hasEnded())) write(shownLines(effect, world, screen))
    },
    async input(session) {
      for (;;) {
        const line = await input.next()
        if (line === null) return { type: 'quit' }
        const said = readLine(line.trim(), session, suggested)
        if ('code' in said) notice(world, [said])
        else return said
      }
    },
  }
}

interface LinesAhead {
  /** Null at the end. */
  next(): Promise<string | null>
  /** Whether the end of the input is already known: nothing is asked of an input that has ended. */
  hasEnded(): Promise<boolean>
}

/** How long an end that is already there takes to be seen, in milliseconds. */
const MOMENT = 10

function linesAhead(lines: AsyncIterable<string>): LinesAhead {
  const iterator = lines[Symbol.asyncIterator]()
  let upcoming = iterator.next()
  return {
    async next() {
      const { value, done } = await upcoming
      if (done) return null
      upcoming = iterator.next()
      return value
    },
    hasEnded: () =>
      Promise.race([
        upcoming.then(({ done }) => done === true),
        new Promise<boolean>(resolve => setTimeout(resolve, MOMENT, false)),
      ]),
  }
}

function readLine(line: string, session: Session, suggested: Rating): Input | ReturnType<typeof failure> {
  const command = lineCommand(line)
  if (command) return command
  if (/^:\p{L}$/u.test(line)) return failure('session/command', { given: line })
  if (session.phase.type === 'asking')
    return line === '' ? { type: 'reveal' } : { type: 'answer', value: line }
  const rating = line === '' ? suggested : RATINGS[Number(line.normalize('NFKC')) - 1]
  return rating ? { type: 'rate', rating, ticked: null } : failure('session/rating', { given: line })
}

function shownLines(
  effect: Exclude<Shown, { type: 'failed' | 'refused' | 'unread' }>,
  world: World,
  screen: Screen,
): readonly string[] {
  const text = sessionText(screen.lang)
  const { faint } = screen.theme
  switch (effect.type) {
    case 'ask':
      return [
        questionHeader(effect.asked, effect, null, screen),
        ...questionBody(effect.asked, screen),
        '',
        ...wrap(faint(text.answerLine), screen.columns),
      ]
    case 'hint':
      return effect.text === null ? [text.noHint] : [`${text.hint}:`, ...markdown(effect.text, screen)]
    case 'reveal': {
      const { asked, judgement, previews, suggested } = effect
      const coverage = judgement?.type === 'points' ? judgement.coverage : null
      const points = asked.reversed ? [] : keyPointLines(asked.question.keyPoints, coverage, screen)
      return [
        ...revealBody(asked, judgement, screen),
        ...(points.length === 0 ? [] : ['', text.keyPoints, ...points]),
        '',
        ...ratingLines(previews, suggested, screen),
      ]
    }
    case 'rated':
      return ['']
    case 'interrupted':
      return wrap(text.interrupted(effect.kept), screen.columns)
    case 'leech':
      return wrap(
        text.leechPlain({ title: effect.title, lapses: effect.lapses, card: effect.card }),
        screen.columns,
      )
    case 'undone':
    case 'skipped':
    case 'buried':
    case 'suspended':
      return [text[effect.type], '']
    case 'summary': {
      const at = world.clock.now()
      return summaryScreen(effect.summary, { at, offset: world.clock.offset(at) }, screen)
    }
  }
}
