import type { MinutesFollowUp, MinutesScore, RoundPart } from '../../model/minutes.ts'
import { inEither, readCourse, readFollowUp, readPoint, readScore } from './read-parts.ts'

export type ItemFault = 'course' | 'point' | 'score'

/** Takes the items under a label; how far they are indented shows at the first one. */
export interface ItemList {
  readonly take: (text: string) => ItemFault | null
  indent: number | null
}

/** Items of which each is as good as any. */
export const anyItems = (take: (text: string) => unknown): ItemList =>
  itemList(text => {
    take(text)
    return null
  })

const itemList = (take: ItemList['take']): ItemList => ({ indent: null, take })

type PartOf<Type extends RoundPart['type']> = Extract<RoundPart, { readonly type: Type }>

/** How it went is told once. */
export function courseItems(parts: RoundPart[]): ItemList {
  const at = parts.length
  let part: PartOf<'course'> = { type: 'course', course: null }
  parts.push(part)
  return itemList(text => {
    const course = inEither(words => readCourse(text, words))?.value
    if (!course || part.course) return 'course'
    part = { ...part, course }
    parts[at] = part
    return null
  })
}

/** `counted`: what the label says, of points that need not be listed. */
export function pointItems(
  parts: RoundPart[],
  counted: { readonly covered: number; readonly total: number } | null,
): ItemList {
  const at = parts.length
  const points: PartOf<'points'>['points'][number][] = []
  const put = (): void => {
    const covered = points.filter(({ tick }) => tick !== 'none').length
    parts[at] = { type: 'points', ...(counted ?? { covered, total: points.length }), points }
  }
  put()
  return itemList(text => {
    const point = readPoint(text)
    if (!point) return 'point'
    points.push(point)
    put()
    return null
  })
}

export function followUpItems(parts: RoundPart[], met: (followUp: MinutesFollowUp) => void): ItemList {
  const followUps: MinutesFollowUp[] = []
  parts.push({ type: 'follow-ups', followUps })
  return anyItems(text => {
    const followUp = readFollowUp(text)
    followUps.push(followUp)
    met(followUp)
  })
}

/** Each criterion once. */
export function scoreItems(parts: RoundPart[]): ItemList {
  const scores: MinutesScore[] = []
  parts.push({ type: 'scores', scores })
  return itemList(text => {
    const score = inEither(words => readScore(text, words))?.value
    if (!score || scores.some(({ criterion }) => criterion === score.criterion)) return 'score'
    scores.push(score)
    return null
  })
}
