import { cardsByTopic, readinessFor } from '../deck/interview-deck.ts'
import { type TopicFigures, topicFigures } from '../deck/topic-figures.ts'
import { screensText } from '../locales/screens.ts'
import type { World } from '../ports/world.ts'
import { topicsScreen } from '../view/topics-screen.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { addFilters, type Chosen, chooseEntries, type FilterOptions } from './filter-options.ts'
import { openInterview } from './interview.ts'
import { printJson, printLines, screenOf, tell } from './print.ts'

export const declareTopics: Declare = (command, world) => {
  addFilters(command, world)
  addExamples(command, world, ['quiz topics', 'quiz topics network', 'quiz topics --json'])
  command.action(async (topics: readonly string[], options: FilterOptions) => {
    const chosen = await chooseEntries(world, topics, options)
    if (world.options.json) printJson(world, { topics: await figuresWithReadiness(world, chosen) })
    else printTopics(world, chosen)
  })
}

async function figuresWithReadiness(
  world: World,
  { deck, entries }: Chosen,
): Promise<readonly TopicFigures[]> {
  const figures = topicFigures(deck, entries)
  const plan = await openInterview(world, deck)
  if (!plan) return figures
  const cards = cardsByTopic(plan)
  return figures.map(topic => ({ ...topic, readiness: readinessFor(plan, cards.get(topic.topic) ?? []) }))
}

export function printTopics(world: World, { deck, entries }: Pick<Chosen, 'deck' | 'entries'>): void {
  if (entries.length === 0) tell(world, screensText(world.lang).none)
  else printLines(world, topicsScreen(topicFigures(deck, entries), screenOf(world)))
}
