import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appendQuestion, removeQuestion, replaceQuestion } from '../../src/bank/edit-bank.ts'
import type { Question } from '../../src/model/question.ts'
import { parse } from './parsing.ts'

const NEW = '## 새 질문\n\n답\n'

test.each([
  ['an empty file', '', NEW],
  ['a file with a BOM alone', '\uFEFF', `\uFEFF${NEW}`],
  ['a text', '## A\n\na\n', `## A\n\na\n\n${NEW}`],
  ['a text without a newline', '## A', `## A\n\n${NEW}`],
  ['a text that ends with a blank line', '## A\n \n', `## A\n \n${NEW}`],
  ['a text with CRLF', '## A\r\n\r\na\r\n', `## A\r\n\r\na\r\n\r\n${NEW.replaceAll('\n', '\r\n')}`],
])('appends to %s', (_, before, after) => {
  expect(appendQuestion(before, NEW)).toBe(after)
})

const THREE = '\uFEFF## A\r\n\r\na\r\n\r\n\r\n## B\r\nb  \r\n\r\n## C\r\n\r\nc'
const question = (text: string, index: number): Question => {
  const found = parse(text).questions[index]
  if (!found) throw new Error('no such question')
  return found
}

test('removes a question with the blank lines that set it apart', () => {
  expect(removeQuestion(THREE, question(THREE, 0))).toBe('\uFEFF## B\r\nb  \r\n\r\n## C\r\n\r\nc')
  expect(removeQuestion(THREE, question(THREE, 1))).toBe('\uFEFF## A\r\n\r\na\r\n\r\n\r\n## C\r\n\r\nc')
  expect(removeQuestion(THREE, question(THREE, 2))).toBe('\uFEFF## A\r\n\r\na\r\n\r\n\r\n## B\r\nb  \r\n')
})

test('replaces a question and nothing around it', () => {
  expect(replaceQuestion(THREE, question(THREE, 0), NEW)).toBe(
    THREE.replace('## A\r\n\r\na\r\n', '## 새 질문\r\n\r\n답\r\n'),
  )
  expect(replaceQuestion(THREE, question(THREE, 1), NEW)).toBe(
    THREE.replace('## B\r\nb  \r\n', '## 새 질문\r\n\r\n답\r\n'),
  )
  expect(replaceQuestion(THREE, question(THREE, 2), NEW)).toBe(
    THREE.replace('## C\r\n\r\nc', '## 새 질문\r\n\r\n답'),
  )
})

test('the other questions stay as they are', () => {
  const texts = fc
    .array(
      fc.constantFrom(
        '## A\n\na\n',
        '## B\n<!-- id: b -->\nb\n\n',
        '\n',
        '## C\n\n- [x] a\n- [ ] b\n',
        '# H\n\ntext\n\n',
        '## D\n',
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map(list => list.join(''))
  const titles = (text: string) =>
    parse(text).questions.map(({ title, answer, kind }) => [title, answer, kind])
  fc.assert(
    fc.property(texts, fc.nat(5), (text, at) => {
      const { questions } = parse(text)
      const one = questions[at]
      if (!one) return
      const others = titles(text).filter((_, index) => index !== at)
      expect(titles(removeQuestion(text, one))).toEqual(others)
      expect(titles(appendQuestion(text, NEW))).toEqual([...titles(text), ['새 질문', '답', 'open']])
      const own = text
        .split('\n')
        .slice(one.place.line - 1, one.endLine)
        .join('\n')
      expect(replaceQuestion(text, one, own)).toBe(text)
    }),
    { seed: 20260511, numRuns: 300 },
  )
})
