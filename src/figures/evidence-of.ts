import type { Evidence } from '../plan/evidence.ts'
import { groupsOf } from './bins.ts'
import type { Figures } from './figures.ts'

/** What the figures say of how a person answers, as the order for an interview takes it. */
export const evidenceOf = ({ cards, times, predicted }: Figures): Evidence => ({
  times,
  firsts: new Map(Array.from(cards, ([card, { first }]) => [card, first])),
  tests: groupsOf(predicted),
})
