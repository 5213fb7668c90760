import { type TopicReadiness, topicReadiness } from '../../deck/plan-figures.ts'
import { type Interview, nearestInterview } from '../../model/interview.ts'
import {
  parseShared,
  SHARED_VERSION,
  type Shared,
  type SharedReadiness,
  type SharedTopic,
} from '../../model/shared.ts'
import { dateOfStudyDay } from '../../model/time.ts'
import type { Entry, Sync } from '../../ports/sync.ts'
import type { World } from '../../ports/world.ts'
import { deckFor } from '../interview.ts'
import { openWorkspace } from '../workspace.ts'

/** What this member has to show the group that it has not been shown yet, of the kinds that the configuration lists. */
export async function toShare(
  world: World,
  sync: Sync,
  shared: readonly Shared[],
): Promise<readonly Entry[]> {
  const { share } = world.config
  const own = shared.filter(({ member }) => member === world.member)
  const readiness = share.includes('readiness') ? await readinessToShare(world, sync, own) : []
  return readiness.map(one => sync.entryOf(one))
}

/** Whether a line is this member's own, and of a kind that is shared. */
export function mayLeave({ member, config }: World): (entry: Entry) => boolean {
  return ({ line }) => {
    const shared = parseShared(line)
    return shared !== null && shared.member === member && config.share.includes(shared.type)
  }
}

async function readinessToShare(
  world: World,
  sync: Sync,
  own: readonly Shared[],
): Promise<readonly SharedReadiness[]> {
  const { date, topics } = await readinessNow(world)
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
async function readinessNow(world: World): Promise<Stand> {
  const { deck } = await openWorkspace(world)
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
  return { date: planned?.date ?? null, topics: topics.map(sharedTopic) }
}

/** To the thousandth: more would only make documents differ. */
const rounded = (share: number): number => Math.min(1, Math.max(0, Math.round(share * 1000) / 1000))

function sharedTopic({ topic, title, questions, unseen, readiness }: TopicReadiness): SharedTopic {
  return {
    topic,
    title,
    questions,
    unseen,
    floor: rounded(readiness.floor),
    expected: rounded(readiness.expected),
    band: rounded(readiness.band),
  }
}
