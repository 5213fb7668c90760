import type { QuestionId } from '../model/question.ts'
import { uuidV5 } from '../model/uuid-v5.ts'

const OURS = 'quiz:'

/** A question is the same note however often it is exported. `lang` where the same id is exported in two languages. */
export const guidOf = (id: QuestionId, lang: string | null = null): string =>
  lang === null ? `${OURS}${id}` : `${OURS}${id}@${lang}`

/** The id in a guid that an export made; null for every other guid. */
export const idInGuid = (guid: string): QuestionId | null =>
  guid.startsWith(OURS) ? guid.slice(OURS.length).replace(/@[a-z]{2,3}$/u, '') || null : null

/**
 * The id of a card that was made in Anki: its guid can be read from it, and it stays when the text is changed. Whatever is
 * no letter and no digit is written as `_` with its code.
 */
export function idOfGuid(guid: string, ordinal: number): QuestionId {
  const written = guid.replace(/[^\p{L}\p{N}]/gu, char => `_${(char.codePointAt(0) ?? 0).toString(16)}_`)
  const named =
    written.length <= LONGEST ? written : `${written.slice(0, LONGEST)}_${uuidV5(guid).slice(0, 8)}`
  return `anki-${named}${ordinal === 0 ? '' : `-${ordinal + 1}`}`
}

/** An id has 120 characters at most, and some are needed around it. */
const LONGEST = 90
