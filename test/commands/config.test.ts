import { describe, expect, it } from 'vitest'
import { width } from '../../src/view/text.ts'
import { machine } from '../world.ts'

describe('config', () => {
  it('shows each key with its value, its default where it differs, and its meaning', async () => {
    const here = machine()
    await here.run('config', 'set', 'newPerDay', '15')
    const { out } = await here.run('config')
    expect(out).toContain('newPerDay = 15  (default: 10)\n    new questions a day\n')
    expect(out).toContain('learningSteps = 1m 10m\n')
    expect(out).toContain('minutes = none\n')
  })

  it('keeps some settings in the file and others in the history', async () => {
    const here = machine()
    await here.run('config', 'set', 'sessionSize', '5')
    expect((await here.run('config', 'set', 'retention', '85%')).out).toBe('retention = 0.85\n')
    await here.run('config', 'set', 'learningSteps', '30s', '10m', '2h')
    expect(JSON.parse(here.read(`${here.home}/config.json`))).toEqual({ sessionSize: 5 })
    expect(await here.json('config', 'get', 'learningSteps')).toEqual({
      version: 1,
      key: 'learningSteps',
      value: [0.5, 10, 120],
      default: [1, 10],
    })
    expect((await here.run('config', 'get', 'learningSteps')).out).toBe('30s 10m 2h\n')
    expect((await here.run('config', 'get', 'retention')).out).toBe('0.85\n')
  })

  it('brings a default back', async () => {
    const here = machine()
    await here.run('config', 'set', 'retention', '0.8')
    await here.run('config', 'set', 'hide', 'network/tcp,', 'os')
    expect((await here.run('config', 'get', 'hide')).out).toBe('network/tcp, os\n')
    here.pass(1)
    expect((await here.run('config', 'unset', 'retention')).out).toBe(
      'retention has its default again: 0.9\n',
    )
    await here.run('config', 'unset', 'hide')
    expect((await here.run('config', 'get', 'hide')).out).toBe('\n')
    expect((await here.run('config', 'get', 'retention')).out).toBe('0.9\n')
  })

  it('takes a path from the folder in which it was typed', async () => {
    const here = machine()
    await here.run('config', 'set', 'banks', 'notes', '/srv/banks')
    expect(await here.json('config', 'get', 'banks')).toMatchObject({
      value: [`${here.work}/notes`, '/srv/banks'],
    })
    await here.run('config', 'set', 'group', 'postgres://db/study')
    expect((await here.run('config', 'get', 'group')).out).toBe('postgres://db/study\n')
  })

  it('shows no password in the list', async () => {
    const here = machine()
    await here.run('config', 'set', 'sync.url', 'postgres://jimin:secret@db/quiz')
    const { out } = await here.run('config', 'list')
    expect(out).toContain('sync.url = postgres://jimin:***@db/quiz')
    expect(JSON.stringify(await here.json('config'))).not.toContain('secret')
  })

  it('refuses unknown keys with the closest name, and bad values with an example', async () => {
    const here = machine()
    const unknown = await here.run('config', 'set', 'retantion', '0.9')
    expect(unknown.code).toBe(2)
    expect(unknown.err).toContain('Did you mean: retention? For example: quiz config set retention 0.9')
    const bad = await here.run('config', 'set', 'retention', '2')
    expect(bad.code).toBe(2)
    expect(bad.err).toContain('it is a number from 0.7 to 0.97')
    expect((await here.run('config', 'set', 'retention')).code).toBe(2)
    expect((await here.run('config', 'get')).code).toBe(2)
    expect((await here.run('config', 'put', 'retention', '1')).err).toContain('quiz config list, get <key>')
  })

  it('fits 40 columns in both languages', async () => {
    const here = machine()
    here.set({ columns: 40 })
    await here.run('config', 'set', 'newPerDay', '15')
    for (const lang of ['en', 'ko']) {
      const { out } = await here.run('config', '--lang', lang)
      expect(out.split('\n').filter(line => width(line) > 40)).toEqual([])
    }
  })
})
