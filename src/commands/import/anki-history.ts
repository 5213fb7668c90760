import { type HistoryEntry, historyEntries } from '../../anki/history-events.ts'
import { describeCards } from '../../bank/describe-cards.ts'
import type { CardId } from '../../model/card.ts'
import { uuidV5 } from '../../model/uuid-v5.ts'
import type { BankFiles } from '../../ports/banks.ts'
import type { JournalEntry } from '../../ports/journal.ts'
import type { World } from '../../ports/world.ts'
import { memberEvents } from '../learner.ts'
import type { PlannedSource } from './import-source.ts'

/** The reviews of Anki in the sources. */
export interface AnkiHistoryPlan {
  /** How many there are, those that the journal has already among them. */
  readonly found: number
  /** What the journal lacks, resets among it; null where they are not asked for. */
  readonly fresh: readonly HistoryEntry[] | null
  /** How many reviews are in it. */
  readonly added: number
}

/** Reviews of all questions of the sources, whatever bank they stand in. */
export function ankiHistory(
  world: World,
  planned: readonly PlannedSource[],
  isWanted: boolean,
): AnkiHistoryPlan {
  const histories = planned.flatMap(({ anki }) => anki?.histories ?? [])
  const found = histories.reduce(
    (count, { reviews }) => count + reviews.filter(({ button }) => button > 0).length,
    0,
  )
  if (!isWanted) return { found, fresh: null, added: 0 }
  if (histories.length === 0) return { found, fresh: [], added: 0 }
  const ids = new Map<string, string>()
  for (const { questions } of planned) {
    for (const { draft, id } of questions) {
      const named = draft.kept?.id ?? null
      if (draft.dialect === 'anki' && named !== null && !ids.has(named)) ids.set(named, id)
    }
  }
  const fresh = historyEntries({
    histories,
    idOf: named => ids.get(named) ?? null,
    events: memberEvents(world),
    offset: at => world.clock.offset(at),
  })
  return { found, fresh, added: fresh.filter(({ event }) => event.type === 'review').length }
}

/** Writes the reviews, and for each card what it looks like, as a session does with a first review. */
export async function writeAnkiHistory(
  world: World,
  banks: BankFiles,
  reviews: readonly HistoryEntry[],
): Promise<void> {
  const seen = new Set(memberEvents(world).flatMap(event => (event.type === 'seen' ? [event.card] : [])))
  const stamps = new Map<CardId, HistoryEntry['stamp']>()
  for (const { event, stamp } of reviews) if (!seen.has(event.card)) stamps.set(event.card, stamp)
  const index = await banks.index()
  const looks = index.banks
    .flatMap(bank => bank.questions)
    .flatMap(describeCards)
    .flatMap(({ card, topic, title, fingerprint }): readonly JournalEntry[] => {
      const stamp = stamps.get(card)
      if (!stamp) return []
      stamps.delete(card)
      const event = { type: 'seen', card, topic, title, fingerprint } as const
      return [{ event, stamp: { ...stamp, id: uuidV5(`seen ${stamp.id}`) } }]
    })
  world.home.journal.appendAll([...reviews, ...looks])
}
