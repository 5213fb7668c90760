import { LONGEST_KEPT } from '../model/event.ts'
import type { Judgement } from '../model/judgement.ts'
import type { AnswerValue } from './answer-value.ts'

/** The judgement with the answer that may be kept: one that was typed and compared with key points. */
export function withAnswer(judgement: Judgement, given: AnswerValue): Judgement {
  if (judgement.type !== 'points' || typeof given !== 'string') return judgement
  const answer = keptText(given)
  if (answer === '' || judgement.coverage === null || judgement.coverage.length === 0) return judgement
  return { ...judgement, answer }
}

/** NFC, and no more than a journal keeps; no character is cut in half. */
function keptText(text: string): string {
  const whole = text.normalize('NFC').trim()
  return whole.length <= LONGEST_KEPT ? whole : [...whole].slice(0, LONGEST_KEPT).join('')
}
