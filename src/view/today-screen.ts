import type { TodayFigures } from '../deck/plan-figures.ts'
import type { TopicStrength } from '../deck/statistics.ts'
import type { Streak } from '../deck/streak.ts'
import { planText } from '../locales/plan.ts'
import { screensText } from '../locales/screens.ts'
import type { Interview } from '../model/interview.ts'
import type { Instant, Moment } from '../model/time.ts'
import type { Readiness } from '../plan/readiness.ts'
import { type Fact, factLines } from './facts.ts'
import { nameAndDate } from './interview-text.ts'
import { percent } from './percent.ts'
import type { Screen } from './screen.ts'
import { indent, visible, wrap } from './text.ts'
import { when } from './when.ts'

/** How the day stands. */
export interface Today {
  readonly questions: number
  readonly topics: number
  readonly due: number
  /** New cards that today has room for. */
  readonly new: number
  /** About how long both take; null before anything was timed. */
  readonly minutes: number | null
  /** Whether anything was reviewed today, and whether anything ever was. */
  readonly reviewed: boolean
  readonly started: boolean
  /** The one that rules the order; null where none is coming. */
  readonly interview: ComingInterview | null
  readonly streak: Streak
  /** The weakest first. */
  readonly weakest: readonly TopicStrength[]
  readonly nextDue: Instant | null
  /** The command that makes sense next. */
  readonly next: string
  /** Where questions are read from, and where one's own belong. */
  readonly places: readonly string[]
  readonly ownFolder: string
}

interface ComingInterview {
  readonly interview: Interview
  readonly days: number
  readonly readiness: Readiness | null
  /** What the day's minutes are best spent on. */
  readonly today: TodayFigures
}

export function todayScreen(today: Today, now: Moment, screen: Screen): readonly string[] {
  const { theme, columns } = screen
  return [
    ...(today.started ? [] : [...welcomeLines(today, screen), '']),
    ...wrap(theme.strong(headline(today, screen)), columns),
    ...factLines(factsOf(today, now, screen), screen),
  ]
}

function welcomeLines({ places, ownFolder }: Today, { theme, columns, lang }: Screen): readonly string[] {
  const text = screensText(lang).today
  const path = (place: string): readonly string[] =>
    indent(wrap(visible(place), columns - 2).map(theme.faint), 2)
  return [
    ...wrap(text.welcome, columns),
    '',
    ...wrap(text.banks, columns),
    ...places.flatMap(path),
    ...wrap(text.own, columns),
    ...path(ownFolder),
  ]
}

function headline(today: Today, { lang }: Screen): string {
  const { today: text, noQuestions, questions, topics } = screensText(lang)
  if (today.questions === 0) return noQuestions
  if (today.interview) return planHeadline(today.interview.today, lang)
  if (today.due + today.new === 0) return today.reviewed ? text.finished : text.nothing
  const counts = [
    ...(today.due === 0 ? [] : [text.due(today.due)]),
    ...(today.new === 0 ? [] : [text.new(today.new)]),
  ]
  const all = today.started ? [] : [questions(today.questions), topics.count(today.topics)]
  const time = today.minutes === null ? [] : [text.minutes(today.minutes)]
  return [...all, ...counts, ...time].join(' · ')
}

function planHeadline(
  { rest, left, seconds, new: fresh, reviews }: TodayFigures,
  lang: Screen['lang'],
): string {
  const text = planText(lang)
  if (left === 0) return text.endedByTime
  if (fresh + reviews === 0) return text.endedByWorth
  const counts = text.counts({ fresh, reviews, minutes: Math.max(1, Math.round(seconds / 60)) })
  return rest ? `${text.restToday} ${counts}` : counts
}

function factsOf(
  { interview, streak, reviewed, weakest, nextDue, due, next }: Today,
  now: Moment,
  { theme, lang }: Screen,
): readonly Fact[] {
  const text = screensText(lang).today
  const facts: Fact[] = interview ? [interviewFact(interview, lang)] : []
  if (streak.current > 0)
    facts.push({
      label: text.streak,
      text: text.days(streak.current) + (reviewed ? '' : ` · ${theme.warn(text.kept)}`),
    })
  if (weakest.length > 0)
    facts.push({ label: text.weakest, text: weakest.map(({ title }) => visible(title)).join(' · ') })
  if (!interview && due === 0 && nextDue !== null)
    facts.push({ label: text.later, text: when(nextDue, now, lang) })
  return [...facts, { label: text.next, text: theme.accent(next) }]
}

function interviewFact({ interview, days, readiness }: ComingInterview, lang: Screen['lang']): Fact {
  const { facts, ready } = planText(lang)
  const name = nameAndDate(interview, days, lang)
  if (!readiness) return { label: facts.interview, text: name }
  const share = ready({ floor: percent(readiness.floor), band: percent(readiness.band) })
  return { label: facts.interview, text: `${name} · ${share}` }
}
