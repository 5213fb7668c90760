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

/** Whether everything is let through. */
export const isUnfiltered = (filters: Filters): boolean =>
  Object.values(filters).every(wanted => wanted.length === 0)

/** The entries that the filters let through, in the same order. */
export function filterEntries(deck: Deck, filters: Filters): readonly Entry[] {
  const claims = [
    ...claim(filters.topics, (path, { question }) => isWithin(question.topic, path)),
    ...claim(filters.tags.map(fold), (tag, { question }) => question.tags.some(own => fold(own) === tag)),
    ...claim(filters.levels, (level, { question }) => level === question.level),
    ...claim(filters.kinds, (kind, { question }) => kind === question.kind),
    ...claim(filters.bankLangs, (lang, entry) =>
      versions(entry).some(version => isLanguage(version.lang, lang)),
    ),
    ...claim(filters.weeks, (week, { question }) => week === question.week),
    ...claim(filters.banks, (path, entry) => versions(entry).some(({ file }) => isInside(file, path))),
    ...claim(filters.states, (state, { cards }) => cards.some(card => isInState(card, state, deck))),
  ]
  return claims.length === 0
    ? deck.entries
    : deck.entries.filter(entry => claims.every(isTrueOf => isTrueOf(entry)))
}

type Claim = (entry: Entry) => boolean

/** That one of the values fits; no claim where none is asked for, so that an unfiltered start asks nothing of any entry. */
const claim = <T>(wanted: readonly T[], fits: (value: T, entry: Entry) => boolean): readonly Claim[] =>
  wanted.length === 0 ? [] : [entry => wanted.some(value => fits(value, entry))]

/** Whether the card is in any of the states; none at all asks for nothing. */
export const hasState = (card: DeckCard, states: readonly StateFilter[], deck: Deck): boolean =>
  states.length === 0 || states.some(state => isInState(card, state, deck))

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

const versions = ({ question, translations }: Entry) => [question, ...translations]

const isLanguage = (lang: string, wanted: string): boolean =>
  fold(lang) === fold(wanted) || fold(lang).startsWith(`${fold(wanted)}-`)

/** Both separators, since the path is as the person's system writes it. */
const isInside = (file: string, path: string): boolean =>
  file === path ||
  (file.startsWith(path) && (/[\\/]$/u.test(path) || /^[\\/]/u.test(file.slice(path.length))))

const fold = (text: string): string => text.normalize('NFC').toLowerCase()
