import type { ParsedBank } from '../bank/parsed-bank.ts'
import { printQuestion } from '../bank/print-question.ts'
import type { StyleCode } from '../lint/rules.ts'
import { parseGlossary } from '../model/glossary.ts'
import type { Problem } from '../model/problem.ts'
import type { Question } from '../model/question.ts'
import type { World } from '../ports/world.ts'
import { draftOf, type Said } from './add-draft.ts'

/** What is typed one after the other. */
export type Part = 'title' | 'answer' | 'options' | 'items' | 'accept' | 'keyPoints'

type Code = StyleCode | `question/${string}` | 'match/syntax' | 'text/control'

/** Findings that one can mend where the part is typed; those about the whole question or its bank come later. */
const ABOUT: Readonly<Record<Part, readonly Code[]>> = {
  title: [
    'question/duplicate-title',
    'style/not-a-question',
    'style/yes-or-no',
    'style/two-questions',
    'style/vague-question',
    'style/long-question',
    'style/pronoun-start',
    'style/list-question',
    'style/near-duplicate',
  ],
  answer: ['question/cloze-unbalanced', 'question/too-long', 'style/long-answer', 'style/undated-fact'],
  options: [
    'question/no-right-option',
    'question/one-option',
    'style/hidden-negation',
    'style/absolute-word',
    'style/vague-frequency',
    'style/all-of-the-above',
    'style/longest-option',
    'style/unlike-options',
    'style/repeated-word',
    'style/option-count',
    'style/equal-options',
  ],
  items: ['question/order-items'],
  accept: ['question/number'],
  keyPoints: [
    'question/many-facts',
    'match/syntax',
    'style/key-point-count',
    'style/answer-leak',
    'style/short-alias',
    'style/shared-alias',
    'style/denied-point',
  ],
}

/** Findings of any part, wherever it stands. */
const OF_ANY_TEXT: readonly Code[] = [
  'text/control',
  'style/invisible-character',
  'style/decomposed-text',
  'style/personal-data',
  'style/weak-link',
]

/** What is weak about a part, as far as the question has been typed. */
export type CheckPart = (part: Part, said: Said) => readonly Problem[]

/** The bank that a question goes into. */
export interface Destination {
  readonly file: string
  readonly topic: string
  readonly lang: string
  /** Its text with the question in it. */
  readonly with: (markdown: string) => string
  readonly isNew: (question: Question) => boolean
}

/** Reads each part as `quiz check --style` will read it in its bank. */
export async function partChecker(world: World, destination: Destination): Promise<CheckPart> {
  const [{ parseBank }, { lintStyle }] = await Promise.all([
    import('../bank/parse-bank.ts'),
    import('../lint/lint-style.ts'),
  ])
  const glossary = parseGlossary(await world.glossary())
  const { file, topic, lang } = destination
  return (part, said) => {
    // What the form calls a choice is a set where several options are right.
    const { kind, ...rest } = said
    const draft = draftOf(kind === 'choice' ? rest : said, lang)
    const text = destination.with(printQuestion(draft))
    const parsed = parseBank({ file, bytes: new TextEncoder().encode(text), topic, lang })
    const codes = new Set<string>([...ABOUT[part], ...OF_ANY_TEXT])
    return [...parsed.problems, ...lintStyle([parsed], glossary)]
      .filter(problem => codes.has(problem.code) && isOfNew(problem, parsed, destination))
      .filter(({ code }) => code !== 'style/not-a-question' || kind === 'open' || kind === 'short')
      .map(({ file: _, line: __, column: ___, ...problem }) => problem)
  }
}

const isOfNew = ({ line = 0 }: Problem, { questions }: ParsedBank, { isNew }: Destination): boolean =>
  questions.some(question => isNew(question) && line >= question.place.line && line <= question.endLine)
