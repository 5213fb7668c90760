import type { Kappa } from '../answer/kappa.ts'
import type { PointVerdict } from '../answer/read-opinion.ts'
import { judgeText } from '../locales/judge.ts'
import { factLines } from './facts.ts'
import { percent } from './percent.ts'
import type { Screen } from './screen.ts'
import { wrap } from './text.ts'

/** Whether a model may be asked in sessions; else why not. */
export type Fitness = 'fit' | 'fooled' | 'blind' | 'worse'

interface Tried {
  readonly probe: string
  readonly good: boolean
  readonly verdicts: readonly (PointVerdict | null)[]
  readonly passed: boolean
}

/** What `quiz judge doctor` has found out about a model. */
export interface Checkup {
  readonly fitness: Fitness
  readonly probes: readonly Tried[]
  /** How the model and the matcher agree with the labels of the same answers. */
  readonly labelled: { readonly answers: number; readonly model: Kappa; readonly matcher: Kappa }
  /** Of one opinion. */
  readonly seconds: { readonly median: number; readonly longest: number }
}

export function judgeDoctorScreen(
  { fitness, probes, labelled, seconds }: Checkup,
  screen: Screen,
): readonly string[] {
  const text = judgeText(screen.lang).doctor
  const { good, bad, strong } = screen.theme
  const agreed = ({ kappa, agreed: share }: Kappa): string =>
    text.agreed({ kappa: kappa.toFixed(2), share: percent(share) })
  const { answers, model, matcher } = labelled
  return [
    ...probes.map(({ probe, passed }) => `${passed ? good(text.passed) : bad(text.failed)}  ${probe}`),
    '',
    ...wrap(text.labelled({ answers, points: model.judgements }), screen.columns),
    ...factLines(
      [
        { label: text.model, text: agreed(model) },
        { label: text.matcher, text: agreed(matcher) },
        { label: text.time, text: text.seconds(seconds) },
      ],
      screen,
    ),
    '',
    ...wrap(strong(text.outcome[fitness]), screen.columns),
  ]
}
