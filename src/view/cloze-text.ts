import type { ClozeQuestion } from '../model/question.ts'

/** The body of a cloze with the gaps of one number open, or filled in; the other gaps are always filled. */
export function clozeText(
  { parts, gaps }: ClozeQuestion,
  asked: number,
  open: (hint: string) => string,
): string {
  return parts
    .map(part => {
      if ('text' in part) return part.text
      const gap = gaps[part.gap]
      return gap?.number === asked ? open(gap.hint) : (gap?.hidden ?? '')
    })
    .join('')
}
