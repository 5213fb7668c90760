import type { Deck } from '../../deck/deck.ts'
import { isWithin, type Topic } from '../../deck/deck.ts'
import type { Askable } from '../../group/askable.ts'

/** Whether a question is on the list: by its id (`[tcp-3way]`), its own words, or its topic. */
export function plannedBy(
  agenda: readonly string[],
  topics: readonly string[],
  deck: Deck,
): (question: Askable) => boolean {
  const wanted = agenda.map(plain).filter(text => text !== '')
  const ids = new Set(agenda.flatMap(text => [...text.matchAll(/\[([^\]]+)\]/gu)].map(([, id = '']) => id)))
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
