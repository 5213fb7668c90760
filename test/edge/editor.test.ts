import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createEditor } from '../../src/edge/editor.ts'
import { editorCommand, splitWords } from '../../src/edge/editor-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

test.each([
  ['vim', ['vim', '+42', '/q/tcp.md']],
  ['/usr/bin/nvim -R', ['/usr/bin/nvim', '-R', '+42', '/q/tcp.md']],
  ['nano', ['nano', '+42', '/q/tcp.md']],
  ['emacsclient -t', ['emacsclient', '-t', '+42', '/q/tcp.md']],
  ['micro', ['micro', '+42', '/q/tcp.md']],
  ['hx', ['hx', '/q/tcp.md:42']],
  ['subl', ['subl', '--wait', '/q/tcp.md:42']],
  ['subl -n -w', ['subl', '-n', '-w', '/q/tcp.md:42']],
  ['code', ['code', '--wait', '--goto', '/q/tcp.md:42']],
  ['code --wait --reuse-window', ['code', '--wait', '--reuse-window', '--goto', '/q/tcp.md:42']],
  [
    '"C:\\Program Files\\Vim\\gvim.exe"',
    ['C:\\Program Files\\Vim\\gvim.exe', '--nofork', '+42', '/q/tcp.md'],
  ],
  ['idea', ['idea', '--wait', '--line', '42', '/q/tcp.md']],
  ['my-editor --flag', ['my-editor', '--flag', '/q/tcp.md']],
])('%s is told the file and the line', (command, words) => {
  const parts = editorCommand(command, '/q/tcp.md', 42)
  expect(parts && [parts.program, ...parts.args]).toEqual(words)
})

test('a command is split as a shell splits it, and nothing in it is run', () => {
  expect(splitWords('a "b c" \'d "e\' f"g h"i')).toEqual(['a', 'b c', 'd "e', 'fg hi'])
  expect(splitWords('vim; rm -rf $HOME `id`')).toEqual(['vim;', 'rm', '-rf', '$HOME', '`id`'])
  expect(editorCommand('  ', '/q/tcp.md', 1)).toBe(null)
})

/** A program that writes down its arguments and then ends with a code. */
function recorder(code: number): { editor: string; said: () => string } {
  const folder = temporaryFolder()
  const editor = join(folder, 'my editor')
  writeFileSync(editor, `#!/bin/sh\nprintf '%s|' "$@" > '${folder}/said'\nexit ${code}\n`)
  chmodSync(editor, 0o755)
  return { editor: `"${editor}" --flag`, said: () => readFileSync(join(folder, 'said'), 'utf8') }
}

test('an editor is waited for, and is given names as they are', async () => {
  const { editor, said } = recorder(0)
  await createEditor(editor).open('/banks/a b; $(id).md', 7)
  expect(said()).toBe('--flag|/banks/a b; $(id).md|')
})

test('an editor that fails, and one that is not there, are told', async () => {
  const { editor } = recorder(3)
  await expect(createEditor(editor).open('/banks/a.md', 7)).rejects.toMatchObject({
    problems: [{ code: 'editor/failed', about: { command: editor, detail: 'exit code 3' } }],
  })
  await expect(createEditor('no-such-editor-here').open('/banks/a.md', 7)).rejects.toMatchObject({
    problems: [{ code: 'editor/missing', about: { command: 'no-such-editor-here' } }],
  })
})
