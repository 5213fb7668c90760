import type { Deck, Entry } from '../deck/deck.ts'
import type { PastReview } from '../memory/history.ts'
import type { CardId } from '../model/card.ts'
import type { FollowUp } from '../model/question.ts'
import { toIso } from '../model/time.ts'
import type { QuestionPortrait } from '../view/question-portrait.ts'
import { cardFields, questionFields } from './question-fields.ts'

/** The whole question, as `show --json` has it. */
export function showFields(deck: Deck, entry: Entry, portrait: QuestionPortrait) {
  const { question, words, cards, reviews } = portrait
  const own = new Set(entry.cards.map(({ card }) => card.id))
  return {
    ...questionFields(deck, entry),
    prompt: question.prompt,
    answer: question.answer,
    explanation: question.explanation,
    options: 'options' in question ? question.options : [],
    items: 'items' in question ? question.items : [],
    gaps: 'gaps' in question ? question.gaps : [],
    accept: 'accept' in question ? question.accept : null,
    keyPoints: question.keyPoints.map(({ text, optional }, at) => ({
      text,
      optional,
      words: [...new Set((words[at] ?? []).flat(2))],
    })),
    followUps: question.followUps.map(followUp => followUpFields(followUp, portrait)),
    hint: question.hint === '' ? null : question.hint,
    sources: question.sources,
    flagged: cards.some(({ flagged }) => flagged),
    note: cards.find(({ note }) => note !== null)?.note ?? null,
    reviews: reviews.filter(({ card }) => own.has(card)).map(reviewFields),
  }
}

interface FollowUpFields {
  readonly id: CardId
  readonly [field: string]: unknown
}

/** One that points at another question has no card of its own. */
function followUpFields(
  { id, text, answer, on, ask, followUps }: FollowUp,
  portrait: QuestionPortrait,
): FollowUpFields {
  const card = portrait.cards.find(({ standing }) => standing.card === id)
  return {
    id,
    text,
    answer,
    on,
    ask,
    ...(card && cardFields(card.standing)),
    reviews: portrait.reviews.filter(review => review.card === id).map(reviewFields),
    followUps: followUps.map(deeper => followUpFields(deeper, portrait)),
  }
}

const reviewFields = ({ card, at, rating, seconds, interval, verdict, mode }: PastReview) => ({
  card,
  at: toIso(at),
  rating,
  seconds,
  interval,
  verdict,
  mode,
})
