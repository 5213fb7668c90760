import { agreement } from '../../answer/agreement.ts'
import { judgeText } from '../../locales/judge.ts'
import { questionOfCard } from '../../model/card.ts'
import type { World } from '../../ports/world.ts'
import { agreementScreen } from '../../view/agreement-screen.ts'
import type { Chosen } from '../filter-options.ts'
import { memberEvents } from '../learner.ts'
import { printJson, printLines, screenOf, tell } from '../print.ts'
import { judgedReviews } from './judged-reviews.ts'

/** `quiz stats --judge`. Where all questions are chosen, those that are no longer in the banks count as well. */
export function showAgreement(world: World, { deck, entries }: Pick<Chosen, 'deck' | 'entries'>): void {
  const all = judgedReviews(memberEvents(world))
  const chosen = new Set(entries.map(({ id }) => id))
  const isAll = entries.length === deck.entries.length
  const figures = agreement(isAll ? all : all.filter(({ card }) => chosen.has(questionOfCard(card))))
  if (world.options.json) printJson(world, { judge: figures })
  else if (figures.points === 0) tell(world, judgeText(world.lang).agreement.none)
  else printLines(world, agreementScreen(figures, screenOf(world)))
}
