import { existsSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { type Problem, UserError } from '../model/problem.ts'
import type { Question } from '../model/question.ts'
import type { BankFiles, BankSource } from '../ports/banks.ts'
import type { Clock } from '../ports/clock.ts'
import { readBankCache, stampOf, writeBankCache } from './bank-cache.ts'
import { type BankParser, indexBanks } from './bank-index.ts'
import { bankRoots, type RootSources } from './bank-roots.ts'
import { type FoundBank, topicOf, type Walk, walkBanks } from './bank-walk.ts'
import { makeFolder, replaceFile, replaceFiles } from './durable.ts'
import { fileFailure } from './file-failure.ts'
import { createWasRead } from './lost-ids.ts'
import { openQuestionCache } from './question-cache.ts'
import { utf8Text } from './utf8-text.ts'

export interface BankFilesOptions {
  readonly sources: RootSources
  readonly clock: Clock
  /** Changes whenever the parser reads something differently. */
  readonly parserVersion: string
  /** Called when the first file must be parsed: a start from the cache never loads the parser. */
  readonly loadParser: () => Promise<BankParser>
  readonly onParsed: (done: number, total: number) => void
}

export function openBankFiles(options: BankFilesOptions): BankFiles {
  const { sources, clock, loadParser } = options
  const cacheFile = join(sources.home, 'cache', 'banks.json')
  const cache = openQuestionCache(join(sources.home, 'cache', 'questions'), options.parserVersion)
  const parsed = new Map<string, { readonly stamp: string; readonly questions: readonly Question[] }>()
  let located: Located | null = null

  const locate = (): Located => {
    const { roots, problems } = bankRoots(sources)
    const walk = walkBanks(roots)
    const banks = new Map(walk.files.map(bank => [bank.file, bank]))
    located = { walk, banks, problems: [...problems, ...walk.problems] }
    return located
  }

  const named = (file: string): Pick<BankSource, 'topic' | 'lang'> =>
    (located ?? locate()).banks.get(file) ?? topicOf(basename(file))

  const source = (path: string): BankSource => {
    const file = resolve(path)
    const { topic, lang } = named(file)
    const bytes = reading(file, () => readFileSync(file))
    return { file, bytes, text: utf8Text(bytes), topic, lang }
  }

  const parse = async (file: string): Promise<readonly Question[]> =>
    (await loadParser())(source(file)).questions

  return {
    async index() {
      const { walk, problems } = locate()
      const indexed = await indexBanks({
        ...options,
        walk,
        cache: readBankCache(cacheFile),
        now: clock.now(),
        onDamaged: () => {
          rmSync(cacheFile, { force: true })
          throw new UserError({ code: 'cache/damaged', severity: 'error', file: cacheFile })
        },
      })
      const { banks, cache: remembered } = indexed
      if (indexed.changed) writeBankCache(cacheFile, remembered)
      return {
        roots: walk.roots,
        banks,
        problems: [...problems, ...indexed.problems],
        wasRead: createWasRead(banks, walk, remembered),
      }
    },
    async questions(path) {
      const file = resolve(path)
      const look = reading(file, () => lookOf(file))
      const stamp = `${look.size}:${look.mtime}:${look.ctime}`
      const known = parsed.get(file)
      if (known?.stamp === stamp) return known.questions
      const { topic, lang } = named(file)
      const kept = stampOf(look, clock.now()) === null ? null : `${stamp}:${topic}:${lang}`
      const cached = kept === null ? null : cache.get(file, kept)
      const questions = cached ?? (await parse(file))
      if (kept !== null && !cached) cache.set(file, kept, questions)
      parsed.set(file, { stamp, questions })
      return questions
    },
    read: file =>
      decode(
        file,
        reading(file, () => readFileSync(file)),
      ),
    write(file, text) {
      parsed.delete(resolve(file))
      try {
        makeFolder(dirname(file), 0o777)
        replaceFile(file, text, 0o644)
      } catch (error) {
        throw new UserError(fileFailure('file/write', file, error))
      }
    },
    writeAll(files) {
      for (const { file } of files) parsed.delete(resolve(file))
      const folders = new Set(files.map(({ file }) => dirname(file)))
      try {
        for (const folder of folders) makeFolder(folder, 0o777)
        replaceFiles(
          files.map(({ file, text }) => ({ file, content: text })),
          0o644,
        )
      } catch (error) {
        throw new UserError(fileFailure('file/write', files[0]?.file ?? '', error))
      }
    },
    remove(file) {
      parsed.delete(resolve(file))
      try {
        rmSync(file)
      } catch (error) {
        throw new UserError(fileFailure('file/write', file, error))
      }
    },
    exists: existsSync,
    under(paths) {
      const wanted = paths.map(path => reading(path, () => realpathSync(path)))
      const { walk } = located ?? locate()
      return walk.files
        .map(({ file }) => file)
        .filter(file => {
          const real = reading(file, () => realpathSync(file))
          return wanted.some(path => real === path || real.startsWith(path.endsWith(sep) ? path : path + sep))
        })
    },
    source,
  }
}

interface Located {
  readonly walk: Walk
  /** By path. */
  readonly banks: ReadonlyMap<string, FoundBank>
  readonly problems: readonly Problem[]
}

function lookOf(file: string): { size: number; mtime: number; ctime: number } {
  const { size, mtimeMs, ctimeMs } = statSync(file)
  return { size, mtime: mtimeMs, ctime: ctimeMs }
}

function reading<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new UserError(fileFailure('file/read', file, error))
  }
}

function decode(file: string, bytes: Buffer): string {
  const text = utf8Text(bytes)
  if (text === null) throw new UserError({ code: 'file/not-utf8', severity: 'error', file })
  return text
}
