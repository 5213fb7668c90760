import type { Item, Node } from './node.ts'
import { type FactName, factNamed, isAboutMeeting } from './note-words.ts'
import type { Page } from './page.ts'
import { cleanTitle } from './title.ts'

/** An entry of a fact with the line that it stands on, from 0. */
export interface FactEntry {
  readonly text: string
  readonly line: number
}

export type Facts = Readonly<Record<FactName, readonly FactEntry[]>>

/** What the note says about the meeting; the nodes that say it are taken. Sections about the meeting alone are set aside. */
export function readFacts(page: Page): Facts {
  const facts: Record<FactName, FactEntry[]> = { members: [], topics: [], order: [], agenda: [] }
  const add = (name: FactName, entries: readonly FactEntry[]): void => {
    facts[name].push(...entries.filter(({ text }) => text !== ''))
  }
  const { nodes, taken } = page
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]
    if (!node || taken.has(at)) continue
    if (node.type === 'heading') {
      const name = factNamed(node.text)
      const aside = name === null && isAboutMeeting(cleanTitle(node.text))
      if (name === null && !aside) continue
      const end = sectionEnd(nodes, at)
      for (let inner = at + 1; inner < end; inner++) {
        const below = nodes[inner]
        if (aside || !below) page.reasons.set(inner, 'meta')
        else {
          add(name ?? 'topics', entriesOf(below))
          taken.add(inner)
        }
      }
      if (aside) page.reasons.set(at, 'meta')
      else taken.add(at)
      at = end - 1
    } else if (node.type === 'list') {
      const named = node.items.map(item => labelled(item))
      if (!named.some(one => one !== null)) continue
      for (const one of named) if (one) add(one.name, one.entries)
      taken.add(at)
    } else if (node.type === 'paragraph') {
      const lines = node.text.split('\n').map((text, index) => inlineFact(text, node.from + index))
      const found = lines.filter(one => one !== null)
      const [last] = found.slice(-1)
      const next = nodes[at + 1]
      if (found.length === 0 || found.length < lines.length) continue
      for (const one of found) add(one.name, one.entries)
      taken.add(at)
      if (last && last.entries.length === 0 && next?.type === 'list') {
        add(last.name, entriesOf(next))
        taken.add(at + 1)
      }
    }
  }
  return facts
}

function sectionEnd(nodes: readonly Node[], at: number): number {
  const head = nodes[at]
  const level = head?.type === 'heading' ? head.level : 0
  const end = nodes.findIndex((node, index) => index > at && node.type === 'heading' && node.level <= level)
  return end === -1 ? nodes.length : end
}

/** `- 참석자` with its names nested, or `- 참석자: a, b`. */
function labelled(item: Item): { readonly name: FactName; readonly entries: readonly FactEntry[] } | null {
  const inline = inlineFact(item.text, item.from)
  return inline && { name: inline.name, entries: [...inline.entries, ...item.body.flatMap(entriesOf)] }
}

function inlineFact(
  text: string,
  line: number,
): { readonly name: FactName; readonly entries: readonly FactEntry[] } | null {
  const match = /^(.{1,30}?)(?:\s*[:：]\s*(.*))?$/u.exec(cleanLine(text))
  const name = factNamed(match?.[1] ?? '')
  if (name === null) return null
  const told = match?.[2] ?? ''
  return {
    name,
    entries: (name === 'agenda' || name === 'order' ? [told] : told.split(/\s*[,，、/]\s*|\s+(?=@)/u))
      .map(part => ({ text: cleanLine(part), line }))
      .filter(({ text: entry }) => entry !== ''),
  }
}

const cleanLine = (text: string): string =>
  text
    .replace(/\*\*|__/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** The entries that a node lists; a nested item is an entry where the item above it has no text of its own to say. */
function entriesOf(node: Node): readonly FactEntry[] {
  switch (node.type) {
    case 'list':
      return node.items.map(item => ({ text: cleanLine(item.text), line: item.from }))
    case 'paragraph':
      return node.text.split('\n').flatMap((text, index) => {
        const parts = /^@/u.test(text.trim()) ? text.trim().split(/[\s,，、]+(?=@)/u) : [text]
        return parts.map(part => ({ text: cleanLine(part), line: node.from + index }))
      })
    case 'heading':
      return [{ text: cleanTitle(node.text), line: node.from }]
    case 'table':
      return node.rows
        .slice(1)
        .map((cells, index) => ({ text: cleanLine(cells.join(' ')), line: node.from + 2 + index }))
    default:
      return []
  }
}
