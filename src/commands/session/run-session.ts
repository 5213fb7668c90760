import { makeQueue, type Queue } from '../../deck/queue.ts'
import { sessionText } from '../../locales/session.ts'
import { Exit } from '../../model/exit.ts'
import { nearestInterview } from '../../model/interview.ts'
import { instant, toIso } from '../../model/time.ts'
import type { World } from '../../ports/world.ts'
import type { SessionPlan } from '../../session/session.ts'
import { openSession } from '../../session/step.ts'
import { wrap } from '../../view/text.ts'
import { when } from '../../view/when.ts'
import { type Chosen, chooseEntries } from '../filter-options.ts'
import { loadLearner, momentNow } from '../learner.ts'
import { tellNothingFound } from '../tell-nothing-found.ts'
import { cardFacts } from './card-facts.ts'
import { drive, type FrontEnd } from './drive.ts'
import { sessionHost } from './host.ts'
import type { PlanSession } from './plan-session.ts'
import type { SessionOptions } from './session-options.ts'

/** Holds one session, from the choice of its cards to the snapshot after it. */
export async function runSession(
  world: World,
  topics: readonly string[],
  options: SessionOptions,
): Promise<void> {
  const chosen = await chooseEntries(world, topics, options)
  const random = world.random(options.seed ?? null)
  const planning = mayBePlanned(chosen, options) ? await import('./plan-session.ts') : null
  const planned = (await planning?.planSession(world, chosen, options)) ?? null
  const queue = planned?.queue ?? queueOf(world, chosen, options, random.next)
  const plan = planned
    ? plannedSession(world, chosen, options, planned)
    : planOf(world, chosen, options, queue)
  const plain = await frontEnd(world, options)
  const front =
    planning && planned && !options.jsonl ? planning.sayingWhyItEnds(plain, world, planned) : plain
  if (options.jsonl) tellProgram(world, plan, queue)
  else if (planning && planned) planning.tellPlan(world, planned)
  else tellPerson(world, chosen, options, queue)
  if (queue.cards.length === 0 && !options.jsonl) return
  const host = sessionHost({ world, chosen, random, reverse: options.reverse ?? false })
  try {
    const saved = await drive(openSession(plan, chosen.deck.learner, momentNow(world)), front, host)
    if (!saved) throw new Exit(1)
  } finally {
    await loadLearner(world)
  }
}

const mayBePlanned = ({ deck }: Chosen, { order }: SessionOptions): boolean =>
  order === 'plan' || nearestInterview(deck.learner.settings.plan, deck.today) !== null

function queueOf({ config }: World, chosen: Chosen, options: SessionOptions, draw: () => number): Queue {
  return makeQueue({
    deck: chosen.deck,
    entries: chosen.everything ? null : chosen.entries,
    states: options.state ?? [],
    // Without an interview there is no such order, and `planSession` has said so.
    order: options.order === 'plan' ? 'due' : (options.order ?? 'due'),
    sessionSize: config.sessionSize,
    newPerDay: config.newPerDay,
    limit: options.limit ?? null,
    new: options.new ?? null,
    ahead: options.ahead ?? 0,
    cram: options.cram ?? false,
    draw,
  })
}

function planOf(world: World, { deck }: Chosen, options: SessionOptions, queue: Queue): SessionPlan {
  const minutes = options.minutes ?? world.config.minutes
  return {
    cards: queue.cards,
    limit: options.limit ?? world.config.sessionSize,
    ends: minutes === null ? null : instant(deck.now.at + Math.round(minutes * 60_000)),
    cram: (options.cram ?? false) || (options.reverse ?? false),
    facts: cardFacts(deck),
  }
}

function plannedSession(
  world: World,
  { deck }: Chosen,
  options: SessionOptions,
  { queue, interview, ends }: PlanSession,
): SessionPlan {
  const size = Math.max(world.config.sessionSize, queue.cards.length)
  return {
    cards: queue.cards,
    limit: options.limit ?? size,
    ends,
    cram: (options.cram ?? false) || (options.reverse ?? false),
    interview,
    facts: cardFacts(deck),
  }
}

async function frontEnd(world: World, options: SessionOptions): Promise<FrontEnd> {
  const timeLimit = options.timeLimit ?? world.config.timeLimit
  if (options.jsonl) return (await import('./jsonl.ts')).jsonlFrontEnd(world, timeLimit)
  if (options.plain || !world.terminal.interactive) return (await import('./plain.ts')).plainFrontEnd(world)
  return (await import('./interactive.ts')).interactiveFrontEnd(world, timeLimit)
}

function tellProgram({ terminal }: World, { ends }: SessionPlan, queue: Queue): void {
  const line = {
    type: 'session',
    version: 1,
    cards: queue.cards.length,
    new: queue.new,
    due: queue.due,
    ends: ends === null ? null : toIso(ends),
  }
  terminal.out(`${JSON.stringify(line)}\n`)
}

function tellPerson(world: World, chosen: Chosen, options: SessionOptions, queue: Queue): void {
  const text = sessionText(world.lang)
  const { terminal, config } = world
  const say = (sentence: string): void =>
    terminal.err(`${wrap(terminal.errTheme.faint(sentence), terminal.columns).join('\n')}\n`)
  if (queue.cards.length === 0) {
    const { deck, entries } = chosen
    if (entries.length === 0) {
      tellNothingFound(world, deck)
      return
    }
    say(text.nothing)
    const coming = entries
      .flatMap(({ cards }) => cards)
      .flatMap(({ due, status }) => (due !== null && status !== 'suspended' ? [due] : []))
    const [next] = coming.sort((a, b) => a - b)
    if (next !== undefined) say(text.nextDue(when(next, deck.now, world.lang)))
    const fresh = entries.filter(({ cards }) => cards.some(({ status }) => status === 'new')).length
    if (fresh > 0) say(text.newWait(fresh))
    return
  }
  if (world.options.quiet) return
  say(text.opening({ due: queue.due, fresh: queue.new, minutes: options.minutes ?? config.minutes }))
  if (queue.waiting > 0) say(text.backlog({ waiting: queue.waiting, days: queue.days }))
  if (options.cram || options.reverse) say(text.cramNotice)
}
