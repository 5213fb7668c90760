import { handleKey } from '../../group/handle.ts'
import { type MockReviewEvent, mockReviews } from '../../group/mock-reviews.ts'
import { writtenOutcome } from '../../group/round-outcome.ts'
import { minutesText } from '../../locales/minutes.ts'
import { questionOfCard } from '../../model/card.ts'
import type { MinutesRound, MinutesTurn } from '../../model/minutes.ts'
import type { Handle } from '../../model/mock.ts'
import { failure, UserError } from '../../model/problem.ts'
import type { World } from '../../ports/world.ts'
import { writeReviews } from '../mock/write-reviews.ts'
import { tell } from '../print.ts'
import { openWorkspace, type Workspace } from '../workspace.ts'
import type { PlannedSource } from './import-source.ts'
import { compared, type PlannedReview, type ToldReview, writtenReviews } from './known-reviews.ts'

/** What all minutes of an import say of the person whose journal it is. */
export interface PlannedReviews {
  /** As the minutes call the person; null where they don't, or where it is not known who of them it is. */
  readonly person: Handle | null
  readonly of: ReadonlyMap<PlannedSource, readonly PlannedReview[]>
  readonly fresh: readonly MockReviewEvent[]
  readonly workspace: Workspace
}

interface ReviewsRequest {
  /** Ids of all banks, before and after the import. */
  readonly ids: ReadonlySet<string>
  /** Who the person says that they are. */
  readonly as: string | null
  readonly mayAsk: boolean
}

/** Null where no source tells of a mock interview. */
export async function planReviews(
  world: World,
  planned: readonly PlannedSource[],
  { ids, as, mayAsk }: ReviewsRequest,
): Promise<PlannedReviews | null> {
  const candidates = [
    ...new Map(planned.flatMap(turnsOf).map(({ candidate }) => [handleKey(candidate), candidate])).values(),
  ]
  if (candidates.length === 0) return null
  const workspace = await openWorkspace(world)
  const person = await personOf(world, candidates, { as, mayAsk })
  const written = writtenReviews(world)
  const of = new Map(
    planned.map(one => {
      const told = person === null ? [] : reviewsIn(one, person, ids)
      return [one, compared(told, written).map(review => withKnownQuestion(review, ids))]
    }),
  )
  const fresh = [...of.values()].flat().flatMap(({ status, event }) => (status === 'new' ? [event] : []))
  return { person, of, fresh, workspace }
}

const withKnownQuestion = (review: PlannedReview, ids: ReadonlySet<string>): PlannedReview =>
  review.status === 'new' && !ids.has(questionOfCard(review.event.card))
    ? { ...review, status: 'unknown' }
    : review

export function writePlannedReviews(world: World, { workspace, fresh }: PlannedReviews): void {
  writeReviews(world, workspace.deck, fresh)
}

const turnsOf = ({ reading }: PlannedSource): readonly MinutesTurn[] =>
  reading.minutes?.minutes.blocks.flatMap(block => (block.type === 'mock' ? block.turns : [])) ?? []

/** The local member where the minutes name them; one who has said their name and is not named was no candidate. */
async function personOf(
  world: World,
  candidates: readonly Handle[],
  { as, mayAsk }: Pick<ReviewsRequest, 'as' | 'mayAsk'>,
): Promise<Handle | null> {
  const { reviews: text } = minutesText(world.lang)
  const named = candidates.map(candidate => `@${candidate}`).join(', ')
  const find = (member: string): Handle | undefined =>
    candidates.find(candidate => handleKey(candidate) === handleKey(member))
  if (as !== null) {
    const meant = find(as)
    if (meant === undefined)
      throw new UserError(failure('minutes/no-candidate', { member: as, candidates: named }), 2)
    return meant
  }
  const own = find(world.member)
  if (own !== undefined) return own
  if (world.config.member !== null) {
    if (!world.options.quiet) tell(world, text.notCandidate(`@${world.member}`))
    return null
  }
  if (mayAsk) {
    const prompts = await world.prompts()
    const choices = candidates.map(candidate => ({
      value: candidate as Handle | null,
      name: `@${candidate}`,
    }))
    return prompts.choose(text.ask, [...choices, { value: null, name: text.nobody }])
  }
  tell(world, text.who({ candidates: named, first: `@${candidates[0] ?? ''}` }))
  return null
}

function reviewsIn(source: PlannedSource, person: Handle, ids: ReadonlySet<string>): readonly ToldReview[] {
  const { note, minutes } = source.reading
  const date = minutes?.minutes.date ?? note?.date ?? ''
  return turnsOf(source)
    .filter(({ candidate }) => handleKey(candidate) === handleKey(person))
    .flatMap(turn =>
      turn.rounds.flatMap(round => {
        const line = minutes?.lineOf.get(round) ?? 1
        const outcome = writtenOutcome(round, cardOf(source, { round, line, ids }))
        const name = { date, turn: turn.turn, candidate: turn.candidate }
        return mockReviews(name, outcome, 'minutes').map(event => ({
          event,
          turn: turn.turn,
          title: titleOf(round, event),
          line,
        }))
      }),
    )
}

interface AskedRound {
  readonly round: MinutesRound
  readonly line: number
  readonly ids: ReadonlySet<string>
}

/** The id wins; a question without one, or with one that no bank has, is what its text was found to be. */
function cardOf({ questions }: PlannedSource, { round, line, ids }: AskedRound): string {
  if (round.id !== null && ids.has(questionOfCard(round.id))) return round.id
  return questions.find(({ draft }) => draft.line === line)?.id ?? round.id ?? ''
}

function titleOf({ text, parts }: MinutesRound, { card }: MockReviewEvent): string {
  const followUps = parts.flatMap(part => (part.type === 'follow-ups' ? part.followUps : []))
  const own = followUps.find(followUp => followUp.type === 'card' && followUp.id === card)
  return own?.text ?? text
}
