import type { Deck } from '../../deck/deck.ts'
import { handleOf } from '../../group/handle.ts'
import { isMember } from '../../group/interview/may.ts'
import type { Meeting } from '../../group/meeting.ts'
import { type MockReviewEvent, meetingReviews } from '../../group/mock-reviews.ts'
import { minutesText } from '../../locales/minutes.ts'
import { type Instant, instant } from '../../model/time.ts'
import type { GivenStamp } from '../../ports/journal.ts'
import type { World } from '../../ports/world.ts'
import { loadLearner } from '../learner.ts'
import { tell } from '../print.ts'
import { cardFacts } from '../session/card-facts.ts'

/**
 * Writes what the turns of a meeting that are over have shown of the local member's memory, and says how much was new: it
 * may be called after every turn, and again.
 */
export async function writeMeetingReviews(world: World, deck: Deck, meeting: Meeting): Promise<void> {
  if (isNobody(world, meeting) && !world.options.quiet)
    tell(world, minutesText(world.lang).reviews.nobodyHere(meeting.plan?.members[0] ?? ''))
  const learner = await loadLearner(world)
  const missing = meetingReviews(meeting, world.member).filter(({ id }) => !learner.mocks.has(id))
  writeReviews(world, { ...deck, learner }, missing)
  if (missing.length > 0 && !world.options.quiet)
    tell(world, minutesText(world.lang).reviews.added(missing.length))
}

/** Whether something would go into a memory, and the person has never said whose is here. */
const isNobody = ({ config, member }: World, meeting: Meeting): boolean =>
  config.member === null &&
  !isMember(meeting, handleOf(member)) &&
  meeting.turns.some(({ candidate }) => meetingReviews(meeting, candidate).length > 0)

/** Writes reviews into the journal, at the times that they happened; which are there already is for the caller to know. */
export function writeReviews(world: World, deck: Deck, reviews: readonly MockReviewEvent[]): void {
  const { journal } = world.home
  const factsOf = cardFacts(deck)
  for (const review of reviews) {
    const facts = factsOf(review.card)
    const known = deck.learner.seen.get(review.card)
    if (facts && (known?.title !== facts.title || known.fingerprint !== facts.fingerprint)) {
      const { topic, title, fingerprint } = facts
      journal.append({ type: 'seen', card: review.card, topic, title, fingerprint })
    }
    journal.append(review.body, stampOf(world, review))
  }
}

/** Minutes tell the day alone: noon of it is nearest to any hour, and never later than now. */
export function stampOf({ clock }: World, { id, at, body }: MockReviewEvent): GivenStamp {
  const known = at ?? noonOf(clock, body.mock?.date ?? '')
  return { id, at: known, offset: clock.offset(known) }
}

function noonOf(clock: World['clock'], date: string): Instant {
  const now = clock.now()
  const utc = Date.parse(`${date}T12:00:00Z`)
  if (Number.isNaN(utc)) return now
  const local = utc - clock.offset(instant(utc)) * 60_000
  return instant(Math.min(now, local))
}
