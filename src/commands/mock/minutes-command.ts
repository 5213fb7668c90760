import { boardOf } from '../../group/board.ts'
import { foldMeeting } from '../../group/fold-meeting.ts'
import { isOpen } from '../../group/interview/phase.ts'
import type { Meeting } from '../../group/meeting.ts'
import { tookPlace } from '../../group/meeting-history.ts'
import { minutesBoard, wasAbout } from '../../group/minutes-board.ts'
import { minutesOfMeeting } from '../../group/minutes-of-meeting.ts'
import { minutesText } from '../../locales/minutes.ts'
import { syncText } from '../../locales/sync.ts'
import type { Language } from '../../model/config.ts'
import type { Minutes, MinutesBlock } from '../../model/minutes.ts'
import type { MeetingId } from '../../model/mock.ts'
import { failure, UserError } from '../../model/problem.ts'
import { printMinutes } from '../../notes/minutes/print-minutes.ts'
import type { Meetings } from '../../ports/meetings.ts'
import type { World } from '../../ports/world.ts'
import { shortPath } from '../../view/short-path.ts'
import { groupShared, inOwnWords } from '../board.ts'
import { confirmed } from '../confirmed.ts'
import { addExamples } from '../examples.ts'
import { printJson, tell } from '../print.ts'
import { notice } from '../report.ts'
import type { DeclareMock } from './declare-mock.ts'
import { meetingById } from './find-meeting.ts'
import { meetingsOf } from './meetings-of.ts'

interface MinutesOptions {
  readonly names: 'none' | 'all'
  readonly output?: string
  readonly next?: readonly string[]
  readonly folder?: string
  readonly yes?: boolean
  /** Whether what the group shares is a part of them. */
  readonly board: boolean
}

/** `quiz mock minutes` */
export const declareMinutes: DeclareMock = (command, world) => {
  const { options: text } = minutesText(world.lang)
  const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]
  command
    .argument('[meeting]', text.meeting)
    .addOption(
      command.createOption('--names <none|all>', text.names).choices(['none', 'all']).default('none'),
    )
    .option('-o, --output <file>', text.output)
    .option('--next <topic>', text.next, collect)
    .option('--no-board', text.noBoard)
    .option('--folder <dir>', text.folder)
    .option('--yes', text.yes)
  addExamples(command, world, [
    'quiz mock minutes',
    'quiz mock minutes -o notes/210511.md --next "page replacement"',
    'quiz mock minutes --names all --json',
  ])
  command.action((typed: string | undefined, options: MinutesOptions) => writeMinutes(world, typed, options))
}

async function writeMinutes(world: World, typed: string | undefined, options: MinutesOptions): Promise<void> {
  const held = heldMeeting(world, await meetingsOf(world, options.folder), typed)
  const lang = world.options.lang ?? held.meeting.plan?.lang ?? world.lang
  const minutes = minutesOfMeeting(held.meeting, {
    lang,
    named: options.names === 'all',
    order: [minutesText(lang).order],
    next: options.next ?? [],
    board: options.board ? await sharedBoard(world, held.meeting, { lang, folder: options.folder }) : [],
  })
  const text = printMinutes(minutes)
  const running = held.meeting.turns.find(isOpen)
  if (running && !world.options.quiet) tell(world, minutesText(world.lang).running(running.turn))
  const file = options.output === undefined ? null : world.resolve(options.output)
  if (file !== null && !(await write(world, { file, text, yes: options.yes }))) return
  if (world.options.json) printJson(world, documentOf(held.id, { file, text, minutes }))
  else if (file === null) world.terminal.out(text)
}

/** The one that is named, else the newest in which somebody was interviewed. */
function heldMeeting(
  world: World,
  meetings: Meetings,
  typed: string | undefined,
): { readonly id: MeetingId; readonly meeting: Meeting } {
  const ids = typed === undefined ? meetings.ids().toReversed() : [meetingById(meetings, typed)]
  for (const id of ids) {
    const { records, problems } = meetings.open(id).read()
    const meeting = foldMeeting(records)
    if (!meeting.turns.some(tookPlace)) continue
    if (!world.options.quiet) notice(world, problems)
    return { id, meeting }
  }
  throw new UserError(failure('mock/not-held', { id: typed ?? '' }, typed === undefined ? undefined : 'one'))
}

interface BoardOptions {
  readonly lang: Language
  readonly folder: string | undefined
}

/** Minutes are worth having without it too. */
async function sharedBoard(
  world: World,
  meeting: Meeting,
  { lang, folder }: BoardOptions,
): Promise<readonly MinutesBlock[]> {
  const group = folder ?? world.config.group
  if (!group) return []
  const isWanted = wasAbout(meeting)
  try {
    const board = boardOf(await groupShared(world, group))
    const topics = board.topics.filter(({ topic }) => isWanted(topic))
    return minutesBoard(await inOwnWords(world, { ...board, topics }, lang), syncText(lang).board.all)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    notice(world, error.problems)
    return []
  }
}

/** False where the person wants to keep what is there. */
async function write(
  world: World,
  { file, text, yes }: { readonly file: string; readonly text: string; readonly yes: boolean | undefined },
): Promise<boolean> {
  const outputs = await world.outputs()
  const shown = shortPath(file, world.resolve('.'))
  const say = minutesText(world.lang)
  if (outputs.kindOf(file) !== null && !(await confirmed(world, say.overwrite(shown), yes))) return false
  outputs.write(file, text)
  if (!world.options.json) tell(world, say.written(shown))
  return true
}

interface Written {
  readonly file: string | null
  readonly text: string
  readonly minutes: Minutes
}

const documentOf = (id: MeetingId, { file, text, minutes }: Written): Readonly<Record<string, unknown>> => {
  const { kept: _, ...told } = minutes
  return { meeting: id, file, ...told, text }
}
