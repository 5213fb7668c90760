import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { parseBank } from '../../src/bank/parse-bank.ts'
import type { ParsedBank } from '../../src/bank/parsed-bank.ts'
import { lintStyle } from '../../src/lint/lint-style.ts'
import { parseGlossary } from '../../src/model/glossary.ts'

const BUILT_IN = new URL('../../questions/glossary.yaml', import.meta.url)
export const glossary = parseGlossary(load(readFileSync(BUILT_IN, 'utf8')))

/** A bank by the language folder and the topic that its file name says. */
export function bankOf(text: string, file = 'ko/test.md'): ParsedBank {
  const [lang = 'ko', topic = 'test'] = file.replace(/\.md$/u, '').split('/')
  return parseBank({ file, bytes: new TextEncoder().encode(text), topic, lang })
}

/** Where a rule finds something in the first bank: `line:column`, and the reason where there is one. */
export function found(code: string, ...banks: readonly ParsedBank[]): readonly string[] {
  return lintStyle(banks, glossary)
    .filter(problem => problem.code === code && problem.file === banks[0]?.bank.file)
    .map(({ line, column, reason }) => `${line}:${column}${reason === undefined ? '' : ` ${reason}`}`)
}

export interface Example {
  /** The bank as it is written; a second one is what it is read together with. */
  readonly text: string
  readonly file?: string
  readonly beside?: { readonly text: string; readonly file: string }
}

/** What a rule finds in bad examples, and good ones in which it finds nothing. */
export interface Shown {
  readonly bad: readonly (Example & { readonly found: readonly string[] })[]
  readonly good: readonly Example[]
}

export const banksOf = ({ text, file, beside }: Example): readonly ParsedBank[] => [
  bankOf(text, file),
  ...(beside ? [bankOf(beside.text, beside.file)] : []),
]

export const EN = 'en/test.md'
