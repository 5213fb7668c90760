import type { Deck } from '../deck/deck.ts'
import { askedCards, isDue } from '../deck/deck-card.ts'
import { readinessFor } from '../deck/interview-deck.ts'
import { todayFigures } from '../deck/plan-figures.ts'
import { makeQueue } from '../deck/queue.ts'
import { statistics } from '../deck/statistics.ts'
import { screensText } from '../locales/screens.ts'
import { RATINGS } from '../model/rating.ts'
import type { Instant } from '../model/time.ts'
import type { World } from '../ports/world.ts'
import { type Today, todayScreen } from '../view/today-screen.ts'
import { openInterview, secondsLeft } from './interview.ts'
import { printJson, printLines, screenOf } from './print.ts'
import { proposeFit } from './propose-fit.ts'
import { isoOrNull } from './question-fields.ts'
import { printStats } from './stats.ts'
import { printTopics } from './topics.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

/** `quiz` alone: how the day stands, and on a terminal a menu that goes on from there. */
export async function today(world: World): Promise<void> {
  const workspace = await openWorkspace(world)
  const { deck } = workspace
  const interview = await comingInterview(world, deck)
  const day = todayOf(world, workspace, interview)
  if (world.options.json) return printJson(world, fieldsOf(day))
  printLines(world, todayScreen(day, deck.now, screenOf(world)))
  proposeFit(world, deck.learner)
  if (world.terminal.interactive && day.questions > 0) await menu(world, deck)
}

const WEAKEST = 3
const MORE = 10

async function comingInterview(world: World, deck: Deck): Promise<Today['interview']> {
  const plan = await openInterview(world, deck)
  if (!plan) return null
  const { interview, horizon, cards } = plan
  return {
    interview,
    days: Math.floor(horizon.days),
    // Where nothing was asked yet, nothing is known.
    readiness: plan.answered === 0 ? null : readinessFor(plan, cards),
    today: todayFigures(plan, secondsLeft(plan)),
  }
}

function todayOf(world: World, { deck, index }: Workspace, interview: Today['interview']): Today {
  const { config, home } = world
  const { weakest, practice } = statistics(deck, deck.entries)
  const queue = makeQueue({
    deck,
    entries: deck.entries,
    states: [],
    order: 'due',
    sessionSize: config.sessionSize,
    newPerDay: config.newPerDay,
    // The whole day, not one session of it.
    limit: Number.MAX_SAFE_INTEGER,
    new: null,
    ahead: 0,
    cram: false,
    draw: () => 0,
  })
  const asked = queue.due + queue.new
  return {
    questions: deck.entries.length,
    topics: deck.topics.size,
    due: queue.due,
    new: queue.new,
    minutes: minutesFor(deck, asked),
    reviewed: deck.learner.days.has(deck.today),
    started: deck.learner.days.size > 0,
    interview,
    streak: practice.streak,
    weakest: weakest.slice(0, WEAKEST),
    nextDue: nextDue(deck),
    next: interview ? nextForInterview(interview, world) : nextStep(deck, asked, world),
    places: index.roots.map(({ path }) => path),
    ownFolder: world.resolve(`${home.folder}/questions`),
  }
}

/** By what a review took so far; a new card takes longer, a few cards more or less do not matter. */
function minutesFor({ learner }: Deck, cards: number): number | null {
  let reviews = 0
  let seconds = 0
  for (const tally of learner.days.values()) {
    for (const rating of RATINGS) reviews += tally.ratings[rating]
    seconds += tally.seconds
  }
  return reviews === 0 || cards === 0 ? null : Math.max(1, Math.round((cards * seconds) / reviews / 60))
}

/** When the first card that is not due yet will be. */
function nextDue(deck: Deck): Instant | null {
  let next: Instant | null = null
  for (const card of deck.entries.flatMap(entry => askedCards(deck, entry))) {
    const { due } = card
    if (due === null || due <= deck.now.at || !isDue(card, due)) continue
    if (next === null || due < next) next = due
  }
  return next
}

function nextStep({ entries }: Deck, asked: number, { lang }: World): string {
  const { steps } = screensText(lang).today
  if (entries.length === 0) return steps.add
  if (asked > 0) return steps.session
  const unseen = entries.flatMap(({ cards }) => cards).filter(({ status }) => status === 'new').length
  return unseen > 0 ? steps.more(Math.min(unseen, MORE)) : steps.stats
}

/** Where today's plan asks nothing more, the plan says why, and how to go on. */
function nextForInterview({ today }: NonNullable<Today['interview']>, { lang }: World): string {
  const { steps } = screensText(lang).today
  const isDone = today.rest || today.left === 0 || today.topics.length === 0
  return isDone ? steps.plan : steps.session
}

const fieldsOf = ({ due, new: fresh, interview, streak, weakest, nextDue: at, next }: Today) => ({
  due,
  new: fresh,
  interview: interview && { ...interview.interview, days: interview.days },
  readiness: interview?.readiness ?? null,
  today: interview?.today ?? null,
  streak,
  weakest,
  nextDue: isoOrNull(at),
  next,
})

/** Until a session was held or there is nothing more to see. */
async function menu(world: World, deck: Deck): Promise<void> {
  const { menu: question, choices } = screensText(world.lang).today
  const prompts = await world.prompts()
  for (;;) {
    const chosen = await prompts.choose(question, [
      { value: 'session', name: choices.session },
      { value: 'topics', name: choices.topics },
      { value: 'stats', name: choices.stats },
      { value: 'quit', name: choices.quit },
    ])
    if (chosen === 'quit') return
    if (chosen === 'session') {
      const { runSession } = await import('./session/run-session.ts')
      return runSession(world, [], {})
    }
    printLines(world, [''])
    if (chosen === 'topics') await printTopics(world, { deck, entries: deck.entries })
    else await printStats(world, { deck, entries: deck.entries })
  }
}
