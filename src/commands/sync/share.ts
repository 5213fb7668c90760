import type { Deck } from '../../deck/deck.ts'
import { type TopicReadiness, topicReadiness } from '../../deck/plan-figures.ts'
import { type Interview, nearestInterview } from '../../model/interview.ts'
import {
  LONGEST_TEXT,
  MOST_TOPICS,
  parseShared,
  SHARED_VERSION,
  type Shared,
  type SharedReadiness,
  type SharedTopic,
} from '../../model/shared.ts'
import { dateOfStudyDay } from '../../model/time.ts'
import type { Entry, Sync } from '../../ports/sync.ts'
import type { World } from '../../ports/world.ts'
import { deckFor } from '../deck-for-interview.ts'
import { memberEvents } from '../learner.ts'
import { openWorkspace } from '../workspace.ts'
import { sharedMocks } from './share-mocks.ts'

/** What this member has to show the group that it has not been shown yet, of the kinds that the configuration lists. */
export async function toShare(
  world: World,
  sync: Sync,
  shared: readonly Shared[],
): Promise<readonly Entry[]> {
  const { share } = world.config
  if (share.length === 0) return []
  const { deck } = await openWorkspace(world)
  const own = shared.filter(({ member }) => member === world.member)
  const fresh: Shared[] = []
  if (share.includes('readiness')) fresh.push(...(await readinessToShare({ world, deck, sync, own })))
  if (share.includes('mock')) {
    const known = new Set(own.map(({ id }) => id))
    fresh.push(...sharedMocks(memberEvents(world), deck, world.member).filter(({ id }) => !known.has(id)))
  }
  return fresh.map(one => sync.entryOf(one))
}

/** Whether a line is this member's own, and of a kind that is shared. */
export function mayLeave({ member, config }: World): (entry: Entry) => boolean {
  return ({ line }) => {
    const shared = parseShared(line)
    return shared !== null && shared.member === member && config.share.includes(shared.type)
  }
}

interface Sharing {
  readonly world: World
  readonly deck: Deck
  readonly sync: Sync
  readonly own: readonly Shared[]
}

async function readinessToShare({ world, deck, sync, own }: Sharing): Promise<readonly SharedReadiness[]> {
  const { date, topics } = await readinessNow(world, deck)
  const before = own.filter(one => one.type === 'readiness').reduce(later, null)
  if (before === null ? topics.length === 0 : isSame(before, { date, topics })) return []
  const at = world.clock.now()
  return [
    { v: SHARED_VERSION, id: sync.newId(at), at, member: world.member, type: 'readiness', date, topics },
  ]
}

const later = (known: SharedReadiness | null, one: SharedReadiness): SharedReadiness =>
  known === null || one.at >= known.at ? one : known

type Stand = Pick<SharedReadiness, 'date' | 'topics'>

const isSame = (before: Stand, { date, topics }: Stand): boolean =>
  JSON.stringify([before.date, before.topics]) === JSON.stringify([date, topics])

/** Over all topics, whatever the interview asks about, so that members can be compared; without one it is for today. */
async function readinessNow(world: World, deck: Deck): Promise<Stand> {
  const { settings } = deck.learner
  const planned = nearestInterview(settings.plan, deck.today)
  const today: Interview = {
    name: null,
    date: dateOfStudyDay(deck.today),
    minutes: null,
    topics: [],
    rest: [],
  }
  const interview: Interview = planned ? { ...planned, topics: [] } : today
  const topics = topicReadiness(await deckFor(world, deck, interview)).filter(
    ({ questions, unseen }) => unseen < questions,
  )
  const shared = topics.filter(({ topic }) => topic.length <= LONGEST_TEXT).slice(0, MOST_TOPICS)
  return { date: planned?.date ?? null, topics: shared.map(sharedTopic) }
}

/** To the thousandth: more would only make documents differ. */
const rounded = (share: number): number => Math.min(1, Math.max(0, Math.round(share * 1000) / 1000))

function sharedTopic({ topic, title, questions, unseen, readiness }: TopicReadiness): SharedTopic {
  return {
    topic,
    title: title.slice(0, LONGEST_TEXT),
    questions,
    unseen,
    floor: rounded(readiness.floor),
    expected: rounded(readiness.expected),
    band: rounded(readiness.band),
  }
}
