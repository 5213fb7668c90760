import type { Fairness, PairRoles } from '../group/fairness.ts'
import { mockText } from '../locales/mock.ts'
import { type Fact, factLines } from './facts.ts'
import type { Screen } from './screen.ts'
import { table } from './table.ts'
import { indent, visible } from './text.ts'
import { told } from './told.ts'

/** How evenly the roles were spread, and what was promised of it. */
export function fairnessScreen(fairness: Fairness, screen: Screen): readonly string[] {
  const { theme, lang, columns } = screen
  const text = mockText(lang).fairness
  const inner = { ...screen, columns: columns - 2 }
  const { meetings, members } = fairness
  return [
    theme.strong(text.heading({ meetings, members: members.length })),
    '',
    ...memberTable(fairness, screen),
    '',
    ...told(theme.accent(text.pairs), screen),
    ...indent(pairLines(fairness, inner), 2),
    '',
    theme.accent(text.guarantees),
    ...indent(promiseLines(fairness, inner), 2),
  ]
}

function memberTable({ members }: Fairness, screen: Screen): readonly string[] {
  const { columns } = mockText(screen.lang).fairness
  return table(
    [
      { title: columns.member, least: 6 },
      { title: columns.meetings, align: 'right', drop: 2 },
      { title: columns.candidate, align: 'right' },
      { title: columns.interviewer, align: 'right' },
      { title: columns.scribe, align: 'right' },
      { title: columns.places, least: 5, drop: 1 },
    ],
    members.map(({ member, meetings, candidate, interviewer, scribe, places }) => [
      named(member),
      ...[meetings, candidate, interviewer, scribe].map(String),
      places.join(' '),
    ]),
    screen,
  )
}

/** `@jun  @sol 2 (1), @min 1 (2)` */
function pairLines({ members, pairs }: Fairness, screen: Screen): readonly string[] {
  const facts = members.map(({ member }): Fact => {
    const own = pairs.filter(({ candidate }) => candidate === member)
    return { label: named(member), text: own.map(pairText).join(', ') }
  })
  return factLines(facts, screen)
}

const pairText = ({ member, interviewed, wrote }: PairRoles): string =>
  `${named(member)} ${interviewed} (${wrote})`

/** Breaches that are shown; the document has all. */
const SHOWN = 5

function promiseLines(
  { promises, pairSpread, placeSpread, uneven }: Fairness,
  screen: Screen,
): readonly string[] {
  const { lang, theme } = screen
  const { fairness: text, duties } = mockText(lang)
  const says = { G1: text.G1, G2: text.G2, G3: text.G3(pairSpread ?? 0), G4: text.G4(placeSpread ?? 0) }
  const style = { kept: theme.good, broken: theme.bad, open: theme.faint }
  const facts = promises.map(
    ({ name, state }): Fact => ({
      label: name,
      text: `${style[state](text[state])}: ${says[name]}`,
    }),
  )
  const isOpen = promises.some(({ state }) => state === 'open')
  const lines = [...factLines(facts, screen), ...(isOpen ? told(theme.faint(text.someMissing), screen) : [])]
  const breaches = uneven.map(({ meeting, member, duty, times }) =>
    text.uneven({ meeting: visible(meeting), member: named(member), duty: duties[duty], times }),
  )
  const more = breaches.length > SHOWN ? told(theme.faint(text.more(breaches.length - SHOWN)), screen) : []
  return [...lines, ...breaches.slice(0, SHOWN).flatMap(line => told(theme.faint(line), screen)), ...more]
}

const named = (member: string): string => `@${visible(member)}`
