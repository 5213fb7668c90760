import type { ScoreTerms } from '../group/question-score.ts'
import { mockText } from '../locales/mock.ts'
import { type MeetingPlan, type PlannedTurn, PRESETS } from '../model/mock.ts'
import type { Level, QuestionId } from '../model/question.ts'
import { plainText } from './markdown.ts'
import type { Screen } from './screen.ts'
import { table } from './table.ts'
import { indent, visible, wrap } from './text.ts'
import { told } from './told.ts'

export interface MockPlanView {
  readonly plan: MeetingPlan
  /** Minutes. */
  readonly needed: number
  /** What each turn is asked and why; empty where that is not for everybody's eyes. */
  readonly why: readonly { readonly turn: PlannedTurn; readonly questions: readonly ReasonRow[] }[]
}

export interface ReasonRow {
  readonly id: QuestionId
  readonly title: string
  readonly level: Level
  /** The candidate passed it the last time. */
  readonly again: boolean
  readonly terms: ScoreTerms
  readonly score: number
}

/** Who interviews whom, in which order. */
export function mockPlanScreen({ plan, needed, why }: MockPlanView, screen: Screen): readonly string[] {
  const { theme, lang } = screen
  const text = mockText(lang).plan
  const { questions, minutes, feedback } = PRESETS[plan.preset]
  const rooms = new Set(plan.turns.map(({ room }) => room)).size
  return [
    ...told(theme.strong(text.heading({ id: plan.id, members: plan.members.length })), screen),
    ...told(text.frame({ questions, minutes, feedback, needed }), screen),
    '',
    ...turnTable(plan, rooms, screen),
    ...why.flatMap(({ turn, questions: rows }) => [
      '',
      ...told(theme.accent(text.turn({ turn: turn.turn, candidate: at(turn.candidate) })), screen),
      ...rows.flatMap(row => indent(reasonLines(row, { ...screen, columns: screen.columns - 2 }), 2)),
    ]),
  ]
}

const at = (member: string): string => `@${visible(member)}`

function turnTable({ turns, preset }: MeetingPlan, rooms: number, screen: Screen): readonly string[] {
  const { columns } = mockText(screen.lang).plan
  const slot = PRESETS[preset].minutes + PRESETS[preset].feedback
  const anyRaters = turns.some(({ raters }) => raters.length > 0)
  const startOf = ({ room, turn }: PlannedTurn): number =>
    slot * turns.filter(other => other.room === room && other.turn < turn).length
  return table(
    [
      { title: columns.turn, align: 'right' },
      ...(rooms > 1 ? [{ title: columns.room, align: 'right' } as const] : []),
      { title: columns.start, align: 'right', drop: 2 },
      { title: columns.candidate, least: 6 },
      { title: columns.interviewer, least: 6 },
      { title: columns.scribe, least: 6 },
      ...(anyRaters ? [{ title: columns.raters, least: 6, drop: 3 } as const] : []),
      { title: columns.questions, align: 'right', drop: 1 },
    ],
    turns.map(turn => [
      String(turn.turn),
      ...(rooms > 1 ? [String(turn.room)] : []),
      `+${startOf(turn)}`,
      { text: at(turn.candidate), style: screen.theme.strong },
      at(turn.interviewer),
      turn.scribe === null ? '–' : at(turn.scribe),
      ...(anyRaters ? [turn.raters.map(at).join(' ')] : []),
      String(turn.questions.length),
    ]),
    screen,
  )
}

function reasonLines(row: ReasonRow, screen: Screen): readonly string[] {
  const { theme, columns, lang } = screen
  const text = mockText(lang).plan
  const { id, title, level, again, terms, score } = row
  const marks = [text.levels[level], ...(again ? [text.again] : [])].join(', ')
  const sum = TERMS.flatMap(term => (terms[term] === 0 ? [] : [`${text.terms[term]} ${signed(terms[term])}`]))
  const reason = `${visible(id)} · ${signed(score)} = ${sum.join(' + ')}`
  return [
    ...told(`${plainText(visible(title))} ${theme.faint(`(${marks})`)}`, screen),
    ...indent(wrap(theme.faint(reason), columns - 2), 2),
  ]
}

const signed = (points: number): string => String(points).replace('-', '−')

/** In the order in which they are shown. */
const TERMS = ['weak', 'unsure', 'planned', 'requeued', 'fresh', 'lately', 'unjudged'] as const
