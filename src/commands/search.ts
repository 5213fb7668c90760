import { commandLineText } from '../locales/command-line.ts'
import { screensText } from '../locales/screens.ts'
import { searchScreen } from '../view/list-screen.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { addTraitFilters, chooseEntries, type FilterOptions } from './filter-options.ts'
import { findEntries } from './find.ts'
import { wholeNumber } from './number-options.ts'
import { printJson, printLines, screenOf, tell } from './print.ts'

interface SearchOptions extends FilterOptions {
  readonly topic?: readonly string[]
  readonly limit?: number
}

/** On a screen; a document holds all hits. */
const SHOWN = 20

export const declareSearch: Declare = (command, world) => {
  const { filters, search } = commandLineText(world.lang)
  command
    .argument('<words...>', search.words)
    .addOption(command.createOption('--limit <n>', search.limit).argParser(wholeNumber('--limit', 1)))
    .addOption(
      command
        .createOption('--topic <topic>', filters.topic)
        .argParser((topic: string, before: readonly string[] = []) => [...before, topic]),
    )
  addTraitFilters(command, world)
  addExamples(command, world, search.examples)
  command.action(async (words: readonly string[], options: SearchOptions) => {
    const query = words.join(' ')
    const { deck, entries } = await chooseEntries(world, options.topic ?? [], options)
    const found = (await findEntries(world, entries, query)).flatMap(({ id, score }) => {
      const entry = deck.byId.get(id)
      if (!entry) return []
      const { topic, title, file, line } = entry.question
      return [{ id, topic, title, file, line, score }]
    })
    const { json } = world.options
    const hits = found.slice(0, options.limit ?? (json ? found.length : SHOWN))
    if (json) printJson(world, { query, hits })
    else if (hits.length === 0) tell(world, screensText(world.lang).search.none(query))
    else printLines(world, searchScreen(hits, found.length - hits.length, screenOf(world)))
  })
}
