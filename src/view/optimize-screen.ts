import { optimizeText } from '../locales/optimize.ts'
import { sessionText } from '../locales/session.ts'
import { RATINGS } from '../model/rating.ts'
import { factLines } from './facts.ts'
import type { Screen } from './screen.ts'
import { table } from './table.ts'
import { indent, wrap } from './text.ts'

export interface OptimizeView {
  readonly search: SearchResult
  readonly first: FirstStabilities | null
  readonly applied: boolean
}

type SearchResult =
  | { readonly outcome: 'few'; readonly tests: number; readonly missing: number }
  | {
      readonly outcome: 'no-gain' | 'better'
      readonly tests: number
      readonly comparison: { readonly tests: number; readonly before: number; readonly after: number }
    }

/** Days, by first rating in the order of the ratings. */
export interface FirstStabilities {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/** What came of fitting the memory model. */
export function optimizeScreen({ search, first, applied }: OptimizeView, screen: Screen): readonly string[] {
  const { theme, columns, lang } = screen
  const text = optimizeText(lang)
  if (search.outcome === 'few') return wrap(text.few(search), columns)
  const { comparison, tests, outcome } = search
  const loss = { before: comparison.before.toFixed(3), after: comparison.after.toFixed(3) }
  const said = outcome === 'better' ? theme.good(text.better) : text.noGain
  const next = applied ? text.applied : text.notApplied
  return [
    ...factLines(
      [
        { label: text.facts.tests, text: text.tests({ tests, compared: comparison.tests }) },
        { label: text.facts.loss, text: `${text.loss(loss)} (${text.lossMeaning})` },
      ],
      screen,
    ),
    ...(first && outcome === 'better' ? firstLines(first, screen) : []),
    '',
    ...wrap(said, columns),
    ...(outcome === 'better' ? wrap(next, columns) : []),
  ]
}

function firstLines({ before, after }: FirstStabilities, screen: Screen): readonly string[] {
  const text = optimizeText(screen.lang)
  const { ratings } = sessionText(screen.lang)
  const rows = RATINGS.map((rating, at) => [ratings[rating], dayCount(before[at]), dayCount(after[at])])
  const shown = table(
    [
      { title: text.columns.rating },
      { title: text.columns.before, align: 'right' },
      { title: text.columns.after, align: 'right' },
    ],
    rows,
    { ...screen, columns: screen.columns - 2 },
  )
  return ['', ...wrap(screen.theme.faint(text.first), screen.columns), ...indent(shown, 2)]
}

const dayCount = (count = 0): string => (count < 10 ? count.toFixed(1) : count.toFixed(0))
