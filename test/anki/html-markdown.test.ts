import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlMarkdown } from '../../src/anki/html-markdown.ts'

const CASES: readonly (readonly [what: string, html: string, markdown: string])[] = [
  ['lines are kept apart', 'one<br>two<div>three</div>', 'one\\\ntwo\\\nthree'],
  ['a blank line ends a paragraph', 'one<div><br></div><div>two</div>', 'one\n\ntwo'],
  ['paragraphs', '<p>one</p><p>two</p>', 'one\n\ntwo'],
  ['emphasis', '<b>TCP</b>는 <i>연결형 </i>이다', '**TCP**는 *연결형* 이다'],
  ['lists in lists', '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>', '- a\n  1. b\n- c'],
  ['lists that were typed', '- a<br>- b<br>after', '- a\n- b\n\nafter'],
  ['code', 'call <code>a*b*c</code>', 'call `a*b*c`'],
  [
    'a block of code',
    '<pre><code class="language-c">int a;<br>  a &lt; 1;</code></pre>',
    '```c\nint a;\n  a < 1;\n```',
  ],
  ['fences in code', '<pre>```\nx</pre>', '````\n```\nx\n````'],
  [
    'a table',
    '<table><tr><th>a</th><th>b|c</th></tr><tr><td>1</td></tr></table>',
    '| a | b\\|c |\n| --- | --- |\n| 1 |  |',
  ],
  ['a formula', 'so \\(a_1 * b_1\\) holds', 'so $`a_1 * b_1`$ holds'],
  ['entities', 'a &lt; b &amp;&amp; c&nbsp;d', 'a < b && c d'],
  ['a web address', '<a href="https://example.org/a(b)">here</a>', '[here](https://example.org/a%28b%29)'],
  ['pictures by their name', '<img src="a b.png" alt="the picture">', '![the picture](a%20b.png)'],
  ['sounds', 'say [sound:syn.mp3]', 'say [sound:syn.mp3]'],
  [
    'what HTML does not mark stays text',
    '*a* _b_ `c` [d](e) \\* &lt;b&gt; &amp;lt;',
    '\\*a\\* \\_b\\_ \\`c\\` [d\\](e) \\\\\\* \\<b> \\&lt;',
  ],
  ['a heading that was typed', '# a<br>## b', '\\# a\\\n\\## b'],
  ['headings stay below a question', '<h1>a</h1>b', '#### a\n\nb'],
  ['scripts, styles and comments go', '<style>b{}</style>a<script>alert(1)</script><!-- c -->', 'a'],
  [
    'a script as an address goes',
    '<a href="javascript:alert(1)">a</a><img src="data:image/png;base64,AA">',
    'a',
  ],
  ['handlers go', '<b onclick="alert(1)">a</b>', '**a**'],
  ['what is never closed', '<ul><li>a<li><b>b', '- a\n- **b**'],
  ['what was never opened', 'a</div></b>b', 'ab'],
  ['a sign alone', 'a < b > c', 'a < b > c'],
]

test.each(CASES)('%s', (_, html, markdown) => {
  expect(htmlMarkdown(html)).toBe(markdown)
})

test('no HTML makes it throw, or leaves a tag that could run', () => {
  const piece = fc.constantFrom(
    '<div>',
    '</div>',
    '<ul>',
    '<li>',
    '</ul>',
    '<b>',
    '</b>',
    '<pre>',
    '</pre>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:x">',
    '</a>',
    '<br>',
    '&lt;',
    '<',
    'text',
    '# ',
    '`',
    '\n',
    '가',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      expect(htmlMarkdown(pieces.join(''))).not.toMatch(/(?<!\\)<(?:script|img|a\b)|javascript:|onerror/iu)
    }),
    { seed: 21, numRuns: 500 },
  )
})

test('depth and length cost no more than they are long', () => {
  const deep = `${'<div>'.repeat(100_000)}x`
  const wide = '<b>a</b> '.repeat(50_000)
  expect(htmlMarkdown(deep)).toBe('x')
  expect(htmlMarkdown('<'.repeat(300_000)).length).toBe(300_000)
  expect(htmlMarkdown(`${'<a '.repeat(100_000)}>`).length).toBeGreaterThan(100_000)
  expect(htmlMarkdown(`<img src="data:image/png;base64,${'A'.repeat(3_000_000)}">x`)).toBe('x')
  expect(htmlMarkdown(wide).length).toBe('**a** '.length * 50_000 - 1)
})
