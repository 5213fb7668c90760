import type { Command } from 'commander'
import { type KnownMeeting, tookPlace } from '../../group/meeting-history.ts'
import { mockText } from '../../locales/mock.ts'
import type { Handle } from '../../model/mock.ts'
import { UserError } from '../../model/problem.ts'
import { dateOfStudyDay, studyDay } from '../../model/time.ts'
import type { World } from '../../ports/world.ts'
import { truncate } from '../../view/text.ts'
import { told } from '../../view/told.ts'
import { momentNow } from '../learner.ts'
import { printJson, printLines, screenOf } from '../print.ts'
import { notice } from '../report.ts'
import { knownMeetings } from './known-meetings.ts'
import { lastNote } from './last-note.ts'
import { meetingsOf } from './meetings-of.ts'

/** Where the group stands: what is planned or under way, and what took place last. */
interface Standing {
  readonly open: KnownMeeting | null
  readonly last: KnownMeeting | null
}

type Part = 'plan' | 'run' | 'minutes' | 'report' | 'fairness' | 'calibrate'

/** `quiz mock`: says what comes next, and on a terminal leads through it, one part after the other. */
export async function guide(world: World, command: Command): Promise<void> {
  const standing = await standingOf(world)
  if (world.options.json) {
    const { open, last } = standing
    printJson(world, { open: open?.id ?? null, last: last?.id ?? null, next: nextPart(standing) })
    return
  }
  printLines(world, standingLines(world, standing))
  if (world.terminal.interactive) await lead(world, command, standing)
}

async function standingOf(world: World): Promise<Standing> {
  const meetings = knownMeetings(world, await meetingsOf(world, undefined))
  const held = meetings.filter(({ meeting }) => meeting.turns.some(tookPlace))
  const today = dateOfStudyDay(studyDay(momentNow(world), 0))
  return { open: meetings.findLast(known => isOpen(known, today)) ?? null, last: held.at(-1) ?? null }
}

/** A plan of a day that is over is not taken up again, a meeting that began is. */
const isOpen = ({ id, meeting }: KnownMeeting, today: string): boolean =>
  meeting.turns.some(({ state }) => state !== 'ended' && state !== 'dropped') &&
  (meeting.turns.some(tookPlace) || id.slice(0, 10) >= today)

const nextPart = ({ open }: Standing): Part => (open ? 'run' : 'plan')

function standingLines(world: World, standing: Standing): readonly string[] {
  const { guide: text } = mockText(world.lang)
  const { open, last } = standing
  const screen = screenOf(world)
  const members = (open?.meeting.plan?.members ?? []).map(member => `@${member}`).join(' ')
  const about = open ? text.open({ id: open.id, members }) : last ? text.last(last.id) : text.nothing
  const next = nextPart(standing)
  const words = next === 'plan' && !last && !lastNote(world) ? ' --members @a,@b,@c' : ''
  return [...told(about, screen), ...told(text.next(`quiz mock ${next}${words}`), screen)]
}

/** Columns of the mark before a choice, and one at the end: a terminal breaks what is longer within a word. */
const MARK = 3

/** Until the person has enough. What a part could not do is told, and asked again. */
async function lead(world: World, command: Command, standing: Standing): Promise<void> {
  const { guide: text } = mockText(world.lang)
  const prompts = await world.prompts()
  const known = command.commands.map(part => ({ name: part.name(), summary: part.summary() }))
  for (let now = standing; ; now = await standingOf(world)) {
    const parts = partsFor(now).flatMap(part => known.find(({ name }) => name === part) ?? [])
    const room = screenOf(world).columns - MARK
    const choices = parts.map(({ name, summary }) => ({
      value: name,
      name: truncate(`${name}: ${summary}`, room),
    }))
    const part = await prompts.choose(text.question, [...choices, { value: null, name: text.leave }])
    if (part === null) return
    const words = part === 'plan' ? await membersWords(world, now) : []
    try {
      await command.parseAsync([part, ...words], { from: 'user' })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      notice(world, error.problems)
    }
  }
}

/** What fits best comes first. */
function partsFor({ open, last }: Standing): readonly Part[] {
  const looks: readonly Part[] = last ? ['minutes', 'report', 'fairness', 'calibrate'] : ['calibrate']
  return open ? ['run', 'plan', ...looks] : ['plan', ...looks]
}

async function membersWords(world: World, { open, last }: Standing): Promise<readonly string[]> {
  const before: readonly Handle[] =
    (open ?? last)?.meeting.plan?.members ??
    lastNote(world)?.members.map(name => name.replace(/^@/u, '')) ??
    []
  const preset = before.map(member => `@${member}`).join(',')
  const prompts = await world.prompts()
  return ['--members', await prompts.line(mockText(world.lang).guide.members, preset)]
}
