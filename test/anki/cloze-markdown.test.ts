import { expect, test } from 'vitest'
import { clozeMarkdown, isCloze } from '../../src/anki/cloze-markdown.ts'

const CASES: readonly (readonly [what: string, html: string, text: string, masked: string])[] = [
  [
    'a gap with a hint',
    'opens in {{c1::three::number}} steps',
    'opens in {{c1::three::number}} steps',
    'opens in … steps',
  ],
  ['marks inside a gap go', '{{c2::<b>four</b>}}', '{{c2::four}}', '…'],
  ['marks around a gap stay', '<b>{{c1::four}}</b>', '**{{c1::four}}**', '**…**'],
  ['a gap in a gap is cut', '{{c1::a {{c2::b}} c::hint}}', '{{c1::a::hint}} {{c2::b}} {{c1::c}}', '… … …'],
  ['a gap over lines is cut', '{{c1::a<br>b}}', '{{c1::a}}\\\n{{c1::b}}', '…\\\n…'],
  [
    'a gap over items is cut',
    '<ul><li>{{c1::x</li><li>y}}</li></ul>',
    '- {{c1::x}}\n- {{c1::y}}',
    '- …\n- …',
  ],
  [
    'no gap stands in code',
    '<code>p = {{c1::malloc}}(n)</code>',
    '`p = `{{c1::malloc}}`(n)`',
    '`p = `…`(n)`',
  ],
  ['a gap for several cards is one', '{{c1,3::both}}', '{{c1::both}}', '…'],
  ['braces that hide nothing', '{{c1::a}} {{ b }}', '{{c1::a}} &#123;{ b }}', '… &#123;{ b }}'],
  ['a gap that is never closed', 'x {{c1::a', 'x {{c1::a}}', 'x …'],
]

test.each(CASES)('%s', (_, html, text, masked) => {
  expect(clozeMarkdown(html)).toEqual({ text, masked })
})

test('a cloze is known by its numbers', () => {
  expect(['{{c1::a}}', '{{c12,13::a}}', '{{a}}', '{{80::port}}'].map(isCloze)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
