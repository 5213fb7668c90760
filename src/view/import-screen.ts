import { importText } from '../locales/import.ts'
import type { NoteFacts, Skipped } from '../notes/draft.ts'
import type { PlannedQuestion, Status } from '../notes/plan-import.ts'
import type { Screen } from './screen.ts'
import { type TableCell, table } from './table.ts'
import { indent, truncate, visible } from './text.ts'
import { told } from './told.ts'

interface ImportedSource {
  readonly source: string
  /** The bank's path as it is shown. */
  readonly file: string
  readonly note: NoteFacts | null
  readonly questions: readonly PlannedQuestion[]
}

/** What will become of every question of a source. */
export function importScreen(
  { source, file, note, questions }: ImportedSource,
  screen: Screen,
): readonly string[] {
  const text = importText(screen.lang)
  const { theme } = screen
  const count = (status: Status): number => questions.filter(question => question.status === status).length
  const rows = questions.map(({ draft, status }): readonly TableCell[] => [
    { text: text.statuses[status], style: styleOf(status, screen) },
    String(draft.line),
    draft.dialect,
    draft.title,
  ])
  const counts = {
    new: count('new'),
    changed: count('changed'),
    same: count('same'),
    duplicate: count('duplicate'),
    edited: count('edited'),
  }
  return [
    ...told(`${theme.strong(visible(source))} ${text.bank(visible(file))}`, screen),
    ...(note
      ? told(
          visible(
            text.note({
              week: note.week ?? note.title,
              members: note.members.length,
              agenda: note.agenda.length,
            }),
          ),
          screen,
        )
      : []),
    ...(note?.weekdayFits === false && note.date !== null
      ? told(theme.warn(text.weekday(note.date)), screen)
      : []),
    ...(questions.length === 0
      ? told(text.nothing, screen)
      : table(
          [
            { title: text.columns.status },
            { title: text.columns.line, align: 'right', drop: 2 },
            { title: text.columns.dialect, drop: 1 },
            { title: text.columns.title, least: 16 },
          ],
          rows,
          screen,
        )),
    ...questions.flatMap(question => differenceLines(question, screen)),
    ...told(theme.accent(text.summary(counts)), screen),
  ]
}

function styleOf(status: Status, { theme }: Screen): (text: string) => string {
  if (status === 'new') return theme.good
  return status === 'changed' || status === 'edited' ? theme.warn : theme.faint
}

function differenceLines({ draft, difference }: PlannedQuestion, screen: Screen): readonly string[] {
  if (!difference) return []
  const { theme } = screen
  const [bank, source] = [difference.bank, difference.source].map(side => visible(side).split('\n'))
  const ours = new Set(bank)
  const theirs = new Set(source)
  const lines = [
    ...(bank ?? [])
      .filter(line => line.trim() !== '' && !theirs.has(line))
      .map(line => theme.bad(`- ${line}`)),
    ...(source ?? [])
      .filter(line => line.trim() !== '' && !ours.has(line))
      .map(line => theme.good(`+ ${line}`)),
  ]
  if (lines.length === 0) return []
  const narrower = { ...screen, columns: screen.columns - 2 }
  return [
    ...told(importText(screen.lang).differs(visible(draft.title)), screen),
    ...indent(
      lines.flatMap(line => told(line, narrower)),
      2,
    ),
  ]
}

/** As many as one reads. */
const SHOWN = 12

export function skippedLines(
  skipped: readonly Skipped[],
  { screen, all }: { readonly screen: Screen; readonly all: boolean },
): readonly string[] {
  if (skipped.length === 0) return []
  const text = importText(screen.lang)
  const shown = all ? skipped : skipped.slice(0, SHOWN)
  const more = skipped.length - shown.length
  return [
    ...told(screen.theme.faint(text.skipped(skipped.length)), screen),
    ...shown.map(({ line, reason, text: block }) =>
      screen.theme.faint(
        truncate(
          `  ${text.skippedAt({ line, reason: text.reasons[reason], text: visible(block).replace(/\s+/gu, ' ').slice(0, 400) })}`,
          screen.columns,
        ),
      ),
    ),
    ...(more > 0 ? told(screen.theme.faint(`  ${text.more(more)}`), screen) : []),
  ]
}
