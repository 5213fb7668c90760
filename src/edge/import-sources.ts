import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, relative, sep } from 'node:path'
import { failure, UserError } from '../model/problem.ts'
import type { SourceFile, Sources } from '../ports/sources.ts'
import { download } from './download.ts'
import { errorCode, fileFailure } from './file-failure.ts'
import { utf8Text } from './utf8-text.ts'

/** In bytes: more than any notes or collection; what is larger is refused before it is read. */
export const LARGEST = 48_000_000
const MOST_FILES = 20_000
const DEEPEST = 40
/** An archive holds pictures and sounds as well. */
const LARGEST_PACKAGE = 512_000_000
const ENDINGS = new Set(['.md', '.markdown', '.mdx', '.txt', '.apkg', '.colpkg'])

export const importSources: Sources = {
  files: findFiles,
  read: readText,
  readPackage,
  download,
  contains,
}

function findFiles(path: string): readonly SourceFile[] {
  const found = reading(path, () => statSync(path))
  if (!found.isDirectory()) return [{ path, name: `${basename(dirname(path))}/${basename(path)}` }]
  const files: SourceFile[] = []
  walk(path, path, files, 0)
  return files.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function walk(root: string, folder: string, files: SourceFile[], depth: number): void {
  if (depth > DEEPEST) return
  for (const entry of reading(folder, () => readdirSync(folder, { withFileTypes: true }))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) walk(root, path, files, depth + 1)
    else if (entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase())) {
      files.push({ path, name: relative(root, path).split(sep).join('/') })
      if (files.length > MOST_FILES) throw tooLarge(root, files.length, MOST_FILES, 'files')
    }
  }
}

function readText(path: string): string {
  const { size } = reading(path, () => statSync(path))
  if (size > LARGEST) throw tooLarge(path, size, LARGEST, 'bytes')
  const text = utf8Text(reading(path, () => readFileSync(path)))
  if (text === null) throw new UserError({ code: 'file/not-utf8', severity: 'error', file: path })
  return text
}

function readPackage(path: string): Uint8Array {
  const { size } = reading(path, () => statSync(path))
  if (size > LARGEST_PACKAGE) throw tooLarge(path, size, LARGEST_PACKAGE, 'package')
  return reading(path, () => readFileSync(path))
}

export const tooLarge = (source: string, size: number, most: number, reason: string): UserError =>
  new UserError(failure('import/too-large', { source, size, most }, reason))

function reading<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new UserError(fileFailure('file/read', file, error))
  }
}

function contains(folder: string, file: string): boolean {
  const root = realOf(folder)
  const inside = (path: string): boolean =>
    path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
  return inside(realOf(dirname(file))) && !isLink(file)
}

/** The real path of what is there, with the names of what is not yet. */
function realOf(path: string): string {
  try {
    if (!existsSync(path) && dirname(path) !== path)
      return isLink(path) ? `${sep}link-to-nowhere` : join(realOf(dirname(path)), basename(path))
    return realpathSync(path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path) return path
    return isLink(path) ? `${sep}link-to-nowhere` : join(realOf(dirname(path)), basename(path))
  }
}

const isLink = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
