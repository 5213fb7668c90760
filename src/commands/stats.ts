import type { Deck } from '../deck/deck.ts'
import { fullStatistics } from '../deck/full-statistics.ts'
import { commandLineText } from '../locales/command-line.ts'
import { statsText } from '../locales/stats.ts'
import { type CardId, questionOfCard } from '../model/card.ts'
import type { World } from '../ports/world.ts'
import { type StatsView, statsScreen } from '../view/stats-screen.ts'
import { visible } from '../view/text.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { openFigures } from './figures.ts'
import { addFilters, type Chosen, chooseEntries, type FilterOptions } from './filter-options.ts'
import { showAgreement } from './judge/show-agreement.ts'
import { printJson, printLines, screenOf } from './print.ts'
import { proposeFit } from './propose-fit.ts'

interface StatsOptions extends FilterOptions {
  readonly judge?: boolean
  readonly html?: string
}

export const declareStats: Declare = (command, world) => {
  const { stats } = commandLineText(world.lang)
  addFilters(command, world)
  command
    .addOption(command.createOption('--judge', stats.judge))
    .addOption(command.createOption('--html <file>', stats.html))
  addExamples(command, world, [
    'quiz stats',
    'quiz stats network --state review',
    'quiz stats --html stats.html',
    'quiz stats --json',
  ])
  command.action(async (topics: readonly string[], options: StatsOptions) => {
    const chosen = await chooseEntries(world, topics, options)
    if (options.judge) return showAgreement(world, chosen)
    const view = await statsView(world, chosen)
    if (options.html !== undefined) await writePage(world, chosen, view, options.html)
    if (world.options.json) printJson(world, { ...view.statistics })
    else if (options.html === undefined) {
      printLines(world, statsScreen(view, screenOf(world)))
      proposeFit(world, chosen.deck.learner)
    }
  })
}

type Shown = Pick<Chosen, 'deck' | 'entries'>

export async function printStats(world: World, shown: Shown): Promise<void> {
  printLines(world, statsScreen(await statsView(world, shown), screenOf(world)))
}

async function statsView(world: World, { deck, entries }: Shown): Promise<StatsView> {
  const figures = await openFigures(world, deck.learner.settings)
  return {
    statistics: fullStatistics(deck, entries, figures),
    everything: entries.length === deck.entries.length,
    today: deck.today,
    titleOf: card => titleOf(deck, card),
  }
}

function titleOf(deck: Deck, card: CardId): string {
  const question = deck.byId.get(questionOfCard(card))?.question
  const followUp = question?.followUps.find(({ id }) => id === card)
  return followUp?.text ?? question?.title ?? card
}

async function writePage(world: World, shown: Shown, view: StatsView, path: string): Promise<void> {
  const { statsPage } = await import('../view/stats-page.ts')
  const counts = { shown: shown.entries.length, all: shown.deck.entries.length }
  const file = world.resolve(path)
  const outputs = await world.outputs()
  outputs.write(file, statsPage({ ...view, counts }, world.lang))
  // Not wrapped: a path is copied in one piece.
  if (!world.options.quiet) world.terminal.err(`${statsText(world.lang).written(visible(file))}\n`)
}
