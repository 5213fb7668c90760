import { exportText } from '../../locales/export.ts'
import { allHistory } from '../../memory/history.ts'
import { questionOfCard } from '../../model/card.ts'
import type { JournalEvent } from '../../model/event.ts'
import { failure, UserError } from '../../model/problem.ts'
import { toIso } from '../../model/time.ts'
import { type ReviewRow, reviewsCsv } from '../../notes/exchange/review-rows.ts'
import type { World } from '../../ports/world.ts'
import { type Chosen, chooseEntries } from '../filter-options.ts'
import { memberEvents } from '../learner.ts'
import { printJson } from '../print.ts'
import { deliver } from './deliver.ts'
import type { ExportOptions } from './export-options.ts'

/** Writes the history, one row a review, oldest first. */
export async function exportReviews(
  world: World,
  topics: readonly string[],
  options: ExportOptions,
): Promise<void> {
  const format = formatOf(world, options)
  const chosen = await chooseEntries(world, topics, options)
  const reviews = reviewRows(chosen, memberEvents(world))
  const path = options.output === undefined ? null : world.resolve(options.output)
  if (path === null && format === 'json') return printJson(world, { reviews })
  const bom = options.bom ? '\uFEFF' : ''
  await deliver(world, {
    options,
    path,
    content:
      format === 'json' ? `${JSON.stringify({ version: 1, reviews }, null, 2)}\n` : bom + reviewsCsv(reviews),
    facts: { format, reviews: reviews.length },
    written: file => exportText(world.lang).reviewsWritten({ count: reviews.length, file }),
  })
}

function formatOf(world: World, { format, output }: ExportOptions): 'csv' | 'json' {
  const isStdout = output === undefined
  const wanted =
    format ?? (isStdout ? (world.options.json ? 'json' : 'csv') : /\.json$/iu.test(output) ? 'json' : 'csv')
  if (wanted !== 'csv' && wanted !== 'json')
    throw new UserError(failure('export/reviews-format', { format: wanted }), 2)
  if (world.options.json && isStdout && wanted === 'csv')
    throw new UserError(failure('export/two-documents', { format: wanted }), 2)
  return wanted
}

/** Of everything where nothing is left out: also of questions that are gone. Their titles are those last seen. */
function reviewRows({ deck, entries }: Chosen, events: readonly JournalEvent[]): readonly ReviewRow[] {
  const all = entries.length === deck.entries.length
  const chosen = new Set(entries.map(({ id }) => id))
  const seen = new Map(
    events.flatMap(event =>
      event.type === 'seen' ? [[event.card, { title: event.title, topic: event.topic }] as const] : [],
    ),
  )
  return allHistory(events)
    .filter(({ card }) => all || chosen.has(questionOfCard(card)))
    .map(({ card, at, rating, seconds, interval, verdict, mode }) => {
      const question = questionOfCard(card)
      const entry = deck.byId.get(question)?.question
      const followUp = entry?.followUps.find(({ id }) => id === card)
      const last = seen.get(card) ?? seen.get(question)
      return {
        at: toIso(at),
        question,
        card,
        title: followUp?.text ?? entry?.title ?? last?.title ?? '',
        topic: entry?.topic ?? last?.topic ?? '',
        rating,
        seconds,
        interval,
        verdict,
        mode,
      }
    })
}
