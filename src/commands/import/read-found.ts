import { type AnkiReading, ankiDrafts } from '../../anki/anki-reading.ts'
import { isAnkiText } from '../../anki/text-headers.ts'
import type { Dialect, Reading } from '../../notes/draft.ts'
import { foreignText } from '../../notes/foreign-text.ts'
import { readSource } from '../../notes/read-source.ts'
import type { Found } from './gather.ts'

/** What a source of Anki's gives besides its questions. */
export type FromAnki = Pick<AnkiReading, 'media' | 'histories'>

/** Reads a source as what it is; `anki` is null for what is none of Anki's. */
export async function readFound(
  found: Found,
  { as, topic }: { readonly as: Dialect | null; readonly topic: string | null },
): Promise<{ readonly reading: Reading; readonly anki: FromAnki | null }> {
  const { name, place } = found
  if (found.readPackage) {
    const { readPackage } = await import('../../anki/read-package.ts')
    const { collectionReading } = await import('../../anki/collection-reading.ts')
    return ankiFound(collectionReading(await readPackage(found.source, found.readPackage())), topic)
  }
  const text = await found.read()
  if (as !== 'anki' && (as !== null || !isAnkiText(text)))
    return { reading: readSource({ name, place, text }, as), anki: null }
  foreignText(name, text)
  const { readAnkiText } = await import('../../anki/read-anki-text.ts')
  return ankiFound(readAnkiText(text), topic)
}

/** A topic that is asked for stands above the decks. */
const ankiFound = (reading: AnkiReading, topic: string | null) => ({
  reading: topic === null ? reading : ankiDrafts(reading),
  anki: reading,
})
