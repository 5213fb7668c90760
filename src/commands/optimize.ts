import { commandLineText } from '../locales/command-line.ts'
import { optimizeText } from '../locales/optimize.ts'
import { reviewRuns } from '../memory/fit/review-runs.ts'
import { testsOf } from '../memory/fit/run-parts.ts'
import { fsrsNumbers } from '../memory/fsrs-numbers.ts'
import { RATINGS } from '../model/rating.ts'
import type { Fitted, MemorySettings } from '../model/settings.ts'
import { uuidV5 } from '../model/uuid-v5.ts'
import type { World } from '../ports/world.ts'
import { type FirstStabilities, optimizeScreen } from '../view/optimize-screen.ts'
import { percent } from '../view/percent.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { loadLearner, memberEvents } from './learner.ts'
import { printJson, printLines, screenOf } from './print.ts'
import { progressOf } from './progress.ts'
import { type Search, searchParameters } from './search-parameters.ts'

interface OptimizeOptions {
  readonly dryRun?: boolean
}

export const declareOptimize: Declare = (command, world) => {
  command.addOption(command.createOption('--dry-run', commandLineText(world.lang).optimize.dryRun))
  addExamples(command, world, ['quiz optimize --dry-run', 'quiz optimize', 'quiz undo'])
  command.action((options: OptimizeOptions) => optimize(world, options))
}

async function optimize(world: World, { dryRun = false }: OptimizeOptions): Promise<void> {
  const { settings } = await loadLearner(world)
  const tests = testsOf(reviewRuns(memberEvents(world), settings.rolloverHour))
  const { progress } = optimizeText(world.lang)
  const { at, end } = progressOf(world, ({ share, left }) => progress({ share: percent(share), left }))
  const search = await searchParameters({
    tests,
    settings,
    fitter: () => world.fitter(),
    onProgress: at,
  }).finally(end)
  const applied = search.outcome === 'better' && !dryRun
  if (search.outcome !== 'few' && !dryRun) keep(world, search)
  const first = firstStabilities(settings, search)
  if (world.options.json) printJson(world, { ...search, first, applied })
  else printLines(world, optimizeScreen({ search, first, applied }, screenOf(world)))
}

/**
 * The parameters in use stay in the journal, before the event that follows them. It is written together with what finds it
 * again, and behind it: whatever is cut off, no parameters are in use that can't be taken back.
 */
function keep({ home, clock }: World, search: Exclude<Search, { outcome: 'few' }>): void {
  const at = clock.now()
  const { tests } = search
  if (search.outcome !== 'better') {
    const fitted: Fitted = { at, tests, event: null }
    home.journal.append({ type: 'setting', key: 'fitted', value: fitted })
    return
  }
  const value = search.after
  const stamp = { id: uuidV5(`fit ${at} ${JSON.stringify(value)}`), at, offset: clock.offset(at) }
  const fitted: Fitted = { at, tests, event: stamp.id }
  home.journal.appendAll([
    {
      event: { type: 'setting', key: 'fitted', value: fitted },
      stamp: { ...stamp, id: uuidV5(`fitted ${stamp.id}`) },
    },
    { event: { type: 'setting', key: 'parameters', value }, stamp },
  ])
}

/** Days until a first answer of each rating is recalled with a chance of 90 %: what parameters mean to a person. */
function firstStabilities(settings: MemorySettings, search: Search): FirstStabilities | null {
  if (search.outcome === 'few') return null
  const of = (parameters: readonly number[]): FirstStabilities['before'] => {
    const { first } = fsrsNumbers({ ...settings, parameters })
    return RATINGS.map(rating => first[rating].stability)
  }
  return { before: of(search.before), after: of(search.after) }
}
