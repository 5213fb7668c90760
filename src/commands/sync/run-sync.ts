import { syncText } from '../../locales/sync.ts'
import { Exit } from '../../model/exit.ts'
import { isError, type Problem, UserError } from '../../model/problem.ts'
import { parseShared } from '../../model/shared.ts'
import type { Opened, Sync } from '../../ports/sync.ts'
import type { World } from '../../ports/world.ts'
import { withoutPassword } from '../../view/config-value.ts'
import { duration } from '../../view/duration.ts'
import { type Met, syncScreen } from '../../view/sync-screen.ts'
import { loadLearner } from '../learner.ts'
import { printJson, printLines, screenOf } from '../print.ts'
import { progressOf } from '../progress.ts'
import { notice } from '../report.ts'
import { type Exchanged, exchange } from './exchange.ts'
import { mayLeave, toShare } from './share.ts'
import { type Aim, aimsOf, type SyncOptions } from './sync-targets.ts'

/** Meets at every place that is named or set; what fails at one stops none of the others. */
export async function runSync(world: World, options: SyncOptions): Promise<void> {
  if (!world.options.quiet) notice(world, world.configProblems)
  const sync = await world.sync()
  const aims = aimsOf(world, options, sync.databaseUrl)
  const met: Met[] = []
  const failures: Problem[] = []
  await sync.alone(async () => {
    for (const aim of aims) {
      try {
        const { problems, ...one } = await meet(world, sync, aim, options)
        met.push(one)
        if (!world.options.quiet) notice(world, problems)
      } catch (error) {
        if (!(error instanceof UserError) || aims.length === 1) throw error
        failures.push(...error.problems)
      }
    }
  })
  const dryRun = options.dryRun ?? false
  if (world.options.json) printJson(world, { dryRun, places: met })
  else printLines(world, syncScreen(met, dryRun, screenOf(world)))
  notice(world, failures)
  if (failures.some(isError)) throw new Exit(1)
}

type Meeting = Met & { readonly problems: readonly Problem[] }

async function meet(world: World, sync: Sync, aim: Aim, options: SyncOptions): Promise<Meeting> {
  const { purpose, target } = aim
  const dryRun = options.dryRun ?? false
  const init = options.init && !dryRun ? await sync.init(target) : null
  const opened = await sync.open({ ...aim, member: world.member, dryRun })
  try {
    const { received, sent, problems } = await exchangeAll(world, sync, { aim, opened, dryRun })
    const told = received > 0 && purpose === 'devices' && !dryRun ? await fold(world) : []
    const place = target.type === 'folder' ? target.path : target.url
    return {
      purpose,
      type: target.type,
      place: String(withoutPassword(place)),
      made: init?.made ?? null,
      received,
      sent,
      problems: [...(init?.problems ?? []), ...problems, ...told],
    }
  } finally {
    await opened.place.close()
  }
}

interface Exchanging {
  readonly aim: Aim
  readonly opened: Opened
  readonly dryRun: boolean
}

async function exchangeAll(
  world: World,
  sync: Sync,
  { aim, opened, dryRun }: Exchanging,
): Promise<Exchanged> {
  const isGroup = aim.purpose === 'group'
  const text = syncText(world.lang)
  let done = { received: 0, sent: 0, of: 0 }
  const progress = progressOf(world, ({ left }) => {
    if (done.of === 0) return text.receiving(done.received)
    const sending = text.sending({ done: done.sent, total: done.of })
    return left === null ? sending : `${sending} (${text.left(duration(left, world.lang))})`
  })
  const shared = isGroup ? opened.home.read().entries.flatMap(({ line }) => parseShared(line) ?? []) : []
  try {
    return await exchange(opened, {
      fresh: isGroup ? await toShare(world, sync, shared) : [],
      mayLeave: isGroup ? mayLeave(world) : () => true,
      dryRun,
      onStep: step => {
        done = step
        progress.at(step.of === 0 ? 0 : step.sent / step.of)
      },
    })
  } finally {
    progress.end()
  }
}

/** Folds what has come, so that the next start need not; tells of events that count for nobody here. */
async function fold(world: World): Promise<readonly Problem[]> {
  await loadLearner(world)
  const { events } = world.home.journal.read({})
  const others = new Set(events.flatMap(({ member }) => member ?? []))
  others.delete(world.member)
  if (others.size === 0) return []
  const about = { members: [...others].sort().join(', '), member: world.member }
  return [{ code: 'sync/other-member', severity: 'warning', about }]
}
