import { planText } from '../locales/plan.ts'
import { sessionText } from '../locales/session.ts'
import type { Language } from '../model/config.ts'
import type { Coverage, Judgement } from '../model/judgement.ts'
import type { KeyPoint, Option, Question } from '../model/question.ts'
import { RATINGS, type Rating } from '../model/rating.ts'
import type { Asked } from '../session/asked.ts'
import type { Offer } from '../session/on-day.ts'
import { clozeText } from './cloze-text.ts'
import { duration } from './duration.ts'
import { inlineMarkdown, markdown } from './markdown.ts'
import { percent } from './percent.ts'
import { numbered, OPTION_INDENT } from './question-screen.ts'
import { remarkText } from './remark-text.ts'
import { STRONG } from './runs.ts'
import type { Screen } from './screen.ts'
import { indent, padEnd, visible, width, wrap } from './text.ts'

/** What is shown once the answer is out: the verdict, what was right, why, and where it comes from. */
export function revealBody(asked: Asked, judgement: Judgement | null, screen: Screen): readonly string[] {
  const { question } = asked
  const text = sessionText(screen.lang)
  const sources = question.asOf === null ? question.sources : [...question.sources, text.asOf(question.asOf)]
  const blocks = [
    verdictLines(judgement, screen),
    rightAnswer(asked, judgement, screen),
    part(asked.reversed || repeatsGaps(question) ? '' : question.answer, screen),
    part(question.explanation, screen),
    sources.length === 0
      ? []
      : wrap(screen.theme.faint(`${text.sources}: ${visible(sources.join('; '))}`), screen.columns),
  ]
  return blocks
    .filter(block => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
}

/** Without an answer part the text with the gaps is all there is: it has just been shown, filled in. */
const repeatsGaps = (question: Question): boolean =>
  question.kind === 'cloze' && question.answer === question.text

const part = (text: string, screen: Screen): readonly string[] => (text === '' ? [] : markdown(text, screen))

function verdictLines(judgement: Judgement | null, screen: Screen): readonly string[] {
  if (judgement?.type !== 'judged') return []
  const { theme, columns, lang } = screen
  const text = sessionText(lang)
  const mark = { right: theme.good('✔'), partly: theme.warn('~'), wrong: theme.bad('✘') }[judgement.verdict]
  const why = judgement.why === undefined ? [] : judgement.why.split('\n').map(visible)
  const said = [...judgement.remarks.map(remark => remarkText(remark, lang)), ...why]
  const lines = said.flatMap(sentence => indent(wrap(sentence, columns - 2), 2))
  return [`${mark} ${theme.strong(text.verdicts[judgement.verdict])}`, ...lines]
}

function rightAnswer(asked: Asked, judgement: Judgement | null, screen: Screen): readonly string[] {
  const { question, positions, gap } = asked
  const { theme, columns } = screen
  switch (question.kind) {
    case 'choice':
    case 'multi':
      return positions.flatMap((position, shown) => {
        const option = question.options[position]
        const chosen = judgement?.type === 'judged' && judgement.positions.includes(shown)
        return option ? revealedOption(option, shown + 1, chosen, screen) : []
      })
    case 'order': {
      const inner = { ...screen, columns: screen.columns - OPTION_INDENT }
      const lines = question.items.flatMap((item, index) =>
        numbered(item, positions.indexOf(index) + 1, inner),
      )
      return indent(lines, OPTION_INDENT)
    }
    case 'cloze':
      return markdown(
        clozeText(question, gap?.number ?? 0, () => `\\[**${gap?.hidden ?? ''}**\\]`),
        screen,
      )
    case 'short': {
      const { accept } = question
      const right =
        accept.type === 'texts' ? (accept.texts[0] ?? '') : `${accept.value} ${accept.unit}`.trim()
      return [theme.strong(visible(right))]
    }
    case 'generated': {
      const right = asked.posed ? asked.posed.instance.right[asked.posed.lang] : ''
      return right
        .split('\n')
        .flatMap(line => (line === '' ? [] : wrap(theme.strong(visible(line)), columns)))
    }
    case 'open':
      return asked.reversed ? inlineMarkdown(question.title, screen, STRONG) : []
  }
}

/** An option with its mark, and below its text why it is right or wrong. */
export function revealedOption(
  option: Option,
  number: number,
  chosen: boolean,
  screen: Screen,
): readonly string[] {
  const { theme, columns } = screen
  const mark = option.right ? theme.good('✔') : chosen ? theme.bad('✘') : ' '
  const inner = { ...screen, columns: columns - OPTION_INDENT }
  const [first = '', ...rest] = numbered(option.text, number, inner)
  const by = OPTION_INDENT + width(`${number}. `)
  const why = markdown(option.feedback, { ...screen, columns: columns - by }).map(theme.faint)
  return [`${mark} ${first}`, ...indent(rest, OPTION_INDENT), ...indent(why, by)]
}

/** The key points with what the matcher found, or ticked as the person says; `cursor` is the one that is worked on. */
export function keyPointLines(
  points: readonly KeyPoint[],
  coverage: readonly Coverage[] | null,
  screen: Screen,
  cursor: number | null = null,
): readonly string[] {
  const { theme, lang } = screen
  const text = sessionText(lang)
  const marks = { found: theme.good('[x]'), maybe: theme.warn('[?]'), missing: '[ ]' }
  return points.flatMap((point, index) => {
    const mark = `${index === cursor ? theme.accent('▸') : ' '}${marks[coverage?.[index] ?? 'missing']} `
    const inner = { ...screen, columns: screen.columns - width(mark) }
    const lines = markdown(point.text, inner)
    const [first = '', ...rest] = point.optional ? withAside(lines, `(${text.optional})`, inner) : lines
    return [mark + first, ...indent(rest, width(mark))]
  })
}

/** A faint remark after the last word, or below it where the line is full. */
function withAside(lines: readonly string[], aside: string, { columns, theme }: Screen): readonly string[] {
  const last = lines.at(-1) ?? ''
  const joined = `${last} ${theme.faint(aside)}`
  return width(joined) <= columns ? [...lines.slice(0, -1), joined] : [...lines, theme.faint(aside)]
}

/** The four ratings with the interval each would give, or the recall on the interview day; the suggested one stands out. */
export function ratingLines(
  previews: Readonly<Record<Rating, Offer>>,
  suggested: Rating,
  screen: Screen,
): readonly string[] {
  const { theme, columns, lang } = screen
  const text = sessionText(lang)
  const cells = RATINGS.map((rating, index) => {
    const cell = `${index + 1} ${text.ratings[rating]} ${promise(previews[rating], lang)}`
    return rating === suggested ? theme.accent(`▸${cell}`) : ` ${cell}`
  })
  const day = dayOf(previews, lang)
  const oneLine = [...cells, ...day].join('  ')
  if (width(oneLine) <= columns) return [oneLine]
  const [again = '', hard = '', good = '', easy = ''] = cells
  const left = Math.max(width(again), width(good))
  return [`${padEnd(again, left)}  ${hard}`, `${padEnd(good, left)}  ${easy}`, ...day.map(date => ` ${date}`)]
}

const promise = ({ interval, onDay }: Offer, lang: Language): string =>
  onDay ? percent(onDay.recall) : duration(interval, lang)

const dayOf = ({ good }: Readonly<Record<Rating, Offer>>, lang: Language): readonly string[] =>
  good.onDay ? [planText(lang).onDay(good.onDay.date.slice(5))] : []
