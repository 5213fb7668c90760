import { LANGUAGES } from '../model/config.ts'
import type { MinutesRound } from '../model/minutes.ts'
import { MINUTES_WORDS } from './minutes/minutes-words.ts'
import { type ParsedMinutes, parseMinutes } from './minutes/parse-minutes.ts'
import type { Node } from './node.ts'
import { isMockInterview, namesTurn } from './note-words.ts'
import { draftOf, type Page } from './page.ts'
import { cleanTitle } from './title.ts'

/**
 * Reads the mock interview that a note tells of, and takes what tells it; null where there is none in the format of
 * minutes. Its questions are drafts, and those too that the interviewer made up.
 */
export function readMinutes(page: Page): ParsedMinutes | null {
  const sections = mockSections(page.nodes)
  if (sections.length === 0) return null
  const parsed = parseMinutes(page.source.text, page.source.file)
  // What makes the instance of a generated question stands behind its text.
  const asked = new Set([...parsed.lineOf.values()].map(line => line - 1))
  for (const { from, to } of [...sections, ...sectionsOf(page.nodes, isBoard)]) {
    for (let at = from; at < to; at++) {
      const node = page.nodes[at]
      if (node && (isRead(node) || asked.has(node.from))) page.taken.add(at)
      else page.reasons.set(at, 'meta')
    }
  }
  for (const round of roundsOf(parsed)) {
    page.drafts.push(draftAt({ ref: round.id, title: round.text, line: parsed.lineOf.get(round) }))
    for (const part of round.parts) {
      if (part.type !== 'follow-ups') continue
      for (const followUp of part.followUps) {
        if (followUp.type !== 'free') continue
        page.drafts.push(draftAt({ ref: null, title: followUp.text, line: parsed.lineOf.get(followUp) }))
      }
    }
  }
  return parsed
}

/** Lists are opened where they hold more than text. */
function isRead(node: Node): boolean {
  if (node.type === 'heading') return node.level <= 4
  if (node.type === 'paragraph') return node.item !== null
  return node.type === 'list' || node.type === 'comment'
}

const roundsOf = ({ minutes }: ParsedMinutes): readonly MinutesRound[] =>
  minutes.blocks.flatMap(block => (block.type === 'mock' ? block.turns.flatMap(({ rounds }) => rounds) : []))

interface Asked {
  readonly ref: string | null
  readonly title: string
  readonly line: number | undefined
}

const draftAt = ({ ref, title, line = 1 }: Asked) =>
  draftOf({ ref, title: cleanTitle(title) || title, line, dialect: 'notes' })

interface Section {
  readonly from: number
  readonly to: number
}

/** The sections of mock interviews in which turns are told. */
const mockSections = (nodes: readonly Node[]): readonly Section[] =>
  sectionsOf(nodes, isMockInterview).filter(({ from, to }) =>
    nodes.slice(from, to).some(one => one.type === 'heading' && one.level === 3 && namesTurn(one.text)),
  )

function sectionsOf(nodes: readonly Node[], isWanted: (title: string) => boolean): readonly Section[] {
  return nodes.flatMap((node, from) => {
    if (node.type !== 'heading' || node.level !== 2 || !isWanted(node.text)) return []
    const end = nodes.findIndex((next, at) => at > from && next.type === 'heading' && next.level <= 2)
    return [{ from, to: end === -1 ? nodes.length : end }]
  })
}

const isBoard = (title: string): boolean =>
  LANGUAGES.some(lang => MINUTES_WORDS[lang].board.toLowerCase() === title.trim().toLowerCase())
