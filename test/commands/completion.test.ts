import { execFileSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../edge/temporary-folder.ts'
import { type Machine, machine } from '../world.ts'

const BANK =
  '## What is a page?\n<!-- id: page -->\n\nA frame.\n\n## 잠금이란?\n<!-- id: 잠금, tags: [lock] -->\n'
const files = { 'questions/os/memory.md': BANK }

async function wordsAfter(here: Machine, ...words: readonly string[]): Promise<readonly string[]> {
  const { out } = await here.run('completion', '--words', '--', ...words)
  return out.split('\n').filter(word => word !== '')
}

describe('the words that can follow', () => {
  it('are commands, until one is named', async () => {
    const here = machine({ files })
    expect(await wordsAfter(here, 'se')).toEqual(['search', 'session'])
    expect(await wordsAfter(here, '--lang', 'ko', 'do')).toEqual(['doctor'])
  })

  it('are options of the command and of the program', async () => {
    const here = machine({ files })
    expect(await wordsAfter(here, 'mark', '--un')).toEqual(['--unflag', '--unsuspend'])
    expect(await wordsAfter(here, 'check', '--j')).toEqual(['--json'])
    expect(await wordsAfter(here, '--la')).toEqual(['--lang'])
  })

  it('are the values that an option may have', async () => {
    const here = machine({ files })
    expect(await wordsAfter(here, 'list', '--level', '')).toEqual(['easy', 'hard', 'medium'])
    expect(await wordsAfter(here, 'list', '--tag', '')).toEqual(['lock'])
    expect(await wordsAfter(here, 'add', '--from', '')).toEqual(['잠금'])
  })

  it('are the parts of a command that has some', async () => {
    const here = machine({ files })
    expect(await wordsAfter(here, 'mock', 're')).toEqual(['report'])
    expect(await wordsAfter(here, 'mock', 'report', '')).toEqual([])
  })

  it('are topics, ids and keys where the command takes them', async () => {
    const here = machine({ files })
    expect(await wordsAfter(here, 'session', 'o')).toEqual(['os', 'os/memory'])
    expect(await wordsAfter(here, 'show', '')).toEqual(['page', '잠금'])
    expect(await wordsAfter(here, 'config', '')).toEqual(['get', 'list', 'set', 'unset'])
    expect(await wordsAfter(here, 'config', 'set', 'new')).toEqual(['newPerDay'])
    expect(await wordsAfter(here, 'completion', '')).toEqual(['bash', 'fish', 'zsh'])
    expect(await wordsAfter(here, 'backup', '')).toEqual([])
  })
})

describe('the script', () => {
  it('completes in bash, for both names, with what needs quotes quoted', async () => {
    const { out: script } = await machine().run('completion', 'bash')
    const folder = temporaryFolder()
    const program = join(folder, 'interview-quiz')
    // Says back what it is asked, so that quoting on both ways is seen.
    writeFileSync(program, '#!/bin/bash\nshift 3\nprintf "%s\\n" "$@" "operating systems" "topic#잠금"\n')
    chmodSync(program, 0o755)
    const driver = `${script}
COMP_WORDS=("$1" list "a b" ne); COMP_CWORD=3
_quiz_completion
printf '%s\\n' "\${COMPREPLY[@]}"
complete -p quiz interview-quiz`
    const shown = execFileSync('bash', ['-c', driver, 'bash', program], { encoding: 'utf8' })
    expect(shown.trimEnd().split('\n')).toEqual([
      'list',
      'a\\ b',
      'ne',
      'operating\\ systems',
      'topic#잠금',
      'complete -o default -F _quiz_completion quiz',
      'complete -o default -F _quiz_completion interview-quiz',
    ])
  })

  it('is there for zsh and fish as well, and for no other shell', async () => {
    const here = machine()
    expect((await here.run('completion', 'zsh')).out).toMatch(/^#compdef quiz interview-quiz\n/u)
    expect((await here.run('completion', 'fish')).out).toContain('complete -c $name -f')
    expect((await here.run('completion', 'tcsh')).code).toBe(2)
    expect((await here.run('completion')).code).toBe(2)
  })
})
