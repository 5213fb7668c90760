import type { Glossary } from '../model/glossary.ts'
import type { KeyPoint } from '../model/question.ts'
import { DOCTOR_QUESTIONS, type DoctorAnswer, type DoctorPoint } from './doctor-answers.ts'
import { cohensKappa, type Kappa } from './kappa.ts'
import { matchKeyPoints } from './match-key-points.ts'

/** A labelled answer as a model is asked about it. */
export interface LabelledAnswer {
  readonly question: string
  readonly points: readonly DoctorPoint[]
  readonly answer: DoctorAnswer
}

export const LABELLED_ANSWERS: readonly LabelledAnswer[] = DOCTOR_QUESTIONS.flatMap(
  ({ question, points, answers }) => answers.map(answer => ({ question, points, answer })),
)

/** How well what was said of each key point of each labelled answer agrees with its label. */
export function agreementWithLabels(
  says: (labelled: LabelledAnswer, at: number) => readonly boolean[],
): Kappa {
  return cohensKappa(
    LABELLED_ANSWERS.flatMap((labelled, at) => {
      const said = says(labelled, at)
      const { covered } = labelled.answer
      return labelled.points.map((_, index) => [covered.includes(index + 1), said[index] ?? false] as const)
    }),
  )
}

export const matcherAgreement = (glossary: Glossary): Kappa =>
  agreementWithLabels(({ points, answer }) =>
    matchKeyPoints(answer.answer, points.map(asKeyPoint), glossary).map(coverage => coverage === 'found'),
  )

const asKeyPoint = ({ text, match, negated = false }: DoctorPoint): KeyPoint => ({
  text,
  match,
  negated,
  optional: false,
  ordered: false,
  terms: [],
  place: { file: '', line: 1, column: 1 },
})
