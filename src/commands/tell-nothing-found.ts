import type { Deck } from '../deck/deck.ts'
import { screensText } from '../locales/screens.ts'
import type { World } from '../ports/world.ts'
import { tell } from './print.ts'

/** That nothing matches, or how to begin where there is nothing that could. */
export function tellNothingFound(world: World, { places }: Deck): void {
  const text = screensText(world.lang)
  tell(world, places.size === 0 ? text.noQuestions : text.none)
}
