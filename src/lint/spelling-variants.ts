import { foldAnswer } from '../answer/fold-answer.ts'
import { jamoDistance } from '../answer/jamo-distance.ts'
import { isParticleRun } from '../answer/korean-endings.ts'
import type { Glossary } from '../model/glossary.ts'
import { jamo } from '../model/hangul.ts'
import type { Question } from '../model/question.ts'
import { placeOf } from './places.ts'
import { textsOf } from './question-texts.ts'
import type { BankCheck, LintedBank } from './rule.ts'

interface Use {
  readonly word: string
  readonly concept: string
  readonly count: number
  /** Where it stands first. */
  readonly question: Question
  readonly text: string
  readonly index: number
}

/** A loan word that a bank spells in two ways: each but the one it uses most. */
export const hasVariants: BankCheck = (bank, { glossary }) => {
  const uses = usesIn(bank, variantsOf(glossary))
  const usual = new Map<string, Use>()
  for (const use of uses) {
    const best = usual.get(use.concept)
    if (best === undefined || use.count > best.count) usual.set(use.concept, use)
  }
  return uses
    .filter(use => usual.get(use.concept) !== use)
    .map(use => ({
      place: placeOf(use.question, use, bank),
      about: { word: use.word, usual: usual.get(use.concept)?.word ?? '' },
    }))
}

function usesIn({ questions }: LintedBank, variants: ReadonlyMap<string, string>): readonly Use[] {
  const uses = new Map<string, Use>()
  for (const question of questions) {
    for (const text of textsOf(question)) {
      for (const { 0: written, index } of text.matchAll(/\p{Script=Hangul}{2,}/gu)) {
        const word = spellingAt(written, variants)
        if (word === null) continue
        const use = uses.get(word)
        const concept = variants.get(word) ?? ''
        uses.set(
          word,
          use ? { ...use, count: use.count + 1 } : { word, concept, count: 1, question, text, index },
        )
      }
    }
  }
  return [...uses.values()]
}

/** The spelling that a word begins with, followed by nothing but particles. */
function spellingAt(word: string, variants: ReadonlyMap<string, string>): string | null {
  for (let end = word.length; end > 1; end--) {
    const start = word.slice(0, end)
    if (variants.has(start) && isParticleRun(word.slice(end))) return start
  }
  return null
}

const known = new WeakMap<Glossary, ReadonlyMap<string, string>>()

/** The Korean spellings that differ from another one of their concept in the way of writing a loan word. */
function variantsOf(glossary: Glossary): ReadonlyMap<string, string> {
  const before = known.get(glossary)
  if (before !== undefined) return before
  const variants = new Map<string, string>()
  for (const [concept, spellings] of glossary.concepts) {
    const korean = spellings.map(foldAnswer).filter(text => /^\p{Script=Hangul}{2,}$/u.test(text))
    for (const one of korean) {
      if (korean.some(other => other !== one && isVariant(one, other))) variants.set(one, concept)
    }
  }
  known.set(glossary, variants)
  return variants
}

/** 쓰레드 and 스레드, 핸드셰이크 and 핸드쉐이크; 모놀리스 and 모놀리식 are two forms of a word. */
function isVariant(a: string, b: string): boolean {
  const distance = jamoDistance(jamo(a), jamo(b), 2)
  return distance <= 1 || (distance <= 2 && a.at(-1) === b.at(-1))
}
