import { gapCard } from '../model/card.ts'
import type { Learner } from '../model/learner.ts'
import type { BankSummary, QuestionId, QuestionSummary } from '../model/question.ts'
import { type Moment, type StudyDay, studyDay } from '../model/time.ts'
import { type Deck, type DeckCard, type Entry, isWithin, type Topic } from './deck.ts'
import { deckCard } from './deck-card.ts'

export interface JoinOptions {
  /** Languages of questions, the preferred one first. */
  readonly languages: readonly string[]
  /** Topics to leave out, with everything under them. */
  readonly hide: readonly string[]
  readonly now: Moment
}

/** An entry while versions are still added to it. */
interface Gathered {
  readonly id: QuestionId
  question: QuestionSummary
  translations: readonly QuestionSummary[]
  cards: readonly DeckCard[]
}

const NONE: readonly never[] = []

/** Puts the questions of all banks and the learner's cards together. */
export function join(banks: readonly BankSummary[], learner: Learner, options: JoinOptions): Deck {
  const { languages, hide, now } = options
  const today = studyDay(now, learner.settings.rolloverHour)
  const byId = gather(banks, languages)
  const entries: Entry[] = []
  for (const entry of byId.values()) {
    const { id, question } = entry
    if (hide.some(path => isWithin(question.topic, path))) {
      byId.delete(id)
      continue
    }
    entry.cards = cardsOf(question, learner, today)
    entries.push(entry)
  }
  return { entries, byId, topics: topicsOf(banks, entries, languages), learner, now, today }
}

/** One question of each language and id: the first that uses an id keeps it. */
function gather(banks: readonly BankSummary[], languages: readonly string[]): Map<QuestionId, Gathered> {
  const byId = new Map<QuestionId, Gathered>()
  for (const bank of banks) {
    for (const question of bank.questions) {
      const known = byId.get(question.id)
      if (known) addVersion(known, question, languages)
      else byId.set(question.id, { id: question.id, question, translations: NONE, cards: NONE })
    }
  }
  return byId
}

function addVersion(entry: Gathered, version: QuestionSummary, languages: readonly string[]): void {
  const { question, translations } = entry
  if (question.lang === version.lang || translations.some(({ lang }) => lang === version.lang)) return
  const better = rankOf(version.lang, languages) < rankOf(question.lang, languages)
  entry.question = better ? version : question
  entry.translations = [...translations, better ? question : version]
}

function cardsOf(
  { id, gaps, draft }: QuestionSummary,
  learner: Learner,
  today: StudyDay,
): readonly DeckCard[] {
  if (gaps.length === 0) return [deckCard(learner, id, today, draft)]
  return gaps.map(gap => deckCard(learner, gapCard(id, gap), today, draft))
}

/** `ko-KR` is as good as `ko`. */
function rankOf(lang: string, languages: readonly string[]): number {
  const at = languages.findIndex(wanted => lang === wanted || lang.startsWith(`${wanted}-`))
  return at === -1 ? languages.length : at
}

/** The topics that have a question, in the banks' order. */
function topicsOf(
  banks: readonly BankSummary[],
  entries: readonly Entry[],
  languages: readonly string[],
): ReadonlyMap<string, Topic> {
  const banksOf = byTopic(banks)
  const topics = new Map<string, Topic>()
  for (const { question } of entries) {
    if (topics.has(question.topic)) continue
    const about = [...(banksOf.get(question.topic) ?? [])]
    about.sort((a, b) => rankOf(a.lang, languages) - rankOf(b.lang, languages))
    topics.set(question.topic, {
      topic: question.topic,
      title: about[0]?.title ?? question.topic,
      titles: about.map(bank => bank.title),
      after: about.flatMap(bank => bank.after),
    })
  }
  return topics
}

function byTopic(banks: readonly BankSummary[]): ReadonlyMap<string, readonly BankSummary[]> {
  const topics = new Map<string, BankSummary[]>()
  for (const bank of banks) {
    const known = topics.get(bank.topic)
    if (known) known.push(bank)
    else topics.set(bank.topic, [bank])
  }
  return topics
}
