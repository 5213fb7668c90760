import MarkdownIt from 'markdown-it'
import { parseBank } from '../src/bank/parse-bank.ts'
import { summarise } from '../src/bank/summarise.ts'
import { withLessInlining } from '../src/edge/less-inlining.ts'
import { utf8Text } from '../src/edge/utf8-text.ts'
import { madeBank } from './made-banks.ts'

/** Cold times in milliseconds of one pass over `questions` questions, 100 a bank: the block pass alone, or all of parsing. */
const [what = 'parse', questions = '10000'] = process.argv.slice(2)
const texts = Array.from({ length: Number(questions) / 100 }, (_, bank) => madeBank(bank, 100))
const encoder = new TextEncoder()
const sources = texts.map((text, bank) => ({
  file: `/made/topic-${bank}.md`,
  bytes: encoder.encode(text),
  topic: `made/topic-${bank}`,
  lang: 'ko',
}))

const began = performance.now()
if (what === 'blocks') {
  const markdown = new MarkdownIt({ html: true })
  markdown.core.ruler.enableOnly(['normalize', 'block'])
  for (const text of texts) markdown.parse(text, {})
} else {
  withLessInlining(() => {
    for (const source of sources) summarise(parseBank({ ...source, text: utf8Text(source.bytes) }))
  })
}
console.log(performance.now() - began)
