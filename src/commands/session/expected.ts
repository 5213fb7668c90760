import type { Asked } from '../../session/asked.ts'

/** What would have been right: positions as shown, from 1, or the accepted texts; null for an open question. */
export function expected({
  question,
  positions,
  gap,
  posed,
}: Asked): readonly number[] | readonly string[] | null {
  switch (question.kind) {
    case 'choice':
    case 'multi':
      return positions.flatMap((position, shown) => (question.options[position]?.right ? [shown + 1] : []))
    case 'order':
      return question.items.map((_, item) => positions.indexOf(item) + 1)
    case 'short':
      return question.accept.type === 'texts'
        ? question.accept.texts
        : [[question.accept.value, question.accept.unit].join(' ').trim()]
    case 'cloze':
      return question.gaps.filter(({ number }) => number === gap?.number).map(({ hidden }) => hidden)
    case 'generated':
      return posed ? [posed.instance.right[posed.lang]] : null
    case 'open':
      return null
  }
}
