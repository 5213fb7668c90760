import matter from 'gray-matter'
import type { Report } from './findings.ts'
import { lineAt, lineStart, lineText, placeAt, placeIn, type SourceText } from './source-text.ts'
import {
  moveEntries,
  moveNode,
  parseYaml,
  type YamlEntry,
  type YamlFailure,
  type YamlNode,
} from './yaml-tree.ts'

export interface FrontMatter {
  /** In the order of the file, with offsets into the whole text. */
  readonly entries: readonly YamlEntry[]
  /** The first line after it; 0 where there is none. */
  readonly endLine: number
}

const OPENING = /^---[ \t]*(?:([^\s-].*?)[ \t]*)?$/u
const CLOSING = /^---[ \t]*$/mu
const YAML_NAMES = /^ya?ml$/iu
/** gray-matter looks for comments with an expression that is quadratic in blank lines. */
const LONGEST = 20_000

/** Reads the front matter; what is wrong with it is reported, and the questions are read all the same. */
export function readFrontMatter(source: SourceText, report: Report): FrontMatter {
  const none: FrontMatter = { entries: [], endLine: 0 }
  const opening = OPENING.exec(lineText(source, 0))
  if (!opening) return none

  const start = lineStart(source, 1)
  const closing = source.starts.length > 1 ? CLOSING.exec(source.text.slice(start)) : null
  if (!closing) {
    if (/^[\w-]+:(?: |$)/u.test(lineText(source, 1))) {
      report('bank/front-matter', placeIn(source, 0, 0), { reason: 'unclosed' })
    }
    return none
  }
  const endLine = lineAt(source, start + closing.index) + 1
  const language = opening[1]
  if (language !== undefined && !YAML_NAMES.test(language)) {
    const column = lineText(source, 0).indexOf(language)
    report('bank/front-matter-engine', placeIn(source, 0, column), { about: { language } })
    return { entries: [], endLine }
  }
  const yaml = source.text.slice(start, start + closing.index)
  const root = yaml.length > LONGEST ? ({ type: 'failure', at: 0 } as const) : readYaml(yaml)
  if (root === null) return { entries: [], endLine }
  if (root.type === 'mapping') return { entries: moveEntries(root.entries, start), endLine }

  const reason = root.type === 'failure' ? undefined : 'not-mapping'
  report('bank/front-matter', placeAt(source, start + root.at), reason === undefined ? {} : { reason })
  return { entries: [], endLine: firstQuestionIn(yaml) ?? endLine }
}

/** A rule far below may look like the end of a front matter that is never closed: then no question may be lost in it. */
function firstQuestionIn(yaml: string): number | null {
  const heading = /^##[ \t]/mu.exec(yaml)
  return heading ? 1 + (yaml.slice(0, heading.index).match(/\n/gu)?.length ?? 0) : null
}

const refuse = (): never => {
  throw new Error('a bank is data')
}

/**
 * Through gray-matter with every engine but YAML refusing to run, and with options of its own each time: with a shared
 * object its cache gives empty data for a second bad parse. It tells no offsets, so the engine keeps the tree.
 */
function readYaml(yaml: string): YamlNode | YamlFailure | null {
  const trees: (YamlNode | YamlFailure | null)[] = []
  const parse = (text: string): object => {
    trees.push(parseYaml(text))
    return {}
  }
  const engines = { yaml: { parse }, javascript: refuse, js: refuse, coffee: refuse, json: refuse }
  matter(`---\n${yaml}---\n`, { language: 'yaml', delimiters: ['---', '---\n'], engines })
  // The engine is handed the newline before the first line too.
  const tree = trees[0] ?? null
  if (tree?.type === 'failure') return { ...tree, at: Math.max(0, tree.at - 1) }
  return tree && moveNode(tree, -1)
}
