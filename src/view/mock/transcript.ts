import type { Conduct, RoomView, RoundView } from '../../group/interview/room-view.ts'
import { mockRoomText } from '../../locales/mock-room.ts'
import type { AskedFollowUp } from '../../model/mock.ts'
import { clock } from '../duration.ts'
import { inlineMarkdown, markdown } from '../markdown.ts'
import type { Screen } from '../screen.ts'
import { indent, wrap } from '../text.ts'
import { at, castLine, pointLines, questionLines } from './room-lines.ts'
import { resultLines } from './score-lines.ts'

/** Something that happened, to be said once. */
export interface Said {
  /** The same for the same thing. */
  readonly key: string
  readonly lines: readonly string[]
}

/** What has happened in a turn up to the question that is on, in order, as far as this member may see it. */
export function transcript(view: RoomView, turns: number, screen: Screen): readonly Said[] {
  const text = mockRoomText(screen.lang)
  const { theme, columns } = screen
  const title = text.turn({ turn: view.turn, of: turns, candidate: at(view.candidate) })
  const cast = castLine(view, screen)
  const head: Said = {
    key: `${title} ${cast}`,
    lines: ['', ...wrap(theme.strong(title), columns), ...wrap(theme.faint(cast), columns)],
  }
  const said = view.round === null ? [] : roundSaid(view.round, screen)
  const remarks = view.remarks.map((remark, index) => ({
    key: `remark.${index}`,
    lines: wrap(`${text.remarks[remark.kind]}: ${remark.text}`, columns),
  }))
  return [head, ...[...said, ...remarks].map(({ key, lines }) => ({ key: `${view.turn}.${key}`, lines }))]
}

function roundSaid(round: RoundView, screen: Screen): readonly Said[] {
  const text = mockRoomText(screen.lang)
  const { columns } = screen
  const one = (key: string, lines: readonly string[]): Said => ({ key: `${round.round}.${key}`, lines })
  const sentence = (key: string, said: string): Said => one(key, wrap(said, columns))
  return [
    one('question', ['', ...questionLines(round, screen)]),
    ...(round.conduct ? [one('sheet', ['', ...sheetLines(round.answer ?? '', round.conduct, screen)])] : []),
    ...round.hints.map((hint, index) =>
      one(`hint.${index}`, ['', ...headed(text.hint(index + 1), hint, screen)]),
    ),
    ...(round.answered === null ? [] : [sentence('answered', answeredSentence(round, screen))]),
    ...(round.passed ? [sentence('passed', text.passed)] : []),
    ...(round.stolenBy === null
      ? []
      : [sentence(`stolen.${round.stolenBy}`, text.stolenBy(at(round.stolenBy)))]),
    ...round.followUps.map(({ number, card, text: asked }) =>
      one(`follow-up.${number}`, [
        '',
        ...headed(card === null ? text.freeQuestion : text.followUp(number), asked, screen),
      ]),
    ),
    ...(round.result !== null || round.passed ? [one('out', outLines(round, screen))] : []),
    ...(round.result === null ? [] : [resultSaid(round, round.result, screen)]),
    ...round.remarks.map((remark, index) =>
      sentence(`remark.${index}`, `${text.remarks[remark.kind]}: ${remark.text}`),
    ),
  ]
}

/** Scores that change are said again. */
function resultSaid(round: RoundView, result: NonNullable<RoundView['result']>, screen: Screen): Said {
  const text = mockRoomText(screen.lang)
  const lines = resultLines(result, round, screen)
  const forced = round.forced ? wrap(screen.theme.faint(text.forced), screen.columns) : []
  return { key: `${round.round}.result.${JSON.stringify(result)}`, lines: ['', ...lines, ...forced] }
}

function answeredSentence({ answered, over, hints }: RoundView, { lang, theme }: Screen): string {
  const text = mockRoomText(lang)
  const said = text.answered({ time: clock(answered ?? 0), hints: hints.length })
  return over === 0 ? said : `${said} ${theme.warn(text.over(clock(over)))}`
}

/** The key points and the answer, once the scores are out. */
function outLines({ points, answer, conduct }: RoundView, screen: Screen): readonly string[] {
  const text = mockRoomText(screen.lang)
  const listed = points === null || points.length === 0 ? [] : pointLines(points, null, screen)
  return [
    ...(listed.length === 0 ? [] : ['', text.keyPoints, ...listed]),
    ...(answer === null || answer === '' || conduct ? [] : ['', ...headed(text.modelAnswer, answer, screen)]),
  ]
}

/** What interviewer and scribe have before them on their own screens. */
function sheetLines(answer: string, { followUps, hintsLeft }: Conduct, screen: Screen): readonly string[] {
  const text = mockRoomText(screen.lang)
  return [
    ...(answer === '' ? [] : headed(text.modelAnswer, answer, screen)),
    ...(hintsLeft.length === 0 ? [] : ['', text.hints, ...listed(hintsLeft, screen)]),
    ...(followUps.length === 0 ? [] : ['', text.followUps, ...treeLines(followUps, screen)]),
  ]
}

const listed = (texts: readonly string[], screen: Screen): readonly string[] =>
  texts.flatMap((one, index) => {
    const [first = '', ...rest] = markdown(one, { ...screen, columns: screen.columns - 3 })
    return [`${index + 1}. ${first}`, ...indent(rest, 3)]
  })

function treeLines(followUps: readonly AskedFollowUp[], screen: Screen): readonly string[] {
  const inner = { ...screen, columns: Math.max(10, screen.columns - 2) }
  return followUps.flatMap(({ text, followUps: deeper }) => {
    const [first = '', ...rest] = inlineMarkdown(text, inner)
    return [`- ${first}`, ...indent(rest, 2), ...indent(treeLines(deeper, inner), 2)]
  })
}

function headed(heading: string, text: string, screen: Screen): readonly string[] {
  return [screen.theme.strong(`${heading}:`), ...markdown(text, screen)]
}
