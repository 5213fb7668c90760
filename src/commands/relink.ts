import { sessionText } from '../locales/session.ts'
import { replay } from '../memory/replay.ts'
import { type CardId, gapCard } from '../model/card.ts'
import type { Learner } from '../model/learner.ts'
import { UserError } from '../model/problem.ts'
import type { BankSummary } from '../model/question.ts'
import type { BankIndex } from '../ports/banks.ts'
import type { World } from '../ports/world.ts'

/** Carries the history of questions whose id has changed over to where they are now, and says so. */
export async function relink(world: World, index: BankIndex, learner: Learner): Promise<Learner> {
  const present = cardIds(index.banks)
  const known = [...learner.seen.keys()]
  if (known.every(card => present.has(card))) return learner
  const { findRelinks } = await import('../bank/find-relinks.ts')
  const { relinks } = findRelinks({
    seen: learner.seen,
    banks: index.banks,
    wasRead: card => index.wasRead(card),
    known: new Set(learner.cards.keys()),
  })
  let linked = learner
  for (const { from, to, title } of relinks) {
    const event = record(world, from, to)
    const next = event && replay([event], linked)
    if (!next || next === 'stale') continue
    linked = next
    if (!world.options.quiet) world.terminal.err(`${sessionText(world.lang).relinked(title)}\n`)
  }
  return linked
}

/** A journal that can't be written just now does not keep anybody from reading the banks. */
function record(world: World, from: string, to: string) {
  try {
    return world.home.journal.append({ type: 'relink', from, to })
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}

function cardIds(banks: readonly BankSummary[]): ReadonlySet<CardId> {
  const ids = new Set<CardId>()
  for (const { questions } of banks) {
    for (const { id, gaps, followUps } of questions) {
      if (gaps.length === 0) ids.add(id)
      for (const gap of gaps) ids.add(gapCard(id, gap))
      for (const followUp of followUps) ids.add(followUp.id)
    }
  }
  return ids
}
