import { type Card, type CardId, newCard } from '../model/card.ts'
import type { Change, DayTally, Learner, Seen } from '../model/learner.ts'
import type { QuestionId } from '../model/question.ts'
import type { MemorySettings } from '../model/settings.ts'
import type { StudyDay } from '../model/time.ts'
import { type Layer, layerOver, read, remove, settled, write } from './layer.ts'

/** How many changes back an undo needs no replay from the beginning. */
const UNDOABLE = 64

/** A learner while events are folded into it: private to one replay, and changed in place. */
export interface Draft {
  readonly cards: Layer<CardId, Card>
  readonly days: Layer<StudyDay, DayTally>
  readonly seen: Layer<CardId, Seen>
  settings: MemorySettings
  changes: Change[]
  changed: number
  readonly mocks: Set<string>
  last: Learner['last']
  /** The ids with a history by their question, for as long as nothing but relinks is folded. */
  histories: Map<QuestionId, Set<CardId>> | null
}

export const draftOf = (learner: Learner): Draft => ({
  cards: layerOver(learner.cards),
  days: layerOver(learner.days),
  seen: layerOver(learner.seen),
  settings: learner.settings,
  changes: [...learner.changes],
  changed: learner.changed,
  mocks: new Set(learner.mocks),
  last: learner.last,
  histories: null,
})

export const learnerOf = (draft: Draft): Learner => ({
  cards: settled(draft.cards),
  days: settled(draft.days),
  seen: settled(draft.seen),
  settings: draft.settings,
  changes: draft.changes.filter(change => change.number > draft.changed - UNDOABLE),
  changed: draft.changed,
  mocks: draft.mocks,
  last: draft.last,
})

export const cardOf = (draft: Draft, id: CardId): Card => read(draft.cards, id) ?? newCard(id)

/** A card that has become like a new one is left out, so that equal histories give equal learners. */
export function putCard(draft: Draft, card: Card): void {
  if (isUntouched(card)) remove(draft.cards, card.id)
  else write(draft.cards, card.id, card)
}

export function pushChange(draft: Draft, change: Omit<Change, 'number'>): void {
  draft.changed++
  draft.changes.push({ ...change, number: draft.changed })
  // A long replay must not gather its whole history; cut now and then, not at every push.
  if (draft.changes.length > 8 * UNDOABLE) draft.changes = draft.changes.slice(-UNDOABLE)
}

const isUntouched = (card: Card): boolean =>
  card.schedule.state === 'new' &&
  card.reviews === 0 &&
  !card.suspended &&
  card.buriedOn === null &&
  !card.flagged &&
  card.note === null
