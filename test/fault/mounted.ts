import { spawnSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from '../edge/temporary-folder.ts'

/** A disk of its own; null where this machine lets nobody mount one. */
export function mounted(size: string): string | null {
  const folder = temporaryFolder()
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status !== 0) return null
  onTestFinished(() => {
    // Lazily: a journal keeps its file open.
    spawnSync('umount', ['-l', folder])
  })
  return folder
}
