import { describe, expect, it } from 'vitest'
import { machine } from '../world.ts'

const BANK = `---
topic: network/tcp
tags: [transport]
---

# TCP

## What is a SYN?
<!-- id: syn -->

The opening segment.

## What is a RST?
<!-- id: rst, level: hard, tags: [reset] -->

### Hint

It ends something.
`

const files = { 'questions/network/tcp.md': BANK }

describe('add', () => {
  it('makes a bank of its own in the home folder', async () => {
    const here = machine()
    const file = `${here.home}/questions/os/threads.md`
    const argv = ['--topic', 'os/threads', '--title', 'What is a thread?', '--answer', 'A flow of control.']
    expect(
      await here.json('add', ...argv, '--key-point', 'shares memory', '--level', 'easy', '--id', 'thread'),
    ).toEqual({
      version: 1,
      id: 'thread',
      file,
      line: 6,
      questions: [{ id: 'thread', line: 6 }],
    })
    expect(here.read(file)).toBe(
      '---\ntopic: os/threads\nlang: en\n---\n\n## What is a thread?\n<!-- id: thread, level: easy -->\n\n' +
        'A flow of control.\n\n### Key points\n\n- shares memory\n',
    )
  })

  it('adds to ./questions where there is such a folder, at the end of the bank', async () => {
    const here = machine({ files })
    const { code, out } = await here.run(
      ...['add', '--topic', 'network/tcp', '--title', 'Which flag opens?', '--answer', 'RFC 9293.'],
      ...['--option', '[x] SYN', '--option', 'FIN'],
    )
    expect({ code, out }).toEqual({
      code: 0,
      out:
        'Written: network/tcp#which-flag-opens (questions/network/tcp.md:20)\n' +
        'See it with: quiz show network/tcp#which-flag-opens\n',
    })
    expect(here.read('questions/network/tcp.md')).toBe(
      `${BANK}\n## Which flag opens?\n\n- [x] SYN\n- [ ] FIN\n\nRFC 9293.\n`,
    )
  })

  it('knows the kind from what is said', async () => {
    const here = machine()
    const kindOf = async (...argv: readonly string[]): Promise<unknown> => {
      const added = await here.json('add', '--topic', 'x', ...argv)
      const { id } = added as { id: string }
      return (
        (await here.json('list', '--json')) as { questions: { id: string; kind: string }[] }
      ).questions.find(question => question.id === id)?.kind
    }
    expect(await kindOf('--title', 'A', '--option', '[x] a', '--option', '[x] b', '--option', 'c')).toBe(
      'multi',
    )
    expect(await kindOf('--title', 'B', '--accept', '443', '--answer', 'HTTPS')).toBe('short')
    expect(await kindOf('--title', 'C', '--item', 'one', '--item', 'two', '--item', 'three')).toBe('order')
    expect(await kindOf('--title', 'D', '--answer', 'It is {{hidden}}.')).toBe('cloze')
    expect(await kindOf('--title', 'E', '--answer', 'Said.')).toBe('open')
  })

  it('reads a whole question from standard input', async () => {
    const here = machine({ files, input: ['## What is a FIN?', '<!-- id: fin -->', '', 'The last one.'] })
    expect(await here.json('add', '-', '--bank', 'questions/network/tcp.md')).toMatchObject({
      id: 'fin',
      line: 20,
    })
    here.set({ input: ['no heading'] })
    expect((await here.run('add', '-', '--topic', 'x')).err).toContain(
      'No question was read from standard input.',
    )
  })

  it('says what is wrong with what it wrote', async () => {
    const { code, err } = await machine().run('add', '--topic', 'x', '--title', 'Later')
    expect(code).toBe(0)
    expect(err).toContain('This question has no answer yet.')
  })

  it('never writes into the banks that come with quiz', async () => {
    const here = machine({ builtin: { 'en/network/tcp.md': BANK } })
    const argv = ['add', '--title', 'What is a FIN?', '--answer', 'The last one.']
    const { code, err } = await here.run(...argv, '--bank', `${here.builtin}/en/network/tcp.md`)
    expect(code).toBe(0)
    expect(err).toBe(
      'The banks that come with quiz are overwritten by updates, so it goes into a bank of your own.\n',
    )
    expect(here.read(`${here.builtin}/en/network/tcp.md`)).toBe(BANK)
    expect(here.read(`${here.home}/questions/network/tcp.md`)).toContain('## What is a FIN?')
  })

  it('fills a draft in its place and keeps what it said already', async () => {
    const here = machine({ files })
    await here.json('add', '--from', 'rst', '--answer', 'A segment that aborts.')
    expect(here.read('questions/network/tcp.md')).toBe(
      BANK.replace('tags: [reset] -->\n', 'tags: [reset] -->\n\nA segment that aborts.\n').replace(
        '### Hint\n\nIt ends something.\n',
        '### Hint\n\nIt ends something.\n',
      ),
    )
    expect((await here.run('add', '--from', 'syn', '--answer', 'x')).err).toContain('it is no draft')
  })

  it('asks for what it needs on a terminal, shows it, and writes it when told to', async () => {
    const here = machine({
      interactive: true,
      answers: [
        'os/threads',
        'What is a thread?',
        { choose: 'open' },
        'A flow.',
        'shares memory\nown stack',
        '',
        { choose: 'easy' },
        true,
      ],
    })
    const { code, out } = await here.run('add')
    expect(code).toBe(0)
    expect(out).toContain(
      '## What is a thread?\n<!-- level: easy -->\n\nA flow.\n\n### Key points\n\n- shares memory\n- own stack\n',
    )
    expect(here.read(`${here.home}/questions/os/threads.md`)).toContain('- own stack\n')
  })

  it('writes nothing when told not to, or interrupted', async () => {
    const said = [
      'x',
      'How much is six times seven?',
      { choose: 'short' },
      '42',
      '',
      '',
      { choose: 'leave' },
    ] as const
    const here = machine({ interactive: true, answers: [...said, false] })
    expect((await here.run('add')).out).toMatch(/Nothing was changed\.\n$/u)
    here.set({ answers: said })
    expect((await here.run('add')).code).toBe(130)
    expect((await here.run('list', '--json')).out).toContain('"questions": []')
  })

  it('refuses what cannot be written', async () => {
    const here = machine({ files })
    const refused = async (...argv: readonly string[]): Promise<readonly [number, string]> => {
      const { code, err } = await here.run('add', ...argv)
      return [code, err.split('\n')[0] ?? '']
    }
    expect(await refused('--title', 'X')).toEqual([2, 'error  The topic is missing.'])
    expect(await refused('--topic', 'x')).toEqual([2, 'error  The question itself is missing.'])
    expect(await refused('--topic', '../x', '--title', 'X')).toEqual([2, `error  "../x" can't be a topic.`])
    expect(await refused('--topic', 'x', '--title', 'X', '--id', 'syn')).toEqual([
      2,
      `error  The id "syn" belongs to another question already:`,
    ])
    expect((await refused('--bank', 'x.txt', '--title', 'X'))[0]).toBe(2)
  })
})

describe('edit', () => {
  it('opens the question at its line and says what is wrong afterwards', async () => {
    const opened: (readonly [string, number])[] = []
    const here = machine({ files, edit: (file, line) => opened.push([file, line]) })
    const { code, err } = await here.run('edit', 'rst')
    expect(opened).toEqual([[`${here.work}/questions/network/tcp.md`, 13]])
    expect(code).toBe(0)
    expect(err).toContain('questions/network/tcp.md:13:1  warning')
  })

  it('only says the place where nobody may be asked', async () => {
    const here = machine({ files, edit: () => expect.unreachable() })
    const file = `${here.work}/questions/network/tcp.md`
    expect(await here.json('edit', 'rst')).toEqual({ version: 1, id: 'rst', file, line: 13 })
    expect((await here.run('edit', 'rst', '--no-input')).out).toBe(`${file}:13\n`)
  })

  it('leaves the banks that come with quiz alone', async () => {
    const here = machine({ builtin: { 'en/network/tcp.md': BANK } })
    const { code, err } = await here.run('edit', 'syn')
    expect(code).toBe(1)
    expect(err).toContain('quiz mark syn --suspend')
  })
})

describe('remove', () => {
  it('takes a question out of its bank, byte for byte as it was elsewhere', async () => {
    const here = machine({ files })
    expect((await here.run('remove', 'syn', '--yes')).out).toBe(
      'Removed: What is a SYN? (questions/network/tcp.md:8)\n' +
        'Its history is kept: write it again under its id and it goes on.\n',
    )
    expect(here.read('questions/network/tcp.md')).toBe(
      BANK.replace('## What is a SYN?\n<!-- id: syn -->\n\nThe opening segment.\n\n', ''),
    )
  })

  it('takes several at once, in both languages', async () => {
    const here = machine({
      files: { ...files, 'questions/ko/network/tcp.md': '## SYN이란?\n<!-- id: syn -->\n\n첫 세그먼트.\n' },
    })
    expect(await here.json('remove', 'syn', 'rst', '--yes')).toMatchObject({
      removed: [{ id: 'syn' }, { id: 'syn' }, { id: 'rst' }],
    })
    expect(here.read('questions/network/tcp.md')).toBe(
      '---\ntopic: network/tcp\ntags: [transport]\n---\n\n# TCP\n',
    )
    expect(here.read('questions/ko/network/tcp.md')).toBe('')
  })

  it('asks first', async () => {
    const here = machine({ files })
    expect((await here.run('remove', 'syn')).code).toBe(2)
    here.set({ interactive: true, answers: [false] })
    expect((await here.run('remove', 'syn')).out).toBe('  What is a SYN?\nNothing was changed.\n')
    expect(here.read('questions/network/tcp.md')).toBe(BANK)
  })

  it('leaves the banks that come with quiz alone', async () => {
    const here = machine({ builtin: { 'en/network/tcp.md': BANK } })
    expect((await here.run('remove', 'syn', '--yes')).code).toBe(1)
    expect(here.read(`${here.builtin}/en/network/tcp.md`)).toBe(BANK)
  })

  it('says once of a question in two languages that it comes with quiz', async () => {
    const here = machine({
      builtin: { 'en/network/tcp.md': BANK, 'ko/network/tcp.md': BANK.replace('lang: en', 'lang: ko') },
    })
    const { err } = await here.run('remove', 'syn', '--yes')
    expect(err.match(/"syn" stands in a bank/gu)).toHaveLength(1)
  })
})
