import type { Kappa } from '../../answer/kappa.ts'
import { agreementWithLabels, LABELLED_ANSWERS, matcherAgreement } from '../../answer/labelled-agreement.ts'
import { PROBE_POINTS, PROBE_QUESTION, PROBES, type Probe } from '../../answer/probes.ts'
import type { PointVerdict } from '../../answer/read-opinion.ts'
import { judgeText } from '../../locales/judge.ts'
import { Exit } from '../../model/exit.ts'
import { parseGlossary } from '../../model/glossary.ts'
import { failure, UserError } from '../../model/problem.ts'
import type { JudgeModel } from '../../ports/judge-model.ts'
import type { World } from '../../ports/world.ts'
import { withoutPassword } from '../../view/config-value.ts'
import { type Checkup, type Fitness, judgeDoctorScreen } from '../../view/judge-doctor-screen.ts'
import { printJson, printLines, screenOf } from '../print.ts'
import { progressOf } from '../progress.ts'
import { type Asked, checkedAs, configuredModel, verdictsOf } from './opinion.ts'

type Verdicts = readonly (PointVerdict | null)[]

/** Good answers of which a useful model sees at least this many. */
const LEAST_GOOD = 2

/**
 * `quiz judge doctor`: a model that is fooled by a bad answer, sees no good one, or agrees with labelled answers less than
 * the matcher does is not asked in sessions.
 */
export async function doctor(world: World): Promise<void> {
  const address = configuredModel(world)
  if (!address) throw new UserError(failure('judge/no-model'))
  const questions = [
    ...PROBES.map(({ answer }) => ({ question: PROBE_QUESTION, points: PROBE_POINTS, answer })),
    ...LABELLED_ANSWERS.map(({ question, points, answer }) => ({
      question,
      points: points.map(({ text }) => text),
      answer: answer.answer,
    })),
  ]
  const opinions = await askAll(world, await world.judgeModel(address), questions)
  const matcher = matcherAgreement(parseGlossary(await world.glossary()))
  const checkup = checkupOf(opinions, matcher)
  const enabled = checkup.fitness === 'fit'
  await world.home.changeConfig({ 'judge.checked': enabled ? checkedAs(address) : undefined })
  if (world.options.json)
    printJson(world, { ...address, url: withoutPassword(address.url), enabled, ...checkup })
  else printLines(world, judgeDoctorScreen(checkup, screenOf(world)))
  if (!enabled) throw new Exit(1)
}

interface Opinion {
  readonly verdicts: Verdicts
  readonly seconds: number
}

/** One after the other: a model on one's own machine has no time for two. */
async function askAll(
  world: World,
  model: JudgeModel,
  questions: readonly Asked[],
): Promise<readonly Opinion[]> {
  const random = world.random(null)
  const of = questions.length
  const { trying } = judgeText(world.lang).doctor
  const progress = progressOf(world, ({ share, left }) =>
    trying({ at: Math.round(share * of) + 1, of, left }),
  )
  const opinions: Opinion[] = []
  try {
    for (const [at, asked] of questions.entries()) {
      progress.at(at / of)
      const began = world.clock.monotonic()
      const verdicts = await verdictsOf(model, asked, random.next())
      if ('code' in verdicts) throw new UserError({ ...verdicts, severity: 'error' })
      opinions.push({ verdicts, seconds: (world.clock.monotonic() - began) / 1000 })
    }
  } finally {
    progress.end()
  }
  return opinions
}

/** The opinions are of the probes first, then of the labelled answers. */
function checkupOf(opinions: readonly Opinion[], matcher: Kappa): Checkup {
  const probes = PROBES.map((probe, at) => {
    const { verdicts = [] } = opinions[at] ?? {}
    return { probe: probe.name, good: probe.good, verdicts, passed: isPassed(probe, verdicts) }
  })
  const model = agreementWithLabels((_, at) => {
    const { verdicts = [] } = opinions[PROBES.length + at] ?? {}
    return verdicts.map(verdict => verdict === 'covered')
  })
  const times = opinions.map(({ seconds }) => seconds).toSorted((a, b) => a - b)
  const [median = 0, longest = 0] = [times[Math.floor(times.length / 2)], times.at(-1)]
  return {
    fitness: fitnessOf(probes, model.kappa >= matcher.kappa),
    probes,
    labelled: { answers: LABELLED_ANSWERS.length, model, matcher },
    seconds: { median, longest },
  }
}

function fitnessOf(probes: Checkup['probes'], isAsGood: boolean): Fitness {
  if (probes.some(({ good, passed }) => !good && !passed)) return 'fooled'
  if (probes.filter(({ good, passed }) => good && passed).length < LEAST_GOOD) return 'blind'
  return isAsGood ? 'fit' : 'worse'
}

function isPassed({ good }: Probe, verdicts: Verdicts): boolean {
  return good === verdicts.includes('covered')
}
