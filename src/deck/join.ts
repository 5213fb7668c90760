import { gapCard } from '../model/card.ts'
import type { Learner } from '../model/learner.ts'
import { mapView } from '../model/map-view.ts'
import { once } from '../model/once.ts'
import type { BankSummary, QuestionId, QuestionSummary } from '../model/question.ts'
import { type Moment, type StudyDay, studyDay } from '../model/time.ts'
import {
  type Deck,
  type DeckCard,
  type Entry,
  isWithin,
  langAt,
  type Place,
  type Topic,
  topicAt,
} from './deck.ts'
import { deckCard } from './deck-card.ts'

export interface JoinOptions {
  /** Languages of questions, the preferred one first. */
  readonly languages: readonly string[]
  /** Topics to leave out, with everything under them. */
  readonly hide: readonly string[]
  readonly now: Moment
}

/** Puts the questions of all banks and the learner's cards together. */
export function join(banks: readonly BankSummary[], learner: Learner, options: JoinOptions): Deck {
  const { languages, now } = options
  const today = studyDay(now, learner.settings.rolloverHour)
  const places = placesOf(banks, options)
  const made = new Map<QuestionId, Entry>()
  const entryAt = (place: Place): Entry => {
    const known = made.get(place.id)
    if (known) return known
    const entry = makeEntry(place, learner, today)
    made.set(place.id, entry)
    return entry
  }
  const entries = once(() => Array.from(places.values(), entryAt))
  const topics = once(() => topicsOf(banks, places, languages))
  return {
    places,
    get entries() {
      return entries()
    },
    byId: mapView<QuestionId, Entry>({
      size: places.size,
      get: id => {
        const place = places.get(id)
        return place && entryAt(place)
      },
      has: id => places.has(id),
      keys: () => places.keys(),
    }),
    get topics() {
      return topics()
    },
    learner,
    now,
    today,
  }
}

const NONE: readonly never[] = []

/** One question of each language and id: the first that uses an id keeps it. */
function placesOf(
  banks: readonly BankSummary[],
  { languages, hide }: JoinOptions,
): ReadonlyMap<QuestionId, Place> {
  const places = new Map<QuestionId, Place>()
  for (const { outline } of banks) {
    const { ids } = outline
    for (let row = 0; row < ids.length; row++) {
      const id = ids[row] ?? ''
      const known = places.get(id)
      const place = { id, bank: outline, row, translations: NONE }
      places.set(id, known ? withVersion(known, place, languages) : place)
    }
  }
  if (hide.length === 0) return places
  return new Map([...places].filter(([, place]) => !hide.some(path => isWithin(topicAt(place), path))))
}

function withVersion(place: Place, version: Place, languages: readonly string[]): Place {
  const { translations } = place
  const lang = langAt(version)
  if (lang === langAt(place) || translations.some(other => langAt(other) === lang)) return place
  return rankOf(lang, languages) < rankOf(langAt(place), languages)
    ? { ...version, translations: [...translations, { ...place, translations: NONE }] }
    : { ...place, translations: [...translations, version] }
}

function makeEntry(place: Place, learner: Learner, today: StudyDay): Entry {
  const question = questionAt(place)
  return {
    id: place.id,
    question,
    translations: place.translations.map(questionAt),
    cards: cardsOf(question, learner, today),
  }
}

const questionAt = ({ bank, row }: Place): QuestionSummary => bank.question(row)

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
  places: ReadonlyMap<QuestionId, Place>,
  languages: readonly string[],
): ReadonlyMap<string, Topic> {
  const banksOf = byTopic(banks)
  const topics = new Map<string, Topic>()
  for (const place of places.values()) {
    const topic = topicAt(place)
    if (topics.has(topic)) continue
    const about = [...(banksOf.get(topic) ?? [])]
    about.sort((a, b) => rankOf(a.lang, languages) - rankOf(b.lang, languages))
    topics.set(topic, {
      topic,
      title: about[0]?.title ?? topic,
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
