import type { RoomView, RoundView } from '../../group/interview/room-view.ts'
import type { TurnClock } from '../../group/interview/turn-clock.ts'
import { mockRoomText } from '../../locales/mock-room.ts'
import type { Handle, Roles, Tick } from '../../model/mock.ts'
import { clock } from '../duration.ts'
import { inlineMarkdown, markdown } from '../markdown.ts'
import { STRONG } from '../runs.ts'
import type { Screen } from '../screen.ts'
import { indent, padEnd, visible, width, wrap } from '../text.ts'

/** A member as people see them. */
export const at = (member: Handle): string => `@${visible(member)}`

export const atAll = (members: readonly Handle[]): string => members.map(at).join(' ')

/** Who does what in a turn, in one sentence. */
export const castLine = ({ interviewer, scribe, raters }: Roles, { lang }: Pick<Screen, 'lang'>): string =>
  mockRoomText(lang).cast({
    interviewer: at(interviewer),
    scribe: scribe === null ? '' : at(scribe),
    raters: atAll(raters),
  })

/** The question as it is asked, with where one stands. */
export function questionLines(round: RoundView, screen: Screen): readonly string[] {
  const { theme, columns, lang } = screen
  const text = mockRoomText(lang)
  const level = round.level === null ? [] : [text.levels[round.level]]
  const where = [`${round.round}/${round.of}`, visible(round.topic), ...level].join(' · ')
  const title = inlineMarkdown(round.title, screen, STRONG)
  const prompt = round.prompt === '' ? [] : ['', ...markdown(round.prompt, screen)]
  return [...wrap(theme.faint(where), columns), '', ...title, ...prompt]
}

const MARKS: Readonly<Record<Tick, string>> = { answer: '[x]', 'follow-up': '[~]', none: '[ ]' }

/** The key points with their ticks; `cursor` is the one that is worked on, from 0. */
export function pointLines(
  points: NonNullable<RoundView['points']>,
  cursor: number | null,
  screen: Screen,
): readonly string[] {
  const { theme, lang } = screen
  const text = mockRoomText(lang)
  return points.flatMap((point, index) => {
    const colour = point.tick === 'none' ? (mark: string) => mark : theme.good
    const number = points.length > 9 ? String(index + 1).padStart(2) : String(index + 1)
    const mark = `${index === cursor ? theme.accent('▸') : ' '}${number} ${colour(MARKS[point.tick])} `
    const asides = [
      ...(point.optional ? [text.optional] : []),
      ...(point.tick === 'follow-up' ? [text.withFollowUp] : []),
    ]
    const inner = { ...screen, columns: Math.max(8, screen.columns - width(mark)) }
    const [first = '', ...rest] = withAside(markdown(point.text, inner), asides.join(', '), inner)
    return [mark + first, ...indent(rest, width(mark))]
  })
}

/** A faint remark after the last word, or below it where the line is full. */
function withAside(lines: readonly string[], aside: string, { columns, theme }: Screen): readonly string[] {
  if (aside === '') return lines
  const said = theme.faint(`(${aside})`)
  const joined = `${lines.at(-1) ?? ''} ${said}`
  return width(joined) <= columns ? [...lines.slice(0, -1), joined] : [...lines, said]
}

/** What is timed, how long it has gone on, and the turn as a whole at the end of the line. */
export function clockLines({ phase, clock: step, whole }: RoomView, screen: Screen): readonly string[] {
  const { theme, columns, lang } = screen
  const text = mockRoomText(lang)
  const left = [
    text.phases[phase],
    ...(step === null ? [] : [stepTime(step, screen)]),
    ...(whole?.paused ? [`· ${theme.warn(text.paused)}`] : []),
  ].join(' ')
  if (whole === null) return wrap(left, columns)
  const right = text.whole({ elapsed: clock(whole.elapsed), of: clock(whole.hard) })
  const said = whole.bell === 'hard' ? theme.bad(right) : theme.faint(right)
  return width(left) + 2 + width(right) <= columns
    ? [padEnd(left, columns - width(right)) + said]
    : [...wrap(left, columns), said]
}

function stepTime({ elapsed, soft, hard, bell }: TurnClock, { theme, lang }: Screen): string {
  const text = mockRoomText(lang)
  const time = `${clock(elapsed)}/${clock(soft !== null && bell === 'none' ? soft : hard)}`
  if (bell === 'none') return time
  return (bell === 'hard' ? theme.bad : theme.warn)(`${time} ${text.bells[bell]}`)
}
