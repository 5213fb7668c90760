import type { Content } from '../bank/question-kind.ts'
import { validId } from '../bank/question-settings.ts'
import { saysNothing } from '../bank/says-nothing.ts'
import { deriveId } from '../bank/slug.ts'
import type { Draft } from '../notes/draft.ts'
import { draftOf } from '../notes/page.ts'
import { shortened, splitFront } from './card-text.ts'
import { clozeMarkdown } from './cloze-markdown.ts'
import { idInGuid, idOfGuid } from './guid.ts'
import { htmlMarkdown } from './html-markdown.ts'

/** A side that asks and one that answers, as HTML. */
export interface ForeignCard {
  readonly guid: string
  /** Of the card in its note, from 0. */
  readonly ordinal: number
  /** Which of the source's notes it is, from 1, or its line. */
  readonly line: number
  readonly topic: string | null
  readonly tags: readonly string[]
  readonly front: string
  readonly back: string
}

/** A card with a front and a back as a question; null where the front shows nothing. */
export function basicDraft(card: ForeignCard): Draft | null {
  const { title, prompt } = splitFront(htmlMarkdown(card.front))
  if (title.trim() === '') return null
  const answer = htmlMarkdown(card.back)
  return drafted(card, title, { kind: 'open', prompt, answer })
}

/** A note with gaps as a question, each gap a card of it; null where nothing stands around them. */
export function clozeDraft(card: ForeignCard): Draft | null {
  const { text, masked } = clozeMarkdown(card.front)
  const { title } = splitFront(masked)
  if (title.trim() === '' || text === masked) return null
  const content: Content = {
    kind: 'cloze',
    prompt: '',
    answer: htmlMarkdown(card.back),
    text,
    parts: [],
    gaps: [],
  }
  return drafted(card, shortened(title), content)
}

function drafted({ guid, ordinal, line, topic, tags }: ForeignCard, title: string, content: Content): Draft {
  const text = content.kind === 'cloze' ? content.text : content.prompt
  const own = ownId(guid, topic, title)
  return draftOf({
    title,
    prompt: text,
    answer: content.answer,
    line,
    dialect: 'anki',
    topic: topic?.split('/') ?? [],
    kept: {
      id: own ?? idOfGuid(guid, ordinal),
      topic,
      lang: null,
      week: null,
      foreign: own === null,
      unanswered: content.kind !== 'cloze' && saysNothing(content.answer),
      question: { title, content, tags },
    },
  })
}

/** The id of a question that was edited in Anki: one that can be written, or that follows from topic and title. */
function ownId(guid: string, topic: string | null, title: string): string | null {
  const id = idInGuid(guid)
  if (id === null) return null
  return validId(id) ?? (topic !== null && id === deriveId(topic, title) ? id : null)
}
