import { askedCards, isDue } from '../deck/deck-card.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { addFilters, chooseEntries, type FilterOptions } from './filter-options.ts'
import { printJson, printLines } from './print.ts'

export const declareDue: Declare = (command, world) => {
  addFilters(command, world)
  addExamples(command, world, ['quiz due', 'quiz due network', "PS1='$(quiz due) $ '"])
  command.action(async (topics: readonly string[], options: FilterOptions) => {
    const { deck, entries } = await chooseEntries(world, topics, options)
    const cards = entries.flatMap(entry => askedCards(deck, entry))
    const due = cards.filter(card => isDue(card, deck.now.at)).length
    if (world.options.json)
      printJson(world, { due, new: cards.filter(({ status }) => status === 'new').length })
    else printLines(world, [String(due)])
  })
}
