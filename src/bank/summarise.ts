import { withOutline } from '../model/outline.ts'
import type {
  BankSummary,
  FollowUp,
  FollowUpSummary,
  Gap,
  Question,
  QuestionSummary,
} from '../model/question.ts'
import { fingerprint } from './fingerprint.ts'
import type { ParsedBank } from './parsed-bank.ts'
import { saysNothing } from './says-nothing.ts'

/** What the index keeps of a bank. */
export function summarise({ bank, questions, problems, complete }: ParsedBank): BankSummary {
  const { file, topic, title, lang, after, week } = bank
  return withOutline({
    file,
    topic,
    title,
    lang,
    after,
    week,
    questions: questions.map(summariseQuestion),
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    complete,
  })
}

export function summariseQuestion(question: Question): QuestionSummary {
  const { id, explicitId, topic, title, lang, kind, level, tags, week, seconds, draft, place } = question
  const gaps = question.kind === 'cloze' ? distinctGaps(question.gaps) : []
  const summary = {
    id,
    explicitId,
    topic,
    title,
    lang,
    kind,
    level,
    tags,
    week,
    seconds,
    file: place.file,
    line: place.line,
    draft,
    gaps: gaps.map(gap => gap.number),
    followUps: summariseFollowUps(question.followUps, id),
    fingerprint: question.fingerprint,
  }
  return gaps.length === 0 ? summary : { ...summary, gapTexts: gaps.map(gap => gap.hidden) }
}

/** One of each number, in the order of the text: several places that share a number are one card. */
export function distinctGaps(gaps: readonly Gap[]): readonly Gap[] {
  const numbers = new Set<number>()
  return gaps.filter(({ number }) => !numbers.has(number) && numbers.add(number))
}

/** A follow-up before those that follow it. */
function summariseFollowUps(
  followUps: readonly FollowUp[],
  parent: string,
  into: FollowUpSummary[] = [],
): readonly FollowUpSummary[] {
  for (const { id, text, answer, on, ask, followUps: further } of followUps) {
    const draft = ask === null && saysNothing(answer)
    into.push({ id, text, on, ask, parent, draft, fingerprint: fingerprint(text, answer) })
    summariseFollowUps(further, id, into)
  }
  return into
}
