import type { Evidence } from '../plan/evidence.ts'
import { groupsOf } from './bins.ts'
import { firstOf } from './card-table.ts'
import type { Figures } from './figures.ts'

/** What the figures say of how a person answers, as the order for an interview takes it. */
export const evidenceOf = ({ table, times, predicted }: Figures): Evidence => ({
  times,
  firsts: new Map(Array.from(table.rows, ([card, row]) => [card, firstOf(table, row)])),
  tests: groupsOf(predicted),
})
