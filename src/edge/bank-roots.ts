import { existsSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import type { Config } from '../model/config.ts'
import type { Problem } from '../model/problem.ts'
import type { BankRoot } from '../ports/banks.ts'
import { expandTilde } from './home-folder.ts'

export interface RootSources {
  /** The folder of the banks that ship. */
  readonly builtin: string
  readonly workingFolder: string
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The values of `--bank`. */
  readonly extra: readonly string[]
  readonly config: Pick<Config, 'banks' | 'builtin'>
}

/** Where banks are looked for, in this order; what a person named and is not there is a problem. */
export function bankRoots(sources: RootSources): {
  roots: readonly BankRoot[]
  problems: readonly Problem[]
} {
  const { builtin, workingFolder, home, env, extra, config } = sources
  const named = (origin: BankRoot['origin'], from: string) => (path: string) => ({
    origin,
    path: resolve(from, expandTilde(path)),
  })
  const candidates: readonly BankRoot[] = [
    ...(config.builtin ? [builtin] : []).map(named('builtin', workingFolder)),
    ...['questions'].map(named('working', workingFolder)),
    ...[join(home, 'questions')].map(named('home', workingFolder)),
    ...(env.QUIZ_BANKS ?? '').split(delimiter).filter(Boolean).map(named('environment', workingFolder)),
    ...extra.map(named('option', workingFolder)),
    // A relative path of the configuration must not mean another folder in every folder.
    ...config.banks.map(named('config', home)),
  ]
  const isThere = ({ path }: BankRoot) => existsSync(path)
  const mayBeAbsent = ({ origin }: BankRoot) => origin === 'working' || origin === 'home'
  const missing = candidates.filter(root => !isThere(root) && !mayBeAbsent(root))
  return {
    roots: candidates.filter(isThere),
    problems: missing.map(({ path, origin }) => ({
      code: 'bank-root/missing',
      severity: origin === 'option' ? 'error' : 'warning',
      file: path,
    })),
  }
}
