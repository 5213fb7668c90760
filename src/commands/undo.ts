import type { Deck } from '../deck/deck.ts'
import { sessionText } from '../locales/session.ts'
import { upkeepText } from '../locales/upkeep.ts'
import { questionOfCard } from '../model/card.ts'
import type { Change } from '../model/learner.ts'
import { toIso } from '../model/time.ts'
import type { World } from '../ports/world.ts'
import { visible } from '../view/text.ts'
import { told } from '../view/told.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { printJson, printLines, screenOf } from './print.ts'
import { openWorkspace } from './workspace.ts'

export const declareUndo: Declare = (command, world) => {
  addExamples(command, world, ['quiz undo', 'quiz undo --json'])
  command.action(async () => {
    const { deck } = await openWorkspace(world)
    const newest = newestChanges(deck.learner.changes)
    for (const { event } of newest) world.home.journal.append({ type: 'undo', of: event })
    if (world.options.json) printJson(world, { undone: newest.map(change => documentOf(change, deck)) })
    else printLines(world, screen(world, deck, newest))
  })
}

/** How far apart, in milliseconds, the events of one mark on all cards of a question may be. */
const ONE_MARK = 1000

/** The newest rating, or the newest mark on all cards of its question: newest first. */
function newestChanges(changes: readonly Change[]): readonly Change[] {
  const [last, ...before] = changes.toReversed()
  if (!last) return []
  if (last.type === 'review') return [last]
  const isOther = (change: Change): boolean =>
    change.type !== last.type ||
    questionOfCard(change.before.id) !== questionOfCard(last.before.id) ||
    last.at - change.at > ONE_MARK
  const cut = before.findIndex(isOther)
  return [last, ...(cut < 0 ? before : before.slice(0, cut))]
}

function documentOf({ type, at, before: { id: card }, counted }: Change, deck: Deck) {
  const id = questionOfCard(card)
  const rating = counted?.rating ?? null
  return { id, card, title: titleOf(card, deck), type, rating, at: toIso(at) }
}

/** As it stands in a bank, else as it was seen last, else the id. */
function titleOf(card: string, { byId, learner }: Deck): string {
  const id = questionOfCard(card)
  return byId.get(id)?.question.title ?? learner.seen.get(card)?.title ?? learner.seen.get(id)?.title ?? id
}

function screen(world: World, deck: Deck, changes: readonly Change[]): readonly string[] {
  const text = upkeepText(world.lang).undo
  const screenNow = screenOf(world)
  const [change] = changes
  if (!change) return told(deck.learner.changed === 0 ? text.nothing : text.limit, screenNow)
  const more = deck.learner.changes.length > changes.length
  return [
    ...told(sentenceOf(world, change, visible(titleOf(change.before.id, deck))), screenNow),
    ...(more ? told(screenNow.theme.faint(text.again), screenNow) : []),
  ]
}

function sentenceOf({ lang }: World, { type, counted }: Change, title: string): string {
  const text = upkeepText(lang).undo
  if (counted) return text.review({ rating: sessionText(lang).ratings[counted.rating], title })
  if (type === 'review') return text.cram(title)
  return text.mark({ mark: isMark(type, text.marks) ? text.marks[type] : type, title })
}

const isMark = <T extends object>(type: string, marks: T): type is Extract<keyof T, string> =>
  Object.hasOwn(marks, type)
