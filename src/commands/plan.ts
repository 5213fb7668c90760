import type { Deck } from '../deck/deck.ts'
import { type InterviewDeck, readinessFor } from '../deck/interview-deck.ts'
import { planCourse } from '../deck/plan-course.ts'
import { planFigures } from '../deck/plan-figures.ts'
import type { Figures } from '../figures/figures.ts'
import { commandLineText } from '../locales/command-line.ts'
import { planText } from '../locales/plan.ts'
import { interviewDay, nearestInterview } from '../model/interview.ts'
import type { World } from '../ports/world.ts'
import { type PlanView, planScreen } from '../view/plan-screen.ts'
import { deckWith } from './deck-for-interview.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { openFigures } from './figures.ts'
import { secondsLeft } from './interview.ts'
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
    .addOption(command.createOption('--html <file>', plan.html))
    .addOption(command.createOption('--clear', plan.clear))
  addExamples(command, world, [
    'quiz plan --date 2026-12-15 --minutes 15',
    'quiz plan --topic network=3 --topic os=2 --rest sun',
    'quiz plan --why',
    'quiz plan --html plan.html',
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
  const shown = await shownPlan(world, now)
  if (shown && options.html !== undefined) await writePage(world, shown, options.html)
  if (world.options.json) return printJson(world, fieldsOf(shown))
  if (!shown) return tell(world, options.clear ? planText(world.lang).cleared : planText(world.lang).none)
  if (options.html === undefined)
    printLines(world, planScreen({ ...shown, why: options.why ?? false }, screenOf(world)))
}

type ShownPlan = Omit<PlanView, 'why'>

async function shownPlan(world: World, deck: Deck): Promise<ShownPlan | null> {
  const { settings } = deck.learner
  const interview = nearestInterview(settings.plan, deck.today)
  if (!interview) return null
  const figures = await openFigures(world, settings)
  const plan = deckWith(world, deck, interview, figures)
  const left = secondsLeft(plan)
  return {
    figures: planFigures(plan, left),
    others: otherInterviews(world, plan, figures),
    course: planCourse(plan, figures, left),
  }
}

/** The interviews after the one that rules, the nearest first. */
function otherInterviews(
  world: World,
  { deck, interview }: InterviewDeck,
  figures: Figures,
): ShownPlan['others'] {
  return deck.learner.settings.plan
    .filter(other => other !== interview && interviewDay(other) >= deck.today)
    .sort((a, b) => interviewDay(a) - interviewDay(b))
    .map(other => {
      const plan = deckWith(world, deck, other, figures)
      const readiness = readinessFor(plan, plan.cards)
      return { interview: other, days: interviewDay(other) - deck.today, readiness }
    })
}

async function writePage(world: World, shown: ShownPlan, path: string): Promise<void> {
  const { planPage } = await import('../view/plan-page.ts')
  const file = world.resolve(path)
  const outputs = await world.outputs()
  outputs.write(file, planPage(shown, world.lang))
  if (!world.options.quiet) tell(world, planText(world.lang).written(file))
}

function fieldsOf(shown: ShownPlan | null): Readonly<Record<string, unknown>> {
  if (!shown) return { interview: null, others: [] }
  const { topics, ...rest } = shown.figures
  return {
    ...rest,
    topics: topics.map(({ readiness, ...topic }) => ({ ...topic, ...readiness })),
    others: shown.others.map(({ interview, ...other }) => ({ ...interview, ...other })),
    series: shown.course,
  }
}
