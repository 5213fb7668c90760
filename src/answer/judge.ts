import type { Language } from '../model/config.ts'
import type { Glossary } from '../model/glossary.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Gap, Question } from '../model/question.ts'
import type { AnswerValue } from './answer-value.ts'
import type { Instance } from './generator.ts'
import { judgeChoice, judgeOrder, judgeSet } from './judge-positions.ts'
import { gapTexts, judgeShort } from './judge-short.ts'
import { matchKeyPoints } from './match-key-points.ts'
import { readPositions } from './read-positions.ts'

/** A question as it was put to the person. */
export interface Put {
  readonly question: Question
  /** The gap that was asked for; null for everything but a cloze. */
  readonly gap: Gap | null
  /** What was shown at each position: indices into the options or items. */
  readonly positions: readonly number[]
  /** Whether the answer was shown and the question was to be recalled. */
  readonly reversed: boolean
  /** The instance of a generated question that was put. */
  readonly posed?: Posed
}

/** An instance and the language that it was put in. */
export interface Posed {
  readonly instance: Instance
  readonly lang: Language
}

/** What can be said about an answer without a person. */
export function judge(
  { question, gap, positions, reversed, posed }: Put,
  given: AnswerValue,
  glossary: Glossary,
): Judgement {
  if (reversed) return { type: 'points', coverage: null }
  switch (question.kind) {
    case 'choice':
    case 'multi': {
      const shown = positions.flatMap(index => question.options[index] ?? [])
      const reading = readPositions(
        given,
        shown.map(option => option.text),
      )
      if (reading.type === 'unread') return reading
      const right = shown.map(option => option.right)
      return question.kind === 'choice'
        ? judgeChoice(reading.positions, right)
        : judgeSet(reading.positions, right)
    }
    case 'order': {
      const reading = readPositions(
        given,
        positions.flatMap(index => question.items[index] ?? []),
      )
      return reading.type === 'unread' ? reading : judgeOrder(reading.positions, positions)
    }
    case 'cloze':
      return judgeShort(asText(given), { type: 'texts', texts: gapTexts(gap?.hidden ?? '') }, glossary)
    case 'short':
      return judgeShort(asText(given), question.accept, glossary)
    case 'generated':
      return posed ? judgeInstance(posed, asText(given, '\n')) : { type: 'points', coverage: null }
    case 'open': {
      const text = asText(given)
      const coverage = text.trim() === '' ? null : matchKeyPoints(text, question.keyPoints, glossary)
      return { type: 'points', coverage }
    }
  }
}

function judgeInstance({ instance, lang }: Posed, answer: string): Judgement {
  if (answer.trim() === '') return { type: 'unread', remark: { code: 'answer/empty' } }
  const acceptance = instance.accept(answer)
  if (acceptance === null) {
    return { type: 'unread', remark: { code: 'answer/form', about: { example: instance.example[lang] } } }
  }
  const { verdict, why } = acceptance
  return {
    type: 'judged',
    verdict,
    positions: [],
    remarks: [],
    ...(why[lang] === '' ? {} : { why: why[lang] }),
  }
}

const asText = (given: AnswerValue, between = ', '): string =>
  typeof given === 'string' ? given : typeof given === 'number' ? String(given) : given.join(between)
