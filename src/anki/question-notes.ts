import { gapCard } from '../model/card.ts'
import type { ClozeQuestion, Question } from '../model/question.ts'
import type { AnkiNote } from './anki-note.ts'
import { topicDeck } from './deck-topic.ts'
import { guidOf } from './guid.ts'
import { backOf } from './note-back.ts'
import { frontOf } from './note-front.ts'
import { printSource } from './own-source.ts'

/** What can stand on a card: a generated question has no text before it is asked. */
export const isExportable = (question: Question): boolean => question.kind !== 'generated'

/** Questions as notes of Anki, in their order; those that no card can hold are left out. */
export function questionNotes(questions: readonly Question[]): readonly AnkiNote[] {
  const ids = new Set<string>()
  return questions.filter(isExportable).map(question => {
    const isSecond = ids.has(question.id)
    ids.add(question.id)
    return noteOf(question, guidOf(question.id, isSecond ? question.lang : null))
  })
}

export function noteOf(question: Question, guid: string): AnkiNote {
  return {
    guid,
    type: question.kind === 'cloze' ? 'cloze' : 'basic',
    deck: topicDeck(question.topic),
    tags: tagsOf(question),
    front: frontOf(question),
    back: backOf(question),
    source: printSource(question),
    cards: question.kind === 'cloze' ? gapCards(question) : [{ ordinal: 0, card: question.id }],
  }
}

/** A tag of Anki ends at a space. */
export const tagsOf = ({ tags }: Question): readonly string[] => [
  ...new Set(tags.map(tag => tag.trim().replace(/\s+/gu, '_')).filter(tag => tag !== '')),
]

/** Anki numbers the gaps of a note up to 500. */
function gapCards({ id, gaps }: ClozeQuestion): AnkiNote['cards'] {
  const numbers = [...new Set(gaps.map(({ number }) => number))].sort((a, b) => a - b)
  return numbers
    .filter(number => number <= 500)
    .map(number => ({ ordinal: number - 1, card: gapCard(id, number) }))
}
