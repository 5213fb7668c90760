import { describeCards } from '../bank/describe-cards.ts'
import { sessionText } from '../locales/session.ts'
import { replay } from '../memory/replay.ts'
import { questionOfCard } from '../model/card.ts'
import type { JournalEvent } from '../model/event.ts'
import type { Learner } from '../model/learner.ts'
import { once } from '../model/once.ts'
import { UserError } from '../model/problem.ts'
import type { BankSummary, QuestionId, QuestionSummary } from '../model/question.ts'
import type { BankIndex } from '../ports/banks.ts'
import type { World } from '../ports/world.ts'

/** Carries the history of questions whose id has changed over to where they are now, and says so. */
export async function relink(world: World, index: BankIndex, learner: Learner): Promise<Learner> {
  if (allInPlace(learner, index.banks)) return learner
  const { findRelinks } = await import('../bank/find-relinks.ts')
  const { relinks } = findRelinks({
    seen: learner.seen,
    banks: index.banks,
    wasRead: index.wasRead,
    known: new Set(learner.cards.keys()),
  })
  let linked = learner
  const told = new Set<string>()
  for (const { from, to, title } of relinks) {
    const event = record(world, from, to)
    const next = event && replay([event], linked)
    if (!next || next === 'stale') continue
    linked = next
    told.add(title)
  }
  if (!world.options.quiet) {
    for (const title of told) world.terminal.err(`${sessionText(world.lang).relinked(title)}\n`)
  }
  return linked
}

/** A journal that can't be written just now does not keep anybody from reading the banks. */
function record(world: World, from: string, to: string): JournalEvent | null {
  try {
    return world.home.journal.append({ type: 'relink', from, to })
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}

/** Whether every card that was reviewed is where it was: an id for questions, id and text for numbered gaps and follow-ups. */
function allInPlace({ seen }: Learner, banks: readonly BankSummary[]): boolean {
  if (seen.size === 0) return true
  const present = new Set<QuestionId>()
  for (const { outline } of banks) for (const id of outline.ids) present.add(id)
  const versionsOf = once(() => versionsById(banks))
  for (const card of seen.keys()) {
    if (present.has(card)) continue
    const question = questionOfCard(card)
    if (!present.has(question)) return false
    const title = seen.get(card)?.title
    const looks = (versionsOf().get(question) ?? []).flatMap(make => describeCards(make()))
    if (!looks.some(look => look.card === card && look.title === title)) return false
  }
  return true
}

function versionsById(
  banks: readonly BankSummary[],
): ReadonlyMap<QuestionId, readonly (() => QuestionSummary)[]> {
  const versions = new Map<QuestionId, (() => QuestionSummary)[]>()
  for (const { outline } of banks) {
    for (const [row, id] of outline.ids.entries()) {
      const known = versions.get(id)
      const make = () => outline.question(row)
      if (known) known.push(make)
      else versions.set(id, [make])
    }
  }
  return versions
}
