import type { Deck } from '../deck/deck.ts'
import type { DayCount } from '../deck/practice.ts'
import { statistics } from '../deck/statistics.ts'
import { commandLineText } from '../locales/command-line.ts'
import { type CardId, questionOfCard } from '../model/card.ts'
import { addDays, dateOfStudyDay } from '../model/time.ts'
import type { World } from '../ports/world.ts'
import { type LeechRow, statsScreen } from '../view/stats-screen.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { addFilters, type Chosen, chooseEntries, type FilterOptions } from './filter-options.ts'
import { showAgreement } from './judge/show-agreement.ts'
import { printJson, printLines, screenOf } from './print.ts'

interface StatsOptions extends FilterOptions {
  readonly judge?: boolean
}

export const declareStats: Declare = (command, world) => {
  addFilters(command, world)
  command.addOption(command.createOption('--judge', commandLineText(world.lang).stats.judge))
  addExamples(command, world, ['quiz stats', 'quiz stats network', 'quiz stats --json'])
  command.action(async (topics: readonly string[], options: StatsOptions) => {
    const chosen = await chooseEntries(world, topics, options)
    if (options.judge) showAgreement(world, chosen)
    else if (world.options.json) printJson(world, { ...statistics(chosen.deck, chosen.entries) })
    else printStats(world, chosen)
  })
}

export function printStats(world: World, { deck, entries }: Pick<Chosen, 'deck' | 'entries'>): void {
  const figures = statistics(deck, entries)
  const view = {
    statistics: figures,
    everything: entries.length === deck.entries.length,
    recent: recentDays(deck, figures.practice.days),
    leeches: figures.leeches.map(card => leechRow(deck, card)),
  }
  printLines(world, statsScreen(view, screenOf(world)))
}

const RECENT = 30

/** Days without a review are days too. */
function recentDays({ today }: Deck, days: readonly DayCount[]): readonly DayCount[] {
  const counts = new Map(days.map(({ date, count }) => [date, count]))
  return Array.from({ length: RECENT }, (_, at) => {
    const date = dateOfStudyDay(addDays(today, at + 1 - RECENT))
    return { date, count: counts.get(date) ?? 0 }
  })
}

function leechRow(deck: Deck, card: CardId): LeechRow {
  const question = deck.byId.get(questionOfCard(card))?.question
  const followUp = question?.followUps.find(({ id }) => id === card)
  return { id: card, title: followUp?.text ?? question?.title ?? '' }
}
