import { PROBE_POINTS, PROBE_QUESTION, PROBES, type Probe } from '../../answer/probes.ts'
import type { PointVerdict } from '../../answer/read-opinion.ts'
import { judgeText } from '../../locales/judge.ts'
import { Exit } from '../../model/exit.ts'
import { failure, UserError } from '../../model/problem.ts'
import type { World } from '../../ports/world.ts'
import { printJson, printLines, tell } from '../print.ts'
import { checkedAs, configuredModel, verdictsOf } from './opinion.ts'

interface Tried {
  readonly probe: string
  readonly good: boolean
  readonly verdicts: readonly (PointVerdict | null)[]
  readonly passed: boolean
}

/** Good answers of which a useful model sees at least this many. */
const LEAST_GOOD = 2

/** `quiz judge doctor`: a model that is fooled by a bad answer, or sees no good one, is not asked in sessions. */
export async function doctor(world: World): Promise<void> {
  const address = configuredModel(world)
  if (!address) throw new UserError(failure('judge/no-model'))
  const text = judgeText(world.lang).doctor
  const model = await world.judgeModel(address)
  const random = world.random(null)
  const tried: Tried[] = []
  for (const [at, probe] of PROBES.entries()) {
    if (world.terminal.interactive) tell(world, text.trying({ at: at + 1, of: PROBES.length }))
    const asked = { question: PROBE_QUESTION, points: PROBE_POINTS, answer: probe.answer }
    const verdicts = await verdictsOf(model, asked, random.next())
    if ('code' in verdicts) throw new UserError({ ...verdicts, severity: 'error' })
    tried.push({ probe: probe.name, good: probe.good, verdicts, passed: isPassed(probe, verdicts) })
  }
  const seen = tried.filter(({ good, passed }) => good && passed).length
  const enabled = seen >= LEAST_GOOD && tried.every(({ good, passed }) => good || passed)
  await world.home.changeConfig({ 'judge.checked': enabled ? checkedAs(address) : undefined })
  if (world.options.json) printJson(world, { ...address, enabled, probes: tried })
  else {
    printLines(world, [
      ...tried.map(({ probe, passed }) => `${passed ? text.passed : text.failed}  ${probe}`),
      '',
      enabled ? text.enabled : text.refused,
    ])
  }
  if (!enabled) throw new Exit(1)
}

function isPassed({ good }: Probe, verdicts: readonly (PointVerdict | null)[]): boolean {
  return good === verdicts.includes('covered')
}
