import { isUnanswered, topicOf } from '../../notes/print-draft.ts'
import type { AnkiHistoryPlan } from './anki-history.ts'
import type { PlannedReviews } from './import-reviews.ts'
import type { PlannedSource } from './import-source.ts'

/** The JSON document of an import. */
export function importDocument(
  planned: readonly PlannedSource[],
  { reviews, anki }: { readonly reviews: PlannedReviews | null; readonly anki: AnkiHistoryPlan },
): Readonly<Record<string, unknown>> {
  return {
    ...(anki.found > 0 && { history: { reviews: anki.found, new: anki.fresh && anki.added } }),
    sources: planned.map(one => ({ ...sourceFields(one), ...(reviews && reviewFields(reviews, one)) })),
  }
}

function sourceFields({ source, reading, file, topic, questions, anki }: PlannedSource) {
  return {
    source,
    note: reading.note && noteFields(reading.note),
    bank: file,
    questions: questions.map(({ draft, id, status }) => ({
      id,
      title: draft.title,
      prompt: draft.prompt,
      line: draft.line,
      kind: draft.kind,
      dialect: draft.dialect,
      answer: draft.answer,
      options: draft.options,
      followUps: draft.followUps.map(({ text }) => text),
      topic: topicOf(draft, topic),
      draft: isUnanswered(draft),
      status,
    })),
    skipped: reading.skipped,
    ...(anki && { media: anki.media }),
  }
}

/** Whose reviews minutes tell of, and which. */
function reviewFields({ person, of }: PlannedReviews, source: PlannedSource) {
  if (!source.reading.minutes) return {}
  return {
    member: person,
    reviews: (of.get(source) ?? []).map(({ event, turn, title, line, status }) => ({
      id: event.id,
      card: event.card,
      title,
      line,
      turn,
      rating: event.body.rating,
      status,
    })),
  }
}

function noteFields({
  title,
  week,
  date,
  weekdayFits,
  members,
  topics,
  order,
  agenda,
}: NonNullable<PlannedSource['reading']['note']>) {
  return { title, week, date, weekdayFits, members, topics, order, agenda }
}
