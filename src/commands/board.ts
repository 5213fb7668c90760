import { isWithin } from '../deck/deck.ts'
import { type Board, boardOf, titled } from '../group/board.ts'
import { syncText } from '../locales/sync.ts'
import type { Language } from '../model/config.ts'
import { failure, UserError } from '../model/problem.ts'
import type { Shared } from '../model/shared.ts'
import { toIso } from '../model/time.ts'
import type { World } from '../ports/world.ts'
import { boardScreen } from '../view/board-screen.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { printJson, printLines, screenOf, tell } from './print.ts'
import { targetOf } from './sync/sync-targets.ts'
import { openWorkspace } from './workspace.ts'

interface BoardOptions {
  readonly group?: string
}

export const declareBoard: Declare = (command, world) => {
  const { board: text } = syncText(world.lang)
  command
    .argument('[topic...]', text.topic)
    .addOption(command.createOption('--group <dir or url>', text.group))
  addExamples(command, world, [
    'quiz config set group ~/Dropbox/study-group',
    'quiz board --group ~/Dropbox/study-group',
    'quiz board network --group ~/Dropbox/study-group --json',
  ])
  command.action((topics: readonly string[], options: BoardOptions) => showBoard(world, topics, options))
}

async function showBoard(world: World, topics: readonly string[], options: BoardOptions): Promise<void> {
  const text = syncText(world.lang).board
  const isWanted = (topic: string): boolean =>
    topics.length === 0 || topics.some(path => isWithin(topic, path.replace(/\/+$/u, '')))
  const shared = boardOf(await groupShared(world, options.group), isWanted)
  const board = await inOwnWords(world, shared, world.lang)
  if (world.options.json) return printJson(world, fieldsOf(board))
  if (board.members.length > 0)
    return printLines(world, boardScreen(board, world.clock.now(), screenOf(world)))
  tell(world, topics.length === 0 ? text.none : text.noTopic(topics.join(', ')))
}

/** With the titles of the reader's own banks in a language. */
export async function inOwnWords(world: World, board: Board, lang: Language): Promise<Board> {
  const { deck } = await openWorkspace(world, { languages: [lang] })
  return titled(board, topic => deck.topics.get(topic)?.title)
}

/** What the members of the group share, as far as it has come here. */
export async function groupShared(world: World, said?: string): Promise<readonly Shared[]> {
  const group = said ?? world.config.group
  if (!group) throw new UserError(failure('board/no-group'))
  return (await world.sync()).shared(targetOf(world, group))
}

const fieldsOf = ({ members, topics }: Board): Readonly<Record<string, unknown>> => ({
  members: members.map(({ at, ...member }) => ({ ...member, at: at === null ? null : toIso(at) })),
  topics: topics.map(({ topic, title, cells }) => ({
    topic,
    title,
    members: Array.from(cells, ([member, cell]) => ({ member, ...cell })),
  })),
})
