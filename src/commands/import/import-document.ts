import { isUnanswered, topicOf } from '../../notes/print-draft.ts'
import type { PlannedSource } from './import-source.ts'

/** The JSON document of an import. */
export function importDocument(planned: readonly PlannedSource[]): Readonly<Record<string, unknown>> {
  return {
    sources: planned.map(({ source, reading, file, topic, questions }) => ({
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
