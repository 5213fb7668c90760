import { importText } from '../../locales/import.ts'
import type { BankSummary } from '../../model/question.ts'
import type { World } from '../../ports/world.ts'
import { indent, visible } from '../../view/text.ts'
import { told } from '../../view/told.ts'
import { printJson, printLines, screenOf } from '../print.ts'

/** The weeks that banks came from, latest first, with what is still unanswered in each. */
export async function listWeeks(world: World): Promise<void> {
  const { banks } = await world.banks([]).index()
  const weeks = new Map<string, BankSummary[]>()
  for (const bank of banks) {
    if (bank.week === null) continue
    const others = weeks.get(bank.week)
    if (others) others.push(bank)
    else weeks.set(bank.week, [bank])
  }
  const sorted = [...weeks]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([week, of]) => ({
      week,
      banks: of.map(({ file }) => file),
      questions: of.flatMap(({ questions }) => questions).length,
      unanswered: of.flatMap(({ questions }) => questions.filter(({ draft }) => draft)),
    }))
  if (world.options.json) {
    return printJson(world, {
      weeks: sorted.map(({ unanswered, ...rest }) => ({
        ...rest,
        unanswered: unanswered.map(({ id, title, file, line }) => ({ id, title, file, line })),
      })),
    })
  }
  const text = importText(world.lang).weeks
  const screen = screenOf(world)
  const narrower = { ...screen, columns: screen.columns - 2 }
  if (sorted.length === 0) return printLines(world, told(text.none, screen))
  printLines(
    world,
    sorted.flatMap(({ week, questions, unanswered }) => [
      ...told(
        screen.theme.strong(visible(text.line({ week, questions, drafts: unanswered.length }))),
        screen,
      ),
      ...unanswered.flatMap(({ title }) => indent(told(visible(title), narrower), 2)),
    ]),
  )
}
