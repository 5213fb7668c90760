import { topicFigures } from '../deck/topic-figures.ts'
import { screensText } from '../locales/screens.ts'
import type { World } from '../ports/world.ts'
import { topicsScreen } from '../view/topics-screen.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { addFilters, type Chosen, chooseEntries, type FilterOptions } from './filter-options.ts'
import { printJson, printLines, screenOf, tell } from './print.ts'

export const declareTopics: Declare = (command, world) => {
  addFilters(command, world)
  addExamples(command, world, ['quiz topics', 'quiz topics network', 'quiz topics --json'])
  command.action(async (topics: readonly string[], options: FilterOptions) => {
    const chosen = await chooseEntries(world, topics, options)
    if (world.options.json) printJson(world, { topics: topicFigures(chosen.deck, chosen.entries) })
    else printTopics(world, chosen)
  })
}

export function printTopics(world: World, { deck, entries }: Pick<Chosen, 'deck' | 'entries'>): void {
  if (entries.length === 0) tell(world, screensText(world.lang).none)
  else printLines(world, topicsScreen(topicFigures(deck, entries), screenOf(world)))
}
