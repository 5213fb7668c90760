import { type TopicFigures, topicFigures } from '../deck/topic-figures.ts'
import type { World } from '../ports/world.ts'
import { topicsScreen } from '../view/topics-screen.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { addFilters, type Chosen, chooseEntries, type FilterOptions } from './filter-options.ts'
import { openInterview } from './interview.ts'
import { printJson, printLines, screenOf } from './print.ts'
import { tellNothingFound } from './tell-nothing-found.ts'

export const declareTopics: Declare = (command, world) => {
  addFilters(command, world)
  addExamples(command, world, ['quiz topics', 'quiz topics network', 'quiz topics --json'])
  command.action(async (topics: readonly string[], options: FilterOptions) => {
    const chosen = await chooseEntries(world, topics, options)
    if (world.options.json) printJson(world, { topics: await figuresWithReadiness(world, chosen) })
    else await printTopics(world, chosen)
  })
}

type Shown = Pick<Chosen, 'deck' | 'entries'>

async function figuresWithReadiness(
  world: World,
  { deck, entries }: Shown,
): Promise<readonly TopicFigures[]> {
  const figures = topicFigures(deck, entries)
  const plan = await openInterview(world, deck)
  if (!plan) return figures
  const { cardsByTopic, readinessFor } = await import('../deck/interview-deck.ts')
  const cards = cardsByTopic(plan)
  return figures.map(topic => ({ ...topic, readiness: readinessFor(plan, cards.get(topic.topic) ?? []) }))
}

export async function printTopics(world: World, shown: Shown): Promise<void> {
  if (shown.entries.length === 0) tellNothingFound(world, shown.deck)
  else printLines(world, topicsScreen(await figuresWithReadiness(world, shown), screenOf(world)))
}
