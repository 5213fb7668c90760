import type { Agreement } from '../group/agreement.ts'
import type { MemberReport, MockReport } from '../group/mock-report.ts'
import { mockText } from '../locales/mock.ts'
import { rubricText } from '../locales/rubric.ts'
import { CRITERIA } from '../model/mock.ts'
import { factLines } from './facts.ts'
import { percent } from './percent.ts'
import type { Screen } from './screen.ts'
import { table } from './table.ts'
import { indent, visible } from './text.ts'
import { told } from './told.ts'

export interface MockReportView {
  readonly report: MockReport
  readonly titleOf: (topic: string) => string
}

/** What mock interviews have shown: levels by topic, and how far the raters can be trusted. */
export function mockReportScreen({ report, titleOf }: MockReportView, screen: Screen): readonly string[] {
  const { theme, lang, columns } = screen
  const text = mockText(lang).report
  const inner = { ...screen, columns: columns - 2 }
  const { members, agreement, severity } = report
  return [
    ...members.flatMap((member, at) => [...(at > 0 ? [''] : []), ...memberLines(member, titleOf, screen)]),
    '',
    theme.accent(text.agreement),
    ...indent(
      factLines(
        CRITERIA.map(criterion => ({
          label: rubricText(lang).criteria[criterion],
          text: agreementText(agreement[criterion], screen).join('\n'),
        })),
        inner,
      ),
      2,
    ),
    ...(severity
      ? [
          '',
          theme.accent(text.severity),
          ...indent(
            told(text.severe({ items: severity.items, difference: signed(severity.difference) }), inner),
            2,
          ),
        ]
      : []),
  ]
}

function memberLines(
  { member, topics, self }: MemberReport,
  titleOf: (topic: string) => string,
  screen: Screen,
): readonly string[] {
  const { report: text } = mockText(screen.lang)
  const level = (score: number | null): string => (score === null ? '–' : String(score))
  const { columns } = text
  return [
    screen.theme.strong(`@${visible(member)}`),
    ...table(
      [
        { title: columns.topic, least: 8 },
        { title: columns.questions, align: 'right', drop: 1 },
        { title: columns.passed, align: 'right', drop: 2 },
        { title: columns.hints, align: 'right', drop: 3 },
        { title: columns.knowledge, align: 'right' },
        { title: columns.delivery, align: 'right' },
      ],
      topics.map(topic => [
        titleOf(topic.topic),
        String(topic.questions),
        String(topic.passed),
        String(topic.hints),
        level(topic.knowledge),
        level(topic.delivery),
      ]),
      screen,
    ),
    ...(self
      ? told(
          text.self({
            items: self.items,
            knowledge: signed(self.knowledge),
            delivery: signed(self.delivery),
          }),
          screen,
        )
      : []),
  ]
}

function agreementText(agreement: Agreement, { lang }: Screen): readonly string[] {
  const text = mockText(lang).report
  const { items, wide, exact, withinOne, difference } = agreement
  const shares =
    exact === null || withinOne === null || difference === null
      ? []
      : [
          text.exact({
            exact: percent(exact),
            withinOne: percent(withinOne),
            difference: difference.toFixed(2),
          }),
        ]
  return [text.items({ items, wide }), ...shares, alphaText(agreement, lang)]
}

function alphaText({ items, needed, alpha }: Agreement, lang: Screen['lang']): string {
  const text = mockText(lang).report
  if (items < needed) return text.tooFew(needed)
  if (alpha === null) return text.allSame
  const [value, low, high] = [alpha.value, alpha.low, alpha.high].map(minus)
  return text.alpha({ value: value ?? '', low: low ?? '', high: high ?? '' })
}

const minus = (number: number): string => number.toFixed(2).replace('-', '−')

const signed = (number: number): string => (number > 0 ? `+${minus(number)}` : minus(number))
