import { describe, expect, it } from 'vitest'
import { width } from '../../src/view/text.ts'
import { machine } from '../world.ts'

const GOOD = '# TCP\n\n## What is a SYN?\n<!-- id: syn -->\n\nThe opening segment.\n'
const BAD = '# UDP\n\n## What is a port?\n<!-- id: syn -->\n\nA number.\n\n## Nothing yet\n'

const files = { 'questions/network/tcp.md': GOOD, 'questions/network/udp.md': BAD }

describe('check', () => {
  it('says that all is well', async () => {
    const here = machine({ files: { 'questions/network/tcp.md': GOOD } })
    expect(await here.run('check')).toEqual({
      code: 0,
      out: '1 file, 1 question: nothing to mend\n',
      err: '',
    })
  })

  it('shows every finding in the order of files and lines, those between banks too', async () => {
    const here = machine({ files, columns: 300 })
    const { code, out, err } = await here.run('check')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const places = out.split('\n').filter(line => /^\S+:\d+:\d+ /u.test(line))
    expect(places.map(line => [line.split(' ')[0], line.split(/\s+/u).at(-1)])).toEqual([
      ['questions/network/udp.md:3:1', 'id/duplicate'],
      ['questions/network/udp.md:8:1', 'question/no-answer'],
    ])
    expect(out.trimEnd().split('\n').at(-1)).toBe('2 files, 3 questions: 1 error, 1 warning')
  })

  it('gives programs the same', async () => {
    const here = machine({ files })
    const { code, out } = await here.run('check', '--json')
    expect(code).toBe(1)
    const file = `${here.work}/questions/network/udp.md`
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      files: 2,
      questions: 3,
      problems: [
        { code: 'id/duplicate', severity: 'error', file, line: 3, column: 1 },
        { code: 'question/no-answer', severity: 'warning', file, line: 8, column: 1 },
      ],
    })
    expect(Object.keys(JSON.parse(out))).toEqual(['version', 'files', 'questions', 'problems'])
  })

  it('looks at the files and folders that it is given', async () => {
    const here = machine({ files: { ...files, 'other/os.md': '## What is a page?\n\nA frame.\n' } })
    expect((await here.run('check', 'questions/network/tcp.md')).out).toBe(
      '1 file, 1 question: nothing to mend\n',
    )
    expect((await here.run('check', 'other')).out).toBe('1 file, 1 question: nothing to mend\n')
    expect((await here.run('check', 'questions')).code).toBe(1)
  })

  it('refuses a path that does not exist, and one without a bank', async () => {
    const here = machine({ files: { 'notes.txt': 'x' } })
    const missing = await here.run('check', 'nowhere.md')
    expect(missing.code).toBe(1)
    expect(missing.err).toContain('There is no such file.')
    expect((await here.run('check', 'notes.txt')).err).toContain('There is no Markdown file here.')
  })

  it('writes the ids that are missing, and nothing else', async () => {
    const text =
      '\uFEFF# OS\r\n\r\n## What is a page?  \r\n\r\nA frame.\r\n\r\n## A lock\r\n<!-- id: lock -->\r\n\r\nOne holder.'
    const here = machine({ files: { 'questions/os.md': text } })
    expect((await here.run('check', '--fix')).out).toBe(
      'Wrote 1 id into questions/os.md\n1 file, 2 questions: nothing to mend\n',
    )
    expect(here.read('questions/os.md')).toBe(
      text.replace('What is a page?  \r\n', 'What is a page?  \r\n<!-- id: os-what-is-a-page -->\r\n'),
    )
    expect((await here.run('check', '--fix')).out).toBe(
      'Every question has an id of its own.\n1 file, 2 questions: nothing to mend\n',
    )
  })

  it('loses no history by the ids that it writes', async () => {
    const here = machine({
      files: { 'questions/os.md': '## What is a page?\n\nA frame of memory.\n' },
      input: ['', '3'],
    })
    await here.run('session', '--plain')
    await here.run('check', '--fix')
    here.pass(1)
    expect((await here.run('due')).err).toContain('What is a page?')
    expect(await here.json('list')).toMatchObject({
      questions: [{ id: 'os-what-is-a-page', state: 'learning' }],
    })
  })

  it('writes no id into the banks that come with quiz', async () => {
    const shipped = '## What is a page?\n\nA frame.\n'
    const here = machine({ builtin: { 'os.md': shipped } })
    await here.run('check', '--fix')
    expect(here.read(`${here.builtin}/os.md`)).toBe(shipped)
  })

  it('fits 40 columns in both languages', async () => {
    const here = machine({ files, columns: 40 })
    for (const lang of ['en', 'ko']) {
      const { out } = await here.run('check', '--lang', lang)
      expect(out.split('\n').filter(line => width(line) > 40)).toEqual([])
    }
  })
})
