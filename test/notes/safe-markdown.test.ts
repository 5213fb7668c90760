import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeMarkdown } from '../../src/notes/safe-markdown.ts'

describe('HTML in an answer', () => {
  test.each([
    ['a<br>b<br/>\nc', 'a  \nb  \nc'],
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['<ul><li>a<ol><li>b</li><li>c</li></ol></li></ul>', '- a\n  1. b\n  2. c'],
    ['<code>x &lt; y</code> and <i>it</i>', '`x < y` and *it*'],
    ['<a href="https://example.com">there</a> <a name="x"></a>', '[there](https://example.com)'],
    ['<pre><code>if (a &lt; b)\n\n  c</code></pre>', '```\nif (a < b)\n\n  c\n```'],
    [
      '<table><tr><th>A</th><th>B|C</th></tr><tr><td>1</td></tr></table>',
      '| A | B\\|C |\n| --- | --- |\n| 1 |  |',
    ],
    ['| a<br>b | c |\n|---|---|', '| a<br>b | c |\n|---|---|'],
    ['<details><summary><b>More</b></summary>\n\nx\n</details>', '**More**\n\nx'],
    ['O(n<sup>2</sup>)', 'O(n^2)'],
  ])('%j becomes %j', (html, markdown) => {
    expect(safeMarkdown(html)).toBe(markdown)
  })

  test.each([
    ['a <script>alert(1)</script> b', 'a  b'],
    ['<style>p { color: red }</style>a', 'a'],
    ['<img src="x.png" onerror="alert(1)">', '![](x.png)'],
    ['<img src="javascript:alert(1)" alt="a picture">', 'a picture'],
    ['<a href="javascript:alert(1)">here</a>', 'here'],
    ['[here](javascript:alert(1)) [there](https://example.com)', 'here [there](https://example.com)'],
    ['<iframe src="https://example.com"></iframe>a', 'a'],
  ])('what could run goes: %j', (html, markdown) => {
    expect(safeMarkdown(html)).toBe(markdown)
  })

  test('code stays as it is, and so does what is no tag', () => {
    const text =
      'A `List<String>` is a List<String>.\n\n```html\n<script>x()</script>\n<p>\n```\n\n- a\n\n      <b>code</b>'
    expect(safeMarkdown(text)).toBe(text)
    expect(safeMarkdown('What is the <script> tag for?')).toBe('What is the &lt;script> tag for?')
  })

  test('nothing that runs is left, however tags are nested', () => {
    const piece = fc.constantFrom(
      ...[
        '<script>',
        '</script>',
        '<b>',
        '</b>',
        '<ul>',
        '<li>',
        '</ul>',
        '<a href="javascript:x">',
        '</a>',
        '<svg onload=x>',
      ],
      ...[
        'a',
        ' ',
        '\n',
        '\n\n',
        '<p>',
        '<br>',
        '<pre>',
        '</pre>',
        '<!--',
        '-->',
        '<style>',
        '</style>',
        '<img src=x onerror=y>',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
        const once = safeMarkdown(pieces.join(''))
        expect(once.replace(/```[\s\S]*?```/gu, '')).not.toMatch(
          /<(?:script|style|svg|img|a)\b|javascript:/iu,
        )
      }),
      { seed: 3, numRuns: 2_000 },
    )
  })

  test('endless openings are read in time', () => {
    const started = performance.now()
    for (const tag of [
      '<ul>',
      '<b>',
      '<a href=x>',
      '<table>',
      '[x](javascript:(',
      '<!--',
      '<pre>',
      '<script>',
      '<blockquote>',
    ])
      safeMarkdown(tag.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
