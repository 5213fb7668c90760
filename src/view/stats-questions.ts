import type { AnswerPaces } from '../deck/answer-paces.ts'
import type { HardCard } from '../deck/hardest-cards.ts'
import { screensText } from '../locales/screens.ts'
import { statsText } from '../locales/stats.ts'
import type { CardId } from '../model/card.ts'
import type { Look } from '../plan/answer-times.ts'
import { clock } from './duration.ts'
import { plainText } from './markdown.ts'
import type { Screen } from './screen.ts'
import { table } from './table.ts'
import { wrap } from './text.ts'

/** The title of a card's question, or the text of the follow-up that it is. */
export type TitleOf = (card: CardId) => string

const LOOKS: readonly Look[] = ['new', 'recall', 'fail']

/** What answers take, and which take longer than their questions give. */
export function answerLines(answers: AnswerPaces, titleOf: TitleOf, screen: Screen): readonly string[] {
  const { lang, columns } = screen
  const text = statsText(lang)
  const means = LOOKS.flatMap(look => {
    const seconds = answers.seconds[look]
    return seconds === null ? [] : [`${text.looks[look]} ${clock(seconds)}`]
  })
  if (means.length === 0) return []
  return [
    ...wrap(means.join(' · '), columns),
    ...wrap(answers.budgeted === 0 ? text.unbudgeted : text.within(answers), columns),
    ...(answers.slowest.length === 0
      ? []
      : table(
          [
            { title: screensText(lang).columns.title, least: 16 },
            { title: text.columns.time, align: 'right' },
            { title: text.columns.budget, align: 'right' },
          ],
          answers.slowest.map(({ card, seconds, budget }) => [
            plainText(titleOf(card)),
            clock(seconds),
            clock(budget),
          ]),
          screen,
        )),
  ]
}

export function hardestLines(
  hardest: readonly HardCard[],
  titleOf: TitleOf,
  screen: Screen,
): readonly string[] {
  if (hardest.length === 0) return []
  const text = statsText(screen.lang)
  return table(
    [
      { title: screensText(screen.lang).columns.id, least: 10, drop: 2 },
      { title: screensText(screen.lang).columns.title, least: 16 },
      { title: text.columns.recalled, align: 'right' },
      { title: text.columns.difficulty, align: 'right', drop: 1 },
    ],
    hardest.map(({ card, recalled, tested, difficulty }) => [
      { text: card, style: screen.theme.faint },
      plainText(titleOf(card)),
      text.recalledOf({ recalled, tested }),
      difficulty === null ? '' : difficulty.toFixed(1),
    ]),
    screen,
  )
}

const SHOWN = 10

export function leechLines(leeches: readonly CardId[], titleOf: TitleOf, screen: Screen): readonly string[] {
  if (leeches.length === 0) return []
  const text = statsText(screen.lang)
  const more = leeches.length - SHOWN
  return [
    ...titleTable(leeches.slice(0, SHOWN), titleOf, screen),
    ...(more > 0 ? wrap(screen.theme.faint(text.moreLeeches(more)), screen.columns) : []),
    ...wrap(screen.theme.faint(text.leechHint), screen.columns),
  ]
}

const FEW_SHOWN = 5

export function draftLines(drafts: readonly CardId[], titleOf: TitleOf, screen: Screen): readonly string[] {
  if (drafts.length === 0) return []
  const hint = statsText(screen.lang).draftsHint(drafts.length)
  return [
    ...titleTable(drafts.slice(0, FEW_SHOWN), titleOf, screen),
    ...wrap(screen.theme.faint(hint), screen.columns),
  ]
}

function titleTable(cards: readonly CardId[], titleOf: TitleOf, screen: Screen): readonly string[] {
  const { columns } = screensText(screen.lang)
  return table(
    [
      { title: columns.id, least: 12 },
      { title: columns.title, least: 16 },
    ],
    cards.map(card => [card, plainText(titleOf(card))]),
    screen,
  )
}
