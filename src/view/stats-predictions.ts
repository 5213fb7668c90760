import type { FullStatistics } from '../deck/full-statistics.ts'
import type { Predictions, Score } from '../deck/predictions.ts'
import { statsText } from '../locales/stats.ts'
import type { Language } from '../model/config.ts'
import type { Screen } from './screen.ts'
import { table } from './table.ts'
import { wrap } from './text.ts'

/** How good predictions were, also where they are bad; too few reviews are said instead of a number. */
export function predictionLines(
  { predictions, evidence }: Pick<FullStatistics, 'predictions' | 'evidence'>,
  screen: Screen,
): readonly string[] {
  const { lang, columns, theme } = screen
  const text = statsText(lang)
  const rows = scoreRows(predictions, lang)
  return [
    ...(rows.length === 0
      ? []
      : table(
          [
            { title: '' },
            { title: text.columns.brier, align: 'right' },
            { title: text.columns.logLoss, align: 'right' },
          ],
          rows,
          screen,
        )),
    ...wrap(predictionVerdict(predictions, lang), columns),
    ...wrap(theme.faint(text.evidence(evidence)), columns),
  ]
}

/** A row a way of predicting: its name and its scores. */
export function scoreRows(
  { raw, calibrated, average }: Predictions,
  lang: Language,
): readonly (readonly string[])[] {
  const { predictors } = statsText(lang)
  const row = (name: string, score: Score | null): readonly (readonly string[])[] =>
    score === null ? [] : [[name, score.brier.toFixed(3), score.logLoss.toFixed(3)]]
  return [
    ...row(predictors.raw, raw),
    ...row(predictors.calibrated, calibrated),
    ...row(predictors.average, average),
  ]
}

export function predictionVerdict(predictions: Predictions, lang: Language): string {
  const text = statsText(lang)
  if (predictions.better === null) return text.missing(predictions)
  return predictions.better ? text.better(predictions.tests) : text.notBetter(predictions.tests)
}
