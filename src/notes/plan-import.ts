import { appendQuestion, removeQuestion, replaceQuestion } from '../bank/edit-bank.ts'
import { printQuestion } from '../bank/print-question.ts'
import { slug, uniqueIds } from '../bank/slug.ts'
import type { Question } from '../model/question.ts'
import type { Draft } from './draft.ts'
import { type Imprints, imprintOf, readImprints, withImprints } from './imprint.ts'
import { type BankState, draftKey, matchDrafts, questionKey } from './match-drafts.ts'
import { isUnanswered, printDraft } from './print-draft.ts'

export type Status = 'new' | 'changed' | 'same' | 'duplicate' | 'edited'

export interface PlannedQuestion {
  readonly draft: Draft
  readonly id: string
  readonly status: Status
  /** What the bank has and what the import would write, where they differ and the bank's copy was edited. */
  readonly difference: { readonly bank: string; readonly source: string } | null
}

/** A question that another bank of one's own asks. */
export interface AskedElsewhere {
  readonly id: string
  readonly draft: boolean
}

export interface ImportRequest {
  readonly drafts: readonly Draft[]
  /** What ids begin with. */
  readonly name: string
  readonly lang: string
  readonly topic: string
  readonly bank: BankState
  readonly elsewhere: (key: string) => AskedElsewhere | null
  /** Ids of all banks. */
  readonly ids: ReadonlySet<string>
  /** Another bank's question of this id and language, for what names its id. */
  readonly holder?: (id: string) => HeldElsewhere | null
}

/** A question with the id that a source names, in another bank. */
export interface HeldElsewhere {
  /** As it would be written anew; null where it came with quiz and is not one's own. */
  readonly markdown: string | null
}

export interface ImportPlan {
  readonly questions: readonly PlannedQuestion[]
  /** The bank after the import; the same text where nothing changes. */
  readonly text: string
}

/** What an import would do to its bank. Doing it twice is doing it once. */
export function planImport(request: ImportRequest): ImportPlan {
  const imprints = readImprints(request.bank.text)
  const matches = matchDrafts(request, imprints)
  const unique = idMaker(request, imprints)
  const seen = new Map<string, string>()
  const written = new Map(imprints)
  const appended: string[] = []
  const replaced = new Map<string, { readonly question: Question; readonly markdown: string }>()
  const blockOf = blocksOf(request.bank.text)
  const questions = request.drafts.map((draft): PlannedQuestion => {
    const key = draftKey(draft)
    const first = seen.get(key)
    if (first !== undefined) return { draft, id: first, status: 'duplicate', difference: null }
    const match = matches.get(draft)
    const planned = match
      ? compare(request, draft, match, { bank: blockOf(match), recorded: imprints.get(match.id) })
      : unmatched(request, draft, { imprints, unique })
    seen.set(key, planned.id)
    if (planned.status === 'new' || planned.status === 'changed') {
      const markdown = printed(request, draft, planned.id)
      written.set(planned.id, imprintOf(markdown))
      if (match) replaced.set(match.id, { question: match, markdown })
      else appended.push(markdown)
    }
    return planned
  })
  return {
    questions,
    text: bankText(request.bank.text, {
      appended,
      replaced: [...replaced.values()],
      imprints: written,
      before: imprints,
    }),
  }
}

const printed = ({ lang, topic }: ImportRequest, draft: Draft, id: string): string =>
  printDraft(draft, { id, lang, topic })

/** Gives the texts of questions in their bank, whose lines are cut once for all of them. */
function blocksOf(text: string): (question: Question) => string {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u)
  return ({ place, endLine }) => lines.slice(place.line - 1, endLine).join('\n')
}

function compare(
  request: ImportRequest,
  draft: Draft,
  question: Question,
  { bank, recorded }: { readonly bank: string; readonly recorded: string | undefined },
): PlannedQuestion {
  const { id } = question
  const source = printed(request, draft, id).trim()
  const isUntouched = recorded === imprintOf(bank)
  const fresh = imprintOf(source)
  const planned = (status: Status): PlannedQuestion => ({
    draft,
    id,
    status,
    difference: status === 'edited' ? { bank, source } : null,
  })
  if (fresh === imprintOf(bank)) return planned('same')
  if (!isUntouched) return planned('edited')
  // An answer that came from elsewhere is not given up for none.
  return planned(isUnanswered(draft) && !question.draft ? 'same' : 'changed')
}

function unmatched(
  request: ImportRequest,
  draft: Draft,
  { imprints, unique }: { readonly imprints: Imprints; readonly unique: (draft: Draft) => string },
): PlannedQuestion {
  const planned = (id: string, status: Status): PlannedQuestion => ({ draft, id, status, difference: null })
  const own = draft.kept?.id ?? null
  if (own !== null) {
    const held = request.holder?.(own) ?? null
    if (held) return heldElsewhere(request, draft, { id: own, held })
    // It was imported once and taken out of the bank since: that was meant.
    if (imprints.get(own) === imprintOf(printed(request, draft, own))) return planned(own, 'edited')
    const other = draft.kept?.foreign ? request.elsewhere(questionKey(draft)) : null
    return other && !(other.draft && !isUnanswered(draft))
      ? planned(other.id, 'duplicate')
      : planned(own, 'new')
  }
  if (draft.ref !== null && request.ids.has(draft.ref)) return planned(draft.ref, 'duplicate')
  const other = request.elsewhere(questionKey(draft))
  // What another week left open is answered here.
  const isAnsweredNow = other?.draft === true && !isUnanswered(draft)
  if (other !== null && !isAnsweredNow) return planned(other.id, 'duplicate')
  const removed = baseId(request.name, draft)
  // It was imported once and taken out of the bank since: that was meant.
  if (imprints.has(removed) && imprints.get(removed) === imprintOf(printed(request, draft, removed)))
    return planned(removed, 'edited')
  return planned(unique(draft), 'new')
}

/** Another bank's copy is never written: it is the same, or the difference is shown. */
function heldElsewhere(
  request: ImportRequest,
  draft: Draft,
  { id, held }: { readonly id: string; readonly held: HeldElsewhere },
): PlannedQuestion {
  const { lang } = request
  const source = draft.kept ? printQuestion({ ...draft.kept.question, lang }).trim() : ''
  const bank = held.markdown?.trim() ?? source
  return bank === source
    ? { draft, id, status: 'duplicate', difference: null }
    : { draft, id, status: 'edited', difference: { bank, source } }
}

const LONGEST_ID = 90

const baseId = (name: string, { title }: Draft): string =>
  `${name}-${slug(title)}`.slice(0, LONGEST_ID).replace(/[-\ud800-\udfff]+$/u, '')

function idMaker({ name, bank, ids }: ImportRequest, imprints: Imprints): (draft: Draft) => string {
  const derive = uniqueIds()
  const own = new Set([...imprints.keys(), ...bank.questions.map(({ id }) => id)])
  return draft => {
    let { id } = derive(baseId(name, draft))
    while (own.has(id) || ids.has(id)) ({ id } = derive(baseId(name, draft)))
    own.add(id)
    return id
  }
}

interface Changes {
  readonly appended: readonly string[]
  readonly replaced: readonly { readonly question: Question; readonly markdown: string }[]
  readonly imprints: Imprints
  readonly before: Imprints
}

function bankText(text: string, { appended, replaced, imprints, before }: Changes): string {
  if (appended.length === 0 && replaced.length === 0) return text
  // From the end, so that the places above stay where they are.
  const upwards = [...replaced].sort((a, b) => b.question.place.line - a.question.place.line)
  let changed = text
  for (const { question, markdown } of upwards) changed = replaceQuestion(changed, question, markdown)
  if (appended.length > 0) changed = appendQuestion(changed, appended.join('\n'))
  return imprints.size === before.size && replaced.length === 0 ? changed : withImprints(changed, imprints)
}

/** The bank without the questions that an import wrote and nobody edited since; null where nothing is left of it. */
export function undoImport({ text, questions }: BankState): {
  readonly text: string | null
  readonly removed: readonly Question[]
  readonly kept: readonly Question[]
} {
  const imprints = readImprints(text)
  const blockOf = blocksOf(text)
  const removed = questions.filter(question => imprints.get(question.id) === imprintOf(blockOf(question)))
  const kept = questions.filter(question => !removed.includes(question))
  if (removed.length > 0 && kept.length === 0) return { text: null, removed, kept }
  let changed = text
  for (const question of removed.toReversed()) changed = removeQuestion(changed, question)
  const left = new Map([...imprints].filter(([id]) => kept.some(question => question.id === id)))
  return { text: removed.length === 0 ? text : withImprints(changed, left), removed, kept }
}
