import { screensText } from '../locales/screens.ts'
import { sessionText } from '../locales/session.ts'
import type { FollowUp, Question } from '../model/question.ts'
import type { Moment } from '../model/time.ts'
import { inlineMarkdown, markdown } from './markdown.ts'
import type { QuestionPortrait } from './question-portrait.ts'
import { STRONG } from './runs.ts'
import type { Screen } from './screen.ts'
import { historyLines, standingLines } from './show-history.ts'
import { solutionLines } from './show-solution.ts'
import { indent, visible, width, wrap } from './text.ts'

const INDENT = 2

/** The whole question, as its author wrote it and as the person knows it. */
export function showScreen(portrait: QuestionPortrait, now: Moment, screen: Screen): readonly string[] {
  const { question } = portrait
  const { answer, explanation, keyPoints, hint, sources } = sessionText(screen.lang)
  const { followUps, state, history } = screensText(screen.lang).show
  const inner = { ...screen, columns: screen.columns - INDENT }
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', screen.theme.accent(heading), ...indent(lines, INDENT)]
  return [
    ...headLines(question, screen),
    ...(question.prompt === '' ? [] : ['', ...markdown(question.prompt, screen)]),
    ...section(answer, solutionLines(question, inner)),
    ...section(explanation, textLines(question.explanation, inner)),
    ...section(keyPoints, keyPointLines(portrait, inner)),
    ...section(followUps, followUpLines(question.followUps, inner)),
    ...section(hint, textLines(question.hint, inner)),
    ...section(sources, sourceLines(question, inner)),
    ...section(state, standingLines(portrait, now, inner)),
    ...section(history, historyLines(portrait, now, inner)),
  ]
}

/** What it is called, what it is, and where it stands. */
function headLines(question: Question, screen: Screen): readonly string[] {
  const { theme, columns, lang } = screen
  const { id, topic, kind, level, tags, week, place } = question
  const { levels } = sessionText(lang)
  const traits = [
    id,
    topic,
    screensText(lang).kinds[kind],
    ...(level === null ? [] : [levels[level]]),
    ...tags.map(tag => `#${tag}`),
    ...(week === null ? [] : [week]),
  ]
  return [
    ...inlineMarkdown(question.title, screen, STRONG),
    ...wrap(visible(traits.join(' · ')), columns).map(theme.faint),
    ...wrap(visible(`${place.file}:${place.line}`), columns).map(theme.faint),
  ]
}

const textLines = (text: string, screen: Screen): readonly string[] =>
  text === '' ? [] : markdown(text, screen)

function keyPointLines({ question, words }: QuestionPortrait, screen: Screen): readonly string[] {
  const { optional } = sessionText(screen.lang)
  const { counts, absent } = screensText(screen.lang).show
  return question.keyPoints.flatMap((point, at) => {
    const groups = words[at] ?? []
    const label = point.negated ? absent : counts
    const aside = [
      ...(point.optional ? [optional] : []),
      ...(groups.length === 0 ? [] : [`${label}: ${patternText(groups)}`]),
    ].join(' · ')
    return [...bullet(point.text, '•', screen), ...faintBelow(aside, screen)]
  })
}

/** `SYN & (ISN | sequence number)`: the first spelling stands for a term's others. */
function patternText(groups: QuestionPortrait['words'][number]): string {
  return groups
    .map(terms => terms.map(([first = '']) => first).join(' | '))
    .map(group => (groups.length > 1 && group.includes(' | ') ? `(${group})` : group))
    .join(' & ')
}

function followUpLines(followUps: readonly FollowUp[], screen: Screen): readonly string[] {
  const text = screensText(screen.lang).show
  return followUps.flatMap((followUp, at) => {
    const mark = `${at + 1}.`
    const by = width(mark) + 1
    const inner = { ...screen, columns: screen.columns - by }
    const aside = [...(followUp.ask === null ? [] : [text.asks(followUp.ask)]), text.on[followUp.on]]
    return [
      ...bullet(followUp.text, mark, screen),
      ...indent(wrap(screen.theme.faint(visible(aside.join(' · '))), inner.columns), by),
      ...indent(textLines(followUp.answer, inner), by),
      ...indent(followUpLines(followUp.followUps, inner), by),
    ]
  })
}

function sourceLines({ sources, asOf }: Question, screen: Screen): readonly string[] {
  const dated = asOf === null ? [] : [sessionText(screen.lang).asOf(asOf)]
  return [...sources, ...dated].flatMap(source => wrap(visible(source), screen.columns))
}

function bullet(text: string, mark: string, screen: Screen): readonly string[] {
  const by = width(mark) + 1
  const [first = '', ...rest] = markdown(text, { ...screen, columns: screen.columns - by })
  return [`${mark} ${first}`, ...indent(rest, by)]
}

const faintBelow = (text: string, { theme, columns }: Screen): readonly string[] =>
  text === '' ? [] : indent(wrap(visible(text), columns - 2).map(theme.faint), 2)
