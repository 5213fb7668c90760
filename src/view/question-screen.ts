import { sessionText } from '../locales/session.ts'
import type { Asked } from '../session/asked.ts'
import { clozeText } from './cloze-text.ts'
import { clock } from './duration.ts'
import { markdown } from './markdown.ts'
import type { Screen } from './screen.ts'
import { indent, visible, width, wrap } from './text.ts'

export interface Position {
  readonly n: number
  readonly of: number
}

/** Where one stands: position, topic, level and what kind of answer is wanted; the clock at the end of the line. */
export function questionHeader(
  asked: Asked,
  { n, of }: Position,
  elapsed: number | null,
  screen: Screen,
): string {
  const { theme, columns, lang } = screen
  const text = sessionText(lang)
  const { question } = asked
  const level = question.level === null ? [] : [text.levels[question.level]]
  const left = [`${n}/${of}`, visible(question.topic), ...level, text.kinds[question.kind]].join(' · ')
  const right = elapsed === null ? '' : clock(elapsed)
  const room = columns - width(left) - width(right)
  if (room < 1)
    return [...wrap(left, columns), right]
      .filter(line => line !== '')
      .map(theme.faint)
      .join('\n')
  return theme.faint(right === '' ? left : left + ' '.repeat(room) + right)
}

/** The question itself: what it follows, title, prompt and what there is to choose from. */
export function questionBody(asked: Asked, screen: Screen): readonly string[] {
  const { theme, columns, lang } = screen
  const text = sessionText(lang)
  const { question, follows, reversed, gap } = asked
  if (reversed) return [theme.strong(text.reversedPrompt), '', ...markdown(question.answer, screen)]
  const title = markdown(question.title, screen).map(theme.strong)
  const lead = follows === null ? [] : wrap(theme.faint(text.follows(visible(follows))), columns)
  const blank = (hint: string): string => (hint === '' ? '[____]' : `[____ ${hint}]`)
  const cloze = question.kind === 'cloze' ? clozeText(question, gap?.number ?? 0, blank) : ''
  const blocks = [question.prompt, cloze].filter(block => block !== '').map(block => markdown(block, screen))
  return [...lead, ...title, ...blocks.flatMap(block => ['', ...block]), ...choices(asked, screen)]
}

/** Options or items, numbered from 1 as they are shown. */
export function choiceTexts({ question, positions }: Asked): readonly string[] {
  if ('options' in question) return positions.map(position => question.options[position]?.text ?? '')
  if ('items' in question) return positions.map(position => question.items[position] ?? '')
  return []
}

function choices(asked: Asked, screen: Screen): readonly string[] {
  const texts = choiceTexts(asked)
  return texts.length === 0 ? [] : ['', ...texts.flatMap((text, index) => numbered(text, index + 1, screen))]
}

/** `1. text`, with what follows on the next lines set below the text. */
export function numbered(text: string, number: number, screen: Screen): readonly string[] {
  const mark = `${number}. `
  const [first = '', ...rest] = markdown(text, {
    ...screen,
    columns: Math.max(8, screen.columns - width(mark)),
  })
  return [mark + first, ...indent(rest, width(mark))]
}
