import type { Coverage } from '../model/judgement.ts'
import { foldAnswer } from './fold-answer.ts'

export type PointVerdict = 'covered' | 'partly' | 'missing' | 'contradicted'

const VERDICTS: readonly PointVerdict[] = ['covered', 'partly', 'missing', 'contradicted']
const SHORTEST_QUOTE = 4

/**
 * What a model says of each key point, null where it says nothing of one; null altogether where the reply is none. A
 * verdict whose quote does not stand within one sentence of the answer counts as `missing`.
 */
export function readOpinion(
  reply: string,
  answer: string,
  points: number,
): readonly (PointVerdict | null)[] | null {
  const said = listOf(reply)
  if (said === null) return null
  const sentences = answer.split(/[.!?。\n]+(?=\s|$)|\n/u).map(foldAnswer)
  const verdicts: (PointVerdict | null)[] = Array.from({ length: points }, () => null)
  for (const one of said) {
    if (typeof one !== 'object' || one === null) continue
    const { id, verdict: word, quote } = one as Readonly<Record<string, unknown>>
    const verdict = VERDICTS.find(known => known === word)
    if (typeof id !== 'number' || verdict === undefined || verdicts[id - 1] !== null) continue
    verdicts[id - 1] = verdict === 'missing' || isQuoted(quote, sentences) ? verdict : 'missing'
  }
  return verdicts
}

/** Models put JSON into fences, and their thoughts before it. */
function listOf(reply: string): readonly unknown[] | null {
  const bare = reply
    .replace(/^\s*<think>[\s\S]*?<\/think>/u, '')
    .trim()
    .replace(/^```(?:json)?\s*|\s*```$/gu, '')
  try {
    const { points } = Object(JSON.parse(bare)) as { points?: unknown }
    return Array.isArray(points) ? points : null
  } catch {
    return null
  }
}

function isQuoted(quote: unknown, sentences: readonly string[]): boolean {
  if (typeof quote !== 'string') return false
  const words = foldAnswer(quote).replace(/[.!?。]+$/u, '')
  return words.length >= SHORTEST_QUOTE && sentences.some(sentence => sentence.includes(words))
}

/** A model can only raise doubt: what was found or missing becomes a question to the person, never found. */
export function withOpinion(
  coverage: readonly Coverage[],
  verdicts: readonly (PointVerdict | null)[],
): readonly Coverage[] {
  return coverage.map((one, at) => {
    const verdict = verdicts[at] ?? null
    if (one === 'found' && (verdict === 'missing' || verdict === 'contradicted')) return 'maybe'
    if (one === 'missing' && (verdict === 'covered' || verdict === 'partly')) return 'maybe'
    return one
  })
}
