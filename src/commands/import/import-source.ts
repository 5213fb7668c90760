import { printQuestion } from '../../bank/print-question.ts'
import { questionDraft } from '../../bank/question-draft.ts'
import { validId } from '../../bank/question-settings.ts'
import { slug } from '../../bank/slug.ts'
import { failure, UserError } from '../../model/problem.ts'
import type { Dialect, Reading } from '../../notes/draft.ts'
import { questionKey } from '../../notes/match-drafts.ts'
import {
  type AskedElsewhere,
  type HeldElsewhere,
  type ImportPlan,
  type PlannedQuestion,
  planImport,
} from '../../notes/plan-import.ts'
import { isUnanswered, printHead } from '../../notes/print-draft.ts'
import { titleKey } from '../../notes/title.ts'
import type { BankFiles, BankIndex } from '../../ports/banks.ts'
import type { Sources } from '../../ports/sources.ts'
import type { World } from '../../ports/world.ts'
import { parseFile } from '../parse-file.ts'
import { isShipped } from '../shipped.ts'
import type { Found } from './gather.ts'
import { type BankPart, bankParts } from './own-banks.ts'
import { type FromAnki, readFound } from './read-found.ts'

export interface ImportContext {
  readonly world: World
  readonly sources: Sources
  readonly banks: BankFiles
  readonly index: BankIndex
  /** The folder that banks are written to. */
  readonly to: string
  readonly topic: string | null
  readonly tags: readonly string[]
  readonly as: Dialect | null
  /** Keys of what earlier sources of this run ask, with their ids. */
  readonly asked: Map<string, AskedElsewhere>
  /** Ids of all banks and of this run. */
  readonly ids: Set<string>
  /** `<language> <id>` of what earlier sources of this run add. */
  readonly held: Set<string>
  /** The banks of one's own that hold each title, by its key. */
  readonly holders: ReadonlyMap<string, ReadonlySet<string>>
  /** Banks that earlier sources of this run will be written to. */
  readonly claimed: Map<string, string>
}

/** A source with what will become of it. */
export interface PlannedSource {
  readonly source: string
  readonly reading: Reading
  readonly file: string
  /** The topic of its bank. */
  readonly topic: string
  readonly questions: readonly PlannedQuestion[]
  /** The bank's text after the import; null where nothing is to be written. */
  readonly text: string | null
  /** What else came with it where it is Anki's; with the first bank of a source. */
  readonly anki: FromAnki | null
}

/** What will become of a source: one bank, or as many as it was exported from. */
export async function planSource(context: ImportContext, found: Found): Promise<readonly PlannedSource[]> {
  const { reading, anki } = await readFound(found, context)
  const base = found.bank ?? (slug(reading.title ?? 'imported').slice(0, 60) || 'imported')
  const planned: PlannedSource[] = []
  for (const part of bankParts(reading)) {
    const bank = part.name === '' ? base : `${base}/${part.name}`
    const told = planned.length === 0 ? anki : null
    planned.push({ ...(await planBank(context, part, { source: found.source, name: bank })), anki: told })
  }
  return planned
}

async function planBank(
  context: ImportContext,
  part: BankPart,
  { source, name }: { readonly source: string; readonly name: string },
): Promise<Omit<PlannedSource, 'anki'>> {
  const { world, banks } = context
  const reading = context.topic === null ? part.reading : withoutTopic(part.reading, part.topic)
  const target = await targetOf(context, source, name)
  const lang = part.lang ?? world.options.lang ?? target.parsed?.bank.lang ?? languageOf(reading)
  const topic = context.topic ?? target.parsed?.bank.topic ?? (part.topic || target.name)
  const head = printHead({
    topic,
    title:
      reading.note?.title ?? reading.title ?? (part.topic ?? target.name).split('/').at(-1) ?? target.name,
    lang,
    tags: context.tags,
    author: reading.author,
    week: reading.note?.week ?? part.week,
    date: reading.note?.date ?? part.date,
    source,
  })
  const before = target.parsed === null ? head : banks.read(target.file)
  const elsewhere = await askedElsewhere(context, target.file, reading)
  const plan: ImportPlan = planImport({
    drafts: reading.drafts,
    name: target.name.replaceAll('/', '-'),
    lang,
    topic,
    bank: { text: before, questions: target.parsed?.questions ?? [] },
    elsewhere,
    ids: context.ids,
    holder: await heldElsewhere(context, { lang, reading }),
  })
  for (const { draft, id, status } of plan.questions) {
    context.asked.set(questionKey(draft), { id, draft: isUnanswered(draft) })
    context.ids.add(id)
    if (status === 'new') context.held.add(`${lang} ${id}`)
  }
  const text = plan.text === before ? null : plan.text
  return { source, reading, file: target.file, topic, questions: plan.questions, text }
}

/** Under another topic than it was exported from: ids that follow from the topic go as well. */
function withoutTopic(reading: Reading, topic: string | null): Reading {
  return {
    ...reading,
    drafts: reading.drafts.map(draft =>
      draft.kept?.topic === topic
        ? { ...draft, kept: { ...draft.kept, topic: null, id: validId(draft.kept.id ?? '') } }
        : draft,
    ),
  }
}

/** What other banks have under the ids that a source names. */
async function heldElsewhere(
  { world, banks, index, held }: ImportContext,
  { lang, reading }: { readonly lang: string; readonly reading: Reading },
): Promise<(id: string) => HeldElsewhere | null> {
  const wanted = new Set(reading.drafts.flatMap(({ kept }) => kept?.id ?? []))
  // An id that another program gave is not one question in two languages.
  const foreign = new Set(reading.drafts.flatMap(({ kept }) => (kept?.foreign && kept.id) || []))
  const found = new Map<string, HeldElsewhere>()
  if (wanted.size === 0) return () => null
  for (const bank of index.banks) {
    const ids = bank.lang === lang ? wanted : foreign
    if (!bank.questions.some(({ id }) => ids.has(id))) continue
    const isOwn = !isShipped(world, index.roots, bank.file)
    for (const question of await banks.questions(bank.file)) {
      if (!ids.has(question.id) || found.has(question.id)) continue
      found.set(question.id, {
        // Its parts are named as the source's would be: only what they say is compared.
        markdown: isOwn ? printQuestion({ ...questionDraft(question), lang, id: null, topic: null }) : null,
      })
    }
  }
  return id => found.get(id) ?? (held.has(`${lang} ${id}`) ? { markdown: null } : null)
}

/** The bank that a source was imported into before, else one of its own: another's is never written into. */
async function targetOf(
  { world, banks, sources, to, claimed }: ImportContext,
  source: string,
  wanted: string,
) {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}-${number}`
    const file = world.resolve(`${to}/${name}.md`)
    if (claimed.has(file)) continue
    if (!sources.contains(to, file)) throw new UserError(failure('import/outside', { file, folder: to }))
    const parsed = banks.exists(file) ? await parseFile(banks, file) : null
    if (parsed !== null && !sameSource(parsed.bank.source, source)) continue
    claimed.set(file, source)
    return { name, file, parsed }
  }
}

/** Also where it was named from another folder. */
function sameSource(known: string | null, source: string): boolean {
  if (known === null) return false
  const [one, other] = [known, source].map(path => path.replace(/^(?:\.{1,2}\/)+/u, ''))
  if (one === undefined || other === undefined) return false
  return one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`)
}

/** The banks of one's own that hold each title. */
export function holdersOf(world: World, index: BankIndex): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>()
  for (const bank of index.banks) {
    if (isShipped(world, index.roots, bank.file)) continue
    for (const { title } of bank.questions) {
      const key = titleKey(title)
      const files = holders.get(key)
      if (files) files.add(bank.file)
      else holders.set(key, new Set([bank.file]))
    }
  }
  return holders
}

/** What of a reading is asked in other banks of one's own. Texts are read only where a title is the same. */
async function askedElsewhere(
  { banks, holders, asked }: ImportContext,
  file: string,
  { drafts }: Reading,
): Promise<(key: string) => AskedElsewhere | null> {
  const files = new Set(drafts.flatMap(({ title }) => [...(holders.get(titleKey(title)) ?? [])]))
  files.delete(file)
  const keys = new Map<string, AskedElsewhere>()
  for (const other of files) {
    for (const question of await banks.questions(other)) keys.set(questionKey(question), question)
  }
  return key => keys.get(key) ?? asked.get(key) ?? null
}

/** Korean where a good part of the titles is. */
function languageOf({ drafts, title }: Reading): string {
  const titles = [...drafts.map(draft => draft.title), title ?? '']
  const korean = titles.filter(text => /\p{Script=Hangul}/u.test(text)).length
  return korean * 3 >= titles.length ? 'ko' : 'en'
}
