import type { QuestionId, QuestionSummary } from '../model/question.ts'
import { answerSimilarity, titleSimilarity } from './fingerprint.ts'
import { plainText, textSimilarity } from './text-similarity.ts'

/** A question that has gone: what it looked like when it was last reviewed. */
export interface LostQuestion {
  readonly id: QuestionId
  /** Null where only its gaps were seen: their fingerprint still tells its title. */
  readonly title: string | null
  readonly fingerprint: string
}

/** A question without history, in every language it is written in. */
export interface FreshQuestion {
  readonly id: QuestionId
  readonly versions: readonly QuestionSummary[]
}

export interface Matches {
  readonly clear: ReadonlyMap<QuestionId, FreshQuestion>
  readonly unclear: readonly { readonly from: QuestionId; readonly candidates: readonly QuestionId[] }[]
}

interface Likeness {
  readonly lost: LostQuestion
  readonly fresh: FreshQuestion
  /** The mean of how alike titles and answers are; the very same question is beyond all that are only alike. */
  readonly total: number
  readonly clear: boolean
}

/** A rival that is nearer than this makes a match unclear. */
const MARGIN = 0.15
/** Below this nobody would think of the one at the sight of the other. */
const POSSIBLE = 0.5

export function matchQuestions(lost: readonly LostQuestion[], fresh: readonly FreshQuestion[]): Matches {
  const index = indexOf(fresh)
  const likely = lost.map(question =>
    [...index.near(question)]
      .map(candidate => likeness(question, candidate))
      .filter(({ total }) => total >= POSSIBLE)
      .sort((a, b) => b.total - a.total || (a.fresh.id < b.fresh.id ? -1 : 1)),
  )
  const claims = new Map<QuestionId, Likeness[]>()
  for (const [best] of likely) {
    if (!best) continue
    const rivals = claims.get(best.fresh.id)
    if (rivals) rivals.push(best)
    else claims.set(best.fresh.id, [best])
  }
  for (const rivals of claims.values()) rivals.sort((a, b) => b.total - a.total)

  const clear = new Map<QuestionId, FreshQuestion>()
  const unclear: { from: QuestionId; candidates: readonly QuestionId[] }[] = []
  for (const candidates of likely) {
    const [best, second] = candidates
    if (!best) continue
    const [winner, rival] = claims.get(best.fresh.id) ?? []
    const unrivalled = winner === best && outdoes(best, rival) && outdoes(best, second)
    if (best.clear && unrivalled) clear.set(best.lost.id, best.fresh)
    else unclear.push({ from: best.lost.id, candidates: candidates.map(({ fresh }) => fresh.id) })
  }
  return { clear, unclear }
}

const outdoes = (best: Likeness, other: Likeness | undefined): boolean =>
  other === undefined || best.total - other.total >= MARGIN

function likeness(lost: LostQuestion, fresh: FreshQuestion): Likeness {
  const versions = fresh.versions.map(version => {
    const title =
      lost.title === null
        ? titleSimilarity(lost.fingerprint, version.fingerprint)
        : textSimilarity(lost.title, version.title)
    const answer = answerSimilarity(lost.fingerprint, version.fingerprint)
    const clear = (title >= 0.9 && answer >= 0.3) || (title >= 0.5 && answer >= 0.6)
    const same = title === 1 && lost.fingerprint === version.fingerprint
    return { lost, fresh, total: same ? 1 + MARGIN : (title + answer) / 2, clear }
  })
  return versions.reduce((best, version) => (version.total > best.total ? version : best))
}

/** Longer lists of questions with something in common tell nothing, and would make the search quadratic. */
const TOO_COMMON = 30
/** Two bins of a fingerprint. */
const BAND = 4

/** Finds what is worth comparing: questions with the same title, or with some part of their fingerprints in common. */
function indexOf(fresh: readonly FreshQuestion[]) {
  const byKey = new Map<string, FreshQuestion[]>()
  for (const question of fresh) {
    const keys = new Set(question.versions.flatMap(({ title, fingerprint }) => keysOf(title, fingerprint)))
    for (const key of keys) {
      const others = byKey.get(key)
      if (others) others.push(question)
      else byKey.set(key, [question])
    }
  }
  const near = ({ title, fingerprint }: LostQuestion): ReadonlySet<FreshQuestion> => {
    const found = keysOf(title ?? '', fingerprint).map(key => byKey.get(key) ?? [])
    return new Set(found.filter(questions => questions.length <= TOO_COMMON).flat())
  }
  return { near }
}

function keysOf(title: string, fingerprint: string): readonly string[] {
  const keys = title === '' ? [] : [`title ${plainText(title)}`, `all ${fingerprint}`]
  for (let at = 0; at + BAND <= fingerprint.length; at += BAND) {
    const band = fingerprint.slice(at, at + BAND)
    if (!/^(?:00)+$/u.test(band)) keys.push(`${at} ${band}`)
  }
  return keys
}
