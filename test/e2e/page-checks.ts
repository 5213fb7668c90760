import type { Page } from 'playwright-core'

/** Texts whose colour stands out less than 4.5 to 1 from what is behind them (WCAG 2.2, 1.4.3). */
export function faintTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const channels = colour => (colour.match(/[\\d.]+/g) ?? []).map(Number)
    const linear = part => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)
    const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    const behind = element => {
      for (let at = element; at; at = at.parentElement) {
        const [r, g, b, a = 1] = channels(getComputedStyle(at).backgroundColor)
        if (a === 1) return [r, g, b]
      }
      return [255, 255, 255]
    }
    const own = element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim() !== '')
    return [...document.querySelectorAll('body *')]
      .filter(element => own(element) && element.checkVisibility() && !element.closest('.unseen, noscript'))
      .flatMap(element => {
        const [a, b] = [light(channels(getComputedStyle(element).color)), light(behind(element))]
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
        return ratio < 4.5 ? [ratio.toFixed(2) + ' ' + element.textContent.slice(0, 40)] : []
      })
  })()`)
}

/** What can be worked without a name that is read aloud, and targets that are too small for a finger. */
export function unnamed(page: Page): Promise<readonly string[]> {
  return page.evaluate(`[...document.querySelectorAll('button, select, input, summary')]
    .filter(element => element.checkVisibility())
    .flatMap(element => {
      const name = element.ariaLabel ?? (element.labels?.length ? element.labels[0].textContent : element.textContent)
      const target = element.closest('label.level') ?? element
      const small = target.getBoundingClientRect().height < 24
      return name.trim() === '' || small ? [element.outerHTML.slice(0, 120)] : []
    })`)
}

/** By how many pixels the page is wider than its window. */
export const tooWideBy = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
