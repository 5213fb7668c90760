import { textSimilarity } from '../bank/text-similarity.ts'
import type { Question } from '../model/question.ts'
import type { Draft } from './draft.ts'
import type { Imprints } from './imprint.ts'
import { titleKey } from './title.ts'

/** A bank as it is, or as an import would begin it. */
export interface BankState {
  readonly text: string
  readonly questions: readonly Question[]
}

/** A question is known again by its title and what is shown with it: many have the same title. */
export const questionKey = ({ title, prompt }: { readonly title: string; readonly prompt: string }): string =>
  `${titleKey(title)}\u0000${titleKey(prompt)}`

/** The same for a draft, which may name its id. */
export const draftKey = (draft: Draft): string =>
  draft.kept?.id === undefined || draft.kept.id === null ? questionKey(draft) : `#${draft.kept.id}`

/** Which question of the bank each draft is: by what it asks, else by a title that was mended in the source. */
export function matchDrafts(
  { drafts, bank }: { readonly drafts: readonly Draft[]; readonly bank: BankState },
  imprints: Imprints,
): ReadonlyMap<Draft, Question> {
  const matches = new Map<Draft, Question>()
  const byId = new Map(bank.questions.map(question => [question.id, question]))
  const byKey = new Map<string, Question[]>()
  for (const question of bank.questions) {
    const key = questionKey(question)
    const others = byKey.get(key)
    if (others) others.push(question)
    else byKey.set(key, [question])
  }
  const free = new Set(bank.questions)
  const byTitle = new Map<string, Question[]>()
  const take = (draft: Draft, question: Question | undefined): void => {
    if (!question) return
    matches.set(draft, question)
    free.delete(question)
  }
  const done = new Set<string>()
  for (const draft of drafts) {
    const key = draftKey(draft)
    if (done.has(key)) continue
    done.add(key)
    const id = draft.kept?.id ?? null
    if (id !== null) {
      take(draft, byId.get(id))
      continue
    }
    take(
      draft,
      byKey.get(key)?.find(question => free.has(question)),
    )
  }
  // What names its id is that question or none.
  const left = drafts.filter(draft => !matches.has(draft) && (draft.kept?.id ?? null) === null)
  for (const question of free) {
    const key = titleKey(question.title)
    const others = byTitle.get(key)
    if (others) others.push(question)
    else byTitle.set(key, [question])
  }
  for (const draft of left) {
    const same =
      byTitle
        .get(titleKey(draft.title))
        ?.filter(question => free.has(question) && imprints.has(question.id)) ?? []
    if (same.length === 1) take(draft, optionsFolded(draft, same[0]) ? same[0] : undefined)
  }
  mended(left, matches, { free, imprints, take })
  return matches
}

/** Options that can't be chosen from stand in the bank's prompt. */
const optionsFolded = (draft: Draft, question: Question | undefined): boolean =>
  question !== undefined && (draft.options.length > 0 || textSimilarity(draft.prompt, question.prompt) > 0.5)

/** Beyond this many it would take long to compare them all. */
const MOST_COMPARED = 300
const ALIKE = 0.8

function mended(
  drafts: readonly Draft[],
  matches: ReadonlyMap<Draft, Question>,
  {
    free,
    imprints,
    take,
  }: {
    readonly free: ReadonlySet<Question>
    readonly imprints: Imprints
    readonly take: (draft: Draft, question: Question) => void
  },
): void {
  const candidates = [...free].filter(({ id }) => imprints.has(id))
  const left = drafts.filter(draft => !matches.has(draft))
  if (candidates.length === 0 || candidates.length * left.length > MOST_COMPARED * MOST_COMPARED) return
  for (const draft of left) {
    let best: Question | null = null
    let score = ALIKE
    for (const question of candidates) {
      if (!free.has(question)) continue
      const alike = textSimilarity(draft.title, question.title) * (draft.prompt === question.prompt ? 1 : 0.9)
      if (alike > score) [best, score] = [question, alike]
    }
    if (best) take(draft, best)
  }
}
