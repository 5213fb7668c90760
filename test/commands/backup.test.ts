import { describe, expect, it } from 'vitest'
import { machine } from '../world.ts'

describe('backup and restore', () => {
  it('writes one file, and brings it back after saying what it will do', async () => {
    const here = machine({
      files: { 'questions/os.md': '## What is a page?\n<!-- id: page -->\n\nA frame.\n' },
    })
    here.review('page', 'good')
    const { code, out } = await here.run('backup', 'mine.tar.gz')
    expect(code).toBe(0)
    expect(out).toMatch(/^Backed up 1 file \(\d+ B\) to \S+\/work\/mine\.tar\.gz\n$/u)
    expect((await here.run('backup', 'mine.tar.gz')).err).toContain('There is a file of that name already')

    const other = machine({ interactive: true, answers: [true] })
    const restored = await other.run('restore', `${here.work}/mine.tar.gz`)
    expect(restored.err).toContain('the histories are merged. Go on?')
    expect(restored.out).toBe('Restored: 1 file changed, 1 event of the history added.\n')
    expect(await other.json('restore', `${here.work}/mine.tar.gz`, '--yes')).toEqual({
      version: 1,
      safety: `${other.home}/backups/quiz-20260302-010000.tar.gz`,
      files: [],
      events: 0,
    })
  })

  it('restores nothing without a yes', async () => {
    const here = machine()
    await here.run('backup', 'mine.tar.gz')
    expect((await here.run('restore', 'mine.tar.gz')).code).toBe(2)
    here.set({ interactive: true, answers: [false] })
    expect(await here.run('restore', 'mine.tar.gz')).toMatchObject({ code: 0, out: 'Nothing was changed.\n' })
  })

  it('asks for no yes where the file could not be restored anyhow', async () => {
    const here = machine({ files: { 'junk.tar.gz': 'no archive' } })
    expect(await here.run('restore', 'x.tar.gz')).toMatchObject({ code: 1, out: '' })
    expect((await here.run('restore', 'x.tar.gz')).err).toContain('There is no such file.')
    expect(await here.run('restore', 'junk.tar.gz')).toMatchObject({ code: 1, out: '' })
  })
})
