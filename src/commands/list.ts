import type { Entry } from '../deck/deck.ts'
import { leadingCard } from '../deck/deck-card.ts'
import { type ListRow, listScreen } from '../view/list-screen.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { addFilters, chooseEntries, type FilterOptions } from './filter-options.ts'
import { printJson, printLines, screenOf } from './print.ts'
import { questionFields } from './question-fields.ts'
import { tellNothingFound } from './tell-nothing-found.ts'

export const declareList: Declare = (command, world) => {
  addFilters(command, world)
  addExamples(command, world, [
    'quiz list network/tcp',
    'quiz list --state due --level hard',
    'quiz list --search handshake --json',
  ])
  command.action(async (topics: readonly string[], options: FilterOptions) => {
    const { deck, entries } = await chooseEntries(world, topics, options)
    if (world.options.json) {
      printJson(world, { questions: entries.map(entry => questionFields(deck, entry)) })
    } else if (entries.length === 0) {
      tellNothingFound(world, deck)
    } else {
      printLines(world, listScreen(entries.map(rowOf), deck.now, screenOf(world)))
    }
  })
}

function rowOf(entry: Entry): ListRow {
  const leading = leadingCard(entry)
  return { ...entry.question, state: leading?.status ?? 'draft', due: leading?.due ?? null }
}
