import { spawn } from 'node:child_process'
import { failure, UserError } from '../model/problem.ts'
import type { Editor } from '../ports/editor.ts'
import { type EditorCommand, editorCommand } from './editor-command.ts'
import { errorCode } from './file-failure.ts'

/** `command` is as a person types it: `code --wait`, `"C:\Program Files\Vim\vim.exe"`. */
export function createEditor(command: string): Editor {
  return {
    async open(file, line) {
      const parts = editorCommand(command, file, line)
      if (!parts) throw new UserError(failure('editor/missing', { command }))
      await run(command, parts)
    },
  }
}

function run(command: string, { program, args }: EditorCommand): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string, about: Readonly<Record<string, string | number>>) =>
      reject(new UserError(failure(`editor/${reason}`, { command, program, ...about })))
    const child = spawn(program, args, { stdio: 'inherit' })
    // Ctrl-C belongs to the editor while it is open: the terminal sends it to both.
    const ignore = () => {}
    process.on('SIGINT', ignore)
    const done = () => process.off('SIGINT', ignore)
    child.on('error', error => {
      done()
      fail(errorCode(error) === 'ENOENT' ? 'missing' : 'failed', { detail: error.message })
    })
    child.on('close', (code, signal) => {
      done()
      if (code === 0) resolve()
      else fail('failed', { detail: signal ?? `exit code ${code}` })
    })
  })
}
