import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { daysOf, type Machine, machine } from '../world.ts'

const CHROMIUM = '/usr/bin/chromium'
const HOSTILE = `<img src=x onerror="document.title='taken'"> & <b>bold</b>`

function practised(): Machine {
  const here = machine({
    files: {
      'questions/en/os/lock.md': `---\ntopic: os/lock\ntitle: Locks </title><script>document.title='taken'</script>\n---\n\n## What is \`a\` mutex? ${HOSTILE}\n<!-- id: mutex, time: 10 -->\n\nA lock.\n\n## A draft ${HOSTILE}\n<!-- id: draft -->\n`,
    },
  })
  here.review('mutex', 'good')
  here.pass(daysOf(1))
  here.review('mutex', 'again')
  return here
}

describe('stats --html', () => {
  it('writes one page, says where, and prints nothing else', async () => {
    const here = practised()
    const file = join(here.work, 'out', 'stats.html')
    expect(await here.run('stats', '--html', 'out/stats.html')).toEqual({
      code: 0,
      out: '',
      err: expect.stringMatching(/^Written: /u),
    })
    const page = readFileSync(file, 'utf8')
    expect(page.startsWith('<!doctype html>\n<html lang="en">')).toBe(true)
    expect(page).not.toMatch(/<script|<img|<link|https?:/u)
    expect(page).toContain('&lt;img src=x onerror=')
  })

  it('has the figures of the document that --json prints beside it', async () => {
    const here = practised()
    const { out } = await here.run('stats', '--json', '--html', 'stats.html', '--lang', 'ko')
    const { practice } = JSON.parse(out) as { practice: { days: readonly { date: string }[] } }
    const page = here.read('stats.html')
    expect(practice.days.map(({ date }) => date)).toEqual(['2026-03-02', '2026-03-03'])
    for (const { date } of practice.days) expect(page).toContain(`<title>${date}: 1번, 0:20</title>`)
    expect(page).toContain('<title>연습 통계</title>')
  })

  it('says what is wrong where it cannot be written', async () => {
    const here = practised()
    mkdirSync(join(here.work, 'folder'))
    const { code, out, err } = await here.run('stats', '--html', 'folder')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('folder')
  })

  it.skipIf(!existsSync(CHROMIUM))(
    'is read on a phone of 360 pixels without scrolling sideways, and runs nothing',
    async () => {
      const here = practised()
      await here.run('stats', '--html', 'stats.html')
      const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
      try {
        const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
        const requests: string[] = []
        page.on('request', request => requests.push(new URL(request.url()).protocol))
        await page.goto(`file://${join(here.work, 'stats.html')}`)
        const width = await page.evaluate('document.documentElement.scrollWidth')
        expect({ width, title: await page.title(), requests }).toEqual({
          width: 360,
          title: 'Practice statistics',
          requests: ['file:'],
        })
      } finally {
        await browser.close()
      }
    },
    60_000,
  )
})
