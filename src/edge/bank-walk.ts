import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { LANGUAGES } from '../model/config.ts'
import type { Problem } from '../model/problem.ts'
import type { BankRoot } from '../ports/banks.ts'
import { fileFailure } from './file-failure.ts'

export interface FoundBank {
  readonly file: string
  /** The path under its root, without `.md` and the language folder. */
  readonly topic: string
  readonly lang: string | null
  readonly size: number
  readonly mtime: number
  /** When content, name or permissions changed last: unlike `mtime`, no program can set it back. */
  readonly ctime: number
}

export interface Walk {
  /** Those whose real path no other root before them has. */
  readonly roots: readonly BankRoot[]
  /** Sorted by path within each root; no real path twice. */
  readonly files: readonly FoundBank[]
  /** Paths of the roots in which no folder was unreadable. */
  readonly whole: readonly string[]
  readonly problems: readonly Problem[]
}

export function walkBanks(roots: readonly BankRoot[]): Walk {
  const seen = new Set<string>()
  const problems: Problem[] = []
  const files: FoundBank[] = []
  const walked: BankRoot[] = []
  const whole: string[] = []
  for (const root of roots) {
    const before = problems.length
    const found = walkRoot(root.path, seen, problems)
    if (found === null) continue
    walked.push(root)
    if (problems.length === before) whole.push(root.path)
    files.push(...found.sort((a, b) => (a.file < b.file ? -1 : 1)))
  }
  return { roots: walked, files, whole, problems }
}

interface Entry {
  readonly path: string
  readonly real: string
}

/** Null where another root has covered all of it. */
function walkRoot(root: string, seen: Set<string>, problems: Problem[]): FoundBank[] | null {
  const files: FoundBank[] = []
  const attempt = (path: string, work: () => void): void => {
    try {
      work()
    } catch (error) {
      problems.push(fileFailure('file/read', path, error))
    }
  }
  const pending: Entry[] = []
  const take = (entry: Entry, stats: Stats | null): void => {
    const isFolder = (stats ?? statSync(entry.path)).isDirectory()
    if (!isFolder && !isBankName(entry.path)) return
    if (seen.has(entry.real)) return
    seen.add(entry.real)
    if (isFolder) pending.push(entry)
    else files.push(foundBank(root, entry.path, stats ?? statSync(entry.path)))
  }
  let isNew = false
  attempt(root, () => {
    const real = realpathSync(root)
    isNew = !seen.has(real)
    take({ path: root, real }, statSync(root))
  })
  for (let folder = pending.pop(); folder; folder = pending.pop()) {
    const { path, real } = folder
    attempt(path, () => {
      for (const entry of readdirSync(path, { withFileTypes: true })) {
        if (isSkipped(entry)) continue
        const child = join(path, entry.name)
        attempt(child, () => {
          const isLink = entry.isSymbolicLink()
          const target = isLink ? realpathSync(child) : join(real, entry.name)
          take({ path: child, real: target }, entry.isFile() || isLink ? statSync(child) : null)
        })
      }
    })
  }
  return isNew ? files : null
}

const isBankName = (name: string): boolean => name.toLowerCase().endsWith('.md')

/** Hidden entries, packages, and everything that cannot lead to a bank. */
function isSkipped(entry: Dirent): boolean {
  if (entry.name.startsWith('.') || entry.name === 'node_modules') return true
  return entry.isFile() && !isBankName(entry.name)
}

function foundBank(root: string, file: string, { size, mtimeMs, ctimeMs }: Stats): FoundBank {
  const path = file === root ? basename(file) : relative(root, file)
  return { file, ...topicOf(path), size, mtime: mtimeMs, ctime: ctimeMs }
}

/** `ko/network/TCP.md` is the topic `network/tcp` in Korean. */
export function topicOf(path: string): { topic: string; lang: string | null } {
  const parts = path.normalize('NFC').replace(/\.md$/iu, '').toLowerCase().split(sep)
  const lang = LANGUAGES.find(known => known === parts[0] && parts.length > 1) ?? null
  return { topic: (lang === null ? parts : parts.slice(1)).join('/'), lang }
}
