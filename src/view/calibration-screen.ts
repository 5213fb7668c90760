import type { Calibration, CriterionCalibration, RatedSample, Sample } from '../group/calibration.ts'
import { type CalibrationText, calibrationText } from '../locales/calibration.ts'
import { rubricText } from '../locales/rubric.ts'
import { CRITERIA, type Criterion, SCORES, type Scores } from '../model/mock.ts'
import { factLines } from './facts.ts'
import { percent } from './percent.ts'
import type { Screen } from './screen.ts'
import { indent, wrap } from './text.ts'
import { told } from './told.ts'

/** What is done, and the rubric with all its anchors. */
export function calibrationOpening(screen: Screen): readonly string[] {
  const text = calibrationText(screen.lang)
  const { rules } = rubricText(screen.lang)
  return [
    ...wrap(text.opening, screen.columns),
    '',
    screen.theme.accent(text.rubric),
    ...rubricLines(screen),
    '',
    ...rules.flatMap(rule => told(`- ${rule}`, screen)),
  ]
}

/** The anchors of both criteria, the highest level first. */
export function rubricLines({ columns, ...screen }: Screen): readonly string[] {
  const { criteria, anchors } = rubricText(screen.lang)
  const levels = SCORES.toReversed()
  return CRITERIA.flatMap(criterion => [
    screen.theme.strong(criteria[criterion]),
    ...indent(
      factLines(
        levels.map(level => ({ label: String(level), text: anchors[criterion][level] })),
        { ...screen, columns: columns - 2 },
      ),
      2,
    ),
  ])
}

export function sampleLines({ question, answer }: Sample, screen: Screen): readonly string[] {
  const { theme, columns, lang } = screen
  const text = calibrationText(lang)
  const { title, points, answers } = text.questions[question]
  const at = PLACES.indexOf(answer)
  const head = [theme.strong(title), theme.faint(text.answer({ at: at + 1, of: PLACES.length }))].join('  ')
  const first =
    at === 0 ? [theme.accent(text.keyPoints), ...points.flatMap(point => told(`- ${point}`, screen)), ''] : []
  return [...told(head, screen), ...first, ...indent(wrap(answers[answer].text, columns - 2), 2)]
}

const PLACES = ['first', 'second', 'third'] as const

/** The known levels, what they ask for, and how far the raters are from them. */
export function comparisonLines(
  { question, answer, known, given }: RatedSample,
  screen: Screen,
): readonly string[] {
  const { theme, columns, lang } = screen
  const text = calibrationText(lang)
  const { criteria, anchors } = rubricText(lang)
  const own = given.length === 0 ? text.skipped : text.given(givenText(given, known))
  const facts = CRITERIA.map(criterion => ({
    label: `${criteria[criterion]} ${known[criterion]}`,
    text: anchors[criterion][known[criterion]],
  }))
  return [
    ...told(theme.good(text.known(known)), screen),
    ...told(own, screen),
    ...factLines(facts, screen),
    ...wrap(theme.faint(text.questions[question].answers[answer].why), columns),
  ]
}

/** `3 (+1), 2` for each criterion, rater by rater. */
function givenText(given: readonly Scores[], known: Scores): Readonly<Record<Criterion, string>> {
  const each = (criterion: Criterion): string =>
    given.map(scores => withDifference(scores[criterion], known[criterion])).join(' · ')
  return { knowledge: each('knowledge'), delivery: each('delivery') }
}

function withDifference(score: number, known: number): string {
  return score === known ? String(score) : `${score} (${score > known ? '+' : '−'}${Math.abs(score - known)})`
}

export function calibrationSummary(calibration: Calibration, screen: Screen): readonly string[] {
  const text = calibrationText(screen.lang)
  const { criteria } = rubricText(screen.lang)
  const facts = CRITERIA.flatMap(criterion => {
    const figures = figuresText(calibration[criterion], text)
    return figures === null ? [] : [{ label: criteria[criterion], text: figures }]
  })
  return [
    screen.theme.strong(text.summary(calibration)),
    ...factLines(facts, screen),
    ...(facts.length === 0 ? [] : told(advice(calibration, text), screen)),
  ]
}

function figuresText(
  { exact, withinOne, difference }: CriterionCalibration,
  text: CalibrationText,
): string | null {
  if (exact === null || withinOne === null || difference === null) return null
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : ''
  const mean = `${sign}${Math.abs(difference).toFixed(2)}`
  return text.criterion({ exact: percent(exact), withinOne: percent(withinOne), difference: mean })
}

/** Further from the known levels on average than this is worth a second look at the anchors. */
const OFF = 0.5

function advice({ knowledge, delivery }: Calibration, text: CalibrationText): string {
  const mean = ((knowledge.difference ?? 0) + (delivery.difference ?? 0)) / 2
  if (mean > OFF) return text.generous
  return mean < -OFF ? text.strict : text.aligned
}
