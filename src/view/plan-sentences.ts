import type { PlanFigures, TodayFigures } from '../deck/plan-figures.ts'
import { planText } from '../locales/plan.ts'
import type { Language } from '../model/config.ts'
import { duration } from './duration.ts'
import { percent } from './percent.ts'

/** From so many first answers on a guess at what was never asked is shown. */
export const FIRST_ANSWERS = 10

export function readinessText({ readiness, answered }: PlanFigures, lang: Language): string {
  const text = planText(lang)
  if (!readiness || answered === 0) return text.nothingSeen
  const floor = text.floor({ floor: percent(readiness.floor), band: percent(readiness.band) })
  return answered < FIRST_ANSWERS ? floor : `${floor} · ${text.expected(percent(readiness.expected))}`
}

/** How long and on which days one means to practise. */
export function practiceText(
  { interview, minutes, practiceDays, attendance }: PlanFigures,
  lang: Language,
): string {
  const text = planText(lang)
  const rest = interview.rest.map(day => text.weekdays[day] ?? '').join(', ')
  const practice = text.practice({ minutes, days: practiceDays, share: percent(attendance) })
  return rest === '' ? practice : `${practice} · ${text.rest(rest)}`
}

/** Whether the time is enough for everything. */
export function coverText({ coverage }: PlanFigures, lang: Language): string {
  const text = planText(lang)
  const needed = duration(coverage.needed, lang)
  const available = duration(coverage.available, lang)
  return coverage.needed <= coverage.available
    ? text.covered({ needed, available })
    : text.uncovered({ needed, available })
}

/** What would change it where the time is not enough. */
export function leverText({ coverage, laterDate: date }: PlanFigures, lang: Language): readonly string[] {
  const { needed, available, minutes, reachable, unseen, seen } = coverage
  if (needed <= available) return []
  return [planText(lang).levers({ minutes, date, reachable, unseen, fitting: seen + reachable })]
}

/** What is said of today before its topics, which are shown where there are any, and after them. */
export function todayTexts(
  { today, minutes: daily }: PlanFigures,
  lang: Language,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const text = planText(lang)
  if (today.left === 0) return { before: [text.used], after: [] }
  if (today.topics.length === 0) return { before: [text.idle], after: [] }
  const minutes = Math.max(1, Math.round(today.seconds / 60))
  const total = text.todayTotal({ fresh: today.new, reviews: today.reviews, minutes })
  return {
    before: today.rest ? [text.restToday, total] : [total],
    after: [endsEarly(today) ? text.stopByWorth : text.stopByTime({ minutes: daily })],
  }
}

/** Whether nothing is worth the time before the minutes are used. */
const endsEarly = ({ seconds, left }: TodayFigures): boolean => seconds < left - SLACK

/** The last question may end before or after the minutes do. */
const SLACK = 60
