import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type Device, hasBrowser, LAPTOP, openBrowser, PHONE } from './browser.ts'
import { faintTexts, tooWideBy, unnamed } from './page-checks.ts'
import { phoneLine } from './phone-line.ts'
import { type Served, serveMock } from './served-mock.ts'

const openDevice = openBrowser()

const SECRET = '소유자만 열 수 있습니다'
const ANSWER = '한 스레드만 들어가게 하는 잠금입니다'
const HINT = '누가 다시 열 수 있습니까?'

type Role = 'candidate' | 'interviewer' | 'scribe' | 'rater'

/** The four of the first turn at their own devices. */
async function joined(
  served: Served,
  phone: BrowserContextOptions = PHONE,
): Promise<Readonly<Record<Role, Device>>> {
  const { candidate, interviewer, scribe, raters } = served.turn
  const at = async (member: string, options: BrowserContextOptions): Promise<Device> => {
    const device = await openDevice(options)
    await device.page.goto(served.linkOf(member))
    await device.page.getByText(`@${member}`).first().waitFor()
    return device
  }
  return {
    candidate: await at(candidate, phone),
    interviewer: await at(interviewer, LAPTOP),
    scribe: await at(scribe ?? '', { ...PHONE, colorScheme: 'dark' }),
    rater: await at(raters[0] ?? '', PHONE),
  }
}

const text = async (page: Page, part = 'body'): Promise<string> =>
  (await page.locator(part).textContent()) ?? ''

async function rate(page: Page, knowledge: number, delivery: number): Promise<void> {
  await page.locator(`#rate-knowledge-${knowledge}`).check()
  await page.locator(`#rate-delivery-${delivery}`).check()
  await page.locator('#rate-send').click()
}

/** Asks the first question, and waits until everybody has it. */
async function asked(devices: Readonly<Record<Role, Device>>): Promise<void> {
  const { page } = devices.interviewer
  await page.locator('#do-begin').click()
  await page.locator('#do-ask').click()
  for (const device of Object.values(devices)) await device.page.locator('.asked').waitFor()
}

describe.skipIf(!hasBrowser)(
  'the page for the room, in Chromium (skipped where /usr/bin/chromium is missing)',
  () => {
    it('carries candidate, interviewer, scribe and rater through a round, each with their own view', async () => {
      const served = await serveMock()
      const devices = await joined(served)
      const { candidate, interviewer, scribe, rater } = devices
      await asked(devices)
      expect(await text(interviewer.page)).toContain(SECRET)
      for (const { page } of [candidate, rater]) {
        const shown = await page.content()
        expect([SECRET, ANSWER, HINT].filter(secret => shown.includes(secret))).toEqual([])
      }
      await interviewer.page.locator('#do-hint').click()
      await candidate.page.getByText(HINT).waitFor()
      await scribe.page.locator('#point-1').click()
      await expect.poll(() => interviewer.page.locator('#point-1').getAttribute('aria-checked')).toBe('true')
      await interviewer.page.locator('#do-answered').click()
      await rater.page.getByText(SECRET).waitFor()
      await interviewer.page.locator('#do-open-rating').click()
      await rate(interviewer.page, 4, 2)
      await interviewer.page.getByText('Sent: knowledge 4, delivery 2').waitFor()
      await rate(scribe.page, 2, 3)
      for (const { page } of [candidate, rater]) expect(await page.content()).not.toMatch(/보냈습니다/u)
      await rate(rater.page, 3, 3)
      await rate(candidate.page, 3, 4)
      for (const { page } of Object.values(devices)) {
        await page.locator('.finals').waitFor()
        expect(await text(page, '.finals')).toMatch(
          /(?:지식|Knowledge)3 \(2, 3, 4\)(?:전달|Delivery)3 \(2, 3, 3\)/u,
        )
      }
      expect(served.scores()).toEqual({
        [served.turn.interviewer]: [4, 2],
        [served.turn.scribe ?? '']: [2, 3],
        [served.turn.raters[0] ?? '']: [3, 3],
        [served.turn.candidate]: [3, 4],
      })
      await interviewer.page.locator('#do-feedback').click()
      await candidate.page.getByText('지식 3, 전달 3').waitFor()
      await interviewer.page.locator('#do-end').click()
      await candidate.page.getByText('아직 시작하지 않은 차례입니다.').waitFor()
      for (const { complaints, origins } of Object.values(devices)) {
        expect(complaints).toEqual([])
        expect([...origins]).toEqual([served.address])
      }
    })

    it('comes back after a reload, and after a connection that was lost, with all that was missed', async () => {
      const served = await serveMock()
      const line = await phoneLine()
      const devices = await joined(served, { ...PHONE, proxy: line.proxy })
      const { candidate, interviewer, rater } = devices
      await asked(devices)
      await interviewer.page.locator('#point-1').click()
      await interviewer.page.locator('#do-answered').click()
      await rater.page.getByText(SECRET).waitFor()
      expect(rater.page.url()).toBe(`${served.address}/`)
      await rater.page.reload()
      await rater.page.getByText(SECRET).waitFor()
      line.cut()
      await candidate.page.getByText('연결이 끊겨 다시 연결하고 있습니다.').waitFor()
      await interviewer.page.locator('#do-open-rating').click()
      await rate(interviewer.page, 3, 3)
      line.mend()
      await rate(candidate.page, 2, 2)
      await candidate.page.getByText('보냈습니다: 지식 2, 전달 2').waitFor()
      await expect.poll(() => candidate.page.locator('#connection').isHidden()).toBe(true)
    })

    it('comes back from sleep, where its browser believes in a connection that is none', async () => {
      const served = await serveMock()
      const line = await phoneLine()
      const devices = await joined(served, { ...PHONE, proxy: line.proxy })
      const { candidate, interviewer } = devices
      await asked(devices)
      line.silence()
      await interviewer.page.locator('#do-answered').click()
      await interviewer.page.locator('#do-open-rating').click()
      await candidate.page.waitForTimeout(13_000)
      expect(await candidate.page.locator('#rate-send').count()).toBe(0)
      await candidate.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
      await rate(candidate.page, 2, 2)
      await candidate.page.getByText('보냈습니다: 지식 2, 전달 2').waitFor()
    })

    it('keeps what was chosen but not sent while the room goes on, and where the focus was', async () => {
      const served = await serveMock()
      const devices = await joined(served)
      const { interviewer, scribe, rater } = devices
      await asked(devices)
      await interviewer.page.locator('#do-answered').focus()
      await interviewer.page.keyboard.press('Enter')
      await interviewer.page.locator('#do-open-rating').waitFor()
      await interviewer.page.keyboard.press('Tab')
      expect(await interviewer.page.evaluate('document.activeElement.id')).toBe('do-open-rating')
      await interviewer.page.keyboard.press('Enter')
      await rater.page.locator('#rate-knowledge-3').check()
      for (const point of [1, 2]) await scribe.page.locator(`#point-${point}`).click()
      await expect.poll(() => rater.page.locator('.point.answer').count()).toBe(2)
      expect(await rater.page.locator('#rate-knowledge-3').isChecked()).toBe(true)
      expect(await rater.page.evaluate('document.activeElement.id')).toBe('rate-knowledge-3')
      await rater.page.keyboard.press('Tab')
      await rater.page.keyboard.press('Space')
      await rater.page.keyboard.press('Enter')
      await rater.page.getByText('보냈습니다: 지식 3').waitFor()
    })

    it('is legible on a phone and a laptop, in light and dark, in both languages, with names for all', async () => {
      const served = await serveMock()
      const devices = await joined(served)
      const { candidate, interviewer, scribe } = devices
      const check = async () => {
        for (const { page } of Object.values(devices))
          expect([await tooWideBy(page), await faintTexts(page), await unnamed(page)]).toEqual([0, [], []])
      }
      await check()
      await asked(devices)
      await check()
      expect(await candidate.page.evaluate('document.documentElement.lang')).toBe('ko')
      expect(await interviewer.page.evaluate('document.documentElement.lang')).toBe('en')
      await candidate.page.locator('#language').selectOption('en')
      await candidate.page.getByText('Answer aloud.').waitFor()
      expect(await candidate.page.locator('.asked').count()).toBe(1)
      await candidate.page.reload()
      await candidate.page.getByText('Answer aloud.').waitFor()
      await scribe.page.locator('#sheet-open').click()
      await scribe.page.getByText(ANSWER).waitFor()
      await interviewer.page.locator('#do-answered').click()
      await interviewer.page.locator('#do-open-rating').click()
      await candidate.page.locator('#rate-knowledge-1').waitFor()
      await check()
      await interviewer.page.locator('#do-reveal').click()
      await candidate.page.locator('.finals').waitFor()
      await check()
      const spoken = candidate.page.locator('#spoken')
      await expect.poll(() => spoken.textContent()).toBe('scores are out')
    })

    it('lets one browser in by each link, and says so to the next one', async () => {
      const served = await serveMock()
      const link = served.linkOf(served.turn.candidate)
      const [first, second] = [await openDevice(PHONE), await openDevice(PHONE)]
      await first.page.goto(link)
      await first.page.getByText('아직 시작하지 않은 차례입니다.').waitFor()
      await second.page.goto(link)
      await second.page.getByText('이미 사용한 링크입니다.').waitFor()
      await second.page.goto(`${served.address}/#wrong`)
      await second.page.getByText('올바르지 않은 링크입니다.').waitFor()
      await second.page.goto(served.address)
      await second.page.getByText('본인의 QR 코드를 찍어').waitFor()
    })
  },
)
