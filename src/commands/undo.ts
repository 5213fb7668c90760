import type { Deck } from '../deck/deck.ts'
import { sessionText } from '../locales/session.ts'
import { upkeepText } from '../locales/upkeep.ts'
import { isChange } from '../memory/fold.ts'
import { type CardId, questionOfCard } from '../model/card.ts'
import type { JournalEvent } from '../model/event.ts'
import type { Learner } from '../model/learner.ts'
import type { Rating } from '../model/rating.ts'
import { type Instant, toIso } from '../model/time.ts'
import type { World } from '../ports/world.ts'
import { visible } from '../view/text.ts'
import { told } from '../view/told.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { memberEvents } from './learner.ts'
import { printJson, printLines, screenOf } from './print.ts'
import { fitToUndo, undoFit } from './undo-fit.ts'
import { openWorkspace } from './workspace.ts'

export const declareUndo: Declare = (command, world) => {
  addExamples(command, world, ['quiz undo', 'quiz undo --json'])
  command.action(async () => {
    const { deck } = await openWorkspace(world)
    const changes = undoable(world, deck.learner)
    const fit = fitToUndo(deck.learner.settings, changes.at(-1)?.at ?? null)
    if (fit) return undoFit(world, fit, changes.length > 0)
    const { undone, isMore } = newest(changes)
    for (const { event } of undone) world.home.journal.append({ type: 'undo', of: event })
    if (world.options.json) printJson(world, { undone: undone.map(change => documentOf(change, deck)) })
    else tell(world, deck, { undone, isMore })
  })
}

/** A rating or a mark that has not been taken back. */
interface Undoable {
  readonly event: string
  readonly type: string
  readonly at: Instant
  readonly card: CardId
  /** Null for a mark, and for a review outside the schedule. */
  readonly rating: Rating | null
}

/** Oldest first. The learner remembers the newest; where none of them is left, the journal knows all. */
function undoable(world: World, { changes, changed }: Learner): readonly Undoable[] {
  if (changes.length === 0 && changed > 0) return fromJournal(memberEvents(world))
  return changes.map(({ event, type, at, before, counted }) => ({
    event,
    type,
    at,
    card: before.id,
    rating: counted?.rating ?? null,
  }))
}

function fromJournal(events: readonly JournalEvent[]): readonly Undoable[] {
  const undone = new Set(events.flatMap(event => (event.type === 'undo' ? [event.of] : [])))
  return events
    .filter(isChange)
    .filter(({ id }) => !undone.has(id))
    .map(event => ({
      event: event.id,
      type: event.type,
      at: event.at,
      card: event.card,
      rating: event.type === 'review' && event.mode !== 'cram' ? event.rating : null,
    }))
}

/** How far apart, in milliseconds, the events of one mark on all cards of a question may be. */
const ONE_MARK = 1000

interface Newest {
  /** Newest first. */
  readonly undone: readonly Undoable[]
  readonly isMore: boolean
}

/** The newest rating, or the newest mark on all cards of its question. */
function newest(changes: readonly Undoable[]): Newest {
  const last = changes.at(-1)
  if (!last) return { undone: [], isMore: false }
  const isOther = (change: Undoable): boolean =>
    change !== last &&
    (last.type === 'review' ||
      change.type !== last.type ||
      questionOfCard(change.card) !== questionOfCard(last.card) ||
      last.at - change.at > ONE_MARK)
  const before = changes.findLastIndex(isOther)
  return { undone: changes.slice(before + 1).reverse(), isMore: before >= 0 }
}

function documentOf({ type, at, card, rating }: Undoable, deck: Deck) {
  return { id: questionOfCard(card), card, title: titleOf(card, deck), type, rating, at: toIso(at) }
}

/** As it stands in a bank, else as it was seen last, else the id. */
function titleOf(card: CardId, { byId, learner }: Deck): string {
  const id = questionOfCard(card)
  return byId.get(id)?.question.title ?? learner.seen.get(card)?.title ?? learner.seen.get(id)?.title ?? id
}

function tell(world: World, deck: Deck, { undone, isMore }: Newest): void {
  const text = upkeepText(world.lang).undo
  const screen = screenOf(world)
  const [change] = undone
  const said = change ? sentenceOf(world, change, visible(titleOf(change.card, deck))) : text.nothing
  printLines(world, [...told(said, screen), ...(isMore ? told(screen.theme.faint(text.again), screen) : [])])
}

function sentenceOf({ lang }: World, { type, rating }: Undoable, title: string): string {
  const text = upkeepText(lang).undo
  if (rating !== null) return text.review({ rating: sessionText(lang).ratings[rating], title })
  if (type === 'review') return text.cram(title)
  return text.mark({ mark: isMark(type, text.marks) ? text.marks[type] : type, title })
}

const isMark = <T extends object>(type: string, marks: T): type is Extract<keyof T, string> =>
  Object.hasOwn(marks, type)
