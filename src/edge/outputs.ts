import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../model/problem.ts'
import type { Outputs } from '../ports/outputs.ts'
import { makeFolder, replaceFile } from './durable.ts'
import { fileFailure } from './file-failure.ts'

export const outputs: Outputs = {
  kindOf(path) {
    const found = statSync(path, { throwIfNoEntry: false })
    return found === undefined ? null : found.isDirectory() ? 'folder' : 'file'
  },
  write(path, content) {
    try {
      makeFolder(dirname(path), 0o777)
      replaceFile(path, content, 0o644)
    } catch (error) {
      throw new UserError(fileFailure('file/write', path, error))
    }
  },
}
