import { describe, expect, it } from 'vitest'
import { barChart } from '../../../src/view/page/bar-chart.ts'
import { columnChart } from '../../../src/view/page/column-chart.ts'
import { heatMap } from '../../../src/view/page/heat-map.ts'
import { html } from '../../../src/view/page/html.ts'
import { lineChart } from '../../../src/view/page/line-chart.ts'
import { factList, pageDocument, paragraphs } from '../../../src/view/page/page-document.ts'
import { foldedTable, pageTable } from '../../../src/view/page/page-table.ts'

const HOSTILE = `</svg><script>alert(1)</script><img src=x onerror='alert(2)'>&"`
const HARMLESS =
  '&lt;/svg&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&#39;alert(2)&#39;&gt;&amp;&quot;'

describe('html', () => {
  it('escapes texts and leaves markup as it is', () => {
    const inner = html`<b>${'1 < 2'}</b>`
    expect(html`<p title="${'"'}">${inner}${[inner, inner]}</p>`.markup).toBe(
      '<p title="&quot;"><b>1 &lt; 2</b><b>1 &lt; 2</b><b>1 &lt; 2</b></p>',
    )
  })

  it('writes coordinates with at most two decimals', () => {
    expect(html`${1 / 3} ${2}`.markup).toBe('0.33 2')
  })

  it('shows control characters instead of passing them on', () => {
    expect(html`${'a\u0000b\u202ec'}`.markup).toBe('a␀b&lt;U+202E&gt;c')
  })
})

describe('the drawings of a page', () => {
  const bars = barChart({
    caption: 'By topic',
    bars: [{ label: '운영체제', value: 1, text: '50%' }],
    full: 2,
  })
  const drawn = [
    barChart({ caption: HOSTILE, bars: [{ label: HOSTILE, value: 1, text: HOSTILE }] }),
    columnChart({ caption: HOSTILE, columns: [{ label: HOSTILE, value: 1, text: HOSTILE }] }),
    lineChart({
      caption: HOSTILE,
      lines: [{ name: HOSTILE, points: [{ x: 0, y: 0 }] }],
      x: { least: 0, most: 1 },
      y: { least: 0, most: 1 },
      xTicks: [{ at: 0, text: HOSTILE }],
      yTicks: [{ at: 0, text: HOSTILE }],
      marks: [{ at: 0, text: HOSTILE }],
    }),
    heatMap({
      caption: HOSTILE,
      weeks: [[{ level: 1, text: HOSTILE }], [null]],
      months: [{ week: 0, text: HOSTILE }],
      weekdays: [HOSTILE],
      scale: { least: HOSTILE, most: HOSTILE },
    }),
    pageTable({ caption: HOSTILE, columns: [{ title: HOSTILE }], rows: [[HOSTILE]] }),
    foldedTable(HOSTILE, { caption: '', columns: [{ title: HOSTILE }], rows: [] }),
    factList([{ label: HOSTILE, value: HOSTILE, note: HOSTILE }]),
    paragraphs([HOSTILE]),
  ]

  it.each(drawn.map(({ markup }) => markup))('takes a hostile text for a text: drawing %#', markup => {
    expect(markup).toContain(HARMLESS)
    expect(markup).not.toContain('<script')
    expect(markup).not.toContain('<img')
  })

  it('draws half a bar for half of the whole, and says the figure beside it', () => {
    expect(bars.markup).toContain('<rect class="accent" x="108" y="4" width="89" height="14" rx="2"/>')
    expect(bars.markup).toContain('<text class="faint" x="203" y="15">50%</text>')
    expect(bars.markup).toContain('role="img" aria-label="By topic"')
  })

  it('draws nothing of a series of zeros but its place', () => {
    const { markup } = columnChart({
      caption: 'A week',
      columns: [
        { label: 'Mon', value: 0, text: '0' },
        { label: 'Sun', value: 0, text: '0' },
      ],
    })
    expect(markup.match(/class="accent"[^>]*height="0"/gu)).toHaveLength(2)
  })
})

describe('a page', () => {
  const page = pageDocument({
    lang: 'ko',
    title: '통계 & 기록',
    lead: paragraphs(['첫 줄']),
    sections: [{ heading: '기억률', body: html`<p>1</p>`, wide: true }],
    foot: 'quiz',
  })

  it('is one document that fetches, sends and runs nothing', () => {
    expect(page.startsWith('<!doctype html>\n<html lang="ko">')).toBe(true)
    expect(page).toContain('<title>통계 &amp; 기록</title>')
    expect(page).toContain(
      "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"",
    )
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|https?:/u)
  })

  it('gives each section its heading', () => {
    expect(page).toContain('<section class="wide">\n<h2>기억률</h2>\n<p>1</p>\n</section>')
  })
})
