import type { Entry } from '../deck/deck.ts'
import { type SearchHit, search, searchIndex } from '../deck/search.ts'
import { parseGlossary } from '../model/glossary.ts'
import type { World } from '../ports/world.ts'

/** The entries that the words find in any of their languages, best first. */
export async function findEntries(
  world: World,
  entries: readonly Entry[],
  words: string,
): Promise<readonly SearchHit[]> {
  const index = searchIndex(
    entries.map(({ id, question, translations }) => ({
      id,
      title: question.title,
      topic: question.topic,
      tags: question.tags,
      text: translations.map(({ title }) => title).join('\n'),
    })),
  )
  return search(index, words, parseGlossary(await world.glossary()))
}
