import type { Language } from '../../model/config.ts'
import type {
  AgendaItem,
  Course,
  KeptText,
  Minutes,
  MinutesBlock,
  MinutesBoardRow,
  MinutesFollowUp,
  MinutesInstance,
  MinutesRound,
  MinutesScore,
  MinutesTurn,
  RoundPart,
} from '../../model/minutes.ts'
import type { Tick } from '../../model/mock.ts'
import { ASKED_AGAIN, escapeText, SCORED } from './escape-text.ts'
import { MINUTES_WORDS, type MinutesWords } from './minutes-words.ts'

/** Minutes as a group keeps them among its notes. */
export function printMinutes(minutes: Minutes, lang: Language = minutes.lang): string {
  return withKept(minutesLines(minutes, lang), minutes.kept).join('\n')
}

/** The lines of minutes that say something, without what was kept of a text that they were read from. */
export function minutesLines(
  { date, weekday, blocks }: Omit<Minutes, 'kept'>,
  lang: Language,
): readonly string[] {
  const words = MINUTES_WORDS[lang]
  const named = weekday === null ? undefined : words.weekdays[weekday]
  return [
    ...(date === null ? [] : [`# ${shortDate(date)}${named === undefined ? '' : ` ${named}`}`]),
    ...blocks.flatMap(block => blockLines(block, words)),
  ]
}

/** A heading has a blank line before and after it. */
export const linesBefore = (line: string | undefined, last: string | undefined): readonly string[] =>
  last !== undefined && (line === undefined || isHeading(line) || isHeading(last)) ? [''] : []

const isHeading = (line: string): boolean => line.startsWith('#')

function withKept(lines: readonly string[], kept: readonly KeptText[]): readonly string[] {
  const byLine = new Map(kept.map(one => [one.line, one]))
  return [...lines, undefined].flatMap((line, at) => {
    const own = byLine.get(at)
    const before = own?.before ?? linesBefore(line, lines[at - 1])
    return line === undefined ? before : [...before, own?.as ?? line]
  })
}

const shortDate = (date: string): string => (date.startsWith('20') ? date.slice(2).replaceAll('-', '') : date)

function blockLines(block: MinutesBlock, words: MinutesWords): readonly string[] {
  switch (block.type) {
    case 'members':
      return [`- ${words.facts.members}`, ...block.entries.map(handle => `  - @${handle}`)]
    case 'topics':
    case 'order':
      return [`- ${words.facts[block.type]}`, ...block.entries.map(nested)]
    case 'agenda':
      return [`## ${words.agenda}`, ...block.items.map(item => `- ${agendaText(item, words)}`)]
    case 'mock':
      return [`## ${words.mock}`, ...block.turns.flatMap(turn => turnLines(turn, words))]
    case 'board':
      return [`## ${words.board}`, ...block.rows.map(boardText)]
  }
}

const nested = (text: string): string => `  - ${escapeText(text)}`

const withId = (id: string | null, text: string): string => (id === null ? text : `[${id}] ${text}`)

function agendaText({ id, text, again }: AgendaItem, words: MinutesWords): string {
  const asked = withId(id, escapeText(text, ASKED_AGAIN))
  return again.length === 0 ? asked : `${asked} (${words.again}: ${handles(again)})`
}

/** `- TCP: @jun 82%, @sol 64% 3.5` */
function boardText({ title, members }: MinutesBoardRow): string {
  const cells = members.map(({ member, readiness, tenths }) => {
    const share = readiness === null ? '' : ` ${readiness}%`
    return `@${member}${share}${tenths === null ? '' : ` ${(tenths / 10).toFixed(1)}`}`
  })
  return `- ${escapeText(title)}: ${cells.join(', ')}`
}

const handles = (members: readonly string[]): string => members.map(handle => `@${handle}`).join(' ')

function turnLines(turn: MinutesTurn, words: MinutesWords): readonly string[] {
  const [before, after] = words.turn
  const { interviewer, scribe, raters } = turn
  const roles = [
    `${words.roles.interviewer} @${interviewer}`,
    ...(scribe === null ? [] : [`${words.roles.scribe} @${scribe}`]),
    ...(raters.length === 0 ? [] : [`${words.roles.raters} ${handles(raters)}`]),
  ]
  return [
    `### ${before}${turn.turn}${after} @${turn.candidate} (${roles.join(', ')})`,
    ...turn.remarks.flatMap(part => partLines(part, words)),
    ...turn.rounds.flatMap(round => roundLines(round, words)),
  ]
}

function roundLines({ id, text, instance, parts }: MinutesRound, words: MinutesWords): readonly string[] {
  const asked = withId(id, escapeText(text))
  return [
    `#### ${asked}${instance ? ` <!-- ${instanceText(instance)} -->` : ''}`,
    ...parts.flatMap(part => partLines(part, words)),
  ]
}

/** Nobody reads it but the machine. */
const instanceText = ({ seed, generator }: MinutesInstance): string =>
  generator === null ? `seed: ${seed}` : `seed: ${seed}, generator: ${generator}`

const BOXES: Readonly<Record<Tick, string>> = { answer: '[x]', 'follow-up': '[~]', none: '[ ]' }

function partLines(part: RoundPart, words: MinutesWords): readonly string[] {
  const label = `- ${words.parts[part.type]}`
  switch (part.type) {
    case 'course':
      return [label, ...(part.course ? [`  - ${courseText(part.course, words)}`] : [])]
    case 'points':
      return [
        `${label} ${part.covered}/${part.total}`,
        ...part.points.map(({ text, tick }) => `  - ${BOXES[tick]} ${escapeText(text)}`),
      ]
    case 'follow-ups':
      return [label, ...part.followUps.map(followUp => `  - ${followUpText(followUp, words)}`)]
    case 'scores':
      return [label, ...part.scores.map(score => `  - ${scoreText(score, words)}`)]
    default:
      return [label, ...part.remarks.map(nested)]
  }
}

function courseText(course: Course, words: MinutesWords): string {
  if (course.type === 'answered') {
    const { seconds, hints } = course
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
    return `${clock}, ${words.hints} ${hints}`
  }
  const [before, after] = words.instead
  return course.by === null ? words.pass : `${words.pass}, ${before}@${course.by}${after}`
}

function followUpText(followUp: MinutesFollowUp, words: MinutesWords): string {
  if (followUp.type === 'free') return `(${words.free}) ${escapeText(followUp.text)}`
  const text = withId(followUp.id, escapeText(followUp.text, SCORED))
  return followUp.score === null ? text : `${text} ${followUp.score}`
}

function scoreText({ criterion, final, given }: MinutesScore, words: MinutesWords): string {
  const head = `${words.criteria[criterion]} ${final}`
  const list = given.map(({ by, score }) => (by === null ? `${score}` : `@${by} ${score}`))
  return list.length === 0 ? head : `${head}: ${list.join(', ')}`
}
