import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from '../edge/temporary-folder.ts'

/** Starts one of the programs beside this file as a process of its own, ready to be killed. */
export function createStarter(name: string): (...args: readonly string[]) => ChildProcess {
  const outfile = join(temporaryFolder(), `${name}.cjs`)
  buildSync({
    entryPoints: [join(import.meta.dirname, 'programs', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  })
  return (...args) => {
    const child = spawn(process.execPath, [outfile, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
    onTestFinished(() => {
      if (child.exitCode === null) child.kill('SIGKILL')
    })
    return child
  }
}

export interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly out: string
  readonly err: string
}

/** What a process has said until its end; `onOut` sees it grow. */
export function ended(child: ChildProcess, onOut: (out: string) => void = () => {}): Promise<Ended> {
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', text => {
    out += text
    onOut(out)
  })
  child.stderr?.setEncoding('utf8').on('data', text => {
    err += text
  })
  return new Promise(resolve => child.on('close', (code, signal) => resolve({ code, signal, out, err })))
}
