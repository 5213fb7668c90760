import type { CardId } from '../model/card.ts'
import type { Problem } from '../model/problem.ts'
import type { BankSummary, Question } from '../model/question.ts'

/** A folder or file that banks are read from. */
export interface BankRoot {
  readonly path: string
  readonly origin: 'builtin' | 'working' | 'home' | 'environment' | 'option' | 'config'
}

export interface BankIndex {
  readonly roots: readonly BankRoot[]
  readonly banks: readonly BankSummary[]
  /** Folders and files that could not be read; what is wrong inside a bank is counted in its summary. */
  readonly problems: readonly Problem[]
  /** Whether the place that held the card last was read completely this time, so that its absence proves something. */
  wasRead(card: CardId): boolean
}

/** A bank as its file holds it, before it is parsed. */
export interface BankSource {
  readonly file: string
  readonly bytes: Uint8Array
  /** The bytes as text, where they are UTF-8 and the edge has read them already. */
  readonly text?: string | null
  /** The path under its root, without `.md` and the language folder. */
  readonly topic: string
  /** The language folder, null where there is none. */
  readonly lang: string | null
}

export interface BankFiles {
  /** All banks that the configuration names, from the cache where a file has not changed since. */
  index(): Promise<BankIndex>
  /** Every question of a bank, read from the file itself. A UserError where it can't be read. */
  questions(file: string): Promise<readonly Question[]>
  /** The whole text as decoded from UTF-8 and with its BOM, if it has one. A UserError where it can't be read. */
  read(file: string): string
  /** Whole or not at all: to a temporary file, fsynced, then renamed. */
  write(file: string, text: string): void
  /** As many writes; what was written before one that failed stays. */
  writeAll(files: readonly { readonly file: string; readonly text: string }[]): void
  exists(file: string): boolean
  /** A UserError where it can't be removed. */
  remove(file: string): void
  /** Files of the banks in sight that lie at these paths, whatever links lead there. */
  under(paths: readonly string[]): readonly string[]
  /** A UserError where it can't be read. */
  source(file: string): BankSource
}
