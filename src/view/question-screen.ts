import { sessionText } from '../locales/session.ts'
import type { Asked } from '../session/asked.ts'
import { clozeText } from './cloze-text.ts'
import { clock } from './duration.ts'
import { inlineMarkdown, markdown, plainText } from './markdown.ts'
import { STRONG } from './runs.ts'
import type { Screen } from './screen.ts'
import { indent, padEnd, visible, width, wrap } from './text.ts'

export interface Position {
  readonly n: number
  readonly of: number
}

/** Where one stands: position, topic, level and what kind of answer is wanted; the clock at the end. An empty line follows. */
export function questionHeader(
  asked: Asked,
  { n, of }: Position,
  elapsed: number | null,
  { theme, columns, lang }: Screen,
): string {
  const text = sessionText(lang)
  const { question } = asked
  const level = question.level === null ? [] : [text.levels[question.level]]
  const where = [`${n}/${of}`, visible(question.topic), ...level].join(' · ')
  const kind = text.kinds[question.kind]
  const time = elapsed === null ? '' : clock(elapsed)
  const needed = width(time) + (time === '' ? 0 : 1)
  const whole = `${where} · ${kind}`
  const lines = width(whole) + needed <= columns ? [whole] : [...wrap(where, columns), kind]
  const last = lines.pop() ?? ''
  const ended = time === '' ? last : padEnd(last, columns - width(time)) + time
  return [...[...lines, ended].map(theme.faint), ''].join('\n')
}

/** The question itself: what it follows, title, prompt and what there is to choose from. */
export function questionBody(asked: Asked, screen: Screen): readonly string[] {
  const { theme, columns, lang } = screen
  const text = sessionText(lang)
  const { question, follows, reversed, gap } = asked
  if (reversed) return [theme.strong(text.reversedPrompt), '', ...markdown(question.answer, screen)]
  const title = inlineMarkdown(question.title, screen, STRONG)
  const lead = follows === null ? [] : wrap(theme.faint(text.follows(plainText(follows))), columns)
  const cloze = question.kind === 'cloze' ? clozeText(question, gap?.number ?? 0, blank) : ''
  const blocks = [question.prompt, cloze].filter(block => block !== '').map(block => markdown(block, screen))
  return [...lead, ...title, ...blocks.flatMap(block => ['', ...block]), ...choices(asked, screen)]
}

/** Escaped, so that two blanks are no emphasis and `[____](…)` is no link. */
const blank = (hint: string): string => `\\[\\_\\_\\_\\_${hint === '' ? '' : ` ${hint}`}\\]`

/** Options or items, numbered from 1 as they are shown. */
export function choiceTexts({ question, positions }: Asked): readonly string[] {
  if ('options' in question) return positions.map(position => question.options[position]?.text ?? '')
  if ('items' in question) return positions.map(position => question.items[position] ?? '')
  return []
}

/** Room for the mark that an option gets once the answer is out. */
export const OPTION_INDENT = 2

function choices(asked: Asked, screen: Screen): readonly string[] {
  const texts = choiceTexts(asked)
  const inner = { ...screen, columns: screen.columns - OPTION_INDENT }
  const lines = texts.flatMap((text, index) => numbered(text, index + 1, inner))
  return texts.length === 0 ? [] : ['', ...indent(lines, OPTION_INDENT)]
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
