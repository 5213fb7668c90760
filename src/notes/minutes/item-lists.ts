import type { RoundPart } from '../../model/minutes.ts'
import { inEither, readCourse, readFollowUp, readPoint, readScore } from './read-parts.ts'

export type ItemFault = 'course' | 'point' | 'score'

/** Takes the items under a label; how far they are indented shows at the first one. */
export interface ItemList {
  readonly take: (text: string) => ItemFault | null
  indent: number | null
}

/** Items of which each is as good as any. */
export const anyItems = (take: (text: string) => unknown): ItemList => ({
  indent: null,
  take: text => {
    take(text)
    return null
  },
})

/** What the label says of the key points. */
type Counted = { readonly covered: number; readonly total: number } | null

/** Begins a part of a round, and takes its items. */
export function partItems(
  parts: RoundPart[],
  type: 'course' | 'points' | 'follow-ups' | 'scores',
  counted: Counted,
): ItemList {
  const at = parts.length
  switch (type) {
    case 'course':
      parts.push({ type, course: null })
      return {
        indent: null,
        take: text => {
          const course = inEither(words => readCourse(text, words))?.value
          const before = parts[at]
          if (!course || (before?.type === 'course' && before.course)) return 'course'
          parts[at] = { type, course }
          return null
        },
      }
    case 'points': {
      const points: NonNullable<ReturnType<typeof readPoint>>[] = []
      const put = (): void => {
        const covered = points.filter(({ tick }) => tick !== 'none').length
        parts[at] = { type, ...(counted ?? { covered, total: points.length }), points }
      }
      put()
      return {
        indent: null,
        take: text => {
          const point = readPoint(text)
          if (!point) return 'point'
          points.push(point)
          put()
          return null
        },
      }
    }
    case 'follow-ups': {
      const followUps: ReturnType<typeof readFollowUp>[] = []
      parts.push({ type, followUps })
      return anyItems(text => followUps.push(readFollowUp(text)))
    }
    case 'scores': {
      const scores: NonNullable<ReturnType<typeof readScore>>[] = []
      parts.push({ type, scores })
      return {
        indent: null,
        take: text => {
          const score = inEither(words => readScore(text, words))?.value
          if (!score || scores.some(({ criterion }) => criterion === score.criterion)) return 'score'
          scores.push(score)
          return null
        },
      }
    }
  }
}
