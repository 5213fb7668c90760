import { type Card, newCard } from '../model/card.ts'
import type { JournalEvent, MarkEvent, NoteEvent, ReviewEvent, UndoEvent } from '../model/event.ts'
import type { Counted } from '../model/learner.ts'
import { studyDay } from '../model/time.ts'
import { cardOf, type Draft, pushChange, putCard } from './draft.ts'
import { read, remove, write } from './layer.ts'
import { elapsedDays, preview } from './preview.ts'
import { relink } from './relink.ts'
import { isSettingKey, withSetting } from './settings.ts'
import { withoutReview, withReview } from './tally.ts'

/** Folds one event into the draft. False where that takes a replay of the whole history. */
export function foldEvent(draft: Draft, event: JournalEvent): boolean {
  if (event.type !== 'relink') draft.histories = null
  switch (event.type) {
    case 'review':
      foldReview(draft, event)
      return true
    case 'undo':
      return foldUndo(draft, event)
    case 'seen':
      write(draft.seen, event.card, {
        topic: event.topic,
        title: event.title,
        fingerprint: event.fingerprint,
      })
      return true
    case 'relink':
      relink(draft, event.from, event.to)
      return true
    case 'setting':
      return foldSetting(draft, event.key, event.value)
    case 'other':
      return true
    default:
      foldMark(draft, event)
      return true
  }
}

/** Whether `quiz undo` can take the event back: every such event counts as a change, one taken back already as well. */
export const isChange = (event: JournalEvent): event is ReviewEvent | MarkEvent | NoteEvent =>
  event.type !== 'undo' &&
  event.type !== 'seen' &&
  event.type !== 'relink' &&
  event.type !== 'setting' &&
  event.type !== 'other'

/** Remembers the id of a mock review; false where it was folded before. */
export function meetMock(draft: Draft, event: JournalEvent): boolean {
  if (event.type !== 'review' || event.mode !== 'mock') return true
  if (draft.mocks.has(event.id)) return false
  draft.mocks.add(event.id)
  return true
}

function foldReview(draft: Draft, event: ReviewEvent): void {
  const before = cardOf(draft, event.card)
  if (event.mode === 'cram') {
    pushChange(draft, { event: event.id, type: event.type, at: event.at, before, counted: null })
    return
  }
  const counted = countedReview(draft, event, before)
  putCard(draft, reviewed(draft, event, before, counted))
  write(draft.days, counted.day, withReview(read(draft.days, counted.day), counted))
  pushChange(draft, { event: event.id, type: event.type, at: event.at, before, counted })
}

function reviewed({ settings }: Draft, event: ReviewEvent, before: Card, { tested }: Counted): Card {
  const lapsed = before.schedule.state === 'review' && event.rating === 'again'
  return {
    ...before,
    schedule: preview(before, event, settings)[event.rating].schedule,
    reviews: before.reviews + 1,
    lapses: before.lapses + (lapsed ? 1 : 0),
    tested: before.tested + (tested ? 1 : 0),
    recalled: before.recalled + (tested && event.rating !== 'again' ? 1 : 0),
  }
}

function countedReview({ settings }: Draft, event: ReviewEvent, before: Card): Counted {
  const day = studyDay(event, settings.rolloverHour)
  return {
    day,
    rating: event.rating,
    seconds: Math.round(event.seconds),
    introduced: before.schedule.state === 'new',
    tested: elapsedDays(before.schedule, day) > 0,
  }
}

function foldMark(draft: Draft, event: MarkEvent | NoteEvent): void {
  const before = cardOf(draft, event.card)
  putCard(draft, marked(draft, event, before))
  pushChange(draft, { event: event.id, type: event.type, at: event.at, before, counted: null })
}

function marked({ settings }: Draft, event: MarkEvent | NoteEvent, card: Card): Card {
  switch (event.type) {
    case 'suspend':
      return { ...card, suspended: true }
    case 'unsuspend':
      return { ...card, suspended: false, buriedOn: null }
    case 'bury':
      return { ...card, buriedOn: studyDay(event, settings.rolloverHour) }
    case 'flag':
      return { ...card, flagged: true }
    case 'unflag':
      return { ...card, flagged: false }
    case 'note':
      return { ...card, note: event.text === '' ? null : event.text }
    case 'reset':
      return { ...newCard(card.id), suspended: card.suspended, flagged: card.flagged, note: card.note }
  }
}

/** Only the newest change of a card can be put back: a later one was made of it. */
function foldUndo(draft: Draft, { of }: UndoEvent): boolean {
  const at = draft.changes.findLastIndex(change => change.event === of)
  const change = draft.changes[at]
  if (!change) return false
  if (draft.changes.some((later, index) => index > at && later.before.id === change.before.id)) return false
  putCard(draft, change.before)
  if (change.counted) uncount(draft, change.counted)
  draft.changes.splice(at, 1)
  return true
}

function uncount(draft: Draft, counted: Counted): void {
  const tally = read(draft.days, counted.day)
  const left = tally && withoutReview(tally, counted)
  if (left) write(draft.days, counted.day, left)
  else remove(draft.days, counted.day)
}

/** A value that is not allowed changes nothing. New parameters are those of the whole past: they take a replay. */
function foldSetting(draft: Draft, key: string, value: unknown): boolean {
  const changed = isSettingKey(key) ? withSetting(draft.settings, key, value) : null
  if (!changed) return true
  if (key === 'parameters' && !sameNumbers(changed.parameters, draft.settings.parameters)) return false
  draft.settings = changed
  return true
}

function sameNumbers(some: readonly number[] | null, others: readonly number[] | null): boolean {
  if (!some || !others) return some === others
  return some.length === others.length && some.every((number, at) => number === others[at])
}
