import { printQuestion } from '../../bank/print-question.ts'
import { questionDraft } from '../../bank/question-draft.ts'
import type { Question } from '../../model/question.ts'
import { printHead } from '../print-draft.ts'

/** Questions of several banks, of one language and week, as one bank: each says itself what its own bank said for it. */
export function mergedBank(questions: readonly Question[], title: string): string {
  const [first] = questions
  if (!first) return ''
  const topic = sharedTopic(questions.map(question => question.topic)) || first.topic
  const head = printHead({
    topic,
    title,
    lang: first.lang,
    tags: [],
    author: null,
    week: questions.every(({ week }) => week === first.week) ? first.week : null,
    date: null,
    source: null,
  })
  const printed = questions.map(question =>
    printQuestion({ ...questionDraft(question), topic: question.topic === topic ? null : question.topic }),
  )
  return [head, ...printed].join('\n')
}

/** The path above all of the topics, '' where there is none. */
function sharedTopic(topics: readonly string[]): string {
  const [first = [], ...others] = topics.map(topic => topic.split('/'))
  const differs = first.findIndex((name, at) => others.some(other => other[at] !== name))
  return first.slice(0, differs === -1 ? first.length : differs).join('/')
}
