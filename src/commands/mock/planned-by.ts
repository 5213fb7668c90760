import type { Deck } from '../../deck/deck.ts'
import { isWithin, type Topic } from '../../deck/deck.ts'
import type { Askable } from '../../group/askable.ts'
import type { AgendaItem } from '../../model/minutes.ts'

/** Whether a question is on the list: by its id, its own words, or its topic. */
export function plannedBy(
  agenda: readonly AgendaItem[],
  topics: readonly string[],
  deck: Deck,
): (question: Askable) => boolean {
  // An item with an id is that question alone, whatever topic its words name.
  const wanted = agenda.flatMap(({ id, text }) => (id === null && plain(text) !== '' ? [plain(text)] : []))
  const ids = new Set(agenda.flatMap(({ id }) => id ?? []))
  const listed = [...deck.topics.values()].filter(topic => wanted.some(text => isAbout(text, topic)))
  const paths = [...topics, ...listed.map(({ topic }) => topic)]
  return ({ id, topic }) => {
    if (ids.has(id) || paths.some(path => isWithin(topic, path))) return true
    const entry = deck.byId.get(id)
    if (!entry || wanted.length === 0) return false
    const titles = [entry.question, ...entry.translations].map(({ title }) => plain(title))
    return wanted.some(text => titles.includes(text))
  }
}

/** A text of the list names a topic where it holds its title, or its title holds the text. */
const isAbout = (text: string, { titles }: Topic): boolean =>
  titles
    .map(plain)
    .some(title => title !== '' && (text.includes(title) || (text.length > 1 && title.includes(text))))

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
