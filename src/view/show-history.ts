import { screensText } from '../locales/screens.ts'
import { sessionText } from '../locales/session.ts'
import { type CardId, gapOfCard } from '../model/card.ts'
import type { Question } from '../model/question.ts'
import type { Moment } from '../model/time.ts'
import { clock, duration } from './duration.ts'
import { factLines } from './facts.ts'
import { percent } from './percent.ts'
import type { CardPortrait, QuestionPortrait } from './question-portrait.ts'
import type { Screen } from './screen.ts'
import { table } from './table.ts'
import { visible, wrap } from './text.ts'
import { localTime, when } from './when.ts'

/** How each card stands; where there are several, each begins with what it asks for. */
export function standingLines(
  { question, cards }: QuestionPortrait,
  now: Moment,
  screen: Screen,
): readonly string[] {
  const [only, ...others] = cards
  if (only && others.length === 0) return wrap(standingText(only, now, screen), screen.columns)
  const facts = cards.map(card => ({
    label: visible(cardName(question, card.standing.card, screen)),
    text: standingText(card, now, screen),
  }))
  return factLines(facts, screen)
}

function standingText(
  { standing, leech, flagged, note }: CardPortrait,
  now: Moment,
  { theme, lang }: Screen,
): string {
  const { states, show: text } = screensText(lang)
  const { state, due, retrievability, stability, difficulty, lapses } = standing
  return [
    states[state],
    ...(due === null ? [] : [text.due(when(due, now, lang))]),
    ...(retrievability === null ? [] : [text.recall(percent(retrievability))]),
    ...(stability === null ? [] : [text.stability(duration(stability * 86_400, lang))]),
    ...(difficulty === null ? [] : [text.difficulty(difficulty.toFixed(1))]),
    ...(lapses === 0 ? [] : [text.lapses(lapses)]),
    ...(leech ? [theme.warn(text.leech)] : []),
    ...(flagged ? [theme.warn(text.flagged)] : []),
    ...(note === null ? [] : [visible(`${text.note}: ${note}`)]),
  ].join(' · ')
}

/** What a gap hides, or which follow-up it is: the question's id stands above. */
function cardName(question: Question, card: CardId, { lang }: Screen): string {
  if (card === question.id) return screensText(lang).show.question
  const number = gapOfCard(card)?.gap
  const gap = 'gaps' in question ? question.gaps.find(one => one.number === number) : undefined
  return gap ? `/${gap.number} ${gap.hidden}` : card.slice(question.id.length)
}

/** As many as fit on a screen below the question. */
const SHOWN = 10

/** The newest reviews, oldest first. */
export function historyLines(
  { question, cards, reviews }: QuestionPortrait,
  now: Moment,
  screen: Screen,
): readonly string[] {
  if (reviews.length === 0) return []
  const { theme, lang } = screen
  const text = screensText(lang).show
  const { ratings } = sessionText(lang)
  const isOne = cards.length === 1
  const rows = table(
    [
      { title: text.date },
      ...(isOne ? [] : [{ title: text.card, least: 6, drop: 1 }]),
      { title: text.rating },
      { title: text.seconds, align: 'right', drop: 4 },
      { title: text.interval, align: 'right', drop: 2 },
      { title: text.verdict, drop: 3 },
    ],
    reviews
      .slice(-SHOWN)
      .map(({ at, card, rating, seconds, interval, verdict }) => [
        localTime({ at, offset: now.offset }),
        ...(isOne ? [] : [cardName(question, card, screen)]),
        { text: ratings[rating], style: rating === 'again' ? theme.warn : (cell: string) => cell },
        clock(seconds),
        interval === null ? text.cram : duration(interval, lang),
        verdict === null ? '' : text.verdicts[verdict],
      ]),
    screen,
  )
  const earlier = reviews.length - SHOWN
  return earlier > 0 ? [...rows, theme.faint(text.earlier(earlier))] : rows
}
