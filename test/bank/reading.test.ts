import fc from 'fast-check'
import MarkdownIt, { type Token } from 'markdown-it'
import { describe, expect, it, test } from 'vitest'
import { parseBlocks } from '../../src/bank/block-parser.ts'
import { codeSpans } from '../../src/bank/code-spans.ts'
import { answerSimilarity, fingerprint, similarity, titleSimilarity } from '../../src/bank/fingerprint.ts'
import { parseFlowMapping } from '../../src/bank/flow-mapping.ts'
import { deriveId, slug } from '../../src/bank/slug.ts'
import { termsOf } from '../../src/bank/terms.ts'
import { parseYaml, type YamlNode } from '../../src/bank/yaml-tree.ts'

/** Without two fields that are not read for blocks. */
const read = ({ meta, block, ...token }: Token) => token

test('blocks are those of markdown-it itself', () => {
  const markdown = new MarkdownIt({ html: true })
  markdown.core.ruler.enableOnly(['normalize', 'block'])
  const piece = fc.constantFrom(
    '# a\n',
    '- ',
    '1. ',
    '> ',
    '```js\n',
    '\n',
    '    ',
    '| a | b |\n|---|:-:|\n',
    'text',
    '<div>\n',
    '<!-- x -->\n',
    '[a]: /b "c"\n',
    '===\n',
    '---\n',
    '\t',
    '- [x] ',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 25 }).map(list => list.join('')),
      text => {
        expect(parseBlocks(text).map(read)).toEqual(markdown.parse(text, {}).map(read))
      },
    ),
    { seed: 20260511, numRuns: 500 },
  )
})

/** The tree without offsets. */
function plain(node: YamlNode): unknown {
  if (node.type === 'scalar') return node.text
  if (node.type === 'list') return node.items.map(plain)
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]))
}

describe('a mapping in a comment', () => {
  it('is what YAML reads', () => {
    const piece = fc.constantFrom(
      'id: ',
      'tags: ',
      'a',
      ' ',
      ', ',
      '[',
      ']',
      '"',
      "'",
      '1.10',
      '-',
      ':',
      '#',
      ' #',
      '가',
      '{',
      '}',
      '\n',
      'x: y',
      '@',
      '&',
      '|',
      '\\\\',
      '\\"',
      '?',
      '!',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 8 }).map(list => `k: ${list.join('')}`),
        text => {
          const yaml = parseYaml(`{${text}\n}`)
          const ours = parseFlowMapping(text)
          if (ours.type === 'failure' || ours.block) expect(yaml?.type).not.toBe('mapping')
          else if (yaml?.type === 'mapping') expect(plain(ours)).toEqual(plain(yaml))
          // Nothing but a pattern's own escapes is read that YAML would refuse.
          else expect(text).toMatch(/\\[&|@]|\{/u)
        },
      ),
      { seed: 20260511, numRuns: 3000 },
    )
  })

  it('knows where everything stands', () => {
    for (const text of [
      ' id: x, tags: [a, "b"]',
      'id: &x, tags: 1',
      ' {id: x, tags: [a, {b: c}]}',
      '\nid: x\ntags:\n  - a',
    ]) {
      const mapping = parseFlowMapping(text)
      if (mapping.type === 'failure') continue
      for (const { key, at } of mapping.entries) expect(text.slice(at, at + key.length)).toBe(key)
    }
    expect(parseFlowMapping('match: "a\\|b"')).toEqual({
      type: 'mapping',
      at: 0,
      block: false,
      entries: [{ key: 'match', at: 0, value: { type: 'scalar', text: 'a\\|b', plain: false, at: 8 } }],
    })
  })
})

test.each([
  ['TCP 연결이란?', 'tcp-연결이란'],
  ['C++ & C#', 'c-c'],
  ['한글'.normalize('NFD'), '한글'],
  ['  --Ünïcode_2.0—Ω ', 'ünïcode-2-0-ω'],
  ['𠀋 x', '𠀋-x'],
  ['???', 'untitled'],
])('the slug of %s is %s', (title, expected) => {
  expect(slug(title)).toBe(expected)
  expect(deriveId('network/tcp', title)).toBe(`network/tcp#${expected}`)
})

describe('a fingerprint', () => {
  const title = '3-way handshake를 패킷 단위로 설명하시오'
  const answer =
    '클라이언트가 SYN을 보내면 서버가 SYN+ACK로 답하고, 클라이언트가 다시 ACK를 보내 연결이 맺어집니다.'

  it('is short, and the same whatever the case and spacing', () => {
    const one = fingerprint(title, answer)
    expect(one).toMatch(/^[0-9a-z]{48}$/)
    expect(fingerprint(title.toUpperCase(), answer.replaceAll(' ', '  '))).toBe(one)
  })

  it('stays alike when a typo is mended, and tells other texts apart', () => {
    const one = fingerprint(title, answer)
    const mended = fingerprint(title, answer.replace('맺어집니다', '수립됩니다'))
    const other = fingerprint(
      '교착 상태의 네 조건은?',
      '상호 배제, 점유와 대기, 비선점, 순환 대기이며 모두 성립해야 합니다.',
    )
    expect(similarity(one, one)).toBe(1)
    expect([titleSimilarity(one, mended), answerSimilarity(one, mended) > 0.6]).toEqual([1, true])
    expect(similarity(one, other)).toBeLessThan(0.2)
    expect(answerSimilarity(fingerprint('a', ''), fingerprint('b', ''))).toBe(1)
    expect(answerSimilarity(fingerprint('a', ''), fingerprint('a', answer))).toBe(0)
  })
})

test.each([
  ['서버가 **SYN+ACK**으로 `ack=x+1`과 slow start를 답한다', ['SYN+ACK', 'ack=x+1', 'slow start']],
  ['TCP FIN이 x를 보낸다', ['TCP FIN']],
  ['The server replies with SYN and calls getAddrInfo', ['SYN', 'getAddrInfo']],
  ['순서가 있다', []],
])('the terms of %s', (text, terms) => {
  expect(termsOf(text)).toEqual(terms)
})

test.each([
  ['`a` b ``c`d`` e', ['`a`', '``c`d``']],
  ['a ` b', []],
  ['\\`a` b`', ['` b`']],
  ['``a` b', []],
])('the code spans of %s', (text, spans) => {
  expect(codeSpans(text).map(([start, end]) => text.slice(start, end))).toEqual(spans)
})
