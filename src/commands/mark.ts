import { upkeepText } from '../locales/upkeep.ts'
import type { Card } from '../model/card.ts'
import type { EventBody, MarkEvent } from '../model/event.ts'
import { failure, UserError } from '../model/problem.ts'
import type { StudyDay } from '../model/time.ts'
import type { World } from '../ports/world.ts'
import { visible } from '../view/text.ts'
import { told } from '../view/told.ts'
import { cardsById, type MeantCards } from './cards-by-id.ts'
import { confirmed } from './confirmed.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { printJson, printLines, screenOf } from './print.ts'
import { openWorkspace } from './workspace.ts'

const MARKS = [
  'unsuspend',
  'suspend',
  'bury',
  'unflag',
  'flag',
  'reset',
] as const satisfies readonly MarkEvent['type'][]
type Mark = (typeof MARKS)[number] | 'note'

type MarkOptions = { readonly [mark in (typeof MARKS)[number]]?: boolean } & {
  readonly note?: string
  readonly yes?: boolean
}

export const declareMark: Declare = (command, world) => {
  const { options: text } = upkeepText(world.lang)
  command
    .argument('<id...>', text.id)
    .addOption(command.createOption('--suspend', text.suspend).conflicts('unsuspend'))
    .option('--unsuspend', text.unsuspend)
    .option('--bury', text.bury)
    .addOption(command.createOption('--flag', text.flag).conflicts('unflag'))
    .option('--unflag', text.unflag)
    .option('--note <text>', text.note)
    .option('--reset', text.reset)
    .option('--yes', text.yes)
  addExamples(command, world, [
    'quiz mark tcp-3way --suspend',
    'quiz mark tcp-3way --flag --note "ask Jimin about ISN"',
    'quiz mark tcp-3way --reset --yes',
  ])
  command.action((ids: readonly string[], options: MarkOptions) => mark(world, ids, options))
}

async function mark(world: World, ids: readonly string[], options: MarkOptions): Promise<void> {
  const marks: readonly Mark[] = [
    ...MARKS.filter(name => options[name]),
    ...(options.note === undefined ? [] : (['note'] as const)),
  ]
  if (marks.length === 0) throw new UserError(failure('mark/nothing'), 2)
  const { deck } = await openWorkspace(world)
  const meant = ids.map(id => cardsById(deck, id))
  const questions = new Set(meant.map(({ entry }) => entry.id)).size
  const question = upkeepText(world.lang).confirmReset(questions)
  if (options.reset && !(await confirmed(world, question, options.yes))) return
  const note = options.note?.normalize('NFC').trim() ?? ''
  const made = meant.flatMap(one => marks.map(name => record(world, one, { name, note, today: deck.today })))
  if (world.options.json) {
    const marked = made.flatMap(({ entry, mark, cards }) => cards.map(card => ({ id: entry.id, card, mark })))
    return printJson(world, { marked })
  }
  tell(world, made)
}

interface Made {
  readonly entry: MeantCards['entry']
  readonly mark: Mark
  /** Those that it changed. */
  readonly cards: readonly string[]
}

interface Wanted {
  readonly name: Mark
  readonly note: string
  readonly today: StudyDay
}

function record(world: World, { entry, cards }: MeantCards, wanted: Wanted): Made {
  const changed = cards.map(({ card }) => card).filter(card => changes(card, wanted))
  for (const { id } of changed) world.home.journal.append(eventOf(id, wanted))
  return { entry, mark: wanted.name, cards: changed.map(({ id }) => id) }
}

const eventOf = (card: string, { name, note }: Wanted): EventBody =>
  name === 'note' ? { type: 'note', card, text: note } : { type: name, card }

/** What changes nothing is not written: `quiz undo` would then seem to do nothing. */
function changes(card: Card, { name, note, today }: Wanted): boolean {
  switch (name) {
    case 'suspend':
      return !card.suspended
    case 'unsuspend':
      return card.suspended || card.buriedOn === today
    case 'bury':
      return card.buriedOn !== today
    case 'flag':
      return !card.flagged
    case 'unflag':
      return card.flagged
    case 'note':
      return (card.note ?? '') !== note
    case 'reset':
      return card.schedule.state !== 'new' || card.reviews > 0 || card.buriedOn !== null
  }
}

function tell(world: World, made: readonly Made[]): void {
  const text = upkeepText(world.lang)
  const screen = screenOf(world)
  const lines = made.flatMap(({ entry, mark, cards }) => {
    const say = cards.length === 0 ? text.alreadySo : text.marked[mark]
    return told(say(visible(entry.question.title)), screen)
  })
  const isChanged = made.some(({ cards }) => cards.length > 0)
  printLines(world, [...lines, ...(isChanged ? told(screen.theme.faint(text.takeBack), screen) : [])])
}
