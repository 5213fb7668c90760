/** Where the code spans of a run of inline Markdown begin and end, fences and backticks included. CommonMark 0.31, 6.1. */
export function codeSpans(text: string): readonly (readonly [start: number, end: number])[] {
  if (!text.includes('`')) return []
  const runs = [...text.matchAll(/`+/gu)]
  const later = new Map<number, number[]>()
  for (let index = runs.length - 1; index >= 0; index--) {
    const length = runs[index]?.[0].length ?? 0
    const indices = later.get(length)
    if (indices) indices.push(index)
    else later.set(length, [index])
  }
  const spans: (readonly [number, number])[] = []
  let index = 0
  while (index < runs.length) {
    const run = runs[index]
    if (run === undefined) break
    const escaped = isEscaped(text, run.index)
    const length = run[0].length - (escaped ? 1 : 0)
    const closing = length === 0 ? undefined : nextAfter(later.get(length), index)
    const closer = closing === undefined ? undefined : runs[closing]
    if (closing === undefined || closer === undefined) {
      index++
      continue
    }
    spans.push([run.index + (escaped ? 1 : 0), closer.index + length])
    index = closing + 1
  }
  return spans
}

/** The smallest index above `index`: the list is in falling order, and what is passed is never asked for again. */
function nextAfter(indices: number[] | undefined, index: number): number | undefined {
  while (indices && (indices.at(-1) ?? Infinity) <= index) indices.pop()
  return indices?.at(-1)
}

function isEscaped(text: string, at: number): boolean {
  let from = at
  while (text[from - 1] === '\\') from--
  return (at - from) % 2 === 1
}

export const isInside = (spans: readonly (readonly [number, number])[], at: number): boolean =>
  spans.some(([start, end]) => at >= start && at < end)
