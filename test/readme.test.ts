import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { QUIZ, sandbox } from './e2e/sandbox.ts'

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')

const fences = (language: string, fence: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`^${fence}${language}\\n(.*?)^${fence}$`, 'gmsu'))].map(
    ([, body]) => body ?? '',
  )

const commands = fences('sh', '```')
  .flatMap(block => block.split('\n'))
  .filter(line => line.includes('npx quiz'))

/** What a person sees who types the line where nothing is set and nothing has been practised. */
async function typed(line: string, files: Readonly<Record<string, string>> = {}) {
  const { work, env } = sandbox(files, { config: { builtin: Object.keys(files).length === 0 } })
  const command = line.replaceAll('npx quiz', '"$NODE" "$QUIZ"')
  const run = promisify(execFile)('sh', ['-c', command], {
    cwd: work,
    env: { ...env, NODE: process.execPath, QUIZ },
  })
  run.child.stdin?.end()
  return await run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  )
}

describe('the README', () => {
  test.each(commands)('%s', async line => {
    const { code, stdout, stderr } = await typed(line)
    expect({ code, said: stdout + stderr }).toEqual({ code: 0, said: expect.stringMatching(/\S/u) })
  })

  test('shows commands in each of its sections', () => {
    expect(commands).toEqual(
      expect.arrayContaining(['npx quiz session', 'npx quiz stats', 'npx quiz session --lang ko']),
    )
  })

  test('shows a bank in which nothing is wrong', async () => {
    const [bank = ''] = fences('markdown', '````')
    const { stdout, code } = await typed('npx quiz check --json questions/tcp.md', { 'tcp.md': bank })
    expect({ code, found: JSON.parse(stdout) }).toEqual({
      code: 0,
      found: { version: 1, files: 1, questions: 3, problems: [] },
    })
  })

  test('names commands that there are', async () => {
    const table = readme.slice(readme.indexOf('| command |'), readme.indexOf('Programs are welcome'))
    const named = [...table.matchAll(/^\|([^|]+)\|/gmu)]
      .flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/gu)])
      .map(([, code = '']) => code.replace(/^quiz ?/u, '').split(' ')[0] ?? '')
    expect(named.length).toBeGreaterThan(15)
    const unknown = await Promise.all(
      named.map(async name => ((await typed(`npx quiz ${name} --help`)).code === 0 ? [] : [name])),
    )
    expect(unknown.flat()).toEqual([])
  })
})
