import type { Agreement } from '../answer/agreement.ts'
import { judgeText } from '../locales/judge.ts'
import { factLines } from './facts.ts'
import { percent } from './percent.ts'
import type { Screen } from './screen.ts'
import { table } from './table.ts'
import { wrap } from './text.ts'

const STATES = ['found', 'maybe', 'missing'] as const

/** How often the person agreed with the matcher. */
export function agreementScreen(figures: Agreement, screen: Screen): readonly string[] {
  const text = judgeText(screen.lang).agreement
  const share = (label: string, value: number | null, say: (share: string) => string) =>
    value === null ? [] : [{ label, text: say(percent(value)) }]
  return [
    ...factLines(
      [
        { label: text.answers, text: text.counted(figures) },
        ...share(text.agreed, figures.agreed, text.ofAll),
        ...share(text.precision, figures.precision, text.ofFound),
        ...share(text.recall, figures.recall, text.ofTicked),
      ],
      screen,
    ),
    '',
    ...table(
      [{ title: text.state }, { title: text.count, align: 'right' }, { title: text.ticked, align: 'right' }],
      STATES.map(state => {
        const { count, ticked } = figures.states[state]
        return [text.states[state], String(count), String(ticked)]
      }),
      screen,
    ),
    ...modelLines(figures, screen),
    '',
    ...wrap(screen.theme.faint(text.biased), screen.columns),
  ]
}

function modelLines({ models }: Agreement, screen: Screen): readonly string[] {
  if (models.length === 0) return []
  const text = judgeText(screen.lang).agreement
  const rows = models.map(({ model, answers, seconds, raised, agreed }) => [
    model,
    String(answers),
    text.seconds(seconds),
    String(raised),
    String(agreed),
  ])
  return [
    '',
    ...table(
      [
        { title: text.model },
        { title: text.asked, align: 'right' },
        { title: text.time, align: 'right' },
        { title: text.raised, align: 'right' },
        { title: text.agreedWithModel, align: 'right' },
      ],
      rows,
      screen,
    ),
  ]
}
