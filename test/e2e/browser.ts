import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'

const CHROMIUM = '/usr/bin/chromium'

/** Whether the tests of pages can run here; where they can't, they are skipped by name. */
export const hasBrowser = existsSync(CHROMIUM)

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, locale: 'ko-KR' }
export const LAPTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 }, locale: 'en-US' }

/** A page in a browser of its own, as another device has it. */
export interface Device {
  readonly page: Page
  /** What the browser complained about: scripts that failed, rules that were broken. */
  readonly complaints: readonly string[]
  /** Where it asked for anything. */
  readonly origins: ReadonlySet<string>
}

/** One Chromium for the tests of a file. */
export function openBrowser(): (options: BrowserContextOptions) => Promise<Device> {
  let browser: Browser | null = null
  beforeAll(async () => {
    if (hasBrowser) browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS })
  })
  afterAll(() => browser?.close())
  return async options => {
    if (!browser) throw new Error('there is no Chromium')
    const context = await browser.newContext(options)
    onTestFinished(() => context.close())
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    const complaints: string[] = []
    const origins = new Set<string>()
    page.on('pageerror', error => complaints.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text())
    })
    page.on('request', request => origins.add(new URL(request.url()).origin))
    page.on('dialog', dialog => dialog.accept())
    return { page, complaints, origins }
  }
}
