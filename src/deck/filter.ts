import type { Kind, Level } from '../model/question.ts'
import { type Deck, type DeckCard, type Entry, isWithin } from './deck.ts'
import { isDue } from './deck-card.ts'

export const STATE_FILTERS = [
  'new',
  'due',
  'learning',
  'review',
  'suspended',
  'buried',
  'leech',
  'flagged',
  'draft',
] as const
export type StateFilter = (typeof STATE_FILTERS)[number]

/** What questions are chosen by: any of the values of a kind, and every kind that has values. */
export interface Filters {
  /** Paths, as `resolveTopics` gives them. */
  readonly topics: readonly string[]
  readonly tags: readonly string[]
  readonly levels: readonly Level[]
  readonly kinds: readonly Kind[]
  readonly bankLangs: readonly string[]
  readonly weeks: readonly string[]
  readonly states: readonly StateFilter[]
  /** Absolute paths of bank files, or of folders of them. */
  readonly banks: readonly string[]
}

export const NO_FILTERS: Filters = {
  topics: [],
  tags: [],
  levels: [],
  kinds: [],
  bankLangs: [],
  weeks: [],
  states: [],
  banks: [],
}

/** The entries that the filters let through, in the same order. */
export function filterEntries(deck: Deck, filters: Filters): readonly Entry[] {
  const tags = filters.tags.map(fold)
  return deck.entries.filter(
    entry =>
      any(filters.topics, path => isWithin(entry.question.topic, path)) &&
      any(tags, tag => entry.question.tags.some(own => fold(own) === tag)) &&
      any(filters.levels, level => level === entry.question.level) &&
      any(filters.kinds, kind => kind === entry.question.kind) &&
      any(filters.bankLangs, lang => versions(entry).some(version => isLanguage(version.lang, lang))) &&
      any(filters.weeks, week => week === entry.question.week) &&
      any(filters.banks, path => versions(entry).some(version => isInside(version.file, path))) &&
      (filters.states.length === 0 || entry.cards.some(card => hasState(card, filters.states, deck))),
  )
}

/** Whether the card is in any of the states; none at all asks for nothing. */
export const hasState = (card: DeckCard, states: readonly StateFilter[], deck: Deck): boolean =>
  any(states, state => isInState(card, state, deck))

function isInState(card: DeckCard, state: StateFilter, deck: Deck): boolean {
  switch (state) {
    case 'due':
      return isDue(card, deck.now.at)
    case 'learning':
      return card.status === 'learning' || card.status === 'relearning'
    case 'leech':
      return card.leech
    case 'flagged':
      return card.card.flagged
    default:
      return card.status === state
  }
}

const any = <T>(wanted: readonly T[], fits: (value: T) => boolean): boolean =>
  wanted.length === 0 || wanted.some(fits)

const versions = ({ question, translations }: Entry) => [question, ...translations]

const isLanguage = (lang: string, wanted: string): boolean =>
  fold(lang) === fold(wanted) || fold(lang).startsWith(`${fold(wanted)}-`)

/** Both separators, since the path is as the person's system writes it. */
const isInside = (file: string, path: string): boolean =>
  file === path ||
  (file.startsWith(path) && (/[\\/]$/u.test(path) || /^[\\/]/u.test(file.slice(path.length))))

const fold = (text: string): string => text.normalize('NFC').toLowerCase()
