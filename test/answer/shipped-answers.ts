import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { parseBank } from '../../src/bank/parse-bank.ts'
import { type Glossary, parseGlossary } from '../../src/model/glossary.ts'
import type { Question } from '../../src/model/question.ts'

const root = fileURLToPath(new URL('../../questions', import.meta.url))

export const shippedGlossary: Glossary = parseGlossary(
  load(readFileSync(join(root, 'glossary.yaml'), 'utf8')),
)

/** Every question with key points in the banks that come with quiz. */
export const shippedQuestions: readonly Question[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.md'))
  .flatMap(relative => {
    const file = join(root, relative)
    return parseBank({ file, bytes: readFileSync(file), topic: relative, lang: null }).questions
  })
  .filter(({ keyPoints }) => keyPoints.length > 0)
