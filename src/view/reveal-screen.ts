import { sessionText } from '../locales/session.ts'
import type { Outcome } from '../memory/preview.ts'
import type { Coverage, Judgement } from '../model/judgement.ts'
import type { KeyPoint } from '../model/question.ts'
import { RATINGS, type Rating } from '../model/rating.ts'
import type { Asked } from '../session/asked.ts'
import { clozeText } from './cloze-text.ts'
import { duration } from './duration.ts'
import { markdown } from './markdown.ts'
import { numbered } from './question-screen.ts'
import { remarkText } from './remark-text.ts'
import type { Screen } from './screen.ts'
import { indent, visible, width, wrap } from './text.ts'

/** What is shown once the answer is out: the verdict, what was right, why, and where it comes from. */
export function revealBody(asked: Asked, judgement: Judgement | null, screen: Screen): readonly string[] {
  const { question } = asked
  const text = sessionText(screen.lang)
  const sources = question.asOf === null ? question.sources : [...question.sources, text.asOf(question.asOf)]
  const blocks = [
    verdictLines(judgement, screen),
    rightAnswer(asked, judgement, screen),
    part(asked.reversed ? '' : question.answer, screen),
    part(question.explanation, screen),
    sources.length === 0
      ? []
      : wrap(screen.theme.faint(`${text.sources}: ${visible(sources.join('; '))}`), screen.columns),
  ]
  return blocks
    .filter(block => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
}

const part = (text: string, screen: Screen): readonly string[] => (text === '' ? [] : markdown(text, screen))

function verdictLines(judgement: Judgement | null, screen: Screen): readonly string[] {
  if (judgement?.type !== 'judged') return []
  const { theme, columns, lang } = screen
  const text = sessionText(lang)
  const mark = { right: theme.good('✔'), partly: theme.warn('~'), wrong: theme.bad('✘') }[judgement.verdict]
  const lines = judgement.remarks.flatMap(remark => indent(wrap(remarkText(remark, lang), columns - 2), 2))
  return [`${mark} ${theme.strong(text.verdicts[judgement.verdict])}`, ...lines]
}

function rightAnswer(asked: Asked, judgement: Judgement | null, screen: Screen): readonly string[] {
  const { question, positions, gap } = asked
  const { theme } = screen
  switch (question.kind) {
    case 'choice':
    case 'multi':
      return positions.flatMap((position, shown) => {
        const option = question.options[position]
        if (!option) return []
        const chosen = judgement?.type === 'judged' && judgement.positions.includes(shown)
        const mark = option.right ? theme.good('✔') : chosen ? theme.bad('✘') : ' '
        const lines = numbered(option.text, shown + 1, { ...screen, columns: screen.columns - 2 })
        const why =
          option.feedback === '' || (option.right && !chosen)
            ? []
            : markdown(option.feedback, { ...screen, columns: screen.columns - 5 }).map(theme.faint)
        return [
          ...lines.map((line, index) => (index === 0 ? `${mark} ${line}` : `  ${line}`)),
          ...indent(why, 5),
        ]
      })
    case 'order':
      return question.items.flatMap((item, index) => {
        const lines = numbered(item, positions.indexOf(index) + 1, { ...screen, columns: screen.columns - 2 })
        return indent(lines, 2)
      })
    case 'cloze':
      return markdown(
        clozeText(question, gap?.number ?? 0, () => `**${gap?.hidden ?? ''}**`),
        screen,
      )
    case 'short': {
      const { accept } = question
      const right =
        accept.type === 'texts' ? (accept.texts[0] ?? '') : `${accept.value} ${accept.unit}`.trim()
      return [theme.strong(visible(right))]
    }
    case 'open':
    case 'generated':
      return asked.reversed ? markdown(`**${question.title}**`, screen) : []
  }
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
    const optional = point.optional ? theme.faint(` (${text.optional})`) : ''
    const [first = '', ...rest] = markdown(point.text + optional, {
      ...screen,
      columns: screen.columns - width(mark),
    })
    return [mark + first, ...indent(rest, width(mark))]
  })
}

/** The four ratings with the interval each would give; the suggested one stands out. Fits 40 columns on two lines. */
export function ratingLines(
  previews: Readonly<Record<Rating, Outcome>>,
  suggested: Rating,
  screen: Screen,
): readonly string[] {
  const { theme, columns, lang } = screen
  const text = sessionText(lang)
  const cells = RATINGS.map((rating, index) => {
    const cell = `${index + 1} ${text.ratings[rating]} ${duration(previews[rating].interval, lang)}`
    return rating === suggested ? theme.accent(`▸${cell}`) : ` ${cell}`
  })
  const oneLine = cells.join('  ')
  return width(oneLine) <= columns ? [oneLine] : [cells.slice(0, 2).join('  '), cells.slice(2).join('  ')]
}
