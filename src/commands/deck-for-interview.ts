import type { Deck } from '../deck/deck.ts'
import { type InterviewDeck, interviewDeck } from '../deck/interview-deck.ts'
import { evidenceOf } from '../figures/evidence-of.ts'
import type { Figures } from '../figures/figures.ts'
import type { Interview } from '../model/interview.ts'
import type { World } from '../ports/world.ts'
import { openFigures } from './figures.ts'

/** Where nobody said how long a day's practice is. */
const MINUTES = 15

/** The deck as an interview sees it, one that is planned or not. */
export async function deckFor(world: World, deck: Deck, interview: Interview): Promise<InterviewDeck> {
  return deckWith(world, deck, interview, await openFigures(world, deck.learner.settings))
}

/** The same for those who have the figures already. */
export function deckWith(world: World, deck: Deck, interview: Interview, figures: Figures): InterviewDeck {
  const evidence = evidenceOf(figures)
  const { reviewFloor } = world.config
  return interviewDeck({ deck, interview, evidence, daily: 60 * minutesOf(world, interview), reviewFloor })
}

const minutesOf = ({ config }: World, { minutes }: Interview): number => minutes ?? config.minutes ?? MINUTES
