import { expect, it } from 'vitest'
import { pageBlocks, pageRuns } from '../../src/view/mock/page-blocks.ts'

it('gives a page what Markdown says, as text', () => {
  expect(pageBlocks('A **lock** of `one`.\n\n1. first\n2. second\n\n```c\nif (a < b)\n  f();\n```')).toEqual([
    {
      type: 'paragraph',
      runs: [
        { text: 'A ', look: '' },
        { text: 'lock', look: 'strong' },
        { text: ' of ', look: '' },
        { text: 'one', look: 'code' },
        { text: '.', look: '' },
      ],
    },
    {
      type: 'list',
      start: 1,
      items: [
        [{ type: 'paragraph', runs: [{ text: 'first', look: '' }] }],
        [{ type: 'paragraph', runs: [{ text: 'second', look: '' }] }],
      ],
    },
    { type: 'code', text: 'if (a < b)\n  f();' },
  ])
})

it('keeps tables, quotes and rules', () => {
  expect(pageBlocks('| a | b |\n|---|---|\n| 1 | 2 |\n\n> said\n\n---')).toEqual([
    {
      type: 'table',
      head: [[{ text: 'a', look: '' }], [{ text: 'b', look: '' }]],
      rows: [[[{ text: '1', look: '' }], [{ text: '2', look: '' }]]],
    },
    { type: 'quote', blocks: [{ type: 'paragraph', runs: [{ text: 'said', look: '' }] }] },
    { type: 'rule' },
  ])
})

it('shows markup as it was written, and a title without blocks', () => {
  expect(JSON.stringify(pageBlocks('<script>alert(1)</script>'))).toContain('<script>')
  expect(
    pageRuns('1. <img src=x onerror=alert(1)>')
      .map(({ text }) => text)
      .join(''),
  ).toBe('1. <img src=x onerror=alert(1)>')
})
