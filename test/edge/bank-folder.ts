import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openBankFiles } from '../../src/edge/bank-files.ts'
import type { BankParser } from '../../src/edge/bank-index.ts'
import type { RootSources } from '../../src/edge/bank-roots.ts'
import { DEFAULT_CONFIG } from '../../src/model/config.ts'
import { withOutline } from '../../src/model/outline.ts'
import type { Question } from '../../src/model/question.ts'
import type { BankFiles } from '../../src/ports/banks.ts'
import type { Clock } from '../../src/ports/clock.ts'
import { clockAt } from './clock-at.ts'
import { temporaryFolder } from './temporary-folder.ts'

export interface BankFolder {
  at(...names: readonly string[]): string
  /** Puts a bank there that looks an hour old. */
  put(path: string, content?: string): string
  /** As a process would that starts ten seconds from now: what was written just now is old enough to be trusted. */
  open(sources?: Partial<RootSources>, clock?: Clock, parserVersion?: string): BankFiles
  /** The files that had to be parsed so far. */
  readonly parsed: string[]
}

export function createBankFolder(): BankFolder {
  const folder = temporaryFolder()
  const parsed: string[] = []
  const at: BankFolder['at'] = (...names) => join(folder, ...names)
  const parser: BankParser = source => {
    parsed.push(source.file)
    return parse(source)
  }
  return {
    at,
    parsed,
    put(path, content = '') {
      mkdirSync(dirname(at(path)), { recursive: true })
      writeFileSync(at(path), content)
      const hourAgo = new Date(Date.now() - 3_600_000)
      utimesSync(at(path), hourAgo, hourAgo)
      return at(path)
    },
    open(sources = {}, clock = later(), parserVersion = '1') {
      const defaults = {
        builtin: at('builtin'),
        workingFolder: at('work'),
        home: at('home'),
        env: {},
        extra: [],
      }
      return openBankFiles({
        sources: { ...defaults, config: DEFAULT_CONFIG, ...sources },
        clock,
        parserVersion,
        loadParser: async () => parser,
        onParsed: () => {},
      })
    },
  }
}

const later = (): Clock => clockAt(new Date(Date.now() + 10_000).toISOString())

/** Takes each line of a file for an id; a file that ends with `!` is not read completely. */
const parse: BankParser = ({ file, bytes, topic, lang }) => {
  const text = Buffer.from(bytes).toString('utf8')
  const ids = text.split('\n').filter(line => line !== '' && line !== '!')
  const questions = ids.map((id, index) => ({
    id,
    explicitId: true,
    topic,
    title: `${id}란 무엇인가`,
    lang: lang ?? 'en',
    kind: 'open' as const,
    level: null,
    tags: ['network'],
    week: null,
    seconds: null,
    file,
    line: index + 1,
    draft: false,
    gaps: [],
    followUps: [],
    fingerprint: `f-${id}`,
  }))
  const complete = !text.endsWith('!')
  const head = {
    file,
    topic,
    title: topic,
    lang: lang ?? 'en',
    after: [],
    week: null,
    errors: 0,
    warnings: 0,
  }
  return {
    summary: withOutline({ ...head, complete, questions }),
    questions: ids.map(id => ({ id }) as Question),
  }
}
