import type { SourceText } from '../bank/source-text.ts'
import type { Draft, SkipReason } from './draft.ts'
import { isAnswerLabel, isMeta, isNumberOnly, isOptionsLabel, isQuestionLabel } from './heading-words.ts'
import type { ParsedMinutes } from './minutes/parse-minutes.ts'
import type { Node } from './node.ts'
import { cleanTitle } from './title.ts'

/** What is being read: the row of nodes, and what has become of each. */
export interface Page {
  readonly source: SourceText
  readonly nodes: readonly Node[]
  /** Nodes that a question was made of, or that were set aside. */
  readonly taken: Set<number>
  readonly drafts: Draft[]
  readonly reasons: Map<number, SkipReason>
  /** The mock interview that a note tells of. */
  minutes: ParsedMinutes | null
  /** Keys that stand together, away from their questions. */
  keys: ReadonlyMap<number, string>
}

/** A heading that names a part of one question. */
const isLabel = (text: string): boolean =>
  isQuestionLabel(cleanTitle(text)) || isAnswerLabel(text) || isOptionsLabel(text) || isNumberOnly(text)

/** A draft with nothing in it but what is given. */
export function draftOf(given: Partial<Draft> & Pick<Draft, 'title' | 'line' | 'dialect'>): Draft {
  return {
    prompt: '',
    kind: 'open',
    options: [],
    answer: '',
    hint: '',
    followUps: [],
    topic: [],
    author: null,
    ref: null,
    kept: null,
    ...given,
  }
}

export function takeNodes({ taken }: Page, from: number, to: number): void {
  for (let at = from; at < to; at++) taken.add(at)
}

/**
 * For every node the clean titles of the headings that it stands under, outermost first; its own is not among them. The
 * document's title and headings about the document name no topic.
 */
export function headingPaths(nodes: readonly Node[]): (at: number) => readonly string[] {
  const paths = knownPaths.get(nodes) ?? pathsOf(nodes)
  knownPaths.set(nodes, paths)
  return at => paths[at] ?? []
}

/** Every reader of a dialect asks for those of the same document. */
const knownPaths = new WeakMap<readonly Node[], readonly (readonly string[])[]>()

interface Opened {
  readonly level: number
  readonly title: string
}

const titlesOf = (open: readonly Opened[]): readonly string[] =>
  open.map(({ title }) => title).filter(title => title !== '')

function pathsOf(nodes: readonly Node[]): readonly (readonly string[])[] {
  const single = nodes.filter(node => node.type === 'heading' && node.level === 1).length === 1
  const paths: (readonly string[])[] = []
  let open: readonly Opened[] = []
  let path: readonly string[] = []
  for (const node of nodes) {
    if (node.type === 'heading') {
      open = open.filter(({ level }) => level < node.level)
      path = titlesOf(open)
    }
    paths.push(path)
    if (node.type === 'heading') {
      const title = cleanTitle(node.text)
      const names = !(single && node.level === 1) && !isMeta(title) && !isLabel(node.text)
      open = [...open, { level: node.level, title: names ? title.replace(/[\s:：]+$/u, '') : '' }]
      path = titlesOf(open)
    }
  }
  return paths
}
