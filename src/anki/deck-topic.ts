import { slug } from '../bank/slug.ts'

const LONGEST = 60

/** `Computer Science::네트워크` as a topic: `computer-science/네트워크`. Null for the deck that everything without one is in. */
export function deckTopic(deck: readonly string[]): string | null {
  const names = deck
    .map(name =>
      slug(name)
        .slice(0, LONGEST)
        .replace(/[-\ud800-\udbff]+$/u, ''),
    )
    .filter(name => name !== '' && name !== 'untitled')
  return names.length === 0 || (names.length === 1 && names[0] === 'default') ? null : names.join('/')
}

/** A topic as a deck. Two colons would begin a level of their own. */
export const topicDeck = (topic: string): readonly string[] =>
  topic.split('/').map(name => name.replace(/:{2,}/gu, ':').trim() || '-')

/** The topic that all of them lie under, null where there is none. */
export function sharedTopic(topics: readonly (string | null)[]): string | null {
  const [first, ...others] = topics.map(topic => topic?.split('/') ?? [])
  let shared = first ?? []
  for (const parts of others) {
    const end = shared.findIndex((part, at) => parts[at] !== part)
    if (end !== -1) shared = shared.slice(0, end)
  }
  return shared.length === 0 ? null : shared.join('/')
}
