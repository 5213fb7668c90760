import { topicFigures } from '../deck/topic-figures.ts'
import { topicsScreen } from '../view/topics-screen.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { addFilters, chooseEntries, type FilterOptions } from './filter-options.ts'
import { printJson, printLines, screenOf } from './print.ts'

export const declareTopics: Declare = (command, world) => {
  addFilters(command, world)
  addExamples(command, world, ['quiz topics', 'quiz topics network', 'quiz topics --json'])
  command.action(async (topics: readonly string[], options: FilterOptions) => {
    const { deck, entries } = await chooseEntries(world, topics, options)
    const figures = topicFigures(deck, entries)
    if (world.options.json) printJson(world, { topics: figures })
    else printLines(world, topicsScreen(figures, screenOf(world)))
  })
}
