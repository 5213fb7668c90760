import type { InterviewDeck } from '../deck/interview-deck.ts'
import { type PlanFigures, planFigures } from '../deck/plan-figures.ts'
import { commandLineText } from '../locales/command-line.ts'
import { planText } from '../locales/plan.ts'
import { type Interview, interviewDay } from '../model/interview.ts'
import type { World } from '../ports/world.ts'
import { planScreen } from '../view/plan-screen.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { openInterview, secondsLeft } from './interview.ts'
import { positiveNumber } from './number-options.ts'
import { changedInterviews, type PlanOptions } from './plan-options.ts'
import { printJson, printLines, screenOf, tell } from './print.ts'
import { openWorkspace } from './workspace.ts'

export const declarePlan: Declare = (command, world) => {
  const { plan } = commandLineText(world.lang)
  const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]
  command
    .addOption(command.createOption('--date <yyyy-mm-dd>', plan.date))
    .addOption(command.createOption('--minutes <m>', plan.minutes).argParser(positiveNumber('--minutes')))
    .addOption(command.createOption('--topic <topic=weight>', plan.topic).argParser(collect))
    .addOption(command.createOption('--rest <days>', plan.rest))
    .addOption(command.createOption('--name <name>', plan.name))
    .addOption(command.createOption('--why', plan.why))
    .addOption(command.createOption('--clear', plan.clear))
  addExamples(command, world, [
    'quiz plan --date 2026-12-15 --minutes 15',
    'quiz plan --topic network=3 --topic os=2 --rest sun',
    'quiz plan --why',
  ])
  command.action((options: PlanOptions) => showPlan(world, options))
}

async function showPlan(world: World, options: PlanOptions): Promise<void> {
  const { deck } = await openWorkspace(world)
  const changed = changedInterviews(deck.learner.settings.plan, options, deck)
  if (changed) {
    const value = changed.length === 0 ? null : changed
    world.home.journal.append({ type: 'setting', key: 'plan', value })
  }
  const now = changed ? (await openWorkspace(world)).deck : deck
  const plan = await openInterview(world, now)
  const others = plan ? otherInterviews(plan) : []
  const figures = plan && planFigures(plan, secondsLeft(plan))
  if (world.options.json) return printJson(world, fieldsOf(figures, others))
  if (!figures) return tell(world, options.clear ? planText(world.lang).cleared : planText(world.lang).none)
  printLines(world, planScreen({ figures, others, why: options.why ?? false }, screenOf(world)))
}

type Other = { readonly interview: Interview; readonly days: number }

const otherInterviews = ({ deck, interview }: InterviewDeck): readonly Other[] =>
  deck.learner.settings.plan
    .filter(other => other !== interview && interviewDay(other) >= deck.today)
    .map(other => ({ interview: other, days: interviewDay(other) - deck.today }))
    .sort((a, b) => a.days - b.days)

function fieldsOf(figures: PlanFigures | null, others: readonly Other[]): Readonly<Record<string, unknown>> {
  if (!figures) return { interview: null, others: [] }
  const { topics, ...rest } = figures
  return {
    ...rest,
    topics: topics.map(({ readiness, ...topic }) => ({ ...topic, ...readiness })),
    others: others.map(({ interview, days }) => ({ ...interview, days })),
  }
}
