import { type CardId, questionOfCard } from '../model/card.ts'
import type { Seen } from '../model/learner.ts'
import type { BankSummary, QuestionId, QuestionSummary } from '../model/question.ts'
import { describeCards } from './describe-cards.ts'
import { type FreshQuestion, type LostQuestion, matchQuestions } from './match-questions.ts'
import { siblingMoves } from './sibling-moves.ts'

export interface RelinkInput {
  /** What each card looked like when it was last reviewed. */
  readonly seen: ReadonlyMap<CardId, Seen>
  readonly banks: readonly BankSummary[]
  /** Whether the place that held a card has been read completely, so that its absence proves something. */
  readonly wasRead: (card: CardId, seen: Seen) => boolean
  /** Cards with a history. */
  readonly known: ReadonlySet<CardId>
}

/** `to` takes over everything under `from`, gaps and follow-ups included. */
export interface Relink {
  readonly from: CardId
  readonly to: CardId
  /** The title of the question as it is now. */
  readonly title: string
}

export interface Relinks {
  /** To be applied one after another. */
  readonly relinks: readonly Relink[]
  /** Histories that may belong to one of several questions, or to one that is not alike enough. */
  readonly unclear: readonly { readonly from: QuestionId; readonly candidates: readonly QuestionId[] }[]
}

/** Finds where the history of questions, gaps and follow-ups has to go that have another id now. */
export function findRelinks(input: RelinkInput): Relinks {
  const present = versionsById(input.banks)
  const histories = historiesOf(input)
  const fresh = [...present].filter(([id]) => !histories.has(id)).map(([id, versions]) => ({ id, versions }))
  const lost = [...histories.values()].filter(history => !present.has(history.id) && history.proven)
  const { clear, unclear } = matchQuestions(lost.flatMap(asLost), fresh)

  const relinks: Relink[] = []
  for (const [from, { id, versions }] of clear) relinks.push({ from, to: id, title: titleOf(versions) })
  for (const history of histories.values()) {
    const moved: FreshQuestion | undefined = clear.get(history.id)
    const id = moved?.id ?? history.id
    const versions = moved?.versions ?? present.get(id)
    if (versions && history.proven) relinks.push(...renumber(id, versions, history))
  }
  return { relinks, unclear }
}

const titleOf = ([first]: readonly QuestionSummary[]): string => first?.title ?? ''

function versionsById(banks: readonly BankSummary[]): ReadonlyMap<QuestionId, readonly QuestionSummary[]> {
  const byId = new Map<QuestionId, QuestionSummary[]>()
  for (const { questions } of banks) {
    for (const question of questions) {
      const versions = byId.get(question.id)
      if (versions) versions.push(question)
      else byId.set(question.id, [question])
    }
  }
  return byId
}

/** Everything that is known of one question and of what belongs to it. */
interface History {
  readonly id: QuestionId
  proven: boolean
  /** By what follows the question's id in the card's: '', `/1`, `~2`, `~2~1`. */
  readonly looks: Map<string, Seen>
}

function historiesOf({ seen, known, wasRead }: RelinkInput): ReadonlyMap<QuestionId, History> {
  const histories = new Map<QuestionId, History>()
  for (const card of known) {
    const id = questionOfCard(card)
    const history = histories.get(id) ?? { id, proven: false, looks: new Map<string, Seen>() }
    histories.set(id, history)
    const look = seen.get(card)
    if (!look) continue
    history.looks.set(card.slice(id.length), look)
    history.proven ||= wasRead(card, look)
  }
  return histories
}

/** A gap's fingerprint is its question's; a follow-up alone tells nothing of its question. */
function asLost({ id, looks }: History): readonly LostQuestion[] {
  const own = looks.get('')
  if (own) return [{ id, title: own.title, fingerprint: own.fingerprint }]
  for (const [suffix, look] of looks) {
    if (suffix.startsWith('/')) return [{ id, title: null, fingerprint: look.fingerprint }]
  }
  return []
}

/** Gaps, follow-ups and follow-ups of follow-ups that stand under another number now. */
function renumber(
  id: QuestionId,
  versions: readonly QuestionSummary[],
  { looks }: History,
): readonly Relink[] {
  if (looks.size === 0 || (looks.size === 1 && looks.has(''))) return []
  const known = new Map([...looks].map(([suffix, { title }]) => [suffix, [title]] as const))
  const current = new Map<string, string[]>()
  for (const { card, title } of versions.flatMap(describeCards)) {
    const suffix = card.slice(id.length)
    const texts = current.get(suffix)
    if (texts) texts.push(title)
    else current.set(suffix, [title])
  }
  const title = titleOf(versions)
  return [
    ...renumberUnder({ prefix: '', separator: '/', known, current }),
    ...renumberUnder({ prefix: '', separator: '~', known, current }),
  ].map(([from, to]) => ({ from: id + from, to: id + to, title }))
}

interface Level {
  readonly prefix: string
  readonly separator: '/' | '~'
  readonly known: ReadonlyMap<string, readonly string[]>
  readonly current: ReadonlyMap<string, readonly string[]>
}

function renumberUnder(level: Level): readonly (readonly [string, string])[] {
  const { prefix, separator, known, current } = level
  const before = numbered(known, prefix, separator)
  if (before.size === 0) return []
  const moves = siblingMoves(
    new Map([...before].map(([number, [text = '']]) => [number, text] as const)),
    numbered(current, prefix, separator),
  )
  const steps = moves.map(([from, to]) => [prefix + separator + from, prefix + separator + to] as const)
  if (separator === '/') return steps
  const deeper = [...before.keys()].flatMap(number => {
    const parent = moves.reduce((at, [from, to]) => (at === from ? to : at), number)
    const moved =
      parent === number ? known : underOtherNumber(known, `${prefix}~${number}~`, `${prefix}~${parent}~`)
    return renumberUnder({ ...level, known: moved, prefix: `${prefix}~${parent}` })
  })
  return [...steps, ...deeper]
}

/** The texts of the siblings directly under `prefix`, by number. */
function numbered(
  texts: ReadonlyMap<string, readonly string[]>,
  prefix: string,
  separator: string,
): ReadonlyMap<number, readonly string[]> {
  const siblings = new Map<number, readonly string[]>()
  const start = prefix + separator
  for (const [suffix, text] of texts) {
    const number = suffix.startsWith(start) ? suffix.slice(start.length) : ''
    if (/^\d+$/u.test(number)) siblings.set(Number(number), text)
  }
  return siblings
}

/** What was known under a follow-up that has moved, as if it had always been where it is now. */
function underOtherNumber(
  texts: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string,
): ReadonlyMap<string, readonly string[]> {
  const moved = [...texts].filter(([suffix]) => suffix.startsWith(from))
  return new Map(moved.map(([suffix, text]) => [to + suffix.slice(from.length), text] as const))
}
